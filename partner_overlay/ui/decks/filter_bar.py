"""Searching and filtering: one line to type on, and a list for each thing that prompts are told apart by."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from partner_overlay.domain.prompt_filter import PromptFilter
from partner_overlay.overriding import override
from partner_overlay.presentation.decks_view import FilterChoices
from partner_overlay.ui.elided_combo import ElidedCombo
from partner_overlay.ui.even_lines import even_lines
from partner_overlay.ui.plain_words import hint, name_list
from partner_overlay.ui.reflow import Room
from partner_overlay.ui.searched_filters import SearchedFilters
from partner_overlay.ui.text_block import literal


class FilterBar(SearchedFilters):
    changed = Signal(object)  # a PromptFilter

    def __init__(self, choices: FilterChoices) -> None:
        super().__init__()
        self._choices = choices
        self._phase = _combo(self.tr("Phase"), [choice.words for choice in choices.phases])
        self._competency = _combo(self.tr("Competency"), [choice.words for choice in choices.competencies])
        self._kind = _combo(self.tr("Kind"), [choice.words for choice in choices.kinds])
        self._voice = _combo(self.tr("Voice"), [choice.words for choice in choices.voices])
        self._states = (
            (self.tr("All prompts"), PromptFilter()),
            (self.tr("With findings"), PromptFilter(with_findings=True)),
            (self.tr("Switched off"), PromptFilter(disabled=True)),
            (self.tr("Starred"), PromptFilter(starred=True)),
            (self.tr("Never shown"), PromptFilter(never=True)),
        )
        self._state = _combo(self.tr("Findings and marks"), [words for words, _ in self._states])
        self._lists = (self._phase, self._competency, self._kind, self._voice, self._state)
        self._build()

    def _build(self) -> None:
        self._search.setPlaceholderText(self.tr("Search…"))
        self._search.setAccessibleName(self.tr("Search the prompts"))
        hint(self._search, self.tr("Ctrl+F or / from the table"))
        self._search.textChanged.connect(self._on_changed)
        self.add(self._search, *self._lists)
        for combo in self._lists:
            combo.currentIndexChanged.connect(self._on_changed)

    @override
    def _rooms(self, width: int) -> Iterator[Room]:
        return even_lines(super()._rooms, width)

    def show_filter(self, wanted: PromptFilter) -> None:
        """Show what holds; nothing is told of it. What is being typed stays as it is."""
        self.blockSignals(True)
        if " ".join(self._search.text().split()) != " ".join(wanted.search.split()):
            self._search.setText(wanted.search)
        self._phase.setCurrentIndex([choice.value for choice in self._choices.phases].index(wanted.phase))
        codes = [choice.value for choice in self._choices.competencies]
        self._competency.setCurrentIndex(codes.index(wanted.competency))
        self._kind.setCurrentIndex([choice.value for choice in self._choices.kinds].index(wanted.kind))
        self._voice.setCurrentIndex([choice.value for choice in self._choices.voices].index(wanted.voice))
        self._state.setCurrentIndex(self._state_of(wanted))
        self.blockSignals(False)

    def _state_of(self, wanted: PromptFilter) -> int:
        marks = PromptFilter(
            with_findings=wanted.with_findings,
            disabled=wanted.disabled,
            starred=wanted.starred,
            never=wanted.never,
        )
        return [state for _, state in self._states].index(marks)

    @Slot()
    def _on_changed(self) -> None:
        wanted = replace(
            self._states[self._state.currentIndex()][1],
            search=self._search.text(),
            phase=self._choices.phases[self._phase.currentIndex()].value,
            competency=self._choices.competencies[self._competency.currentIndex()].value,
            kind=self._choices.kinds[self._kind.currentIndex()].value,
            voice=self._choices.voices[self._voice.currentIndex()].value,
        )
        self.changed.emit(wanted)


def _combo(name: str, words: Sequence[str]) -> QComboBox:
    combo = ElidedCombo()
    combo.addItems([literal(each) for each in words])
    name_list(combo, name)
    combo.setMinimumHeight(34)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(len(words[0]))
    combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + 32)
    hint(combo, name)
    return combo
