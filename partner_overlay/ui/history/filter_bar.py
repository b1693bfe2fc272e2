"""Searching and filtering the history: a line to type on, and a list for each thing that tells sessions apart."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.presentation.history_view import HistoryChoices
from partner_overlay.ui.history.filter_list import FilterList
from partner_overlay.ui.history.when_choice import WhenChoice
from partner_overlay.ui.plain_words import hint
from partner_overlay.ui.searched_filters import SearchedFilters
from partner_overlay.ui.text_block import literal

_WIDEST = 420  # pixels of an open list


class FilterBar(SearchedFilters):
    changed = Signal(object)  # a HistoryFilter

    def __init__(self, today: date) -> None:
        super().__init__()
        self._choices = HistoryChoices((), (), ())
        self._client = FilterList(self.tr("Client"))
        self._type = FilterList(self.tr("Type"))
        self._reviewed = FilterList(self.tr("Reviewed or not"))
        self._when = WhenChoice(today)
        self._build()

    def _build(self) -> None:
        self._search.setPlaceholderText(self.tr("Search…"))
        self._search.setAccessibleName(self.tr("Search client codes and types"))
        hint(self._search, self.tr("Client codes and types"), "Ctrl+F")
        self.add(self._search, self._client, self._type, self._reviewed, self._when)
        self._search.textChanged.connect(self._on_changed)
        for combo in (self._client, self._type, self._reviewed):
            combo.currentIndexChanged.connect(self._on_changed)
        self._when.changed.connect(self._on_changed)

    def show_filter(self, wanted: HistoryFilter, choices: HistoryChoices) -> None:
        """Show what holds; nothing is told of it. What is being typed stays as it is."""
        self.blockSignals(True)
        if choices != self._choices:
            self._choices = choices
            for combo, offered in (
                (self._client, choices.clients),
                (self._type, choices.types),
                (self._reviewed, choices.reviewed),
            ):
                _fill(combo, [choice.words for choice in offered])
        if self._search.text().split() != wanted.search.split():
            self._search.setText(wanted.search)
        self._client.setCurrentIndex(_place([c.value for c in choices.clients], wanted.client))
        self._type.setCurrentIndex(_place([c.value for c in choices.types], wanted.type_name))
        self._reviewed.setCurrentIndex(_place([c.value for c in choices.reviewed], wanted.reviewed))
        self._when.show_days(wanted.since, wanted.until)
        self.blockSignals(False)

    def go_on_from(self, today: date) -> None:
        """Another day has begun."""
        self._when.go_on_from(today)

    def shown(self) -> HistoryFilter:
        """What is filtered by, as it stands here."""
        return HistoryFilter(
            search=self._search.text(),
            client=self._choices.clients[self._client.currentIndex()].value,
            type_name=self._choices.types[self._type.currentIndex()].value,
            reviewed=self._choices.reviewed[self._reviewed.currentIndex()].value,
            since=self._when.since,
            until=self._when.until,
        )

    @Slot()
    def _on_changed(self) -> None:
        if not self.signalsBlocked() and self._choices.clients:
            self.changed.emit(self.shown())


def _fill(combo: FilterList, words: Sequence[str]) -> None:
    combo.blockSignals(True)
    combo.clear()
    combo.addItems([literal(each) for each in words])
    combo.view().setMinimumWidth(min(combo.view().sizeHintForColumn(0) + 32, _WIDEST))
    combo.blockSignals(False)
    combo.updateGeometry()


def _place(values: Sequence[object], value: object) -> int:
    """A client or type that is gone is as good as any."""
    return values.index(value) if value in values else 0
