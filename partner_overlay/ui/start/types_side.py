"""The list of session types, and what can be done with the chosen one."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.types_requests import TypePicked, TypesAsk
from partner_overlay.presentation.types_view import TypesView
from partner_overlay.ui.entry_list import EntryList
from partner_overlay.ui.facing_delegate import FacingDelegate
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.text_block import literal

_MOVES = {Qt.Key.Key_Up: TypesAsk.UP, Qt.Key.Key_Down: TypesAsk.DOWN}
_EDGE = 5  # pixels between a list's outside and its entries


class TypesSide(QWidget):
    requested = Signal(object)  # a TypesRequest

    def __init__(self) -> None:
        super().__init__()
        self.list = _List()
        self.list.setItemDelegate(FacingDelegate(self.list))
        self.list.setAccessibleName(self.tr("Session types"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a long name ends in dots
        self.buttons: dict[TypesAsk, QPushButton] = {}
        buttons = Flow(across=6)
        for ask, words, name in (
            (TypesAsk.NEW, self.tr("&New"), self.tr("New session type")),
            (TypesAsk.DUPLICATE, self.tr("Dupl&icate"), self.tr("Duplicate this session type")),
            (TypesAsk.DELETE, self.tr("Dele&te"), self.tr("Delete this session type")),
            (TypesAsk.UP, self.tr("&Up"), self.tr("Move it up, Alt and arrow up")),
            (TypesAsk.DOWN, self.tr("&Down"), self.tr("Move it down, Alt and arrow down")),
        ):
            button = QPushButton(words)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setAutoDefault(False)
            button.setMinimumHeight(30)
            button.setProperty("ask", ask.value)
            button.clicked.connect(self._on_button)
            self.buttons[ask] = button
        buttons.add(*(self.buttons[ask] for ask in (TypesAsk.NEW, TypesAsk.DUPLICATE, TypesAsk.DELETE)))
        buttons.add(_beside(*(self.buttons[ask] for ask in _MOVES.values())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.list.picked.connect(self._on_row)
        self.list.asked.connect(self.requested)

    def show_types(self, view: TypesView) -> None:
        rows = [literal(row) for row in view.rows]
        if rows != [self.list.item(place).text() for place in range(self.list.count())]:
            with self.list.walking():
                self.list.clear()
                self.list.addItems(rows)
        self.list.show_entry(view.chosen)
        can = {TypesAsk.DELETE: view.can_delete, TypesAsk.UP: view.can_go_up, TypesAsk.DOWN: view.can_go_down}
        for ask, button in self.buttons.items():
            if not can.get(ask, True) and button.hasFocus():
                self.list.setFocus()
            button.setEnabled(can.get(ask, True))

    @Slot(int)
    def _on_row(self, place: int) -> None:
        self.requested.emit(TypePicked(place))

    @Slot()
    def _on_button(self) -> None:
        self.requested.emit(TypesAsk(self.sender().property("ask")))


def _beside(*buttons: QPushButton) -> QWidget:
    """They belong together, on one line or the next."""
    pair = QWidget()
    layout = QHBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        layout.addWidget(button)
    return pair


class _List(EntryList):
    """Alt with the arrow keys moves the chosen one; Delete deletes it."""

    asked = Signal(object)  # a TypesAsk

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for every name."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(self.sizeHintForColumn(0) + 2 * _EDGE, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.asked.emit(_MOVES[key])
        elif key is Qt.Key.Key_Delete:
            self.asked.emit(TypesAsk.DELETE)
        else:
            super().keyPressEvent(event)
