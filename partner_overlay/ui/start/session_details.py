"""What unfolds below the daily choices: phases, decks, check-ins, how it begins and ends, the outcome, privacy."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.application.settings import SETTLES
from partner_overlay.domain.limits import OUTCOME_LENGTH
from partner_overlay.domain.plan import Shares
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.details_view import AGO, DetailsView
from partner_overlay.presentation.phase_joins import Joins
from partner_overlay.presentation.start_view import StartChoices
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.decks.tick_box import TickBox
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import hint, no_word_alone, plain_label
from partner_overlay.ui.review.quiet_button import quiet_button
from partner_overlay.ui.segmented_choice import SegmentedChoice
from partner_overlay.ui.start.field_rows import FieldRows
from partner_overlay.ui.start.phases_bar import PhasesBar
from partner_overlay.ui.start.tick_list import TickList
from partner_overlay.ui.text_block import literal

_LONGEST_AGO = 720  # minutes


class SessionDetails(QWidget):
    """Made when it is first unfolded. `shares`, `ticked_decks` and `ticked_check_ins` are None while as the type's."""

    changed = Signal()
    settle_picked = Signal(int)  # seconds
    check_ins_requested = Signal()  # those of the type, to be edited

    def __init__(self, scheme: Scheme, above: FieldRows | None = None) -> None:
        super().__init__()
        self._shares: Shares | None = None
        self._decks_touched = self._check_ins_touched = False
        self.bar = PhasesBar(scheme)
        self.reset = quiet_button(self.tr("As the type has it"), self.tr("Phases as the session type has them"))
        self.decks = TickList(self.tr("Decks"))
        self._decks_words = plain_label(quiet=True, wrap=True)
        self.check_ins = TickList(self.tr("Check-ins"))
        self.edit_check_ins = quiet_button(self.tr("Change them…"), self.tr("Change the check-ins of session types"))
        self.since = SegmentedChoice(AGO, least=0, most=_LONGEST_AGO, unit=self.tr(" min ago"))
        self.until = QLineEdit()
        self._end_words = plain_label(quiet=True)
        self.outcome = QLineEdit()
        self.settle = CalmCombo(self.tr("Quiet before it begins"))
        self.private = TickBox(self.tr("P&rivate session: only the hours are kept"))
        self._shape()
        self._build(above)
        self._connect()

    def _shape(self) -> None:
        for line in (self.until, self.outcome):
            line.setMinimumHeight(34)
        self.until.setPlaceholderText(self.tr("14:50"))
        self.until.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.until.setMaximumWidth(self.until.fontMetrics().horizontalAdvance("0") * 16)
        self.outcome.setMaxLength(OUTCOME_LENGTH)
        self.outcome.setPlaceholderText(self.tr("in the client's own words"))
        for seconds in SETTLES:
            words = self.tr("{n} s with a card").replace("{n}", str(seconds)) if seconds else self.tr("None")
            self.settle.addItem(words, seconds)
        hint(self.settle, self.tr("A card of mindset before a session begins. Enter begins at once. It is remembered."))

    def _build(self, above: FieldRows | None) -> None:
        rows = FieldRows(above=above)
        explained = plain_label(quiet=True, wrap=True)
        explained.setText(no_word_alone(self.tr("Drag the joins, or use the arrow keys.")))
        end = Flow(across=10)
        end.add(self.until, self._end_words)
        rows.add_row(self.tr("Ph&ases"), _column(self.bar, explained, self.reset), self.bar.handles[0])
        rows.add_row(self.tr("Decks"), _column(self.decks, self._decks_words))
        rows.add_row(self.tr("Check-ins"), _column(self.check_ins, self.edit_check_ins))
        rows.add_row(self.tr("&Began"), self.since, self.since.first)
        rows.add_row(self.tr("&Ends at"), end, self.until)
        rows.add_row(self.tr("&Outcome"), self.outcome, self.outcome)
        rows.add_row(self.tr("&Quiet first"), self.settle, self.settle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 6)
        layout.setSpacing(12)
        layout.addWidget(rows)
        layout.addWidget(self.private)

    def _connect(self) -> None:
        self.bar.moved.connect(self._on_joins)
        self.reset.clicked.connect(self._on_reset)
        self.decks.changed.connect(self._on_decks)
        self.check_ins.changed.connect(self._on_check_ins)
        self.edit_check_ins.clicked.connect(self.check_ins_requested)
        self.since.chosen.connect(self.changed)
        self.until.textChanged.connect(self.changed)
        self.settle.activated.connect(self._on_settle)

    @property
    def shares(self) -> Shares | None:
        return self._shares

    @property
    def ticked_decks(self) -> tuple[str, ...] | None:
        return self.decks.ticked if self._decks_touched else None

    @property
    def ticked_check_ins(self) -> tuple[str, ...] | None:
        return self.check_ins.ticked if self._check_ins_touched else None

    def take_type(self) -> None:
        """Another session type was chosen, and brings its own phases, decks and check-ins."""
        self._shares = None
        self._decks_touched = self._check_ins_touched = False

    def take_chosen(self, chosen: StartChoices) -> None:
        """What was chosen in another window; its boxes are ticked already."""
        self._shares = chosen.shares
        self._decks_touched, self._check_ins_touched = chosen.decks is not None, chosen.check_ins is not None
        self.since.choose(chosen.since)
        self.outcome.setText(chosen.outcome)
        self.private.setChecked(chosen.private)
        self.until.setText(chosen.until)

    def set_scheme(self, scheme: Scheme) -> None:
        self.bar.set_scheme(scheme)

    def show_details(self, view: DetailsView) -> bool:
        """Returns whether there are other boxes to tick now."""
        self.bar.show_phases(view.phases)
        self._show_reset(shown=view.phases.changed)
        renewed = self.decks.show_ticks(view.decks)
        self._decks_words.setText(literal(view.decks_words))
        self._decks_words.setVisible(bool(view.decks_words))
        renewed = self.check_ins.show_ticks(view.check_ins) or renewed
        self._end_words.setText(literal(view.end_words))
        self._end_words.setVisible(bool(view.end_words))
        self.until.setAccessibleDescription(view.end_words)
        if self.settle.findData(view.settle) < 0:
            self.settle.addItem(self.tr("{n} s with a card").replace("{n}", str(view.settle)), view.settle)
        self.settle.setCurrentIndex(self.settle.findData(view.settle))
        return renewed

    def _show_reset(self, *, shown: bool) -> None:
        """The keyboard is not left on a button that goes."""
        if not shown and self.reset.hasFocus():
            self.bar.handles[0].setFocus()
        self.reset.setVisible(shown)

    @Slot(object)
    def _on_joins(self, joins: Joins) -> None:
        self._shares = joins.shares
        self.changed.emit()

    @Slot()
    def _on_reset(self) -> None:
        self._shares = None
        self.changed.emit()

    @Slot()
    def _on_decks(self) -> None:
        self._decks_touched = True
        self.changed.emit()

    @Slot()
    def _on_check_ins(self) -> None:
        self._check_ins_touched = True
        self.changed.emit()

    @Slot(int)
    def _on_settle(self, index: int) -> None:
        self.settle_picked.emit(self.settle.itemData(index))


def _column(*parts: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(5)
    for part in parts:
        layout.addWidget(part)
    return column
