"""The overlay's menu for the keyboard: arrow keys and first letters lead through it, Enter chooses, Esc closes it."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Request
from partner_overlay.ui.overlay_menu import OverlayMenu

_PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier
_REST = 60_000  # milliseconds


class KeyedMenu(OverlayMenu):
    """A popup, so it has the keyboard while it is open, and whoever had it has it again after.

    Where a popup is not given the keyboard it is a window with these flags, to be given it by whoever opens it. It
    closes before what is chosen is asked for, by itself after a minute without a key, and when another window gets the
    keyboard, of which an unmanaged window knows nothing.
    """

    def __init__(self, scheme: Scheme, window_flags: Qt.WindowType | None = None) -> None:
        super().__init__(scheme)
        self._is_window = window_flags is not None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.hide)
        if window_flags is not None:
            self.setWindowFlags(window_flags)
            self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypePopupMenu, on=False)  # which gets no keyboard

    @override
    def open_at(self, place: QPoint) -> None:
        """Open at this place on the screen, at the first thing that can be done."""
        if self._is_window:
            self.take_size(place)
            self._stand_near(place)
            self.show()
            self.raise_()
            self.activateWindow()
            self._rest.start()
        else:
            super().open_at(place)
        first = next((action for action in self.actions() if _can_be_done(action)), None)
        if first is not None:
            self.setActiveAction(first)

    @override
    def _ask(self, request: Request) -> None:
        if self._is_window:
            self.hide()
        super()._ask(request)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_window:
            self._rest.start()
        letter = event.text().casefold()
        if letter.strip() and not event.modifiers() & ~_PLAIN and self._go_to(letter):
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self._is_managed and QApplication.activePopupWidget() is None:
            self.hide()

    @property
    def _is_managed(self) -> bool:
        return self._is_window and not self.windowFlags() & Qt.WindowType.X11BypassWindowManagerHint

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
    return action.isEnabled() and isinstance(action.data(), Request)


def _begins(action: QAction, letter: str) -> bool:
    return action.text().casefold().startswith(letter)
