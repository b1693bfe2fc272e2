"""Keyboard focus for the small field that a coach opens from the overlay, and its way back to the call.

How the field is built on X11, found by experiment under openbox and xfwm4 (with and without compositing), above a
focused full-screen window: a frameless top-level widget with `TYPING_FIELD_FLAGS`, so without
`WindowDoesNotAcceptFocus`. A managed window would be hidden below a full-screen one. Then, in this order:
`remember()`; `field.show()`; `take(int(field.winId()))`; and on Enter or Esc `field.hide()`; `give_back()`.
When the coach clicks into another window instead, close the field and call `give_back()` too: it does nothing then.
"""

from typing import Final, Protocol

from PySide6.QtCore import Qt

from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.on_top import QUIET_ON_TOP
from partner_overlay.desktop.x11_connection import X11Connection

WHAT = "Give the keyboard back after typing a note"

TYPING_FIELD_FLAGS: Final = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint

_NONE_OR_POINTER_ROOT: Final = 1


class FocusKeeper(Protocol):
    @property
    def can_give_back(self) -> bool: ...

    @property
    def field_flags(self) -> Qt.WindowType:
        """The flags to build the typing field with."""

    @property
    def menu_flags(self) -> Qt.WindowType | None:
        """The flags of a menu that leaves the keyboard where it is; None where only an ordinary popup will do."""

    @property
    def keyed_menu_flags(self) -> Qt.WindowType | None:
        """The flags of a menu that is to be given the keyboard like the field; None where a popup has it by itself."""

    def remember(self) -> None:
        """Note which window has the keyboard, before the field is shown."""

    def take(self, win_id: int) -> None:
        """Give the keyboard to the field, which has just been shown."""

    def give_back(self) -> None:
        """Give it back to the remembered window, unless the coach has meanwhile chosen another."""

    def finding(self) -> Finding: ...


class OrdinaryWindows:
    """The part of a keeper for desktops where the field and the menus are windows like any other."""

    @property
    def field_flags(self) -> Qt.WindowType:
        return TYPING_FIELD_FLAGS

    @property
    def menu_flags(self) -> Qt.WindowType | None:
        """An ordinary menu; whether it leaves the keyboard with the call is not known of any of them."""
        return None

    @property
    def keyed_menu_flags(self) -> Qt.WindowType | None:
        return None


class NoFocusKeeper(OrdinaryWindows):
    """The null version: the desktop decides who has the keyboard when the field closes."""

    @property
    def can_give_back(self) -> bool:
        return False

    def remember(self) -> None:
        """Nothing can be known here."""

    def take(self, win_id: int) -> None:
        """The desktop gives the keyboard to a window that opens."""

    def give_back(self) -> None:
        """The desktop chooses the next window itself."""

    def finding(self) -> Finding:
        why = "This desktop chooses itself which window has the keyboard after a note."
        return Finding(WHAT, Answer.UNKNOWN, why)


class X11FocusKeeper:
    """X11: any program may read and set the input focus."""

    def __init__(self, connection: X11Connection) -> None:
        self._connection = connection
        self._before: int | None = None
        self._field: int | None = None

    @property
    def can_give_back(self) -> bool:
        return True

    @property
    def field_flags(self) -> Qt.WindowType:
        return TYPING_FIELD_FLAGS | Qt.WindowType.X11BypassWindowManagerHint

    @property
    def menu_flags(self) -> Qt.WindowType | None:
        return QUIET_ON_TOP | Qt.WindowType.X11BypassWindowManagerHint

    @property
    def keyed_menu_flags(self) -> Qt.WindowType | None:
        return None

    def remember(self) -> None:
        self._before = self._connection.focused()

    def take(self, win_id: int) -> None:
        self._field = win_id
        self._connection.give_focus(win_id)

    def give_back(self) -> None:
        before, field = self._before, self._field
        self._before = self._field = None
        if before is None or field is None or before <= _NONE_OR_POINTER_ROOT:
            return
        if self._nobody_else_took_it(field):
            self._connection.give_focus(before)

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.YES, "The window that had the keyboard before gets it back.")

    def _nobody_else_took_it(self, field: int) -> bool:
        now = self._connection.focused()
        return now <= _NONE_OR_POINTER_ROOT or now == self._connection.root or self._connection.same_client(now, field)
