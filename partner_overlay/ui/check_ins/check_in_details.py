"""The check-in that is chosen: its words, its voice, what it is about, and the overlay as it will show it."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.domain.prompts import Voice
from partner_overlay.overriding import override
from partner_overlay.presentation.check_ins_requests import (
    CheckInsAsk,
    CompetencyChosen,
    Field,
    VoiceChosen,
    Written,
)
from partner_overlay.presentation.check_ins_view import ChosenView
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.check_ins.words_row import WordsRow
from partner_overlay.ui.decks.prompt_preview import CardPreview
from partner_overlay.ui.decks.tick_box import TickBox
from partner_overlay.ui.even_lines import even_lines
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import hint, plain_label
from partner_overlay.ui.reflow import Room
from partner_overlay.ui.review.headings import heading_label
from partner_overlay.ui.text_block import literal

_VOICES = tuple(Voice)
_CHOICE = 30  # characters of a list that has room; with less they stand below each other
_LEAST = 8  # and with still less it shows as much as this of what is chosen


class CheckInDetails(QWidget):
    requested = Signal(object)  # a CheckInsRequest

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._id = ""
        self._codes: tuple[str, ...] = ()
        self.title = heading_label("")
        self.place = plain_label(quiet=True, wrap=True)
        self.voice = _Choice(self.tr("Say or cue"))
        self.competency = _Choice(self.tr("What it is about"))
        self.rows = {field: self._row(field) for field in Field}
        self.muted = TickBox(self.tr("Muted"))
        self.about_time = TickBox(self.tr("It speaks of the time left"))
        self.ticks = {box: box.text() for box in (self.muted, self.about_time)}
        self.late = plain_label(self.tr("When it comes later than it was meant to:"), quiet=True, wrap=True)
        self.remove = QPushButton(self.tr("Remove"))
        self.as_shipped = QPushButton(self.tr("As it was shipped"))
        self.card = CardPreview(scheme, 100)
        self.hints = plain_label(wrap=True)
        self._build()
        self._connect()

    def _row(self, field: Field) -> WordsRow:
        names = {
            Field.GLANCE: self.tr("At a glance"),
            Field.SENTENCE: self.tr("The whole sentence"),
            Field.BELATED_GLANCE: self.tr("Later, at a glance"),
            Field.BELATED_SENTENCE: self.tr("Later, the whole sentence"),
        }
        row = WordsRow(field, names[field])
        row.written.connect(self._on_written)
        return row

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addSpacing(6)
        choices = _Choices(across=8, down=6)
        choices.add(self.voice, self.competency)
        for part in (self.title, self.place, *map(self.rows.__getitem__, (Field.GLANCE, Field.SENTENCE)), choices):
            whole.addWidget(part)
        for part in (self.muted, self.about_time, self.late):
            whole.addWidget(part)
        for field in (Field.BELATED_GLANCE, Field.BELATED_SENTENCE):
            whole.addWidget(self.rows[field])
        whole.addWidget(self._buttons())
        whole.addSpacing(6)
        whole.addWidget(plain_label(self.tr("On the overlay"), quiet=True, wrap=True))
        whole.addWidget(self._preview())
        whole.addWidget(self.hints)

    def _buttons(self) -> QWidget:
        buttons = Flow(across=8, down=6)
        for button in (self.as_shipped, self.remove):
            button.setMinimumHeight(32)
            button.setAutoDefault(False)
            button.setAccessibleName(button.text())
        hint(self.remove, self.tr("Takes it out of this session type; Undo brings it back."))
        hint(self.as_shipped, self.tr("Its place and words as they came with the program."))
        hint(self.muted, self.tr("It is kept here, and no session has it."))
        hint(self.about_time, self.tr("It gives way to a later one, and has other words once its moment has gone by."))
        self.muted.setAccessibleName(self.muted.text())
        self.about_time.setAccessibleName(self.about_time.text())
        buttons.add(self.as_shipped, self.remove)
        return buttons

    def _preview(self) -> QWidget:
        """In the overlay's real width, however narrow the page is."""
        self._area = area = _PreviewArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("On the overlay"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.card)
        self.hints.setAccessibleName(self.tr("Hints"))
        return area

    def _connect(self) -> None:
        self.voice.activated.connect(self._on_voice)
        self.competency.activated.connect(self._on_competency)
        self.muted.ticked.connect(self._on_muted)
        self.about_time.ticked.connect(self._on_about_time)
        self.remove.clicked.connect(self._on_remove)
        self.as_shipped.clicked.connect(self._on_as_shipped)

    def set_scheme(self, scheme: Scheme) -> None:
        """The same in other colours."""
        self.card.set_scheme(scheme)

    def show_choices(self, voices: tuple[str, ...], competencies: tuple[tuple[str, str], ...]) -> None:
        """What there is to choose from."""
        self._codes = tuple(code for code, _ in competencies)
        longest = max(map(len, (*voices, *(words for _, words in competencies))))
        for combo, words in ((self.voice, voices), (self.competency, tuple(each for _, each in competencies))):
            combo.setMinimumContentsLength(min(_CHOICE, longest))
            if [combo.itemText(at) for at in range(combo.count())] != list(words):
                combo.clear()
                combo.addItems([literal(each) for each in words])

    def show_check_in(self, view: ChosenView) -> None:
        self._id = view.id
        self.title.setText(literal(view.title))
        self.tell(view.place)
        self.voice.setCurrentIndex(view.voice)
        self.competency.setCurrentIndex(view.competency)
        self.muted.setChecked(view.muted)
        self.about_time.setChecked(view.about_time)
        shown = {field.field: field for field in view.fields}
        for which, row in self.rows.items():
            if which in shown:
                row.show_words(view.id, shown[which])
            row.setVisible(which in shown)
        self.late.setVisible(view.about_time)
        self.as_shipped.setEnabled(view.can_be_as_shipped)
        self.card.show_card(view.card)
        self._area.updateGeometry()
        self.hints.setText("\n".join(f"\u26a0 {literal(each)}" for each in view.hints))
        self.hints.setVisible(bool(view.hints))

    def tell(self, place: str) -> None:
        """When it comes."""
        self.place.setText(literal(place))

    # What is asked for

    @Slot(str)
    def _on_written(self, words: str) -> None:
        row = self.sender()
        if isinstance(row, WordsRow):
            self.requested.emit(Written(self._id, row.which, words))

    @Slot(int)
    def _on_voice(self, at: int) -> None:
        self.requested.emit(VoiceChosen(_VOICES[at]))

    @Slot(int)
    def _on_competency(self, at: int) -> None:
        self.requested.emit(CompetencyChosen(self._codes[at]))

    @Slot()
    def _on_muted(self) -> None:
        self.requested.emit(CheckInsAsk.MUTE)

    @Slot()
    def _on_about_time(self) -> None:
        self.requested.emit(CheckInsAsk.ABOUT_TIME)

    @Slot()
    def _on_remove(self) -> None:
        self.requested.emit(CheckInsAsk.REMOVE)

    @Slot()
    def _on_as_shipped(self) -> None:
        self.requested.emit(CheckInsAsk.AS_SHIPPED)


class _Choice(CalmCombo):
    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())


class _Choices(Flow):
    @override
    def _rooms(self, width: int) -> Iterator[Room]:
        return even_lines(super()._rooms, width)


class _PreviewArea(QScrollArea):
    """As high as the card, and as what moves it sideways where the page is narrower."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        card = self.widget()
        size = card.sizeHint() if card is not None else QSize()
        return QSize(size.width() + 2, size.height() + self.horizontalScrollBar().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())
