"""The side of the window: a field to search in, and the pages; where there is little room, in one line above."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QFrame, QLineEdit, QToolButton, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.settings_requests import Page
from partner_overlay.presentation.settings_view import PageView
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.entry_list import EntryList
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import air

_LOWEST = 32  # pixels of a field
_AIR = 14  # pixels above and below the words of a page, together
_EDGES = 6  # pixels of a field's own, above and below, together
_BESIDE = 34  # pixels to both sides of them, together
_BESIDE_SEARCH = 34  # pixels to both sides of what a search says while it is empty, together
_LEAST = 6  # letters of a page's name that stay to be seen in one line
_AROUND = 12  # pixels
_AROUND_PAGE = 22  # pixels to both sides of a page, which its side in one line keeps to


class PageList(QWidget):
    searched = Signal(str)
    chosen = Signal(object)  # a Page

    def __init__(self, pages: Sequence[PageView]) -> None:
        super().__init__()
        self._pages = [view.page for view in pages]
        self.search = _SearchField()
        self.pages = EntryList()
        self.short = CalmCombo(self.tr("Page"))
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._build(pages)
        self.search.textChanged.connect(self.searched)
        self.search.left.connect(self._on_left)
        self.pages.picked.connect(self._on_row)
        self.short.activated.connect(self.pages.setCurrentRow)

    def _build(self, pages: Sequence[PageView]) -> None:
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.short.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
        self.short.setMinimumContentsLength(_LEAST)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for view in pages:
            self.pages.addItem(literal(view.title))
            self.short.addItem(literal(view.title))
        self._layout.setSpacing(10)
        self._layout.addWidget(self.search)
        self._layout.addWidget(self.pages, 1)
        self._layout.addWidget(self.short)
        self.set_short(on=False)
        self.fit_to_text()

    @property
    def wanted_width(self) -> int:
        """Pixels that the longest name of a page takes."""
        return self.pages.sizeHintForColumn(0) + _BESIDE + 24

    @property
    def is_short(self) -> bool:
        return self.pages.isHidden()

    def set_short(self, *, on: bool) -> None:
        """In one line above the page, or beside it."""
        direction = QBoxLayout.Direction.LeftToRight if on else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(direction)
        self.pages.setVisible(not on)
        self.short.setVisible(on)
        beside = _AROUND_PAGE if on else _AROUND
        self._layout.setContentsMargins(beside, _AROUND, beside, _AROUND)
        self.setProperty("above", on)
        self.style().unpolish(self)
        self.style().polish(self)

    def fit_to_text(self) -> None:
        """Room for names in the letters as they are now."""
        high = self.pages.fontMetrics().height() + max(_AIR, 2 * air() + _EDGES)
        for field in (self.search, self.short):
            field.setMinimumHeight(max(_LOWEST, high))
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(words + _BESIDE_SEARCH)
        for row in range(self.pages.count()):
            self.pages.item(row).setSizeHint(QSize(self._wide(row), high))

    def _wide(self, row: int) -> int:
        return self.pages.fontMetrics().horizontalAdvance(self.pages.item(row).text())

    def show_chosen(self, page: Page | None) -> None:
        """Show this page as chosen; none while something is looked for."""
        row = -1 if page is None else self._pages.index(page)
        self.pages.show_entry(row)
        if page is not None:
            self.short.setCurrentIndex(row)

    @Slot()
    def _on_left(self) -> None:
        """Down from the field to the pages."""
        (self.short if self.is_short else self.pages).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.chosen.emit(self._pages[row])


class _SearchField(QLineEdit):
    """Esc empties it; with nothing in it, Esc is the window's."""

    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)
