"""The overlay's menu: made anew from the program's state each time it opens."""

from PySide6.QtCore import QObject, QPoint, Slot

from partner_overlay.ui.keyed_menu import KeyedMenu
from partner_overlay.ui.overlay_menu import OverlayMenu
from partner_overlay.ui.quiet_menu import QuietMenu
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program


class MenuDesk(QObject):
    """Opens the menu at a point on the screen and passes on what is chosen."""

    def __init__(self, program: Program, overlay: OverlayDesk) -> None:
        super().__init__()
        self._program = program
        self._overlay = overlay
        self._menu: OverlayMenu | None = None

    @Slot(QPoint)
    def open(self, point: QPoint) -> None:
        """Show the whole menu here."""
        self._show(self._made()).open_at(point)

    def open_for_keys(self) -> None:
        """Show it beside the overlay, with the keyboard: so the coach has asked for it. Esc gives the keyboard back."""
        focus = self._overlay.focus
        flags = focus.keyed_menu_flags
        menu = self._show(KeyedMenu(self._overlay.scheme(self._program.look), flags))
        place = self._overlay.beside(menu.sizeHint())
        if flags is None:
            menu.open_at(place)
            return
        focus.remember()
        menu.open_at(place)
        focus.take(int(menu.winId()))
        menu.aboutToHide.connect(focus.give_back)

    def _show(self, menu: OverlayMenu) -> OverlayMenu:
        """Fill this menu, and let it take the place of the last one."""
        if self._menu is not None:
            self._menu.hide()
            self._menu.deleteLater()
        self._menu = menu
        menu.requested.connect(self._program.ask)
        written_at = self._program.settings.access.text
        menu.set_scale(self._program.look.size / written_at, least=min(1.0, 100 / written_at))
        menu.render(self._program.menu())
        return menu

    def _made(self) -> OverlayMenu:
        scheme, flags = self._overlay.scheme(self._program.look), self._overlay.focus.menu_flags
        return OverlayMenu(scheme) if flags is None else QuietMenu(scheme, flags)
