"""Left out of screen sharing on Windows: the window's display affinity, from Windows 10 2004 on, read back each time.

Windows calls it no protection, and honours it only for windows that are not layered; Qt makes see-through windows
layered, so the overlay has to be opaque while it is hidden.
"""

from typing import Final

from partner_overlay.desktop.capture import WHAT, Hidden
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.win32_system import Win32

FIRST_BUILD: Final = 19041  # Windows 10 2004; before it such a window is a black box to whoever records it

TOO_OLD: Final = (
    "Windows can do this from Windows 10 version 2004 on, and this one is older. Share one window rather than the "
    "whole screen, keep the overlay on a second screen, or use `blank` while you share."
)
_UNTRIED: Final = (
    "Windows can leave the overlay out of most screen sharing. Written after its manuals, not yet tried on a real one: "
    "the sign on the overlay says how it stands. Sharing one window, a second screen, or `blank` are sure."
)
_HIDDEN: Final = "Windows says that the overlay is left out. `blank` is surer still while you share."
_REFUSED: Final = (
    "Windows did not leave the overlay out (error {error}). Share one window rather than the whole screen, keep the "
    "overlay on a second screen, or use `blank` while you share."
)
_DROPPED: Final = (
    "Windows says that the overlay is not left out. Share one window rather than the whole screen, keep the overlay on "
    "a second screen, or use `blank` while you share."
)


class WindowsCapture:
    """Never touches the window while the coach has not wished for it."""

    def __init__(self, system: Win32) -> None:
        self._system = system
        self._can_hide: bool | None = None
        self._wished = False
        self._window: int | None = None
        self._error = 0

    @property
    def can_hide(self) -> bool:
        if self._can_hide is None:
            self._can_hide = self._system.build() >= FIRST_BUILD
        return self._can_hide

    @property
    def needs_opaque(self) -> bool:
        return True

    def wish(self, *, on: bool) -> None:
        self._wished = on

    def apply(self, win_id: int) -> None:
        if not self.can_hide or (not self._wished and self._window is None):
            return
        self._window = win_id
        self._error = self._system.hide_from_capture(win_id, on=self._wished)

    def cover(self, win_id: int) -> None:
        if self._wished and self.can_hide:
            self._system.hide_from_capture(win_id, on=True)

    def state(self) -> Hidden:
        """What Windows says of the window counts, also after the wish is gone."""
        if not self.can_hide:
            return Hidden.UNSUPPORTED
        if self._window is None or not self._system.exists(self._window):
            return Hidden.NO if self._wished else Hidden.OFF
        if self._system.is_hidden_from_capture(self._window):
            return Hidden.YES
        return Hidden.FAILED if self._wished else Hidden.OFF

    def finding(self) -> Finding:
        match self.state():
            case Hidden.UNSUPPORTED:
                return Finding(WHAT, Answer.NO, TOO_OLD)
            case Hidden.YES:
                return Finding(WHAT, Answer.YES, _HIDDEN)
            case Hidden.FAILED:
                why = _REFUSED.replace("{error}", str(self._error)) if self._error else _DROPPED
                return Finding(WHAT, Answer.NO, why)
            case Hidden.NO | Hidden.OFF:
                return Finding(WHAT, Answer.UNKNOWN, _UNTRIED)
