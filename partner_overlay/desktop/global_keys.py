"""Keys that work in whichever window the coach is: what the program asks of a desktop, and the null version.

No version listens to the keyboard: each asks the system for the chosen combinations, and hears of those alone.
"""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, Protocol

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.findings import Answer, Finding

WHAT: Final = "Keys that work everywhere"


class Bound(NamedTuple):
    """How one wished key stands: bound, or not and why, in one sentence.

    `shown` is the key in the desktop's own words where the desktop chooses it itself (the portal), else empty.
    """

    bound: bool
    why: str = ""
    shown: str = ""


class GlobalKeys(Protocol):
    """Names stand for actions; they mean nothing to the desktop but in the portal, which shows `words` to the coach."""

    @property
    def can_bind(self) -> bool:
        """Whether there is anything to try; without it the switch is not shown."""

    @property
    def desktop_chooses(self) -> bool:
        """Whether the desktop asks the coach for the keys itself, and ours are only wishes."""

    def listen(self, pressed: Callable[[str], None], changed: Callable[[], None]) -> None:
        """`pressed` is called with the name of an action, `changed` when how the keys stand has changed."""

    def bind(self, wished: Mapping[str, Chord], words: Mapping[str, str]) -> None:
        """Hold exactly these keys from now on; what was held before and is not here is let go."""

    def standing(self) -> Mapping[str, Bound]:
        """How each wished key stands, by name; one whose answer has not come yet is not in it."""

    def close(self) -> None:
        """Let go of every key."""

    def finding(self) -> Finding: ...


class NoGlobalKeys:
    """The null version."""

    def __init__(self, why: str) -> None:
        self._why = why

    @property
    def can_bind(self) -> bool:
        return False

    @property
    def desktop_chooses(self) -> bool:
        return False

    def listen(self, pressed: Callable[[str], None], changed: Callable[[], None]) -> None:
        """Nothing will be heard."""

    def bind(self, wished: Mapping[str, Chord], words: Mapping[str, str]) -> None:
        """Can't be done here."""

    def standing(self) -> Mapping[str, Bound]:
        return {}

    def close(self) -> None:
        """Nothing is held."""

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.NO, self._why)
