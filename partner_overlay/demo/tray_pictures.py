"""The icon in the tray for pictures: every sign in the sizes that bars ask for, on a bar of the scheme's kind."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Colour, Scheme, colour
from partner_overlay.presentation.tray import TraySign
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.tray.tray_signs import drawn_sign

SIZES: Final = (16, 22, 32, 64)  # pixels
_GAP: Final = 12
_DARK_BAR: Final = colour("#1e1e1e")
_LIGHT_BAR: Final = colour("#f6f5f4")
_BARS: Final = {Scheme.LIGHT: _LIGHT_BAR, Scheme.WHITE: _LIGHT_BAR}


def tray_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """The one picture, with its name."""
    yield "tray-signs", _Bar(_BARS.get(scheme, _DARK_BAR))


class _Bar(QWidget):
    """A column for each sign."""

    def __init__(self, ground: Colour) -> None:
        super().__init__()
        self._ground = painted(ground)
        self.resize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(len(TraySign) * (SIZES[-1] + _GAP) + _GAP, sum(SIZES) + (len(SIZES) + 1) * _GAP)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        ratio = self.devicePixelRatioF()
        for column, sign in enumerate(TraySign):
            place = QPoint(_GAP + column * (SIZES[-1] + _GAP), _GAP)
            for size in SIZES:
                drawn = drawn_sign(sign, round(size * ratio), mirrored=self._mirrored)
                drawn.setDevicePixelRatio(ratio)
                painter.drawPixmap(place, drawn)
                place += QPoint(0, size + _GAP)
        painter.end()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
