"""A key that was pressed and that something speaks against: what it is, and two answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.keys_view import KeyOffer
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.keys.note_line import NoteLine
from partner_overlay.ui.keys.spoken_label import speak
from partner_overlay.ui.plain_words import menu_words, plain_label
from partner_overlay.ui.text_block import literal


class OfferBox(QWidget):
    taken = Signal()
    left = Signal()

    def __init__(self, action: str, scheme: Scheme) -> None:
        super().__init__()
        self._action = action
        self._scheme = scheme
        self._offer: KeyOffer | None = None
        self.words = plain_label(wrap=True)
        self.take = QPushButton()
        self.leave = QPushButton(self.tr("Leave it"))
        self._notes = QVBoxLayout()
        self._build()
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)

    def _build(self) -> None:
        self.setProperty("notice", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.leave.setAccessibleName(self.tr("{action}: leave it").replace("{action}", self._action))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(6)
        self._notes.setSpacing(3)
        answers = Flow(across=8, down=6)
        for button in (self.take, self.leave):
            button.setAutoDefault(True)  # Enter presses it as well
            button.setMinimumHeight(30)
        answers.add(self.take, self.leave)
        layout.addWidget(self.words)
        layout.addLayout(self._notes)
        layout.addWidget(answers)
        self.hide()

    def set_scheme(self, scheme: Scheme) -> None:
        """Signs that come from now on are drawn in the colours of this scheme."""
        self._scheme = scheme

    @property
    def has_keyboard(self) -> bool:
        return self.take.hasFocus() or self.leave.hasFocus()

    def show_offer(self, offer: KeyOffer | None) -> None:
        """Show this one, or none."""
        if offer == self._offer:
            return
        self._offer = offer
        self._clear()
        if offer is not None:
            self._fill(offer)
        self.setVisible(offer is not None)
        if offer is not None:
            speak(self.words, " ".join((offer.words, *(note.words for note in offer.notes))))

    def _fill(self, offer: KeyOffer) -> None:
        self.words.setText(literal(offer.words))
        for note in offer.notes:
            self._notes.addWidget(NoteLine(note, self._scheme))
        self.take.setText(menu_words(offer.take))
        self.take.setAccessibleName(f"{self._action}: {offer.take}")
        self.take.setAccessibleDescription(" ".join(note.words for note in offer.notes))

    def _clear(self) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
