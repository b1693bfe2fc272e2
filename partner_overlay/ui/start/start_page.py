"""The page of choices: the daily part, what unfolds for this session, reviews that wait, and the foot."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partner_overlay.presentation.start_view import StartView
from partner_overlay.ui.plain_words import menu_words, plain_label
from partner_overlay.ui.start.daily_part import DailyPart
from partner_overlay.ui.start.fitting_scroll import FittingScroll, GrowingPart
from partner_overlay.ui.start.start_foot import StartFoot
from partner_overlay.ui.text_block import literal

_LEAST_WIDTH = 480  # pixels


class StartPage(QWidget):
    unfolded = Signal(bool)
    grown = Signal()  # it may want another height
    review_requested = Signal(str)  # the id of a session whose review waits

    def __init__(self) -> None:
        super().__init__()
        self.daily = DailyPart()
        self.fold = QPushButton()
        self.message = plain_label(wrap=True)
        self.foot = StartFoot()
        self._details: QWidget | None = None
        self._reviews = QVBoxLayout()
        self._waiting: list[QPushButton] = []
        self._inside = GrowingPart()
        self._rows = QVBoxLayout(self._inside)
        self.sheet = FittingScroll(self._inside, _LEAST_WIDTH)
        self._build()
        self._say_fold(is_open=False)
        self.fold.toggled.connect(self._on_fold)
        self._inside.grown.connect(self.grown)

    def _build(self) -> None:
        self.fold.setProperty("line", True)
        self.fold.setCheckable(True)
        self.fold.setAutoDefault(False)
        self.fold.setMinimumHeight(30)
        self.message.setObjectName("message")
        self.message.setContentsMargins(22, 4, 22, 14)
        self.message.hide()
        self._rows.setContentsMargins(22, 20, 22, 12)
        self._rows.setSpacing(10)
        self._reviews.setSpacing(0)
        self._rows.addWidget(self.daily)
        self._rows.addWidget(self.fold)
        self._rows.addLayout(self._reviews)
        self._rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.foot)

    @property
    def is_unfolded(self) -> bool:
        return self.fold.isChecked()

    def put_in(self, details: QWidget) -> None:
        """What is shown while it is unfolded."""
        self._details = details
        self._rows.insertWidget(2, details)
        details.setVisible(self.is_unfolded)

    def take_out(self) -> None:
        """Fold it, and forget what was chosen there."""
        self.fold.setChecked(False)
        if self._details is not None:
            self._details.setParent(None)
            self._details.deleteLater()
            self._details = None

    def show_start(self, view: StartView, before: StartView | None) -> None:
        self.daily.show_choices(view)
        self.message.setText(literal(view.message))
        self.message.setVisible(bool(view.message))
        if before is None or before.waiting != view.waiting:
            for button in self._waiting:
                button.deleteLater()
            self._waiting = [self._waiting_button(session_id, words) for session_id, words in view.waiting]
            for button in self._waiting:
                self._reviews.addWidget(button)

    def _waiting_button(self, session_id: str, words: str) -> QPushButton:
        button = QPushButton(menu_words(words))
        button.setProperty("session", session_id)
        button.setProperty("line", True)
        button.setAutoDefault(False)
        button.setMinimumHeight(30)
        button.clicked.connect(self._on_waiting)
        return button

    def _say_fold(self, *, is_open: bool) -> None:
        folded = "◂" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "▸"
        sign = "▾" if is_open else folded
        words = self.tr("This sess&ion…")
        self.fold.setText(f"{sign} {words}")
        self.fold.setAccessibleName(self.tr("This session"))
        self.fold.setAccessibleDescription(self.tr("unfolded") if is_open else self.tr("folded away"))

    @Slot(bool)
    def _on_fold(self, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        self._say_fold(is_open=on)
        if self._details is not None:
            self._details.setVisible(on)
        self.unfolded.emit(on)

    @Slot()
    def _on_waiting(self) -> None:
        self.review_requested.emit(self.sender().property("session"))
