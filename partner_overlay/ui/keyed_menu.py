"""The overlay's menu for the keyboard: arrow keys and first letters lead through it, Enter chooses, Esc closes it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent

from partner_overlay.overriding import override
from partner_overlay.presentation.requests import Request
from partner_overlay.ui.overlay_menu import OverlayMenu

_PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier


class KeyedMenu(OverlayMenu):
    """A popup, so it has the keyboard while it is open, and whoever had it has it again after."""

    @override
    def open_at(self, place: QPoint) -> None:
        """Open at this place on the screen, at the first thing that can be done."""
        super().open_at(place)
        first = next((action for action in self.actions() if _can_be_done(action)), None)
        if first is not None:
            self.setActiveAction(first)

    @override
    def _connect(self, action: QAction, request: Request) -> None:
        super()._connect(action, request)
        action.setData(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        if letter.strip() and not event.modifiers() & ~_PLAIN and self._go_to(letter):
            return
        super().keyPressEvent(event)

    def _go_to(self, letter: str) -> bool:
        """To the next entry that begins so, and after the last of them to the first again.

        A submenu is left to the arrow keys: made the active one, it would open and take the next letter.
        """
        fitting = [action for action in self.actions() if _can_be_done(action) and _begins(action, letter)]
        if not fitting:
            return False
        here = fitting.index(self.activeAction()) if self.activeAction() in fitting else -1
        self.setActiveAction(fitting[(here + 1) % len(fitting)])
        return True


def _can_be_done(action: QAction) -> bool:
    """Lines that are only read, and rules, are passed over."""
    return action.isEnabled() and bool(action.data())


def _begins(action: QAction, letter: str) -> bool:
    return action.text().casefold().startswith(letter)
