"""What is chosen at every start: client code, session type and length, and what is to be practised."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partner_overlay.presentation.start_view import LENGTHS, StartView
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.plain_words import hint, menu_words
from partner_overlay.ui.segmented_choice import SegmentedChoice
from partner_overlay.ui.start.client_field import ClientField
from partner_overlay.ui.start.field_rows import FieldRows
from partner_overlay.ui.text_block import literal

_LEAST_MINUTES, _MOST_MINUTES = 1, 720


class DailyPart(QWidget):
    """`type_picked` and `length_picked`: what hangs on them is to be shown anew."""

    type_picked = Signal()
    length_picked = Signal()
    types_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: StartView | None = None
        self.client = ClientField()
        self.types = CalmCombo(self.tr("Session type"))
        self.edit = QPushButton(self.tr("T&ypes…"))
        self.length = SegmentedChoice(LENGTHS, least=_LEAST_MINUTES, most=_MOST_MINUTES, unit=self.tr(" min"))
        self._practises: QCheckBox | None = None  # while there is something to practise
        self.rows = FieldRows(down=10)
        self._lines = QVBoxLayout(self)
        self._build()
        self.types.activated.connect(self._on_type)
        self.length.chosen.connect(self.length_picked)
        self.edit.clicked.connect(self.types_requested)

    def _build(self) -> None:
        rows = self.rows
        rows.add_row(self.tr("&Client code"), self.client, self.client.line)
        rows.add_row(self.tr("Session &type"), self._types_row(), self.types)
        rows.add_row(self.tr("&Length"), self.length, self.length.first)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self._lines.addWidget(rows)

    def _types_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self.types.setMinimumHeight(34)
        self.edit.setProperty("line", True)
        self.edit.setAutoDefault(False)
        self.edit.setMinimumHeight(34)
        self.edit.setToolTip(self.tr("Make, change and put in order the session types"))
        layout.addWidget(self.types, 1)
        layout.addWidget(self.edit)
        return row

    @property
    def practises(self) -> bool:
        """The intention of the last review weighs in this session."""
        return self._practises is None or self._practises.isChecked()

    @property
    def type_name(self) -> str:
        """The chosen type; empty before there are any."""
        at = self.types.currentIndex()
        return self._view.types[at].name if self._view is not None and at >= 0 else ""

    @property
    def usual_minutes(self) -> int:
        """How long the chosen type is by itself; 0 before there are any."""
        at = self.types.currentIndex()
        return self._view.types[at].minutes if self._view is not None and at >= 0 else 0

    def show_choices(self, view: StartView) -> None:
        """What is typed gives way to what was chosen last only where that, or what there is to choose from, differs."""
        before, self._view = self._view, view
        if before is None or before.intention != view.intention:
            self._show_intention(view)
        if before is None or (before.types, before.chosen, before.recent_clients) != (
            view.types,
            view.chosen,
            view.recent_clients,
        ):
            self._fill(view)

    def _show_intention(self, view: StartView) -> None:
        if self._practises is None and view.intention:
            self._practises = self._new_practises()
        if self._practises is not None:
            self._practises.setText(menu_words(self.tr("Practise: {what}").replace("{what}", view.intention)))
            self._practises.setVisible(bool(view.intention))
            self._practises.setChecked(view.chosen.practises)

    def _new_practises(self) -> QCheckBox:
        from partner_overlay.ui.decks.tick_box import TickBox  # noqa: PLC0415  takes its time, and is rarely wanted

        box = TickBox()
        box.setPalette(self.palette())
        hint(box, self.tr("Prompts about it come a little more often in this session."))
        self._lines.addWidget(box)
        return box

    def _fill(self, view: StartView) -> None:
        self.client.show_code(view.chosen.client, view.recent_clients)
        self.types.clear()
        self.types.addItems([literal(choice.words) for choice in view.types])
        names = [choice.name for choice in view.types]
        self.types.setCurrentIndex(names.index(view.chosen.type) if view.chosen.type in names else 0)
        self.length.choose(view.chosen.minutes)

    @Slot(int)
    def _on_type(self, index: int) -> None:
        """A type brings its own length with it."""
        if self._view is not None:
            self.length.choose(self._view.types[index].minutes)
            self.type_picked.emit()
