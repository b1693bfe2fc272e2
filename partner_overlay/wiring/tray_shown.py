"""What the icon in the tray shows and asks for, while there is one: the overlay's own menu, how the session stands."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.tray import clicked, derive_tray, middle_clicked
from partner_overlay.ui.tray.tray_icon import TrayIcon
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate


class TrayShown(QObject):
    """`click_opens_menu`: the desktop itself opens the menu at a plain click, which then does nothing else."""

    def __init__(self, program: Program, scheme: Scheme, *, click_opens_menu: bool) -> None:
        super().__init__()
        self._program = program
        self.icon = TrayIcon(scheme)
        self.icon.requested.connect(program.ask)
        if not click_opens_menu:
            self.icon.clicked.connect(self._on_clicked)
        self.icon.middle_clicked.connect(self._on_middle_clicked)
        self.refresh()

    def refresh(self) -> None:
        """Show how all stands."""
        program = self._program
        view = derive_tray(program.session, program.now, translate, click_through=program.click_through)
        self.icon.render(view, program.menu())

    def remove(self) -> None:
        """Out of the tray."""
        self.icon.remove()

    @Slot()
    def _on_clicked(self) -> None:
        self._program.ask(clicked(self._program.session, click_through=self._program.click_through))

    @Slot()
    def _on_middle_clicked(self) -> None:
        self._program.ask(middle_clicked(self._program.session))
