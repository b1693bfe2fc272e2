"""A menu that leaves the keyboard with the call: a popup would take it. It holds the mouse only; submenus are pages."""

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QMouseEvent

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.ui.overlay_menu import OverlayMenu, plain
from partner_overlay.ui.ruled_menu import RuledMenu

ONWARD = " \u203a"  # a small angle to the right
BACKWARD = "\u2039 "  # and to the left


REST = 20_000  # milliseconds; XWayland tells nothing of a click on Wayland's own windows, so it closes by itself too


class QuietMenu(OverlayMenu):
    """Built with the desktop's flags for a quiet window. Esc belongs to the call.

    A click outside closes it, and so does `rest`, in milliseconds, without the pointer moving over it.
    """

    def __init__(self, scheme: Scheme, window_flags: Qt.WindowType, rest: int = REST) -> None:
        super().__init__(scheme)
        self.setWindowFlags(window_flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._whole: MenuView = ()
        self._place = QPoint()
        self._following: MenuView | None = None
        self._rest = QTimer(self, singleShot=True, interval=rest)
        self._rest.timeout.connect(self.hide)

    @override
    def render(self, view: MenuView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show these entries, from the first page on."""
        self._whole = view
        super().render(view)

    @override
    def open_at(self, place: QPoint) -> None:
        """Open with its corner here, or as near as the screen allows."""
        self._place = place
        self.take_size(place)
        self._open()

    def _open(self) -> None:
        self._stand_near(self._place)
        self.show()
        self.windowHandle().setMouseGrabEnabled(True)
        self._rest.start()

    @override
    def _add_submenu(self, menu: RuledMenu, entry: Entry) -> None:
        """A submenu is another page in the same place: it would open as a popup."""
        page = (Entry(BACKWARD + entry.words), Rule(), *entry.children)
        self._add_turn(menu, entry.words + ONWARD, page, enabled=entry.enabled)

    @override
    def _add_action(self, menu: RuledMenu, entry: Entry) -> None:
        if entry.words.startswith(BACKWARD):
            self._add_turn(menu, entry.words, self._whole, enabled=True)
        else:
            super()._add_action(menu, entry)

    def _add_turn(self, menu: RuledMenu, words: str, page: MenuView, *, enabled: bool) -> None:
        action = QAction(plain(words), menu)
        action.setEnabled(enabled)
        action.setData(page)
        menu.addAction(action)

    @override
    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        """A page is turned after Qt has done with the click: the entries clicked on are still in use."""
        super()._on_triggered(action)
        page = action.data()
        if isinstance(page, tuple):
            self._following = page
            QTimer.singleShot(0, self, self._turn)
        self.hide()

    @Slot()
    def _turn(self) -> None:
        page, self._following = self._following, None
        if page is not None:
            super().render(page)
            self._write_at(self._written_at)
            self._open()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._rest.start()
        super().mouseMoveEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            super().mousePressEvent(event)
        else:
            self.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        self.windowHandle().setMouseGrabEnabled(False)
        super().hideEvent(event)
