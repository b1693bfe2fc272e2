"""Being left out of screen sharing: what the overlay asks of a desktop, and the null version."""

from enum import StrEnum
from typing import Final, Protocol

from partner_overlay.desktop.findings import Answer, Finding

WHAT: Final = "Hidden from screen sharing"


class Hidden(StrEnum):
    """How it stands at this moment (product.md 8); `UNSUPPORTED` where the system has no such thing."""

    YES = "yes"
    NO = "no"
    OFF = "off"
    FAILED = "failed"
    UNSUPPORTED = "unsupported"


class HideFromCapture(Protocol):
    """Leaves one window out of what other programs record or share."""

    @property
    def can_hide(self) -> bool:
        """Whether there is anything to try; without it the switch is not shown."""

    @property
    def needs_opaque(self) -> bool:
        """Whether the window has to be opaque while it is hidden."""

    def wish(self, *, on: bool) -> None:
        """From now on the window is to be hidden, or not; it holds for the next `apply`."""

    def apply(self, win_id: int) -> None:
        """Do it for this native window: before its first show, after each show, and whenever it is made anew."""

    def cover(self, win_id: int) -> None:
        """The same for a window that belongs to the overlay: its menu, its field. `state` does not speak of those."""

    def state(self) -> Hidden:
        """As read back from the system, where it lets us."""

    def finding(self) -> Finding: ...


class NoHiding:
    """The null version."""

    def __init__(self, why: str) -> None:
        self._why = why

    @property
    def can_hide(self) -> bool:
        return False

    @property
    def needs_opaque(self) -> bool:
        return False

    def wish(self, *, on: bool) -> None:
        """Nothing can be wished for here."""

    def apply(self, win_id: int) -> None:
        """Can't be done here."""

    def cover(self, win_id: int) -> None:
        """Can't be done here."""

    def state(self) -> Hidden:
        return Hidden.UNSUPPORTED

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.NO, self._why)
