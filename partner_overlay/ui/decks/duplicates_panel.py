"""Groups of prompts that say the same, or nearly: look, go to one, delete one. Nothing goes by itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from partner_overlay.domain.library import PromptAt
from partner_overlay.overriding import override
from partner_overlay.ui.facing_delegate import FacingDelegate
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal

_MOST_GROUPS = 500  # shown at once; the heading has the true count
_MOST_LINES = 8  # in sight


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """`prompts`: where each is, and its words for the list."""

    reason: str
    prompts: tuple[tuple[PromptAt, str], ...]


class DuplicatesPanel(QWidget):
    wanted = Signal(object)  # a PromptAt to be shown in the table
    delete_wanted = Signal(object)  # a PromptAt
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = plain_label()
        self._tree = QTreeWidget()
        self._tree.setAnimated(False)
        self._delete = QPushButton(self.tr("Delete this one"))
        self._close = QPushButton(self.tr("Close"))
        self._build()
        self._tree.currentItemChanged.connect(self._on_current)
        self._delete.clicked.connect(self._on_delete)
        self._close.clicked.connect(self.closed)

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2, 0, 4)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        for button in (self._delete, self._close):
            button.setMinimumHeight(32)
            button.setAccessibleName(button.text())
            top.addWidget(button)
        self._tree.setHeaderHidden(True)
        self._tree.setItemDelegate(FacingDelegate(self._tree))
        self._tree.setAccessibleName(self.tr("Prompts that are alike"))
        rows.addLayout(top)
        rows.addWidget(self._tree)

    def show_groups(self, heading: str, groups: Sequence[DuplicateGroup]) -> None:
        self._heading.setText(literal(heading))
        self._tree.clear()
        for group in groups[:_MOST_GROUPS]:
            top = QTreeWidgetItem([literal(group.reason)])
            for at, words in group.prompts:
                item = QTreeWidgetItem(top, [literal(words)])
                item.setData(0, Qt.ItemDataRole.UserRole, (at.deck, at.prompt))
            self._tree.addTopLevelItem(top)
        self._tree.expandAll()
        self._tree.setVisible(bool(groups))
        self._fit(sum(1 + len(group.prompts) for group in groups))
        self._delete.setEnabled(False)
        if groups and self.isVisible():
            self._tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit(self, lines: int) -> None:
        """As high as so many lines, within reason: the table below needs the room as well."""
        line = max(self._tree.sizeHintForRow(0), self._tree.fontMetrics().lineSpacing())
        self._tree.setFixedHeight(min(lines, _MOST_LINES) * line + 2 * self._tree.frameWidth())

    def begin(self) -> None:
        self.show()
        self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, group: int, at: int) -> None:
        """Go to a prompt of a group."""
        top = self._tree.topLevelItem(group)
        item = None if top is None else top.child(at)
        if item is not None:
            self._tree.setCurrentItem(item)

    def _chosen(self) -> PromptAt | None:
        item = self._tree.currentItem()
        held = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return PromptAt(*held) if held else None

    @Slot()
    def _on_current(self) -> None:
        chosen = self._chosen()
        self._delete.setEnabled(chosen is not None)
        if chosen is not None:
            self.wanted.emit(chosen)

    @Slot()
    def _on_delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.delete_wanted.emit(chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Delete:
                self._on_delete()
            case _:
                super().keyPressEvent(event)
