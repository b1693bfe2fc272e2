"""The list at the side: every page of help, or those that have the words that are looked for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidgetItem

from partner_overlay.overriding import override
from partner_overlay.presentation.help_pages import HelpPage
from partner_overlay.presentation.help_view import HelpEntry
from partner_overlay.ui.entry_list import EntryList
from partner_overlay.ui.help.page_delegate import ENTRY_ROLE, PageDelegate
from partner_overlay.ui.table_colours import TableColours
from partner_overlay.ui.text_block import literal


class Contents(EntryList):
    """A click or Enter opens a page; the arrows only walk from one to the next."""

    chosen = Signal(object)  # a HelpPage

    def __init__(self, colours: TableColours) -> None:
        super().__init__()
        self._entries: tuple[HelpEntry, ...] = ()
        self._delegate = PageDelegate(colours)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Pages of help"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._on_chosen)
        self.picked.connect(self._on_picked)

    def show_entries(self, entries: Sequence[HelpEntry], page: HelpPage) -> None:
        """These pages, with the one that is read chosen among them."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            with self.walking():
                self.clear()
            for entry in entries:
                self.addItem(_item(entry))
        rows = [row for row, entry in enumerate(self._entries) if entry.page is page]
        self.show_entry(rows[0] if rows else -1)

    @property
    def titles(self) -> tuple[str, ...]:
        """Of the pages that stand there."""
        return tuple(entry.title for entry in self._entries)

    def go_in(self) -> None:
        """The keyboard comes here, to the page that is read or else to the first."""
        if self.currentRow() < 0:
            with self.walking():
                self.setCurrentRow(0)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        self.chosen.emit(self._entries[row].page)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        entry = item.data(ENTRY_ROLE)
        if isinstance(entry, HelpEntry):
            self.chosen.emit(entry.page)

    # Qt's

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current is not None:
            self._on_chosen(current)
            return
        with self.walking():
            super().keyPressEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        with self.walking():
            return super().viewportEvent(event)


def _item(entry: HelpEntry) -> QListWidgetItem:
    item = QListWidgetItem(literal(entry.title))
    item.setData(ENTRY_ROLE, entry)
    spoken = filter(None, (literal(entry.title), literal(entry.line)))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))
    return item
