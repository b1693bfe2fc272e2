"""The ways to look at the sessions, side by side; one is on. And, for pictures, how many sessions they take in."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from partner_overlay.presentation.history_view import Sight, Span
from partner_overlay.ui.elided_combo import ElidedCombo
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.joined_buttons import JoinedButtons
from partner_overlay.ui.plain_words import hint, name_list


class SightSwitch(Flow):
    chosen = Signal(object, object)  # a Sight and a Span

    def __init__(self) -> None:
        super().__init__(across=12)
        self._words = {
            Sight.SESSIONS: self.tr("Sessions"),
            Sight.ITEMS: self.tr("Item by item"),
            Sight.PHASES: self.tr("Phase times"),
            Sight.SAID: self.tr("Said"),
        }
        self._spans = {
            Span.LAST_12: self.tr("Last 12"),
            Span.LAST_50: self.tr("Last 50"),
            Span.ALL: self.tr("All that fit"),
        }
        self._group = QButtonGroup(self)
        self._span = ElidedCombo()
        self._build()
        self._group.idToggled.connect(self._on_toggled)
        self._span.currentIndexChanged.connect(self._on_chosen)

    def _build(self) -> None:
        self.add(self._buttons(), self._span)
        self._span.addItems(list(self._spans.values()))
        self._span.setMinimumHeight(34)
        name_list(self._span, self.tr("How many sessions"))
        hint(self._span, self.tr("How many sessions"))

    def _buttons(self) -> QWidget:
        buttons = JoinedButtons()
        for number, words in enumerate(self._words.values()):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAutoExclusive(True)  # so a screen reader calls it one choice of several
            button.setMinimumHeight(34)
            button.setAccessibleName(words)
            hint(button, words, f"Ctrl+{number + 1}")
            self._group.addButton(button, number)
            buttons.add(button)
        return buttons

    def show_sight(self, sight: Sight, span: Span) -> None:
        """Show what holds; nothing is told of it."""
        self.blockSignals(True)
        chosen = self._group.button(list(self._words).index(sight))
        chosen.setChecked(True)
        for button in self._group.buttons():  # Tab stops at the one that is on, and arrows go on from there
            policy = Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self._span.setCurrentIndex(list(self._spans).index(span))
        self._span.setVisible(sight is not Sight.SESSIONS)
        self.blockSignals(False)

    def choose(self, sight: Sight) -> None:
        """As if its button had been pressed."""
        self._group.button(list(self._words).index(sight)).click()

    @Slot(int, bool)
    def _on_toggled(self, _number: int, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        if on:
            self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        if not self.signalsBlocked() and self._group.checkedId() >= 0:
            sight = list(self._words)[self._group.checkedId()]
            self.chosen.emit(sight, list(self._spans)[self._span.currentIndex()])
