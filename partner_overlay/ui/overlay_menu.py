"""The whole menu of the overlay, built from what it is given: plain words, and a request for each."""

from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtGui import QAction, QFont, QGuiApplication
from PySide6.QtWidgets import QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.requests import Request
from partner_overlay.ui.ruled_menu import RuledMenu
from partner_overlay.ui.text_block import literal

_MARK = 20  # pixels
_STEP = 0.1  # by which a menu that has no room gets smaller
_RATHER = 0.9  # of the least size, rather than in two columns


class OverlayMenu(RuledMenu):
    """A menu that is rendered anew before it opens. As a popup it has the keyboard while it is open."""

    requested = Signal(object)  # a Request

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(scheme, parent=parent)
        self._menus: list[RuledMenu] = []
        self._usual = self.font()
        self._scale = self._least = 1.0
        self._written_at = 1.0
        self.triggered.connect(self._on_triggered)

    def set_scale(self, scale: float, least: float = 1.0) -> None:
        """How many times the size of the windows' letters the overlay has; a menu wants no less than they have.

        `least`: what it comes down to where there is no room; the desktop's own size.
        """
        self._scale, self._least = max(1.0, scale), least

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
        self.take_size(place)
        self.popup(place)

    def _stand_near(self, place: QPoint) -> None:
        """With its corner here, or as near as the screen allows; a popup does so by itself."""
        self.resize(self.sizeHint())
        room = (QGuiApplication.screenAt(place) or self.screen()).availableGeometry()
        begin = place.x() - self.width() if self.isRightToLeft() else place.x()
        left = max(room.left(), min(begin, room.right() + 1 - self.width()))
        top = max(room.top(), min(place.y(), room.bottom() + 1 - self.height()))
        self.move(left, top)

    def take_size(self, place: QPoint) -> None:
        """As large as the overlay, as far as the screen has room for the whole of it in one column."""
        room = (QGuiApplication.screenAt(place) or self.screen()).availableGeometry().size()
        scale = self._scale
        self._write_at(scale)
        while scale > self._least and not self._fits(room):
            scale = max(self._least, scale - _STEP)
            self._write_at(scale)
        if self._fits(room):
            return
        self._write_at(self._least * _RATHER)
        if not self._fits(room):
            self._write_at(self._least)

    def _fits(self, room: QSize) -> bool:
        needed = self.sizeHint()
        columns = {self.actionGeometry(action).left() for action in self.actions()}
        return len(columns) < 2 and needed.width() <= room.width() and needed.height() <= room.height()

    def _write_at(self, scale: float) -> None:
        self._written_at = scale
        font = QFont(self._usual)
        if font.pixelSize() > 0:
            font.setPixelSize(int(font.pixelSize() * scale))
        else:
            font.setPointSizeF(font.pointSizeF() * scale)
        for menu in (self, *self._menus):
            menu.setFont(font)
            menu.setMinimumWidth(0)
            line = menu.fontMetrics().height()
            if line > _MARK:  # Qt's own style reckons with a small mark before a choice, and draws one as high as that
                menu.setMinimumWidth(menu.sizeHint().width() + line)

    def _fill(self, menu: RuledMenu, view: MenuView) -> None:
        for line in view:
            if isinstance(line, Rule):
                menu.addSeparator()
            elif line.children:
                self._add_submenu(menu, line)
            else:
                self._add_action(menu, line)

    def _add_submenu(self, menu: RuledMenu, entry: Entry) -> None:
        submenu = RuledMenu(self.scheme, plain(entry.words), self)
        submenu.setEnabled(entry.enabled)
        self._menus.append(submenu)
        menu.addMenu(submenu)
        self._fill(submenu, entry.children)

    def _add_action(self, menu: RuledMenu, entry: Entry) -> None:
        words = f"{plain(entry.words)}\t{plain(entry.keys)}" if entry.keys else plain(entry.words)
        action = QAction(words, menu)  # a tab leads to the column of keys; a shortcut of its own it must not be
        action.setEnabled(entry.enabled)
        if entry.checked is not None:
            action.setCheckable(True)
            action.setChecked(entry.checked)
        action.setData(entry.request)
        menu.addAction(action)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        """An entry of its own, or of one of its menus."""
        request = action.data()
        if isinstance(request, Request):
            self._ask(request)

    def _ask(self, request: Request) -> None:
        self.requested.emit(request)


def plain(words: str) -> str:
    """The words with nothing in them that a menu would take for a shortcut."""
    return literal(words).replace("&", "&&")
