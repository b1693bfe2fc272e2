"""The overlay's menu: made anew from the program's state each time it opens."""

from PySide6.QtCore import QObject, QPoint, Slot

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
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = self._made()
        self._menu.requested.connect(self._program.ask)
        self._menu.set_scale(self._program.look.size / 100)
        self._menu.render(self._program.menu())
        self._menu.open_at(point)

    def _made(self) -> OverlayMenu:
        scheme, flags = self._overlay.scheme(self._program.look), self._overlay.menu_flags
        return OverlayMenu(scheme) if flags is None else QuietMenu(scheme, flags)
