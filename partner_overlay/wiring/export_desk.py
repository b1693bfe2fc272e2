"""Exports from the windows: asks for a place, writes aside, and says what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import SessionHistory
from partner_overlay.command_line.session_exporting import export_sessions
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.file_names import name_of
from partner_overlay.presentation.exports.form_words import forms_offered
from partner_overlay.presentation.exports.outcome_words import look_over_words, written_words
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.history_requests import ExportWanted
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.ui.export_choice import ExportChoice, ask_for_file
from partner_overlay.ui.export_notice import show_export_notice

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ExportDoors:
    """The ways to the coach: asking for a file, and saying what came of it. A window may be none."""

    ask: Callable[[QWidget | None, str, Sequence[ExportForm], str], ExportChoice | None] = ask_for_file
    say: Callable[[QWidget | None, str], None] = show_export_notice


class ExportDesk(QObject):
    """`history` is read aside; `tell` says in which words and numbers."""

    def __init__(self, history: SessionHistory, aside: Aside, tell: Telling, doors: ExportDoors | None = None) -> None:
        super().__init__()
        self._history = history
        self._aside = aside
        self._tell = tell
        self._doors = doors or ExportDoors()

    def export(self, wanted: ExportWanted) -> None:
        """For the window that is in use. Nothing happens when the coach chooses no file."""
        window = QApplication.activeWindow()
        try:
            lines = self._history.lines(self._history.numbers(wanted.sessions))
        except JournalTrouble as trouble:
            self._doors.say(window, in_words(trouble.sentence, translate))
            return
        if wanted.sessions and not lines:
            self._doors.say(window, translate("Export", "These sessions are not there any more."))
            return
        choice = self._doors.ask(
            window,
            name_of(lines, wanted.filter, translate, supervision=wanted.supervision),
            forms_offered(supervision=wanted.supervision),
            _title(wanted),
        )
        if choice is not None:
            self._aside(lambda: self._written(wanted, choice), self._on_written)

    def _written(self, wanted: ExportWanted, choice: ExportChoice) -> str:
        """What came of it. Runs aside."""
        tell = replace(self._tell, supervision=wanted.supervision)
        try:
            numbers = self._history.numbers(wanted.sessions) if wanted.sessions else self._history.find(wanted.filter)
            every = self._history.recorded(numbers)
            count = export_sessions(Path(choice.path), choice.form, every, tell, _paper())
        except Refusal as refusal:
            return in_words(refusal.sentence, translate)
        said = written_words(choice.path, count, translate)
        return f"{said}\n\n{look_over_words(translate)}" if wanted.supervision else said

    @Slot(str)
    def _on_written(self, sentence: str) -> None:
        self._doors.say(QApplication.activeWindow(), sentence)


def _title(wanted: ExportWanted) -> str:
    if wanted.supervision:
        return translate("Export", "Export a supervision page")
    if len(wanted.sessions) == 1:
        return translate("Export", "Export the session")
    return translate("Export", "Export the sessions")


def _paper() -> str:
    """What the coach's country prints on."""
    return "letter" if QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem else "a4"
