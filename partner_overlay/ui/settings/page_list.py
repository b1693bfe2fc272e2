"""The side of the window: a field to search in, and the pages; where there is little room, in one line above."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QFrame, QLineEdit, QListWidget, QToolButton, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.settings_requests import Page
from partner_overlay.presentation.settings_view import PageView
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.text_block import literal

_LOWEST = 32  # pixels of a field
_AIR = 14  # pixels above and below the words of a page, together
_BESIDE = 34  # pixels to both sides of them, together


class PageList(QWidget):
    searched = Signal(str)
    chosen = Signal(object)  # a Page

    def __init__(self, pages: Sequence[PageView]) -> None:
        super().__init__()
        self._pages = [view.page for view in pages]
        self._shown: Page | None = None
        self.search = _SearchField()
        self.pages = QListWidget()
        self.short = CalmCombo(self.tr("Page"))
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._build(pages)
        self.search.textChanged.connect(self.searched)
        self.search.left.connect(self._on_left)
        self.pages.currentRowChanged.connect(self._on_row)
        self.pages.itemSelectionChanged.connect(self._on_selected)  # all that a screen reader does
        self.pages.itemClicked.connect(self._on_clicked)
        self.short.activated.connect(self._on_row)

    def _build(self, pages: Sequence[PageView]) -> None:
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for view in pages:
            self.pages.addItem(literal(view.title))
            self.short.addItem(literal(view.title))
        self._layout.setContentsMargins(12, 12, 12, 12)
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

    def fit_to_text(self) -> None:
        """Room for names in the letters as they are now."""
        high = self.pages.fontMetrics().height() + _AIR
        for field in (self.search, self.short):
            field.setMinimumHeight(max(_LOWEST, high))
        for row in range(self.pages.count()):
            self.pages.item(row).setSizeHint(QSize(self._wide(row), high))

    def _wide(self, row: int) -> int:
        return self.pages.fontMetrics().horizontalAdvance(self.pages.item(row).text())

    def show_chosen(self, page: Page | None) -> None:
        """Show this page as chosen; none while something is looked for."""
        self._shown = page
        for part in (self.pages, self.short):
            part.blockSignals(True)
        if page is None:
            self.pages.selectionModel().clearSelection()
        else:
            at = self.pages.model().index(self._pages.index(page), 0)
            self.pages.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.short.setCurrentIndex(at.row())
        for part in (self.pages, self.short):
            part.blockSignals(False)
        self.pages.viewport().update()

    @Slot()
    def _on_left(self) -> None:
        """Down from the field to the pages."""
        (self.short if self.is_short else self.pages).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0 and self._pages[row] is not self._shown:
            self._shown = self._pages[row]
            self.chosen.emit(self._shown)

    @Slot()
    def _on_selected(self) -> None:
        """By whatever means; where nothing is left selected, the page that shows is."""
        selected = [self._pages[self.pages.row(item)] for item in self.pages.selectedItems()]
        others = [page for page in selected if page is not self._shown]
        if others:
            self._on_row(self._pages.index(others[0]))
        elif not selected:
            self.show_chosen(self._shown)

    @Slot()
    def _on_clicked(self) -> None:
        """The page that was there before the search, too."""
        self._on_row(self.pages.currentRow())


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
