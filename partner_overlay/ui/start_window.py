"""Start: client code, session type and length. Enter begins with what stands there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
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
from partner_overlay.ui.segmented_choice import SegmentedChoice
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import dress

_LONGEST_CODE = 40  # characters
_LEAST_MINUTES, _MOST_MINUTES = 5, 480


class StartWindow(QDialog):
    """An ordinary window; it stays open until a start has been accepted."""

    start_requested = Signal(object)  # StartChoices
    decks_requested = Signal()

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._view: StartView | None = None
        self._client = QLineEdit()
        self._types = QComboBox()
        self._length = SegmentedChoice(LENGTHS, least=_LEAST_MINUTES, most=_MOST_MINUTES, unit=self.tr(" min"))
        self._message = QLabel()
        self._start = QPushButton(self.tr("Start"))
        self._decks = QPushButton(self.tr("&Decks..."))
        self._build()
        self._connect()
        dress(self, scheme)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Start a session"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addLayout(self._form())
        layout.addWidget(self._message)
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
        form.addRow(self.tr("Session &type"), self._types)
        label = QLabel(self.tr("&Length"))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self._length.first)
        form.addRow(label, self._length)
        return form

    def _shape_fields(self) -> None:
        for field in (self._client, self._types):
            field.setMinimumHeight(34)
        self._client.setMaxLength(_LONGEST_CODE)
        self._client.setPlaceholderText(self.tr("R7"))
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setVisible(False)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self._start.setDefault(True)
        self._start.setProperty("primary", True)
        self._start.setMinimumSize(110, 36)
        self._decks.setMinimumSize(90, 36)
        self._decks.setAutoDefault(False)
        box.addButton(self._decks, QDialogButtonBox.ButtonRole.ResetRole)
        box.addButton(self._start, QDialogButtonBox.ButtonRole.AcceptRole)
        return box

    def _connect(self) -> None:
        self._types.activated.connect(self._on_type)
        self._start.clicked.connect(self._on_start)
        self._decks.clicked.connect(self.decks_requested)

    @override
    def render(self, view: StartView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show these choices. A new message alone leaves what is being typed as it is."""
        before, self._view = self._view, view
        self._message.setText(literal(view.message))
        self._message.setVisible(bool(view.message))
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
    def _on_start(self) -> None:
        if self._view is None or self._types.currentIndex() < 0:
            return
        chosen = self._view.types[self._types.currentIndex()]
        client = " ".join(self._client.text().split())
        self.start_requested.emit(StartChoices(client, chosen.name, self._length.value))


def _quiet_label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("quiet", True)
    return label
