"""The start window: opened when it is asked for, gone when the session runs."""

from PySide6.QtCore import QObject

from partner_overlay.application.ports import Journal
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.wiring.program import Program


class StartDesk(QObject):
    def __init__(self, program: Program, settings: SettingsService, journal: Journal) -> None:
        super().__init__()
