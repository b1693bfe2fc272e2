"""Editing text and glance in their cell: one line, whose words are told of with each key."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from partner_overlay.domain.deck_limits import MOST_CHARACTERS
from partner_overlay.domain.prompts import Prompt
from partner_overlay.overriding import override
from partner_overlay.ui.decks.cell_delegate import CellDelegate
from partner_overlay.ui.decks.columns import PROMPT_ROLE, TableColumn, with_cell
from partner_overlay.ui.text_block import literal

_Index = QModelIndex | QPersistentModelIndex


class _Line(QLineEdit):
    def __init__(self, parent: QWidget, prompt: Prompt, column: TableColumn) -> None:
        super().__init__(parent)
        self.prompt = prompt
        self.column = column
        self.setMaxLength(MOST_CHARACTERS)


class LineDelegate(CellDelegate):
    drafted = Signal(object, object)  # the Prompt, and what it would become

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        editor = self.sender()
        if isinstance(editor, _Line):
            self.drafted.emit(editor.prompt, with_cell(editor.prompt, editor.column, text))

    @override
    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = _Line(parent, index.data(PROMPT_ROLE), TableColumn(index.column()))
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        editor.textEdited.connect(self._on_edited)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(literal(str(index.data(Qt.ItemDataRole.EditRole))))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
