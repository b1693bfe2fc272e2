"""Why the record can't be read or written now, in one sentence, and a button to look again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal


class TroubleBar(QWidget):
    look_again_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("notice", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sentence = plain_label(wrap=True)
        self._again = QPushButton(self.tr("Look again"))
        self._again.setAccessibleName(self._again.text())
        self._again.setMinimumHeight(30)
        self._again.clicked.connect(self.look_again_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._again)
        self.hide()

    def show_trouble(self, sentence: str) -> None:
        self._sentence.setText(literal(sentence))
        self._again.setAccessibleDescription(literal(sentence))
        self.setVisible(bool(sentence))

    @property
    def sentence(self) -> str:
        return self._sentence.text()
