"""Sleep and lock: the time away goes on record, and the overlay keeps from under the lock."""

from PySide6.QtCore import QObject

from partner_overlay.desktop.sleep import SleepWatch
from partner_overlay.wiring.program import Program


class SleepDesk(QObject):
    """Tells the program when nobody can be at the machine."""

    def __init__(self, program: Program, watch: SleepWatch) -> None:
        super().__init__()
        watch.listen(program.leave, program.come_back)
