"""What the table has no column for: more competencies, the language and the source of one prompt."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from partner_overlay.domain.prompts import Prompt
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_choices import CellChoice
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.elided_combo import ElidedCombo
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.plain_words import name_list
from partner_overlay.ui.roomy import roomy_in
from partner_overlay.ui.text_block import literal

_CHOICE = 28  # characters of a list that has room


class PromptDetails(QDialog):
    taken = Signal(object, object)  # the prompt as it was, and as it is to be

    def __init__(self, scheme: Scheme, prompt: Prompt, choices: Sequence[CellChoice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._prompt = prompt
        self.also = ElidedCombo(), ElidedCombo()
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
        dress_desk(self, scheme)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Details of the prompt"))
        help_at(self, "prompts-and-decks")
        rows = QFormLayout(roomy_in(self))
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field, name in zip(self.also, (self.tr("Also serves"), self.tr("And also")), strict=True):
            name_list(field, name)
            rows.addRow(name, field)
        for line, name in ((self.language, self.tr("Language")), (self.source, self.tr("Source"))):
            line.setAccessibleName(name)
            line.setMinimumHeight(30)
            rows.addRow(name, line)
        for button in self.buttons.buttons():
            button.setMinimumHeight(30)
            button.setAccessibleName(button.text().replace("&", ""))
        rows.addRow(self.buttons)

    def _offer(self, choices: Sequence[CellChoice]) -> None:
        held = (*self._prompt.also, "", "")
        for field, code in zip(self.also, held, strict=False):
            field.setMinimumHeight(30)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_CHOICE)
            field.addItem(self.tr("None"), "")
            for choice in choices:
                field.addItem(literal(choice.words), choice.value)
            field.setCurrentIndex(max(0, field.findData(code)))

    @Slot()
    def _on_accepted(self) -> None:
        """A competency that is named twice is meant once."""
        codes = (str(field.currentData()) for field in self.also)
        also = tuple(dict.fromkeys(code for code in codes if code and code != self._prompt.competency))
        language, source = self.language.text().strip(), self.source.text().strip()
        self.taken.emit(self._prompt, replace(self._prompt, also=also, language=language, source=source))
        self.close()
