"""Sentences that a coach should see before going on: troubles, what was kept twice, what is new in a shipped deck."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partner_overlay.presentation.deck_requests import DeckAsk
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal


class NoticeBar(QWidget):
    asked = Signal(object)  # a DeckAsk

    def __init__(self) -> None:
        super().__init__()
        self._notices = plain_label(wrap=True)
        self._update = plain_label(wrap=True)
        self._settle = QPushButton(self.tr("Understood"))
        self._compare = QPushButton(self.tr("Compare"))
        self._take = QPushButton(self.tr("Bring it up to date"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self._notice_row = self._row(rows, self._notices, self._compare, self._settle)
        self._update_row = self._row(rows, self._update, self._take)
        asks = {self._settle: DeckAsk.SETTLE, self._compare: DeckAsk.COMPARE, self._take: DeckAsk.TAKE_NEWS}
        for button, ask in asks.items():
            button.setProperty("ask", ask.value)
            button.clicked.connect(self._on_button)

    def _row(self, rows: QVBoxLayout, label: QWidget, *buttons: QPushButton) -> QWidget:
        row = QWidget()
        row.setProperty("notice", True)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(label, 1)
        for button in buttons:
            layout.addWidget(button)
            button.setMinimumHeight(30)
            button.setAccessibleName(button.text())
        rows.addWidget(row)
        return row

    def show_notices(self, notices: Sequence[str], update: str, *, can_compare: bool = False) -> None:
        self._notices.setText("\n".join(literal(notice) for notice in notices))
        self._compare.setVisible(can_compare)
        self._notice_row.setVisible(bool(notices))
        self._update.setText(literal(update))
        self._update_row.setVisible(bool(update))
        self.setVisible(bool(notices) or bool(update))

    @Slot()
    def _on_button(self) -> None:
        self.asked.emit(DeckAsk(self.sender().property("ask")))
