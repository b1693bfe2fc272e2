"""The small field that a coach asks for to type a few words. Enter gives them back, Esc lets them go.

It is the only thing beside the overlay that takes focus, and it is never opened by the program.
"""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.field_view import FieldView
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.plain_label import PlainLabel
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import dress

WIDTH = 368
_LETTERS = 34  # that are to stand beside each other
_APART = 16  # pixels between the question and what is left


class TypingField(QWidget):
    """One line to type on, with its question above and how much room is left beside it."""

    committed = Signal(str)
    cancelled = Signal()

    def __init__(self, window_flags: Qt.WindowType, scheme: Scheme) -> None:
        super().__init__(None, window_flags)
        self._view: FieldView | None = None
        self._done = False
        self._taken = ""
        self._question = PlainLabel()
        self._left = PlainLabel()
        self._line = QLineEdit()
        self._layout = QGridLayout(self)
        self._build()
        self.set_scheme(scheme)
        self.fit_to_text()

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        dress(self, scheme)

    def fit_to_text(self) -> None:
        """As wide as the overlay, or as so many letters take it."""
        width = max(WIDTH, _LETTERS * self.fontMetrics().averageCharWidth())
        self.setFixedWidth(min(width, self.screen().availableGeometry().width()))
        self.adjustSize()

    def _build(self) -> None:
        help_at(self, "overlay")
        layout = self._layout
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setVerticalSpacing(7)
        layout.setHorizontalSpacing(_APART)
        layout.addWidget(self._question, 0, 0)
        layout.setColumnStretch(0, 1)
        self._question.setWordWrap(True)
        layout.addWidget(self._left, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(self._line, 1, 0, 1, 2)
        self._line.setClearButtonEnabled(False)
        self._line.setMinimumHeight(34)
        self._line.textEdited.connect(self._on_edited)
        self._line.returnPressed.connect(self._on_enter)
        self.setProperty("framed", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @override
    def sizeHint(self) -> QSize:
        """As high as its question takes it at this width; a label that breaks would guess at a narrower one."""
        return QSize(self.width(), self._layout.totalHeightForWidth(self.width()))

    @override
    def render(self, view: FieldView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Ask this question."""
        self._view = view
        self._done = False
        self.setWindowTitle(view.question)
        self._question.setText(literal(view.question))
        self._line.setMaxLength(view.characters)
        self._line.setText(literal(view.text))
        self._line.setPlaceholderText(literal(view.hint))
        self._line.setAccessibleName(literal(view.question))
        self._taken = self._line.text()
        self._count(self._taken)

    def open_at(self, place: QPoint) -> None:
        """Open at this place on the screen, with the cursor in the line."""
        self.adjustSize()
        self.move(place)
        self.show()
        self.raise_()
        self.activateWindow()

    def _count(self, text: str) -> None:
        if self._view is None:
            return
        left = self._view.left(text)
        words = self.tr("words left: {count}") if self._view.words else self.tr("{count} left")
        self._left.setText(words.replace("{count}", str(max(0, left))))

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        """What goes past the limit is not taken."""
        if self._view is not None and not self._view.fits(text):
            cursor = self._line.cursorPosition() - (len(text) - len(self._taken))
            self._line.setText(self._taken)
            self._line.setCursorPosition(max(0, cursor))
        self._taken = self._line.text()
        self._count(self._taken)

    @Slot()
    def _on_enter(self) -> None:
        text = " ".join(self._line.text().split())
        if text:
            self._finish()
            self.committed.emit(text)
        else:
            self._cancel()

    def _cancel(self) -> None:
        if not self._done:
            self._finish()
            self.cancelled.emit()

    def _finish(self) -> None:
        self._done = True
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.end(False)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._cancel()
        super().closeEvent(event)
