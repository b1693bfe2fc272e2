"""One page of settings, or what a search has found: rows under their headings, with room to scroll."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayoutItem, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.settings_view import PageView
from partner_overlay.ui.review.headings import heading_label, title_label
from partner_overlay.ui.settings.setting_row import SettingRow
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.text_block import literal

_AROUND = 44  # pixels that stay free above and below what is brought in sight


class SettingsPage(QScrollArea):
    requested = Signal(object)  # a SettingsRequest
    resized = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self.rows: list[SettingRow] = []
        self._title = title_label()
        self._page = QWidget()
        self._layout = QVBoxLayout(self._page)
        self._build()
        self.show_page(view)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setProperty("page", True)
        self._layout.setContentsMargins(22, 14, 22, 18)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        self._layout.addSpacing(6)
        self._layout.addStretch(1)
        self._before = self._layout.count() - 1  # what stands above the rows
        self.setWidget(self._page)

    def show_page(self, view: PageView) -> bool:
        """Show this; rows that only have another value stay, and the keyboard in them. Returns whether any is new."""
        self._title.setText(literal(view.title))
        self.setAccessibleName(literal(view.title))
        same = len(view.rows) == len(self.rows) and all(map(SettingRow.fits, self.rows, view.rows))
        if not same:
            self._make_anew(view)
        for row, shown in zip(self.rows, view.rows, strict=True):
            row.show_row(shown)
        return not same

    def _make_anew(self, view: PageView) -> None:
        while self._layout.count() > self._before + 1:
            _throw_away(self._layout.takeAt(self._before))
        self.rows = []
        heading = ""
        for shown in view.rows:
            if shown.heading != heading:
                heading = shown.heading
                self._insert_heading(heading)
            row = SettingRow(shown)
            row.requested.connect(self.requested)
            self.rows.append(row)
            self._layout.insertWidget(self._layout.count() - 1, row)
            for part in row.findChildren(QWidget):
                if part.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                    part.installEventFilter(self)
        tab_in_reading_order(self._page)

    def _insert_heading(self, heading: str) -> None:
        if heading:
            label = heading_label(heading)
            label.setContentsMargins(0, 14, 0, 6)
            self._layout.insertWidget(self._layout.count() - 1, label)

    @property
    def beside(self) -> int:
        """Pixels that its scroll bar takes from what is shown; none while all of it has room."""
        return self.width() - self.viewport().width()

    def row(self, key: str) -> SettingRow | None:
        return next((row for row in self.rows if row.view.key == key), None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """Where the keyboard comes to is brought in sight, from wherever it comes."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, _AROUND)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def _throw_away(item: QLayoutItem | None) -> None:
    if item is not None and (widget := item.widget()) is not None:
        widget.hide()
        widget.deleteLater()
