"""One thing to practise next time, in words, with the competency it belongs to where there is one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.domain.review import commands
from partner_overlay.domain.review.answers import Intention
from partner_overlay.domain.review.decide import INTENTION_LENGTH
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.words_field import WordsField
from partner_overlay.ui.text_block import literal


class IntentionChoice(QWidget):
    """`competencies`: 2019 numbers, and words for them."""

    answered = Signal(object)  # a ReviewAnswer

    def __init__(self, competencies: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.words = WordsField(
            self.tr("One thing to practise next time"), INTENTION_LENGTH, hint=self.tr("in a few words"), one_line=True
        )
        self.competency = CalmCombo(self.tr("The competency it belongs to"))
        self.competency.addItem(self.tr("No competency in particular"), "")
        for code, words in competencies:
            self.competency.addItem(literal(words), code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.competency)
        hint = self.tr("It shows at your next start, and prompts about the competency come a little more often.")
        layout.addWidget(plain_label(hint, quiet=True, wrap=True))
        self.competency.activated.connect(self._on_answered)
        self.words.written.connect(self._on_answered)

    def show_intention(self, intention: Intention) -> bool:
        """Show this. Returns whether anything changed."""
        place = max(0, self.competency.findData(intention.competency))
        picked = place != self.competency.currentIndex()
        self.competency.setCurrentIndex(place)
        return self.words.show_words(intention.words) or picked

    @Slot()
    def _on_answered(self) -> None:
        self.answered.emit(commands.ChooseIntention(Intention(str(self.competency.currentData()), self.words.words)))
