"""A field for one of a check-in's words, with its name above it and what is to be said of it below."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.check_ins_requests import Field
from partner_overlay.presentation.check_ins_view import FieldView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.written_field import WrittenField
from partner_overlay.ui.text_block import literal

_LEAST_WIDTH = 180  # pixels


class WordsRow(QWidget):
    written = Signal(str)

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self.which = field
        self._of = ""
        self.field = WrittenField(name, one_line=True)
        self.below = plain_label(quiet=True, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        label = plain_label(name, wrap=True)
        label.setBuddy(self.field)
        for part in (label, self.field, self.below):
            layout.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.field)
        self.field.written.connect(self._on_written)

    def show_words(self, of: str, view: FieldView) -> None:
        """Those of the check-in with this id. What is being typed stays; so does what could not be kept."""
        if of != self._of:
            self._of = of
            self.field.held_back = False
        self.field.held_back = self.field.held_back and view.refused
        self.field.show_words(view.words)
        self.field.held_back = view.refused
        self.below.setText(literal(view.below))
        self.below.setVisible(bool(view.below))
        self.below.setProperty("quiet", not view.refused)
        self.below.style().unpolish(self.below)  # else the style sheet would go on with the old looks
        self.field.setAccessibleDescription(literal(view.below))

    @Slot(str)
    def _on_written(self, words: str) -> None:
        self.written.emit(words)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())
