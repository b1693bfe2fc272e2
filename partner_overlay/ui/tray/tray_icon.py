"""The program's icon in the tray: shows what it is given, and says what is done with it."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.menu_view import MenuView
from partner_overlay.presentation.tray import TraySign, TrayView
from partner_overlay.ui.tray.tray_menu import TrayMenu
from partner_overlay.ui.tray.tray_signs import tray_icon


class TrayIcon(QObject):
    """In the tray, where there is one, from the first `render` until `remove`."""

    requested = Signal(object)  # a Request, chosen from the menu
    clicked = Signal()
    middle_clicked = Signal()

    def __init__(self, scheme: Scheme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sign: TraySign | None = None
        self.menu = TrayMenu(scheme)
        self.menu.requested.connect(self.requested)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)

    def render(self, view: TrayView, menu: MenuView) -> None:
        """Show this sign, these words when pointed at, and this menu."""
        if view.sign is not self._sign:
            self._sign = view.sign
            mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._icon.setIcon(tray_icon(view.sign, mirrored=mirrored))
        if view.words != self._icon.toolTip():
            self._icon.setToolTip(view.words)
        self.menu.render(menu)
        if (
            not self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()
        ):  # where none is possible Qt would complain
            self._icon.show()

    def remove(self) -> None:
        """Out of the tray, for good."""
        self._icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()
        elif reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self.middle_clicked.emit()
