"""The keyboard for the small field on macOS: a panel that has it while the call stays the active program.

When such a panel closes, macOS gives the keyboard back by itself to the window that had it.
"""

from partner_overlay.desktop.cocoa_system import Cocoa
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.focus import WHAT, OrdinaryWindows
from partner_overlay.desktop.macos_on_top import raise_up


class MacFocusKeeper(OrdinaryWindows):
    """The field also joins every space: opening it must not take the coach out of a full-screen call."""

    def __init__(self, system: Cocoa) -> None:
        self._system = system

    @property
    def can_give_back(self) -> bool:
        return True

    def remember(self) -> None:
        """macOS remembers."""

    def take(self, win_id: int) -> None:
        window = self._system.window_of(win_id)
        if window:
            raise_up(self._system, window)
            self._system.make_key(window)

    def give_back(self) -> None:
        """macOS does, as the field is hidden."""

    def finding(self) -> Finding:
        why = "macOS gives the keyboard back when the field for notes closes. Not yet tried on a real Mac."
        return Finding(WHAT, Answer.UNKNOWN, why)
