"""The list of decks at the left: titles with their counts, where they come from, and what there is to look at."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidgetItem

from partner_overlay.overriding import override
from partner_overlay.presentation.decks_view import DeckEntry
from partner_overlay.ui.decks.deck_delegate import ENTRY_ROLE, DeckDelegate
from partner_overlay.ui.decks.prompt_table_model import PROMPT_IDS, dragged_ids
from partner_overlay.ui.entry_list import EntryList
from partner_overlay.ui.plain_words import escaped
from partner_overlay.ui.table_colours import TableColours
from partner_overlay.ui.text_block import literal


class DeckList(EntryList):
    chosen = Signal(str)  # a deck's id
    renamed = Signal(str, str)  # a deck's id, and its title
    delete_wanted = Signal()
    prompts_dropped = Signal(str, object, bool)  # a deck's id, ids of prompts, and whether copies are wanted

    def __init__(self, colours: TableColours) -> None:
        super().__init__()
        self._entries: tuple[DeckEntry, ...] = ()
        self._delegate = DeckDelegate(colours)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Decks"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setAcceptDrops(True)
        self.picked.connect(self._on_row)
        self.itemChanged.connect(self._on_changed)

    def show_decks(self, entries: Sequence[DeckEntry], chosen: str) -> None:
        """These decks; nothing is told of it."""
        self.blockSignals(True)
        if tuple(entries) != self._entries:
            self._fill(tuple(entries))
        ids = [entry.id for entry in self._entries]
        self.show_entry(ids.index(chosen) if chosen in ids else -1)
        self.blockSignals(False)

    def edit_title(self) -> None:
        """Let the chosen deck's title be typed."""
        item = self.currentItem()
        if item is not None:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.editItem(item)

    def _fill(self, entries: tuple[DeckEntry, ...]) -> None:
        self._entries = entries
        while self.count() > len(entries):
            self.takeItem(self.count() - 1)
        while self.count() < len(entries):
            self.addItem(QListWidgetItem())
        for row, entry in enumerate(entries):
            self._show(self.item(row), entry)

    def _show(self, item: QListWidgetItem, entry: DeckEntry) -> None:
        item.setText(literal(entry.title))
        item.setData(ENTRY_ROLE, entry)
        findings = self.tr("{n} to look at").replace("{n}", str(entry.findings)) if entry.findings else ""
        spoken = (entry.title, entry.count, entry.origin_words, findings)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, map(literal, spoken))))
        item.setToolTip(escaped(entry.hint))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.chosen.emit(self._entries[row].id)

    @Slot(QListWidgetItem)
    def _on_changed(self, item: QListWidgetItem) -> None:
        """A title was typed. Until it is taken, the list shows what holds."""
        entry = self._entries[self.row(item)]
        title = " ".join(item.text().split())
        self.blockSignals(True)
        item.setText(literal(entry.title))
        self.blockSignals(False)
        if title and title != entry.title:
            self.renamed.emit(entry.id, title)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(210, 300)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(PROMPT_IDS))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(PROMPT_IDS))

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        ids = dragged_ids(event.mimeData())
        if item is not None and ids:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.prompts_dropped.emit(self._entries[self.row(item)].id, ids, copies)
