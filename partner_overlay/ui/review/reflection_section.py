"""Reflection: a question and a field that grows; the last one goes to supervision."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.domain.review import commands
from partner_overlay.domain.review.answers import Question
from partner_overlay.domain.review.decide import ANSWER_LENGTH
from partner_overlay.presentation.review_view import QuestionView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.headings import heading_label
from partner_overlay.ui.review.words_field import WordsField


class ReflectionSection(QWidget):
    answered = Signal(object)  # a ReviewAnswer

    def __init__(self, questions: Sequence[QuestionView]) -> None:
        super().__init__()
        self.heading = heading_label(self.tr("Reflection"))
        self.fields = {view.question: self._field(view) for view in questions}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        hint = self.tr("About my coaching, not about the client. Any of it may stay empty.")
        layout.addWidget(plain_label(hint, quiet=True, wrap=True))
        for view in questions:
            layout.addSpacing(18 if view.supervision else 8)
            if view.supervision:
                mark = plain_label(self.tr("For supervision"), wrap=True)
                mark.setProperty("strong", True)
                layout.addWidget(mark)
            layout.addWidget(plain_label(view.words, wrap=True))
            layout.addWidget(self.fields[view.question])

    def _field(self, view: QuestionView) -> WordsField:
        field = WordsField(view.words, ANSWER_LENGTH, lines=2)
        field.written.connect(self._on_written)
        return field

    def show_answers(self, questions: Sequence[QuestionView]) -> list[QWidget]:
        """Show this; returns the fields in which something changed."""
        return [self.fields[view.question] for view in questions if self.fields[view.question].show_words(view.answer)]

    def refuse(self, question: Question, sentence: str) -> None:
        self.fields[question].refuse(sentence)

    def take_keyboard(self) -> None:
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _on_written(self, words: str) -> None:
        field = self.sender()
        question = next(question for question, one in self.fields.items() if one is field)
        self.answered.emit(commands.AnswerQuestion(question, words))
