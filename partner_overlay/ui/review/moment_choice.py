"""One moment: picked from what the session recorded, put in the coach's own words, or both."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.domain.review import commands
from partner_overlay.domain.review.answers import Moment
from partner_overlay.domain.review.decide import MOMENT_LENGTH
from partner_overlay.presentation.review_view import MomentChoice as Offered
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.review.words_field import WordsField
from partner_overlay.ui.text_block import literal


class MomentChoice(QWidget):
    answered = Signal(object)  # a ReviewAnswer

    def __init__(self) -> None:
        super().__init__()
        self.moments = CalmCombo(self.tr("A moment of the session"))
        self.words = WordsField(
            self.tr("The moment in your own words"), MOMENT_LENGTH, hint=self.tr("in your own words"), one_line=True
        )
        self._offered: tuple[Offered, ...] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.moments)
        layout.addWidget(self.words)
        self.moments.activated.connect(self._on_answered)
        self.words.written.connect(self._on_answered)

    def show_moment(self, offered: Sequence[Offered], moment: Moment) -> bool:
        """Show what can be picked, and what is. Returns whether the answer changed."""
        if tuple(offered) != self._offered:
            self._offered = tuple(offered)
            self.moments.clear()
            self.moments.addItem(self.tr("Pick a moment"), None)
            for one in offered:
                self.moments.addItem(literal(one.words), one.at)
        place = next((number for number, one in enumerate(offered, 1) if one.at == moment.at), 0)
        picked = place != self.moments.currentIndex()
        self.moments.setCurrentIndex(place)
        return self.words.show_words(moment.words) or picked

    @Slot()
    def _on_answered(self) -> None:
        at: timedelta | None = self.moments.currentData()
        self.answered.emit(commands.PickMoment(Moment(at, self.words.words)))
