"""Editing a cell that holds one of a few: a list that opens in it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from partner_overlay.domain.prompts import Kind, Voice
from partner_overlay.overriding import override
from partner_overlay.presentation.deck_choices import CellChoice, Times
from partner_overlay.ui.decks.cell_delegate import CellDelegate
from partner_overlay.ui.decks.columns import PROMPT_ROLE, TableColumn, cell_value
from partner_overlay.ui.plain_words import name_list
from partner_overlay.ui.table_colours import TableColours
from partner_overlay.ui.text_block import literal

_Index = QModelIndex | QPersistentModelIndex


class _ChoiceBox(QComboBox):
    def __init__(self, parent: QWidget, offered: Sequence[CellChoice]) -> None:
        super().__init__(parent)
        self.values = [choice.value for choice in offered]
        self.addItems([literal(choice.words) for choice in offered])


class ChoiceDelegate(CellDelegate):
    """What the cell holds and the list has not is added to it, so that nothing is lost by looking."""

    def __init__(self, colours: TableColours, choices: Sequence[CellChoice]) -> None:
        super().__init__(colours)
        self._choices = tuple(choices)

    @Slot(int)
    def _on_activated(self, _at: int) -> None:
        editor = self.sender()
        if isinstance(editor, _ChoiceBox):
            self.commitData.emit(editor)

    def _room(self, editor: QWidget) -> int:
        parent = editor.parentWidget()
        return editor.width() if parent is None else parent.width()

    def _offered(self, index: _Index) -> tuple[CellChoice, ...]:
        held = _held(index)
        if any(choice.value == held for choice in self._choices):
            return self._choices
        return (*self._choices, CellChoice(held, str(index.data(Qt.ItemDataRole.DisplayRole))))

    @override
    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = _ChoiceBox(parent, self._offered(index))
        name_list(editor, str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        editor.activated.connect(self._on_activated)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, _ChoiceBox):
            editor.setCurrentIndex(editor.values.index(_held(index)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, _ChoiceBox):
            model.setData(index, editor.values[editor.currentIndex()])

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        rect: QRect = option.rect
        needed = editor.sizeHint().expandedTo(QSize(rect.width(), 0))
        left = min(rect.x(), max(0, self._room(editor) - needed.width()))
        editor.setGeometry(left, rect.y(), needed.width(), rect.height())


def _held(index: _Index) -> Voice | Kind | str | Times:
    """What the prompt has here. From the prompt itself: on its way through Qt an enum becomes a mere string."""
    held = cell_value(index.data(PROMPT_ROLE), TableColumn(index.column()))
    assert isinstance(held, (str, tuple))
    return held
