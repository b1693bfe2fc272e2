"""News for a screen reader, said once and only where the coach has asked for it: it may be heard in the call."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from partner_overlay.application.settings import Form
from partner_overlay.presentation.announcements import Told, announcement
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate
_SILENT = {Form.PRESENCE, Form.BLANK}


class Announcements(QObject):
    """Looks on; what comes while the overlay is away, blank or just here is told when it is back."""

    def __init__(self, program: Program, overlay: OverlayDesk) -> None:
        super().__init__()
        self._program = program
        self._overlay = overlay
        self._told = Told()
        program.changed.connect(self._on_changed)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        session, settings = self._program.session, self._program.settings
        if session is None or not self._overlay.visible or self._program.look.form in _SILENT:
            return
        now, numbers = self._program.now, settings.prompts.numbers
        self._told, words = announcement(self._told, session, now, numbers, translate)
        if words and settings.access.announce:
            self._overlay.announce(words)
