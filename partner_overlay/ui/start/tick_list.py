"""Things to tick or to leave, one a line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.presentation.details_view import Tick
from partner_overlay.ui.decks.tick_box import TickBox
from partner_overlay.ui.plain_words import menu_words


class TickList(QWidget):
    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name = name
        self._ids: tuple[str, ...] = ()
        self.boxes: tuple[TickBox, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 8, 0, 0)
        self._rows.setSpacing(6)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of those that are ticked."""
        return tuple(one for one, box in zip(self._ids, self.boxes, strict=True) if box.isChecked())

    def show_ticks(self, ticks: Sequence[Tick]) -> bool:
        """Returns whether there are other boxes now."""
        ids = tuple(tick.id for tick in ticks)
        renewed = ids != self._ids
        if renewed:
            self._ids = ids
            self._renew(len(ticks))
        for tick, box in zip(ticks, self.boxes, strict=True):
            box.setText(menu_words(tick.words))
            box.setAccessibleName(f"{self._name}: {tick.words}")
            box.setChecked(tick.ticked)
        return renewed

    def _renew(self, count: int) -> None:
        for box in self.boxes:
            box.hide()
            box.deleteLater()
        self.boxes = tuple(TickBox() for _ in range(count))
        for box in self.boxes:
            box.setPalette(self.palette())
            self._rows.addWidget(box)
            box.setVisible(True)  # a layout would do so later, and until then nobody makes room for it
            box.ticked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.changed.emit()
