"""The whole menu of the overlay, built from what it is given: plain words, and a request for each."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.requests import Request
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import menu_palette


class OverlayMenu(QMenu):
    """A menu that is rendered anew before it opens. As a popup it has the keyboard while it is open."""

    requested = Signal(object)  # a Request

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = menu_palette(scheme)
        self.setPalette(self._palette)
        self._menus: list[QMenu] = []

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the overlay have changed."""
        self._palette = menu_palette(scheme)
        self.setPalette(self._palette)

    @override
    def render(self, view: MenuView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show these entries."""
        self.clear()
        for menu in self._menus:
            menu.deleteLater()
        self._menus = []
        self._fill(self, view)

    def open_at(self, place: QPoint) -> None:
        """Open at this place on the screen."""
        self.popup(place)

    def _fill(self, menu: QMenu, view: MenuView) -> None:
        for line in view:
            if isinstance(line, Rule):
                menu.addSeparator()
            elif line.children:
                self._add_submenu(menu, line)
            else:
                self._add_action(menu, line)

    def _add_submenu(self, menu: QMenu, entry: Entry) -> None:
        submenu = QMenu(plain(entry.words), self)
        submenu.setPalette(self._palette)
        submenu.setEnabled(entry.enabled)
        self._menus.append(submenu)
        menu.addMenu(submenu)
        self._fill(submenu, entry.children)

    def _add_action(self, menu: QMenu, entry: Entry) -> None:
        action = QAction(plain(entry.words), menu)
        action.setEnabled(entry.enabled)
        if entry.checked is not None:
            action.setCheckable(True)
            action.setChecked(entry.checked)
        if entry.request is not None:
            self._connect(action, entry.request)
        menu.addAction(action)

    def _connect(self, action: QAction, request: Request) -> None:
        action.triggered.connect(lambda: self.requested.emit(request))


def plain(words: str) -> str:
    """The words with nothing in them that a menu would take for a shortcut."""
    return literal(words).replace("&", "&&")
