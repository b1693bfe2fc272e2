"""One setting: its name, what it does to a session, and with what it is changed."""

from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.presentation.settings_requests import Chosen
from partner_overlay.presentation.settings_view import Choice, Control, Number, RowView, Tick
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import menu_words, plain_label
from partner_overlay.ui.settings.list_control import ListControl
from partner_overlay.ui.settings.number_control import NumberControl
from partner_overlay.ui.settings.segments_control import SegmentsControl
from partner_overlay.ui.settings.slide_control import SlideControl
from partner_overlay.ui.settings.tick_control import TickControl
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import air

AnyControl = TickControl | SegmentsControl | ListControl | NumberControl | SlideControl
_LINES = 12  # of a longer text
_MARGIN = 8  # pixels around it
_ABOVE = 6  # pixels that stay free above it
_AROUND = 9  # pixels that stay free above and below a row, each


class SettingRow(QWidget):
    requested = Signal(object)  # a SettingsRequest

    def __init__(self, view: RowView) -> None:
        super().__init__()
        self.view = view
        self.name = plain_label(view.name, wrap=True)
        self.line = plain_label(view.line, quiet=True, wrap=True)
        self.control = None if view.control is None else _control(view, view.control)
        self.deeds = tuple(QPushButton(menu_words(deed.words)) for deed in view.deeds)
        self.text = QPlainTextEdit(view.text) if view.text else None
        self._rows = QVBoxLayout(self)
        self._build()

    def _build(self) -> None:
        self.setProperty("row", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.name.setProperty("strong", self.control is None)
        self._rows.setSpacing(3)
        head = Flow(across=12, down=4)
        head.add(self.name)
        if self.control is not None:
            head.add(self.control)
            self._listen(self.control)
        if isinstance(self.control, ListControl):
            self.name.setBuddy(self.control)  # its own name is lost to a screen reader: what is chosen stands there
        for button in self.deeds:
            self._add_deed(head, button)
        self._rows.addWidget(head)
        self._rows.addWidget(self.line)
        self.line.setVisible(bool(self.view.line))
        if self.text is not None:
            self._show_text(self.text)
            self._rows.addSpacing(_ABOVE)
            self._rows.addWidget(self.text)
        self.fit_to_text()

    def _listen(self, control: AnyControl) -> None:
        signal = control.chosen_value if isinstance(control, SegmentsControl) else control.chosen
        signal.connect(self._on_chosen)

    def _add_deed(self, head: Flow, button: QPushButton) -> None:
        button.setMinimumHeight(32)
        button.setAutoDefault(True)  # Enter presses it as well
        deed = self.view.deeds[self.deeds.index(button)]
        button.setAccessibleName(f"{self.view.name}: {deed.words}")
        button.setAccessibleDescription(self.view.line)
        button.setEnabled(deed.can)
        button.clicked.connect(self._on_deed)
        head.add(button)

    def _show_text(self, text: QPlainTextEdit) -> None:
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.document().setDocumentMargin(_MARGIN)
        text.setAccessibleName(self.view.name)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def fit_to_text(self) -> None:
        """Room for some lines of the letters, for edges and for air, as they are now: of a hidden one Qt tells late."""
        around = _AROUND + air()
        self._rows.setContentsMargins(0, around, 0, around)
        if self.text is not None:
            self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LINES + 2 * _MARGIN)
        self.updateGeometry()

    def fits(self, view: RowView) -> bool:
        """Whether this row can show it without being made anew."""
        return _lasting(self.view) == _lasting(view) and _same_kind(self.view.control, view.control)

    def show_row(self, view: RowView) -> None:
        self.view = view
        self.line.setText(literal(view.line))
        self.line.setVisible(bool(view.line))
        for button, deed in zip(self.deeds, view.deeds, strict=True):
            button.setEnabled(deed.can)
        if self.control is not None and view.control is not None:
            self.control.show_control(view.control)

    @property
    def stop(self) -> QWidget | None:
        """What the keyboard comes to first."""
        if isinstance(self.control, SegmentsControl):
            return self.control.buttons[max(self.control.chosen, 0)]
        if isinstance(self.control, SlideControl):
            return self.control.slider
        return self.control if self.control is not None else next(iter(self.deeds), None)

    @Slot(str)
    def _on_chosen(self, value: str) -> None:
        self.requested.emit(Chosen(self.view.key, value))

    @Slot()
    def _on_deed(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.requested.emit(self.view.deeds[self.deeds.index(button)].request)


def _control(view: RowView, control: Control) -> AnyControl:
    match control:
        case Tick():
            made: AnyControl = TickControl(view.name, view.line)
        case Choice(few=True):
            made = SegmentsControl(view.name, view.line, control)
        case Choice():
            made = ListControl(view.name, view.line, control)
        case Number(slides=True):
            made = SlideControl(view.name, view.line, control)
        case Number():
            made = NumberControl(view.name, view.line, control)
        case _:
            assert_never(control)
    made.show_control(control)
    return made


def _lasting(view: RowView) -> RowView:
    """What a row can't change of itself."""
    return view._replace(control=None, line="", deeds=tuple(deed._replace(can=True) for deed in view.deeds))


def _same_kind(one: Control | None, other: Control | None) -> bool:
    """They differ in nothing but their value."""
    if isinstance(one, Choice) and isinstance(other, Choice):
        return one._replace(value="") == other._replace(value="")
    if isinstance(one, Number) and isinstance(other, Number):
        return one._replace(value=0, least=0) == other._replace(value=0, least=0)
    return type(one) is type(other)
