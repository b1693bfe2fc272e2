"""From which day to which: a few usual stretches of time by name, and any two days."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QSizePolicy, QWidget

from partner_overlay.ui.history.filter_list import FilterList
from partner_overlay.ui.plain_words import hint

_ANY, _MONTH, _QUARTER, _YEAR, _BETWEEN = range(5)
_BACK = {_MONTH: timedelta(days=30), _QUARTER: timedelta(days=91), _YEAR: timedelta(days=365)}


class WhenChoice(QWidget):
    """`today` is the day that the usual stretches go back from."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._stretch = FilterList(self.tr("When"))
        self._since = QDateEdit()
        self._until = QDateEdit()
        self._build()
        self._stretch.currentIndexChanged.connect(self._on_stretch)
        self._since.dateChanged.connect(self._on_day)
        self._until.dateChanged.connect(self._on_day)

    def _build(self) -> None:
        self._stretch.addItems(
            [
                self.tr("Any time"),
                self.tr("Last 30 days"),
                self.tr("Last 3 months"),
                self.tr("Last 12 months"),
                self.tr("From … to …"),
            ]
        )
        self._stretch.view().setMinimumWidth(self._stretch.view().sizeHintForColumn(0) + 32)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._stretch)
        month_ago = self._today - _BACK[_MONTH]
        for field, day, name in (
            (self._since, month_ago, self.tr("From")),
            (self._until, self._today, self.tr("To")),
        ):
            field.setDate(QDate(day.year, day.month, day.day))
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt would put the day first
            field.setDisplayFormat("yyyy-MM-dd")
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
            hint(field, name)
            field.setMinimumHeight(34)
            field.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Ignored)  # as high as the list beside
            field.hide()
            layout.addWidget(field)

    def go_on_from(self, today: date) -> None:
        """Another day has begun."""
        self._today = today

    @property
    def since(self) -> date | None:
        chosen = self._stretch.currentIndex()
        if chosen == _BETWEEN:
            return _day(self._since)
        return self._today - _BACK[chosen] if chosen in _BACK else None

    @property
    def until(self) -> date | None:
        return _day(self._until) if self._stretch.currentIndex() == _BETWEEN else None

    def show_days(self, since: date | None, until: date | None) -> None:
        """Show what holds; nothing is told of it."""
        if (since, until) == (self.since, self.until):
            return
        self.blockSignals(True)
        named = [_ANY] if since is None else [at for at, back in _BACK.items() if self._today - back == since]
        if until is None and named:
            self._stretch.setCurrentIndex(named[0])
        else:
            self._stretch.setCurrentIndex(_BETWEEN)
            self._set(self._since, since or date(2000, 1, 1))
            self._set(self._until, until or self._today)
        self.blockSignals(False)

    def _set(self, field: QDateEdit, day: date) -> None:
        field.setDate(QDate(day.year, day.month, day.day))

    @Slot()
    def _on_stretch(self) -> None:
        between = self._stretch.currentIndex() == _BETWEEN
        for field in (self._since, self._until):
            field.setVisible(between)
        self.updateGeometry()
        self.changed.emit()

    @Slot()
    def _on_day(self) -> None:
        if self._stretch.currentIndex() == _BETWEEN:
            self.changed.emit()


def _day(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
