"""The chosen prompt as the overlay will show it, at its real width, and beside it what the deck check has to say."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_preview import PreviewView
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance, appearance_of
from partner_overlay.ui.card import CardFace
from partner_overlay.ui.picture import Picture
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.typeface import interface_family

_USUAL_HEIGHT = 205  # of a card, in logical pixels


class CardPreview(QWidget):
    """The overlay's own card, drawn by the overlay's own code. `size` in per cent, as the coach has it."""

    def __init__(self, scheme: Scheme, size: int) -> None:
        super().__init__()
        self._appearance: Appearance = appearance_of(
            scheme, interface_family(self.font()), size=size, opacity=100, translucent=True, mirrored=False
        )
        self._picture: Picture | None = None
        self._size = QSize(self._appearance.px(400), self._appearance.px(_USUAL_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How the overlay shows it"))

    def show_card(self, view: OverlayView | None) -> None:
        self._picture = None
        if view is not None:
            face = CardFace(view, self._appearance, roomy=True)
            self._picture = Picture(face, view, self._appearance)
            self._size = face.size
        self.setAccessibleDescription("" if view is None else literal(view.spoken))
        self.setFixedSize(self._size)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self._size

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is not None:
            painter = QPainter(self)
            self._picture.paint(painter, QRectF(self.rect()))
            painter.end()


class PromptPreview(QWidget):
    def __init__(self, scheme: Scheme, size: int) -> None:
        super().__init__()
        self._card = CardPreview(scheme, size)
        self._heading = plain_label()
        self._findings = plain_label(wrap=True)
        self._build()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(20)
        holder = _scrolled(self._card, self.tr("Preview"))
        holder.setMinimumWidth(402)
        holder.setMaximumWidth(self._card.sizeHint().width() + 2)
        layout.addWidget(holder, 4)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 2, 6, 0)
        column.addWidget(self._heading)
        column.addWidget(self._findings)
        column.addStretch(1)
        self._heading.setProperty("strong", True)
        self._heading.setWordWrap(True)
        self._findings.setAccessibleName(self.tr("Findings"))
        self._findings.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        area = _scrolled(words, self.tr("What the deck check says"))
        area.setWidgetResizable(True)
        layout.addWidget(area, 1)
        self.setMinimumHeight(_USUAL_HEIGHT + 24)

    @override
    def render(self, view: PreviewView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        self._card.show_card(view.card)
        self._heading.setText(literal(view.heading))
        self._findings.setText("\n\n".join(f"\u26a0 {literal(each)}" for each in view.findings))
        self._findings.setVisible(bool(view.findings))

    def said(self) -> str:
        """What stands beside the card."""
        return f"{self._heading.text()}\n{self._findings.text()}"


def _scrolled(widget: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(widget)
    area.setAccessibleName(name)
    return area
