"""The quiet seconds before a session: a card, a still line, and when it begins. Nothing here moves by itself."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.settle import SettleView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.headings import title_label
from partner_overlay.ui.text_block import literal


class SettlePage(QWidget):
    begin_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._glance = title_label()
        self._sentence = plain_label(wrap=True)
        self._practises = plain_label(quiet=True, wrap=True)
        self._line = _StillLine()
        self._begins = plain_label(quiet=True)
        self.begin = QPushButton(self.tr("&Begin now"))
        self.back = QPushButton(self.tr("Bac&k"))
        self._build()
        self.begin.clicked.connect(self.begin_requested)
        self.back.clicked.connect(self.back_requested)

    def _build(self) -> None:
        self.begin.setProperty("primary", True)
        self.begin.setMinimumSize(110, 36)
        self.back.setMinimumSize(90, 36)
        self.back.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self._begins, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addStretch(1)
        for label in (self._glance, self._sentence, self._practises):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self._line)
        layout.addLayout(foot)

    def show_settle(self, view: SettleView) -> None:
        self._glance.setText(literal(view.card.glance))
        self._sentence.setText(literal(view.card.sentence))
        self._practises.setText(literal(view.practises))
        self._practises.setVisible(bool(view.practises))
        self._begins.setText(view.begins)
        self._line.show_left(view.left)
        self.setAccessibleName(f"{view.card.sentence} {view.begins}")


class _StillLine(QWidget):
    """What is left, from the side where reading begins."""

    def __init__(self) -> None:
        super().__init__()
        self._left = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_left(self, left: float) -> None:
        self._left = left
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, 4)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        left = QRectF(whole)
        left.setWidth(whole.width() * self._left)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left.moveRight(whole.right())
        painter.setBrush(self.palette().placeholderText())
        painter.setOpacity(0.25)
        painter.drawRoundedRect(whole, 2, 2)
        painter.setOpacity(1)
        painter.setBrush(self.palette().accent())
        painter.drawRoundedRect(left, 2, 2)
        painter.end()
