"""The small field for an outcome, a parked topic or a mark: opened when the coach asks, never otherwise."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from partner_overlay.desktop.focus import FocusKeeper
from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.limits import MARK_LENGTH, MARK_WORDS, OUTCOME_LENGTH, PARKED_LENGTH
from partner_overlay.domain.session import Session
from partner_overlay.presentation.field_view import FieldView
from partner_overlay.presentation.requests import Ask
from partner_overlay.ui.typing_field import TypingField
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate


class WordsDesk(QObject):
    """Opens the field, gives its words to the session, and gives the keyboard back."""

    def __init__(self, program: Program, overlay: OverlayDesk, focus: FocusKeeper) -> None:
        super().__init__()
        self._program = program
        self._overlay = overlay
        self._focus = focus
        self._ask = Ask.MARK_WORDS
        self._field: TypingField | None = None

    def open(self, ask: Ask) -> None:
        """Ask for the words of this request."""
        self._close()
        self._ask = ask
        field = self._field = TypingField(self._focus.field_flags, self._overlay.scheme(self._program.look))
        field.committed.connect(self._on_committed)
        field.cancelled.connect(self._close)
        field.render(_field_view(ask, self._program.session))
        field.adjustSize()
        self._focus.remember()
        field.open_at(self._overlay.below(field.size()))
        self._focus.take(int(field.winId()))

    @Slot(str)
    def _on_committed(self, words: str) -> None:
        self._close()
        self._program.ask_for(_command(self._ask, words))

    @Slot()
    def _close(self) -> None:
        if self._field is None:
            return
        field, self._field = self._field, None
        field.hide()
        field.deleteLater()
        self._focus.give_back()


def _field_view(ask: Ask, session: Session | None) -> FieldView:
    match ask:
        case Ask.OUTCOME:
            question = translate("Field", "What the client wants today")
            said = "" if session is None else session.outcome
            return FieldView(question, translate("Field", "in their own words"), OUTCOME_LENGTH, text=said)
        case Ask.PARK:
            question = translate("Field", "Park for next time")
            return FieldView(question, translate("Field", "a few words will do"), PARKED_LENGTH)
        case _:
            question = translate("Field", "Mark this moment")
            return FieldView(question, translate("Field", "up to three words"), MARK_LENGTH, MARK_WORDS)


def _command(ask: Ask, words: str) -> CoachCommand:
    match ask:
        case Ask.OUTCOME:
            return commands.NameOutcome(words)
        case Ask.PARK:
            return commands.ParkTopic(words)
        case _:
            return commands.MakeMark(words)
