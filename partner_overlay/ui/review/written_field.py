"""A field for words that are saved while they are typed. It grows with them, and undoing is the window's."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from partner_overlay.overriding import override
from partner_overlay.ui.reading_direction import facing
from partner_overlay.ui.side_of_words import stand_where_lines_begin
from partner_overlay.ui.text_block import TextBlock

SAVE_AFTER = 300  # ms without a key
_MARGIN = 6  # around the words
_EDGE = 4  # both borders, at their widest
_SIDES = 6  # what the style sheet keeps free at both sides, so that words begin as in other fields
_MOST_LINES = 9  # of a hint
_WIDE, _NARROW = 320, 90  # pixels


class WrittenField(QPlainTextEdit):
    """`one_line`: Enter writes no line end. What is typed is given out after a breath, and at the latest on leaving."""

    written = Signal(str)
    edited = Signal()
    left = Signal()
    grown = Signal()

    def __init__(self, name: str, *, one_line: bool = False, lines: int = 1) -> None:
        super().__init__()
        self._one_line = one_line
        self._lines = lines
        self._shown = ""
        self._hint = ""
        self._heights: dict[int, int] = {}
        self._pending = False
        self.held_back = False  # refused: it stands here and nowhere else
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self.flush)
        self._build(name)
        self.textChanged.connect(self._on_text)

    @override
    def setPlaceholderText(self, words: str) -> None:  # noqa: N802
        """Where one reads from the right, Qt would write it to the very edge of the field."""
        self._hint = facing(words, self.layoutDirection())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        super().setPlaceholderText("" if mirrored else self._hint)

    def _build(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for hide in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            hide(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def words(self) -> str:
        """What stands in it; of one line, without what no line needs."""
        text = self.toPlainText()
        return " ".join(text.split()) if self._one_line else text

    @property
    def is_pending(self) -> bool:
        """Something is typed that was not given out yet."""
        return self._pending

    def show_words(self, words: str) -> bool:
        """Show what is on record; what is being typed stays. Returns whether anything changed."""
        if words == self._shown or self._pending or self.held_back:
            self._shown = words if not (self._pending or self.held_back) else self._shown
            return False
        self._shown = words
        if words == self.words:
            return False
        self._put(words)
        return True

    def _put(self, words: str) -> None:
        self.blockSignals(True)
        at = self.textCursor().position()
        self.setPlainText(words)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText().encode("utf-16-le")) // 2))
        self.setTextCursor(cursor)
        stand_where_lines_begin(self)
        self.blockSignals(False)
        self._grow()

    @Slot()
    def flush(self) -> None:
        """Give out what was typed, if anything was."""
        self._timer.stop()
        if self._pending:
            self._pending = False
            self._shown = self.words
            self.written.emit(self.words)

    @Slot()
    def _on_text(self) -> None:
        self.held_back = False
        self._pending = True
        self._timer.start()
        stand_where_lines_begin(self)
        self._grow()
        self.edited.emit()

    def _lines_at(self, width: int) -> int:
        """How many lines the words take; Qt itself breaks only those that are seen."""
        free, option = width - 2 * _MARGIN - _EDGE - _SIDES, self.document().defaultTextOption()
        return sum(_broken(words, self.font(), option, free) for words in self.toPlainText().split("\n"))

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            lines = max(self._lines, self._lines_at(width))
            self._heights[width] = lines * QFontMetrics(self.font()).lineSpacing() + 2 * _MARGIN + _EDGE
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDE, self.heightForWidth(_WIDE))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW, self._lines * QFontMetrics(self.font()).lineSpacing() + 2 * _MARGIN + _EDGE)

    def _grow(self) -> None:
        """There are other words, or they look otherwise."""
        before = self._heights.get(self.width())
        self._heights = {}
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_step(event):
            event.ignore()  # else the field would keep Ctrl+Z from the window
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._one_line and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.flush()
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain words alone, and on one line where there is but one."""
        text = "".join(one for one in source.text() if one.isprintable() or one in "\n\t")
        cursor: QTextCursor = self.textCursor()
        cursor.insertText(" ".join(text.split()) if self._one_line else text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and not self.placeholderText() and self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            width, line_height = self.viewport().width() - 2 * _MARGIN, self.fontMetrics().lineSpacing()
            hint = TextBlock(self._hint, self.font(), width, line_height, _MOST_LINES)
            hint.draw(painter, _MARGIN, _MARGIN, from_right=True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.grown.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_heights"):
            self._grow()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


def _broken(words: str, font: QFont, option: QTextOption, width: float) -> int:
    """How many lines these words without a line end take."""
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return max(count, 1)


_STEPS = (QKeySequence("Ctrl+Z"), QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))


def _is_step(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) in _STEPS
