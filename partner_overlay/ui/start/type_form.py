"""One session type, to be changed: each change is told at once."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from partner_overlay.domain.phases import Engagement
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.phase_joins import Joins
from partner_overlay.presentation.start_view import LENGTHS
from partner_overlay.presentation.types_requests import (
    TypeDecked,
    TypeEngaged,
    TypePhased,
    TypeRenamed,
    TypesAsk,
    TypeTimed,
)
from partner_overlay.presentation.types_view import TypeForm
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.quiet_button import quiet_button
from partner_overlay.ui.segmented_choice import SegmentedChoice
from partner_overlay.ui.start.field_rows import FieldRows
from partner_overlay.ui.start.fitting_scroll import GrowingPart
from partner_overlay.ui.start.phases_bar import PhasesBar
from partner_overlay.ui.start.tick_list import TickList
from partner_overlay.ui.text_block import literal

_LEAST_MINUTES, _MOST_MINUTES = 1, 720
_LONGEST_NAME = 40  # characters


class TypeFormPart(GrowingPart):
    requested = Signal(object)  # a TypesRequest

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._shown: TypeForm | None = None
        self.name = QLineEdit()
        self.minutes = SegmentedChoice(LENGTHS, least=_LEAST_MINUTES, most=_MOST_MINUTES, unit=self.tr(" min"))
        self.bar = PhasesBar(scheme)
        self.reset = quiet_button(self.tr("Usual phases"), self.tr("Phases as they usually are"))
        self.engagement = CalmCombo(self.tr("Where it stands in the coaching"))
        self.decks = TickList(self.tr("Decks"))
        self._check_ins = plain_label()
        self.check_ins = quiet_button(self.tr("Change them…"), self.tr("Change the check-ins of session types"))
        self._build()
        self._connect()

    def _build(self) -> None:
        self.name.setMinimumHeight(34)
        self.name.setMaxLength(_LONGEST_NAME)
        self.engagement.addItem(self.tr("Anywhere in the coaching"), None)
        self.engagement.addItem(self.tr("The first session with a client"), Engagement.FIRST)
        self.engagement.addItem(self.tr("The last session with a client"), Engagement.LAST)
        rows = FieldRows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)  # the same on both sides, whichever it is read from
        layout.addWidget(rows)
        layout.addStretch(1)
        check_ins = Flow(across=10)
        check_ins.add(self._check_ins, self.check_ins)
        rows.add_row(self.tr("N&ame"), self.name, self.name)
        rows.add_row(self.tr("&Length"), self.minutes, self.minutes.first)
        rows.add_row(self.tr("&Phases"), self._phases(), self.bar.handles[0])
        rows.add_row(self.tr("&Where"), self.engagement, self.engagement)
        rows.add_row(self.tr("Decks"), self.decks)
        rows.add_row(self.tr("Check-ins"), check_ins)

    def _phases(self) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.bar)
        layout.addWidget(self.reset)
        return column

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._on_name)
        self.minutes.chosen.connect(self._on_minutes)
        self.bar.moved.connect(self._on_joins)
        self.reset.clicked.connect(self._on_reset)
        self.engagement.activated.connect(self._on_engagement)
        self.decks.changed.connect(self._on_decks)
        self.check_ins.clicked.connect(self._on_check_ins)

    def set_scheme(self, scheme: Scheme) -> None:
        self.bar.set_scheme(scheme)

    def show_form(self, view: TypeForm, *, anew: bool) -> bool:
        """Returns whether there are other boxes to tick now.

        A name that was refused stays as it was typed, until another type is chosen or this one has changed.
        """
        before, self._shown = self._shown, view
        if anew or before is None or before.name != view.name:
            self.name.setText(literal(view.name))
        self.minutes.choose(view.minutes)
        self.bar.show_phases(view.phases)
        if not view.phases.changed and self.reset.hasFocus():
            self.bar.handles[0].setFocus()
        self.reset.setVisible(view.phases.changed)
        self.engagement.setCurrentIndex(self.engagement.findData(view.engagement))
        self._check_ins.setText(view.check_ins)
        return self.decks.show_ticks(view.decks)

    @Slot()
    def _on_name(self) -> None:
        if self._shown is not None and self.name.text() != literal(self._shown.name):
            self.requested.emit(TypeRenamed(self.name.text()))

    @Slot(int)
    def _on_minutes(self, minutes: int) -> None:
        if self._shown is not None and minutes != self._shown.minutes:
            self.requested.emit(TypeTimed(minutes))

    @Slot(object)
    def _on_joins(self, joins: Joins) -> None:
        self.requested.emit(TypePhased(joins.shares))

    @Slot()
    def _on_reset(self) -> None:
        self.requested.emit(TypePhased(None))

    @Slot(int)
    def _on_engagement(self, index: int) -> None:
        data = self.engagement.itemData(index)
        self.requested.emit(TypeEngaged(None if data is None else Engagement(data)))

    @Slot()
    def _on_decks(self) -> None:
        self.requested.emit(TypeDecked(self.decks.ticked))

    @Slot()
    def _on_check_ins(self) -> None:
        self.requested.emit(TypesAsk.CHECK_INS)
