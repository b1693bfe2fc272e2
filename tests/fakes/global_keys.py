"""Keys that a test presses; some of them another program may hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.global_keys import Bound


@dataclass
class ManualGlobalKeys:
    """`asked` holds what was asked for, call by call; `of_others` the keys that other programs hold."""

    can_bind: bool = True
    desktop_chooses: bool = False
    of_others: set[str] = field(default_factory=set)
    asked: list[dict[str, str]] = field(default_factory=list)
    words: Mapping[str, str] = field(default_factory=dict)
    is_open: bool = True

    def __post_init__(self) -> None:
        self._wished: Mapping[str, Chord] = {}
        self._standing: dict[str, Bound] = {}
        self._pressed: Callable[[str], None] = lambda _name: None
        self._changed: Callable[[], None] = lambda: None

    def listen(self, pressed: Callable[[str], None], changed: Callable[[], None]) -> None:
        self._pressed, self._changed = pressed, changed

    def bind(self, wished: Mapping[str, Chord], words: Mapping[str, str]) -> None:
        if not self.is_open:
            return
        self.asked.append({name: str(chord) for name, chord in wished.items()})
        self._wished, self.words = dict(wished), words
        self._hold()

    def standing(self) -> Mapping[str, Bound]:
        return dict(self._standing)

    def close(self) -> None:
        self.is_open = False

    def finding(self) -> Finding:
        return Finding("Keys", Answer.YES, "They are noted.")

    # What a test does

    def press(self, keys: str) -> None:
        """As on the keyboard: nothing comes of keys that are not held."""
        for name, chord in self._wished.items():
            if self.is_open and str(chord) == keys and self._standing[name].bound:
                self._pressed(name)

    def taken_by_others(self, *keys: str) -> None:
        """Other programs hold exactly these from now on, and ours are told so."""
        self.of_others = set(keys)
        self._hold()

    def _hold(self) -> None:
        before = self._standing
        self._standing = {
            name: Bound(False, f"Another program holds {chord}.") if str(chord) in self.of_others else Bound(True)
            for name, chord in self._wished.items()
        }
        if self._standing != before:
            self._changed()
