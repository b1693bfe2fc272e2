"""The whole menu, kept ready for a tray that shows it by itself: what stays the same is left, what differs is put in.

A desktop that draws the menu in its own process has a copy of it. To make it anew every minute would shut it under the
coach's hand.
"""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QMenu, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.ui.overlay_menu import OverlayMenu, plain


class TrayMenu(OverlayMenu):
    """Takes views at any time; while it is open on the screen, a view of another shape waits until it is shut."""

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(scheme, parent)
        self._shown: MenuView = ()
        self._waiting: MenuView | None = None
        self.aboutToHide.connect(self._on_hiding)

    @override
    def render(self, view: MenuView) -> None:  # type: ignore[override]  # as in OverlayMenu
        self._waiting = None
        if view == self._shown:
            return
        if _same_shape(view, self._shown):
            self._shown = view
            _put_in(self, view)
        elif self.isVisible():
            self._waiting = view
        else:
            self._shown = view
            super().render(view)

    @Slot()
    def _on_hiding(self) -> None:
        """What was chosen is told a moment later, so nothing is taken from under it yet."""
        if self._waiting is not None:
            view = self._waiting
            QTimer.singleShot(0, self, lambda: self.render(view))


def _same_shape(one: MenuView, other: MenuView) -> bool:
    """Whether the same things can be asked for, in the same order."""
    return len(one) == len(other) and all(map(_same_line, one, other))


def _same_line(one: Entry | Rule, other: Entry | Rule) -> bool:
    if isinstance(one, Rule) or isinstance(other, Rule):
        return one == other
    return (
        one.request == other.request
        and (one.checked is None) is (other.checked is None)
        and _same_shape(one.children, other.children)
    )


def _put_in(menu: QMenu, view: MenuView) -> None:
    """Other words, other ticks."""
    for action, line in zip(menu.actions(), view, strict=True):
        if isinstance(line, Entry):
            action.setText(plain(line.words))
            action.setEnabled(line.enabled)
            action.setChecked(bool(line.checked))
            submenu = action.menu()
            if isinstance(submenu, QMenu):
                _put_in(submenu, line.children)
