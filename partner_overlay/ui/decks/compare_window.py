"""Two decks side by side, to be read: rows go together, and so does scrolling."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_comparison import ComparisonView
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.facing_delegate import FacingDelegate
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import size_by_letters
from partner_overlay.ui.plain_words import escaped, plain_label
from partner_overlay.ui.roomy import roomy_in
from partner_overlay.ui.table_colours import table_colours
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import strokes

_LINES = 2  # of words in a row
_AIR = 12
_ROWS = """
QListWidget {{ border: {ring}px solid {around}; border-radius: 4px; }}
QListWidget:focus {{ border-color: {accent}; }}
QListWidget::item {{ padding: 0 8px; border-bottom: 1px solid {rule}; }}
QListWidget::item:selected {{ background: {ground}; color: {ink}; }}
"""


class _Rows(FacingDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _LINES * QFontMetrics(option.font).lineSpacing() + _AIR)


class CompareWindow(QDialog):
    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = QListWidget(), QListWidget()
        self._titles = plain_label(), plain_label()
        self._summary = plain_label(quiet=True)
        self._close = QPushButton(self.tr("Close"))
        self._build()
        self._go_together(self.left, self.right)
        self._go_together(self.right, self.left)
        self._close.clicked.connect(self.close)
        self.set_scheme(scheme)

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        colours = table_colours(scheme)
        ground, ink = (colours.accent, colours.on_accent) if colours.solid else (colours.chosen, colours.text)
        names = {"ground": ground, "ink": ink, "rule": colours.rule, "around": colours.ground, "accent": colours.accent}
        rows = _ROWS.format(**strokes(scheme), **{name: colour.name() for name, colour in names.items()})
        dress_desk(self, scheme, rows)

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now; else each row would stay as high as it was."""
        for column in (self.left, self.right):
            column.doItemsLayout()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Two decks side by side"))
        help_at(self, "prompts-and-decks")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size_by_letters(self, 980, 560)
        sides, bottom, rows = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(roomy_in(self))
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(12)
        sides.setSpacing(20)
        for title, column in zip(self._titles, (self.left, self.right), strict=True):
            sides.addLayout(self._side(title, column), 1)
        self._close.setMinimumHeight(32)
        self._close.setAccessibleName(self._close.text())
        bottom.addWidget(self._summary, 1)
        bottom.addWidget(self._close)
        rows.addLayout(sides, 1)
        rows.addLayout(bottom)

    def _side(self, title: QWidget, column: QListWidget) -> QVBoxLayout:
        """Rows of one height, so that the two sides stay level; the longest words are in the tooltip."""
        title.setProperty("strong", True)
        title.setContentsMargins(12, 0, 12, 0)
        column.setUniformItemSizes(True)
        column.setItemDelegate(_Rows(column))
        column.setWordWrap(True)
        column.setTextElideMode(Qt.TextElideMode.ElideRight)
        column.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        side = QVBoxLayout()
        side.addWidget(title)
        side.addWidget(column, 1)
        return side

    def _go_together(self, one: QListWidget, other: QListWidget) -> None:
        one.currentRowChanged.connect(other.setCurrentRow)
        one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)

    @override
    def render(self, view: ComparisonView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        self._fill(0, self.left, view.left_title, view.left)
        self._fill(1, self.right, view.right_title, view.right)
        self._summary.setText(literal(view.summary))
        self.left.setCurrentRow(view.first_difference)
        self.left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, side: int, column: QListWidget, title: str, lines: Sequence[str]) -> None:
        self._titles[side].setText(literal(title))
        column.setAccessibleName(literal(title))
        column.clear()
        for line in lines:
            item = QListWidgetItem(literal(line), column)
            item.setToolTip(escaped(line))
