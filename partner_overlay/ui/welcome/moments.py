"""What a session brings, one line after another, with a sign for what the rehearsal shows now and has shown."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme, tokens_of
from partner_overlay.presentation.welcome_view import Moment, Standing
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal


class Moments(QWidget):
    """One row for each."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._rows: list[tuple[_Sign, QLabel]] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(10)
        self._layout.setVerticalSpacing(9)
        self._layout.setColumnStretch(1, 1)

    def set_scheme(self, scheme: Scheme) -> None:
        """Be drawn in these colours from now on."""
        self._scheme = scheme
        for sign, _ in self._rows:
            sign.set_scheme(scheme)

    def fit_to_text(self) -> None:
        """The letters have another size now."""
        for sign, label in self._rows:
            sign.take_size()
            self._write(sign, label)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these; once there, their rows stay."""
        for row in range(len(self._rows), len(moments)):
            sign, label = _Sign(self._scheme), plain_label(wrap=True)
            self._layout.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._layout.addWidget(label, row, 1)
            self._rows.append((sign, label))
        for (sign, label), moment in zip(self._rows, moments, strict=False):
            label.setText(literal(moment.words))
            sign.show_standing(moment.standing)
            self._write(sign, label)

    def _write(self, sign: "_Sign", label: QLabel) -> None:
        """What is shown now stands out, and what is ahead stands back."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if sign.standing is Standing.NOW else QFont.Weight.Normal)
        label.setFont(font)
        is_ahead = sign.standing is Standing.AHEAD
        if label.property("quiet") is not is_ahead:
            label.setProperty("quiet", is_ahead)
            label.style().unpolish(label)
            label.style().polish(label)


class _Sign(QWidget):
    """A tick, a dot, or a ring: shapes, so that colour is not needed."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self.standing = Standing.AHEAD
        self.take_size()

    def set_scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self.update()

    def take_size(self) -> None:
        height = self.fontMetrics().height()
        self.setFixedSize(height, height)

    def show_standing(self, standing: Standing) -> None:
        self.standing = standing
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent, /) -> None:
        tokens = tokens_of(self._scheme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit, middle = self.width() / 16, QPointF(self.width() / 2, self.height() / 2)
        match self.standing:
            case Standing.DONE:
                painter.setPen(QPen(painted(tokens.accent), 2 * unit))
                corners = ((3.5, 8.5), (6.8, 11.8), (12.5, 4.8))
                painter.drawPolyline([QPointF(x * unit, y * unit) for x, y in corners])
            case Standing.NOW:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(painted(tokens.accent))
                painter.drawEllipse(middle, 5 * unit, 5 * unit)
            case Standing.AHEAD:
                painter.setPen(QPen(painted(tokens.frame), 1.4 * unit))
                painter.drawEllipse(middle, 3.5 * unit, 3.5 * unit)
        painter.end()
