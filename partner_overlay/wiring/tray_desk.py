"""The icon in the desktop's tray, where there is one."""

from PySide6.QtCore import QObject

from partner_overlay.wiring.program import Program


class TrayDesk(QObject):
    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program

    def begin(self) -> None:
        """The program has started: the icon comes now, or when there is a tray."""

    def close(self) -> None:
        """The program ends."""
