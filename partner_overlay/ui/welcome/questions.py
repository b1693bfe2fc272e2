"""The three questions of the welcome, each with its answers as tiles side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from partner_overlay.application.settings import Form
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.welcome_view import WelcomeQuestion
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.review.headings import heading_label
from partner_overlay.ui.welcome.tile import Tile


class Questions(QWidget):
    """Other answers than before come as other tiles; otherwise the tiles stay, and the keyboard with them."""

    chosen = Signal(object)  # a Request
    reached = Signal(object)  # the Tile that has the keyboard now

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._shown: list[WelcomeQuestion] = []
        self._groups: list[QButtonGroup] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

    def set_scheme(self, scheme: Scheme) -> None:
        """Be drawn in these colours from now on."""
        self._scheme = scheme
        for tile in self.tiles:
            tile.set_scheme(scheme)

    @property
    def tiles(self) -> list[Tile]:
        return [tile for group in self._groups for tile in group.buttons() if isinstance(tile, Tile)]

    def show_questions(self, questions: Sequence[WelcomeQuestion]) -> None:
        """Show these with what is chosen."""
        if [one._replace(chosen="") for one in self._shown] != [one._replace(chosen="") for one in questions]:
            self._build(questions)
        self._shown = list(questions)
        for question, group in zip(questions, self._groups, strict=True):
            for tile in group.buttons():
                if isinstance(tile, Tile):
                    tile.setChecked(tile.choice.value == question.chosen)

    def take_keyboard(self) -> Tile | None:
        """It goes to what is chosen in the first. Returns that."""
        button = self._groups[0].checkedButton()
        if not isinstance(button, Tile):
            return None
        button.setFocus()
        return button

    def _build(self, questions: Sequence[WelcomeQuestion]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for group in self._groups:
            group.deleteLater()
        self._groups = []
        for question in questions:
            if self._groups:
                self._layout.addSpacing(6)
            self._layout.addWidget(heading_label(question.words))
            self._layout.addWidget(self._answers(question))

    def _answers(self, question: WelcomeQuestion) -> Flow:
        answers, group = Flow(across=8, down=8), QButtonGroup(self)
        for choice in question.choices:
            form = Form(choice.value) if question.ask is Ask.FORM else None
            tile = Tile(question.words, choice, self._scheme, form)
            tile.toggled.connect(self._on_toggled)  # a screen reader gives no click
            tile.reached.connect(self._on_reached)
            tile.setProperty("ask", question.ask.value)
            group.addButton(tile)
            answers.add(tile)
        self._groups.append(group)
        return answers

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        tile = self.sender()
        if on and isinstance(tile, Tile):
            self.chosen.emit(Request(Ask(tile.property("ask")), tile.choice.value))

    @Slot()
    def _on_reached(self) -> None:
        self.reached.emit(self.sender())
