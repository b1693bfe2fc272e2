"""Start: client code, session type and length. Enter begins with what stands there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.start_view import LENGTHS, StartChoices, StartView
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.segmented_choice import SegmentedChoice
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import dress

_LONGEST_CODE = 40  # characters
_LEAST_MINUTES, _MOST_MINUTES = 5, 480


class StartWindow(QDialog):
    """An ordinary window; it stays open until a start has been accepted."""

    start_requested = Signal(object)  # StartChoices
    decks_requested = Signal()
    history_requested = Signal()
    review_requested = Signal(str)  # the id of a session whose review waits
    client_typed = Signal(str)

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._view: StartView | None = None
        self._client = QLineEdit()
        self._types = QComboBox()
        self._length = SegmentedChoice(LENGTHS, least=_LEAST_MINUTES, most=_MOST_MINUTES, unit=self.tr(" min"))
        self._parked = _quiet_label("")
        self._practises = QCheckBox()
        self._reviews = QVBoxLayout()
        self._waiting: list[QPushButton] = []
        self._message = QLabel()
        self._start = QPushButton(self.tr("Start"))
        self._decks = QPushButton(self.tr("&Decks..."))
        self._history = QPushButton(self.tr("&History..."))
        self._build()
        self._connect()
        self.set_scheme(scheme)

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        dress(self, scheme)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Start a session"))
        help_at(self, "start")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addLayout(self._form())
        layout.addWidget(self._message)
        layout.addLayout(self._reviews)
        layout.addStretch(1)
        layout.addWidget(self._buttons())
        self.setMinimumWidth(460)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._shape_fields()
        form.addRow(self.tr("&Client code"), self._client)
        form.addRow("", _quiet_label(self.tr("Initials or a code, never a full name. It may stay empty.")))
        form.addRow("", self._parked)
        form.addRow(self.tr("Session &type"), self._types)
        label = QLabel(self.tr("&Length"))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self._length.first)
        form.addRow(label, self._length)
        form.addRow("", self._practises)
        return form

    def _shape_fields(self) -> None:
        for field in (self._client, self._types):
            field.setMinimumHeight(34)
        self._client.setMaxLength(_LONGEST_CODE)
        self._client.setPlaceholderText(self.tr("R7"))
        self._parked.setWordWrap(True)
        self._parked.setVisible(False)
        self._practises.setToolTip(self.tr("Prompts about it come a little more often in this session."))
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setVisible(False)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self._start.setDefault(True)
        self._start.setProperty("primary", True)
        self._start.setMinimumSize(110, 36)
        for button in (self._decks, self._history):
            button.setMinimumSize(90, 36)
            button.setAutoDefault(False)
            box.addButton(button, QDialogButtonBox.ButtonRole.ResetRole)
        box.addButton(self._start, QDialogButtonBox.ButtonRole.AcceptRole)
        return box

    def _connect(self) -> None:
        self._types.activated.connect(self._on_type)
        self._start.clicked.connect(self._on_start)
        self._decks.clicked.connect(self.decks_requested)
        self._history.clicked.connect(self.history_requested)
        self._client.textChanged.connect(self._on_client)

    @override
    def render(self, view: StartView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show these choices. A new message alone leaves what is being typed as it is."""
        before, self._view = self._view, view
        self._message.setText(literal(view.message))
        self._message.setVisible(bool(view.message))
        self._show_past(view, before)
        if before is None or (before.types, before.chosen, before.recent_clients) != (
            view.types,
            view.chosen,
            view.recent_clients,
        ):
            self._fill(view)

    def _fill(self, view: StartView) -> None:
        self._client.setText(literal(view.chosen.client))
        self._client.selectAll()
        self._complete_with(view.recent_clients)
        self._types.clear()
        self._types.addItems([literal(choice.name) for choice in view.types])
        names = [choice.name for choice in view.types]
        self._types.setCurrentIndex(names.index(view.chosen.type) if view.chosen.type in names else 0)
        self._length.choose(view.chosen.minutes)

    def _show_past(self, view: StartView, before: StartView | None) -> None:
        """What earlier sessions bring: what to practise, and reviews that wait."""
        if before is None or before.intention != view.intention:
            self._practises.setText(self.tr("Practise: {what}").replace("{what}", _unaccelerated(view.intention)))
            self._practises.setVisible(bool(view.intention))
            self._practises.setChecked(view.chosen.practises)
        if before is None or before.waiting != view.waiting:
            for button in self._waiting:
                button.deleteLater()
            self._waiting = [self._waiting_button(session_id, words) for session_id, words in view.waiting]
            for button in self._waiting:
                self._reviews.addWidget(button)

    def _waiting_button(self, session_id: str, words: str) -> QPushButton:
        button = QPushButton(_unaccelerated(words))
        button.setProperty("session", session_id)
        button.setProperty("line", True)
        button.setAutoDefault(False)
        button.setMinimumHeight(30)
        button.clicked.connect(self._on_waiting)
        return button

    def show_parked(self, words: str) -> None:
        """What was parked with the client whose code stands there; empty hides the line."""
        self._parked.setText(literal(words))
        self._parked.setVisible(bool(words))

    def _complete_with(self, codes: tuple[str, ...]) -> None:
        completer = QCompleter([literal(code) for code in codes], self._client)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._client.setCompleter(completer)

    @Slot(int)
    def _on_type(self, index: int) -> None:
        """A type brings its own length with it."""
        if self._view is not None:
            self._length.choose(self._view.types[index].minutes)

    @Slot()
    def _on_client(self) -> None:
        self.client_typed.emit(self._code())

    @Slot()
    def _on_waiting(self) -> None:
        self.review_requested.emit(self.sender().property("session"))

    def _code(self) -> str:
        return " ".join(self._client.text().split())

    @Slot()
    def _on_start(self) -> None:
        if self._view is None or self._types.currentIndex() < 0:
            return
        chosen = self._view.types[self._types.currentIndex()]
        practises = self._practises.isChecked()
        self.start_requested.emit(StartChoices(self._code(), chosen.name, self._length.value, practises))


def _quiet_label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("quiet", True)
    return label


def _unaccelerated(words: str) -> str:
    """A coach's `&` is a letter here, and no key."""
    return literal(words).replace("&", "&&")
