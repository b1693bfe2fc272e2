"""The field for a client code: completes from the recent ones, and gives a gentle hint where a name is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from partner_overlay.ui.plain_words import plain_label, with_company
from partner_overlay.ui.text_block import literal

_LONGEST_CODE = 40  # characters


class ClientField(QWidget):
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMinimumHeight(34)
        self.line.setMaxLength(_LONGEST_CODE)
        self.line.setPlaceholderText(self.tr("R7"))
        self._usual = self.tr("Initials or a code, never a full name. It may stay empty.")
        self._said = plain_label(quiet=True, wrap=True)
        self._said.setText(with_company(self._usual))
        self._parked = plain_label(wrap=True)
        self._parked.hide()
        self._hints = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.line, self._said, self._parked):
            layout.addWidget(part)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._on_changed)

    @property
    def code(self) -> str:
        return " ".join(self.line.text().split())

    def show_code(self, code: str, recent: Sequence[str]) -> None:
        self.line.setText(literal(code))
        self.line.selectAll()
        completer = QCompleter([literal(one) for one in recent], self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)

    def show_hint(self, words: str) -> None:
        """In the place of the line that always stands there; empty brings that back."""
        self._said.setText(with_company(literal(words) or self._usual))
        self.line.setAccessibleDescription(words)
        if bool(words) is not self._hints:
            self._hints = bool(words)
            self._recolour()

    def _recolour(self) -> None:
        self._said.setProperty("quiet", not self._hints)
        self._said.setProperty("hint", self._hints)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)

    def show_parked(self, words: str) -> None:
        """What was parked with this client; empty hides the line."""
        self._parked.setText(with_company(words))
        self._parked.setVisible(bool(words))

    @Slot()
    def _on_changed(self) -> None:
        self.typed.emit(self.code)
