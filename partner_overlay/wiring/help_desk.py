"""The window of help."""

from PySide6.QtCore import QObject, Signal

from partner_overlay.wiring.program import Program


class HelpDesk(QObject):
    closed = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program

    @property
    def is_open(self) -> bool:
        return False

    def open(self, page: str = "") -> None:
        """Show the window, or bring it to the front: the coach has asked for it."""
