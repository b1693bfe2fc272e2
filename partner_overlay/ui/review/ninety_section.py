"""Ninety seconds: who led, how it ended, how present I was, one good moment, and what to practise next."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.domain.review import commands
from partner_overlay.domain.review.answers import PRESENCE
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.domain.review.decide import PRESENCE_WORD_LENGTH
from partner_overlay.presentation.ninety_seconds import DIRECTIONS, ENDS
from partner_overlay.presentation.review_view import NOTHING, NinetyView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.beside_or_below import BesideOrBelow
from partner_overlay.ui.review.headings import heading_label
from partner_overlay.ui.review.intention_choice import IntentionChoice
from partner_overlay.ui.review.moment_choice import MomentChoice
from partner_overlay.ui.review.segments import Segments
from partner_overlay.ui.review.words_field import WordsField

_QUESTION_LETTERS = 36
_ANSWER_WIDTH = 480  # these in logical pixels
_WORD_WIDTH = 180


class NinetySection(QWidget):
    answered = Signal(object)  # a ReviewAnswer

    def __init__(self, view: NinetyView) -> None:
        super().__init__()
        self.heading = heading_label(self.tr("Ninety seconds"))
        self.direction = Segments(self.tr("Who chose the direction"), view.directions)
        self.end = Segments(self.tr("How the end was decided"), view.ends)
        self.presence = Segments(self.tr("My presence, from 1 to 5"), [str(level) for level in PRESENCE])
        self.presence_word = WordsField(
            self.tr("My presence in one word"), PRESENCE_WORD_LENGTH, hint=self.tr("and one word for it"), one_line=True
        )
        self.moment = MomentChoice()
        self.intention = IntentionChoice(view.competencies)
        self._build()
        self._connect()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.heading)
        for words, choice in (
            (self.tr("Who chose the direction, most of the time?"), self.direction),
            (self.tr("How was the end decided?"), self.end),
            (self.tr("My presence, from 1 to 5"), self._presence()),
            (self.tr("One moment I partnered well"), self.moment),
            (self.tr("One thing to practise next time"), self.intention),
        ):
            layout.addWidget(self._asked(words, choice))

    def _asked(self, words: str, choice: QWidget) -> QWidget:
        return BesideOrBelow(plain_label(words, wrap=True), choice, least=_ANSWER_WIDTH, letters=_QUESTION_LETTERS)

    def _presence(self) -> QWidget:
        return BesideOrBelow(self.presence, self.presence_word, least=_WORD_WIDTH, level=True)

    def _connect(self) -> None:
        self.direction.picked.connect(self._on_direction)
        self.end.picked.connect(self._on_end)
        self.presence.picked.connect(self._on_presence)
        self.presence_word.written.connect(self._on_presence)
        self.moment.answered.connect(self.answered)
        self.intention.answered.connect(self.answered)

    def show_answers(self, view: NinetyView) -> list[QWidget]:
        """Show this; returns the parts in which something changed."""
        changed: list[tuple[bool, QWidget]] = [
            (self.direction.show_chosen(view.direction), self.direction),
            (self.end.show_chosen(view.end), self.end),
            (self.presence.show_chosen(view.presence), self.presence),
            (self.presence_word.show_words(view.presence_word), self.presence_word),
            (self.moment.show_moment(view.moments, view.moment), self.moment),
            (self.intention.show_intention(view.intention), self.intention),
        ]
        return [widget for is_new, widget in changed if is_new]

    def refuse(self, answer: ReviewAnswer, sentence: str) -> bool:
        """Say it at the field that it is about; False when it is none of these."""
        fields = {
            commands.SeePresence: self.presence_word,
            commands.PickMoment: self.moment.words,
            commands.ChooseIntention: self.intention.words,
        }
        field = fields.get(type(answer))
        if field is not None:
            field.refuse(sentence)
        return field is not None

    @Slot(int)
    def _on_direction(self, place: int) -> None:
        self.answered.emit(commands.SeeDirection(None if place == NOTHING else DIRECTIONS[place]))

    @Slot(int)
    def _on_end(self, place: int) -> None:
        self.answered.emit(commands.SeeEnd(None if place == NOTHING else ENDS[place]))

    @Slot()
    def _on_presence(self) -> None:
        place = self.presence.chosen
        self.answered.emit(
            commands.SeePresence(None if place == NOTHING else PRESENCE[place], self.presence_word.words)
        )
