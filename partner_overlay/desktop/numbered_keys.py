"""Keys everywhere where the system is asked for each combination, and tells a pressed one by its number."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import NamedTuple

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.findings import Finding
from partner_overlay.desktop.global_keys import Bound


class Held(NamedTuple):
    """A key that the system has given: `number` tells it when it is pressed, `token` takes it back."""

    chord: Chord
    number: int
    token: int


class NumberedKeys(ABC):
    """What is asked of the system itself differs; which keys are held, and how each stands, does not."""

    def __init__(self) -> None:
        self._pressed: Callable[[str], None] = _nobody
        self._changed: Callable[[], None] = _nothing
        self._held: dict[str, Held] = {}
        self._standing: dict[str, Bound] = {}

    @property
    def can_bind(self) -> bool:
        return True

    @property
    def desktop_chooses(self) -> bool:
        return False

    def listen(self, pressed: Callable[[str], None], changed: Callable[[], None]) -> None:
        self._pressed, self._changed = pressed, changed

    def bind(self, wished: Mapping[str, Chord], words: Mapping[str, str]) -> None:
        """All that goes is let go before anything is asked for, so that two actions may change keys."""
        del words
        for name in [name for name, held in self._held.items() if wished.get(name) != held.chord]:
            self._let_go(name)
        self._standing = {name: Bound(bound=True) for name in self._held}
        asked = {name: chord for name, chord in wished.items() if name not in self._held}
        self._standing |= self._ask_for(asked)
        self._hear_what_is_held()
        self._changed()

    def standing(self) -> Mapping[str, Bound]:
        return self._standing

    def close(self) -> None:
        for name in list(self._held):
            self._let_go(name)
        self._standing = {}
        self._hear_what_is_held()

    @abstractmethod
    def finding(self) -> Finding: ...

    @abstractmethod
    def _ask_for(self, asked: Mapping[str, Chord]) -> Mapping[str, Bound]:
        """Ask the system for these; what it gives goes into `_held`."""

    @abstractmethod
    def _take_back(self, held: Held) -> None:
        """A key that the system does not take back goes with the program."""

    @abstractmethod
    def _hear_what_is_held(self) -> None:
        """Listen while there is something to hear, and only then."""

    def _let_go(self, name: str) -> None:
        self._take_back(self._held.pop(name))

    def _on_hot_key(self, number: int) -> bool:
        name = next((name for name, held in self._held.items() if held.number == number), None)
        if name is None:
            return False
        self._pressed(name)
        return True


def _nobody(_name: str) -> None:
    """Nobody listens yet."""


def _nothing() -> None:
    """Nobody listens yet."""
