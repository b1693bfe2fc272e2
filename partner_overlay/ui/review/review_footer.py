"""The foot of the review: whether all is on disk, and what comes next. It wraps where it is narrow."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.presentation.review_requests import ReviewAsk, review_actions
from partner_overlay.presentation.review_view import ReviewView
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.flow_from_end import FlowFromEnd
from partner_overlay.ui.plain_words import hint, plain_label
from partner_overlay.ui.text_block import literal

_KEYS = {action.ask: action.keys[0] for action in review_actions(as_written)}


class ReviewFooter(QWidget):
    asked = Signal(object)  # a ReviewAsk

    def __init__(self) -> None:
        super().__init__()
        self._notice = plain_label(wrap=True)
        self._saved = plain_label(quiet=True)
        self.buttons = {
            ReviewAsk.LATER: QPushButton(self.tr("Later today")),
            ReviewAsk.EXPORT: QPushButton(self.tr("Export…")),
            ReviewAsk.HISTORY: QPushButton(self.tr("History")),
            ReviewAsk.FINISH: QPushButton(self.tr("Finish review")),
        }
        self.setProperty("foot", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 8, 22, 8)
        layout.setSpacing(6)
        self._notice.setProperty("notice", True)
        self._notice.setContentsMargins(12, 6, 12, 6)
        self._notice.hide()
        layout.addWidget(self._notice)
        flow = FlowFromEnd()
        self._saved.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._saved.setMinimumWidth(self._saved.fontMetrics().horizontalAdvance(self.tr("Saved as you type")) + 8)
        flow.add(self._saved)
        self.buttons[ReviewAsk.FINISH].setProperty("primary", True)
        for ask, button in self.buttons.items():
            button.setMinimumHeight(34)
            button.setAccessibleName(button.text())
            hint(button, button.text(), _KEYS[ask])
            button.clicked.connect(self._on_clicked)
            flow.add(button)
        layout.addWidget(flow)

    @property
    def said(self) -> str:
        """All its words that are no button's."""
        words = [label.text() for label in (self._notice, self._saved) if label.isVisibleTo(self)]
        return "\n".join(filter(None, words))

    def show_foot(self, view: ReviewView) -> None:
        """A trouble takes the whole width; good news stands quietly beside the buttons."""
        self._saved.setText("" if view.trouble else literal(view.saved))
        self._saved.setHidden(bool(view.trouble))
        self.say(view.saved if view.trouble else "")

    def say(self, words: str) -> None:
        """Something the coach should see before going on; empty when there is nothing."""
        self._notice.setText(literal(words))
        self._notice.setVisible(bool(words))

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        self.asked.emit(next(ask for ask, one in self.buttons.items() if one is button))
