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
_LINES, _AIR = 8, 8  # of findings that are in sight where there is room, and pixels around them
_SHARE = 0.28  # of the screen's height, that they take at the most: a small one is for the table


class CardPreview(QWidget):
    """The overlay's own card, drawn by the overlay's own code. `size` in per cent, as the coach has it."""

    def __init__(self, scheme: Scheme, size: int) -> None:
        super().__init__()
        self._scheme, self._percent = scheme, size
        self._view: OverlayView | None = None
        self._picture: Picture | None = None
        self._dress()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How the overlay shows it"))

    def _dress(self) -> None:
        family = interface_family(self.font())
        self._appearance: Appearance = appearance_of(
            self._scheme, family, size=self._percent, opacity=100, translucent=True, mirrored=self.isRightToLeft()
        )
        self._size = QSize(self._appearance.px(400), self._appearance.px(_USUAL_HEIGHT))

    def set_scheme(self, scheme: Scheme) -> None:
        """The same card in other colours."""
        self._scheme = scheme
        self._dress()
        self.show_card(self._view)

    def set_card_size(self, size: int) -> None:
        """The same card at another size, in per cent."""
        self._percent = size
        self._dress()
        self.show_card(self._view)

    def show_card(self, view: OverlayView | None) -> None:
        self._view = view
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
        self._holder = _scrolled(self._card, self.tr("Preview"))
        self._heading = plain_label()
        self._findings = plain_label(wrap=True)
        self._build()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(20)
        self._holder.setMinimumWidth(402)
        self._holder.setMaximumWidth(self._card.sizeHint().width() + 2)
        layout.addWidget(self._holder, 4)
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
        area = _scrolled(words, self.tr("What the deck check says"), _Findings())
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the findings in it take the keyboard
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

    def set_scheme(self, scheme: Scheme) -> None:
        """The same in other colours."""
        self._card.set_scheme(scheme)

    def set_card_size(self, size: int) -> None:
        """The card is as large as the overlay's, in per cent."""
        self._card.set_card_size(size)
        self._holder.setMaximumWidth(self._card.sizeHint().width() + 2)


class _Findings(QScrollArea):
    @override
    def sizeHint(self) -> QSize:
        """As high whatever it holds, lest the table above it jump with every prompt that is chosen."""
        high = _LINES * self.fontMetrics().lineSpacing() + _AIR
        most = round(_SHARE * self.screen().availableGeometry().height())
        return QSize(super().sizeHint().width(), min(high, most))


def _scrolled(widget: QWidget, name: str, area: QScrollArea | None = None) -> QScrollArea:
    area = area or QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(widget)
    area.setAccessibleName(name)
    return area
