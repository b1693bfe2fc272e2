"""The small field for an outcome, a parked topic or a mark: opened when the coach asks, never otherwise."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from partner_overlay.desktop.focus import FocusKeeper
from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.limits import MARK_LENGTH, OUTCOME_LENGTH, PARKED_LENGTH
from partner_overlay.presentation.requests import Ask
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate


def _label(ask: Ask) -> tuple[str, int]:
    """The field's label and its most characters."""
    if ask is Ask.OUTCOME:
        return translate("Field", "What the client wants today, in their words"), OUTCOME_LENGTH
    if ask is Ask.PARK:
        return translate("Field", "A topic to keep for next time"), PARKED_LENGTH
    return translate("Field", "This moment, in up to three words"), MARK_LENGTH


class WordsDesk(QObject):
    """Opens the field, gives its words to the session, and gives the keyboard back."""

    def __init__(self, program: Program, overlay: OverlayDesk, focus: FocusKeeper) -> None:
        super().__init__()
        self._program = program
        self._overlay = overlay
        self._focus = focus
        self._field: TypingField | None = None
        self._ask = Ask.MARK_WORDS
        program.words_wanted.connect(self._open)

    @Slot(object)
    def _open(self, ask: Ask) -> None:
        self._close()
        self._ask = ask
        label, most = _label(ask)
        self._field = TypingField(self._focus.field_flags, label, most)
        self._field.committed.connect(self._on_committed)
        self._field.cancelled.connect(self._close)
        self._focus.remember()
        self._field.adjustSize()
        self._field.move(self._overlay.below(self._field.size()))
        self._field.show()
        self._focus.take(int(self._field.winId()))

    @Slot(str)
    def _on_committed(self, words: str) -> None:
        try:
            self._program.give(_command(self._ask, words))
        except Refusal as refusal:
            if self._field is not None:
                self._field.refuse(refusal.sentence)
            return
        self._close()

    @Slot()
    def _close(self) -> None:
        if self._field is None:
            return
        field, self._field = self._field, None
        field.hide()
        field.deleteLater()
        self._focus.give_back()


def _command(ask: Ask, words: str) -> CoachCommand:
    match ask:
        case Ask.OUTCOME:
            return commands.NameOutcome(words)
        case Ask.PARK:
            return commands.ParkTopic(words)
        case _:
            return commands.MakeMark(words)
