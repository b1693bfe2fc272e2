"""The left of the window: the decks, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.deck_requests import DeckAsk
from partner_overlay.ui.decks.deck_list import DeckList
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import hint
from partner_overlay.ui.table_colours import TableColours

_LEAST, _USUAL = 190, 216  # pixels, where letters come as usual
_CHARACTER = 8  # pixels of one that comes so
_MOST = 1.8  # times that wide: the prompts need room beside it


class DeckSide(QWidget):
    asked = Signal(object, str)  # a DeckAsk and its argument

    def __init__(self, colours: TableColours, restore: QMenu, export: QMenu) -> None:
        super().__init__()
        self.decks = DeckList(colours)
        new = self._button(self.tr("New"), DeckAsk.NEW_DECK, self.tr("New deck"), "Ctrl+N")
        duplicate = self._button(
            self.tr("Duplicate"), DeckAsk.DUPLICATE_DECK, self.tr("Duplicate the deck"), "Ctrl+Shift+D"
        )
        rename = self._button(self.tr("Rename"), DeckAsk.RENAME_DECK, self.tr("Rename the deck (F2 in the list)"))
        delete = self._button(self.tr("Delete"), DeckAsk.DELETE_DECK, self.tr("Delete the deck, to the bin (Del)"))
        bring_back = self._opening(self.tr("Restore…"), restore, self.tr("Bring a deck back out of the bin"))
        take_in = self._button(self.tr("Import…"), DeckAsk.IMPORT, self.tr("Import prompts from a file"), "Ctrl+O")
        give_out = self._opening(
            self.tr("Export…"), export, self.tr("Write the deck into a file, or as cards to print")
        )
        self._lines = ((new, duplicate), (rename, delete), (bring_back,), (take_in, give_out))
        self._build()
        self.decks.delete_wanted.connect(self._on_delete)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 12)
        layout.setSpacing(10)
        layout.addWidget(self.decks, 1)
        deeds = QVBoxLayout()
        deeds.setSpacing(6)
        for line in self._lines:
            deeds.addWidget(_side_by_side(line))
        layout.addLayout(deeds)
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @Slot()
    def _on_button(self) -> None:
        self.asked.emit(DeckAsk(self.sender().property("ask")), "")

    @Slot()
    def _on_delete(self) -> None:
        self.asked.emit(DeckAsk.DELETE_DECK, "")

    @override
    def minimumSizeHint(self) -> QSize:
        """Never narrower than the names of decks need."""
        return super().minimumSizeHint().expandedTo(QSize(_LEAST, 0))

    @override
    def sizeHint(self) -> QSize:
        """Wider with its letters."""
        scale = min(_MOST, max(1.0, self.fontMetrics().averageCharWidth() / _CHARACTER))
        return QSize(max(self.minimumSizeHint().width(), round(_USUAL * scale)), super().sizeHint().height())

    def _button(self, words: str, ask: DeckAsk, told: str, keys: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(30)
        button.setAccessibleName(told)
        hint(button, told, keys)
        button.setProperty("ask", ask.value)
        button.clicked.connect(self._on_button)
        return button

    def _opening(self, words: str, menu: QMenu, told: str) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(30)
        button.setAccessibleName(told)
        hint(button, told)
        button.setMenu(menu)
        return button


def _side_by_side(buttons: Sequence[QPushButton]) -> Flow:
    """With less room they stand below each other."""
    line = Flow()
    for button in buttons:
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    line.add(*buttons)
    return line
