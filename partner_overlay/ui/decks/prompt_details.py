"""What the table has no column for, or no room: the glance, more competencies, language and source of one prompt."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from partner_overlay.domain.prompts import Prompt
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_choices import CellChoice
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.elided_combo import ElidedCombo
from partner_overlay.ui.form_row import add_row
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.plain_words import name_list
from partner_overlay.ui.roomy import roomy_in
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import sheet_names

_CHOICE = 28  # characters of a list that has room
# The one that is meant has an edge, as the other beside it has: both are as high with letters of any size.
_BUTTONS = """
QPushButton[primary="true"] {{ border: {edge}px solid {accent}; padding: {air}px 19px; }}
QPushButton[primary="true"]:focus {{ padding: {air_in}px 18px; }}
"""


class PromptDetails(QDialog):
    taken = Signal(object, object)  # the prompt as it was, and as it is to be

    def __init__(
        self, scheme: Scheme, prompt: Prompt, choices: Sequence[CellChoice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._prompt = prompt
        self.also = ElidedCombo(), ElidedCombo()
        self.glance = QLineEdit(prompt.glance)
        self.language = QLineEdit(prompt.language)
        self.source = QLineEdit(prompt.source)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._offer(choices)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.close)
        self.set_scheme(scheme)

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        dress_desk(self, scheme, _BUTTONS.format(**sheet_names(scheme)))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Details of the prompt"))
        help_at(self, "prompts-and-decks")
        rows = QFormLayout(roomy_in(self))
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(10)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._add_line(rows, self.glance, self.tr("Glance"))
        for field, name in zip(self.also, (self.tr("Also serves"), self.tr("And also")), strict=True):
            name_list(field, name)
            add_row(rows, name, field)
        self._add_line(rows, self.language, self.tr("Language"))
        self._add_line(rows, self.source, self.tr("Source"))
        for button in self.buttons.buttons():
            button.setMinimumHeight(34)
            button.setIcon(QIcon())  # no other window has signs on its buttons
            button.setAccessibleName(button.text().replace("&", ""))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
        rows.addRow(self.buttons)

    def _add_line(self, rows: QFormLayout, line: QLineEdit, name: str) -> None:
        line.setAccessibleName(name)
        add_row(rows, name, line)

    def _offer(self, choices: Sequence[CellChoice]) -> None:
        held = (*self._prompt.also, "", "")
        for field, code in zip(self.also, held, strict=False):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_CHOICE)
            field.addItem(self.tr("None"), "")
            for choice in choices:
                field.addItem(literal(choice.words), choice.value)
            field.setCurrentIndex(max(0, field.findData(code)))

    @property
    def drafted(self) -> Prompt:
        """The prompt as it is to be. A competency that is named twice is meant once."""
        codes = (str(field.currentData()) for field in self.also)
        also = tuple(dict.fromkeys(code for code in codes if code and code != self._prompt.competency))
        glance, language, source = (line.text().strip() for line in (self.glance, self.language, self.source))
        return replace(self._prompt, glance=glance, also=also, language=language, source=source)

    @Slot()
    def _on_accepted(self) -> None:
        self.taken.emit(self._prompt, self.drafted)
        self.close()
