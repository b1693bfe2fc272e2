"""Left out of screen sharing on macOS: a window's sharing type, which recorders heed up to macOS 14, read back."""

from typing import Final

from partner_overlay.desktop.capture import WHAT, Hidden, NoHiding
from partner_overlay.desktop.cocoa_system import SHARING_NONE, SHARING_READ_ONLY, Cocoa
from partner_overlay.desktop.findings import Answer, Finding

FIRST_THAT_SHOWS_ALL: Final = 15

SHOWS_ALL: Final = NoHiding(
    "From macOS 15 on, recorders and calls see every window, whatever it asks for. Share one window rather than the "
    "whole screen, keep the overlay on a second screen, or use `blank` while you share."
)
_UNTRIED: Final = (
    "Up to macOS 14 most recorders leave out a window that asks for it, some don't. Not yet tried on a real Mac. "
    "Sharing one window, a second screen, or `blank` are sure."
)
_HIDDEN: Final = "macOS has taken the wish; most recorders heed it, some don't. `blank` is surer while you share."
_REFUSED: Final = (
    "macOS did not take the wish. Share one window rather than the whole screen, keep the overlay on a second screen, "
    "or use `blank` while you share."
)


class MacCapture:
    """Never touches the window while the coach has not wished for it."""

    def __init__(self, system: Cocoa) -> None:
        self._system = system
        self._wished = False
        self._window: int | None = None

    @property
    def can_hide(self) -> bool:
        return True

    @property
    def needs_opaque(self) -> bool:
        return False

    def wish(self, *, on: bool) -> None:
        self._wished = on

    def apply(self, win_id: int) -> None:
        if not self._wished and self._window is None:
            return
        self._window = self._system.window_of(win_id)
        if self._window:
            self._system.set_sharing(self._window, SHARING_NONE if self._wished else SHARING_READ_ONLY)

    def cover(self, win_id: int) -> None:
        window = self._system.window_of(win_id) if self._wished else None
        if window:
            self._system.set_sharing(window, SHARING_NONE)

    def state(self) -> Hidden:
        if self._window and self._system.sharing(self._window) == SHARING_NONE:
            return Hidden.YES
        if not self._wished:
            return Hidden.OFF
        return Hidden.NO if self._window is None else Hidden.FAILED

    def finding(self) -> Finding:
        match self.state():
            case Hidden.YES:
                return Finding(WHAT, Answer.YES, _HIDDEN)
            case Hidden.FAILED:
                return Finding(WHAT, Answer.NO, _REFUSED)
            case _:
                return Finding(WHAT, Answer.UNKNOWN, _UNTRIED)


def capture_of(release: str, system: Cocoa) -> NoHiding | MacCapture:
    """For a release as `platform.mac_ver()` gives it, such as `14.6.1`; one that can't be read counts as new."""
    major = release.partition(".")[0]
    return MacCapture(system) if major.isdecimal() and int(major) < FIRST_THAT_SHOWS_ALL else SHOWS_ALL
