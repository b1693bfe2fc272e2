"""The signs of the tray icon: light shapes on a dark plate with a light edge, legible on dark bars and light ones."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from partner_overlay.presentation.colours import Scheme, tokens_of
from partner_overlay.presentation.tray import TraySign
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.icons import GRID, Icon, draw_icon

SIZES: Final = (16, 22, 24, 32, 48, 64)  # pixels: what bars ask for
_INSIDE: Final = QRectF(1.5, 1.5, 13, 13)
_PARTS: Final = {TraySign.AGREEMENT: 0, TraySign.EXPLORATION: 1, TraySign.CLOSING: 2}
_DRAWN: Final = {TraySign.CHECK_IN: Icon.CLOCK, TraySign.PAUSED: Icon.PAUSE, TraySign.CLICK_THROUGH: Icon.THROUGH}


def tray_icon(sign: TraySign, *, mirrored: bool = False) -> QIcon:
    """The icon in every size; `mirrored` where one reads from right to left."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(drawn_sign(sign, size, mirrored=mirrored))
    return icon


def drawn_sign(sign: TraySign, size: int, *, mirrored: bool = False) -> QPixmap:
    """The picture of this many pixels to each side."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    _draw_plate(painter)
    if sign in _PARTS:
        _draw_parts(painter, sign, mirrored=mirrored)
    elif sign in _DRAWN:
        draw_icon(painter, _DRAWN[sign], _INSIDE, _LIGHT)
    else:
        painter.fillPath(_hourglass() if sign is TraySign.AT_TIME else _words_and_line(), _LIGHT)
    painter.end()
    return pixmap


def _draw_plate(painter: QPainter) -> None:
    painter.setPen(QPen(_EDGE, 1))
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3, 3)


def _draw_parts(painter: QPainter, sign: TraySign, *, mirrored: bool) -> None:
    """The phase line, with the part of now as a tall block."""
    for part in range(3):
        now = part == _PARTS[sign]
        top = 3 if now else 10
        left = 3 + 4 * (2 - part if mirrored else part)
        painter.fillRect(QRectF(left, top, 2, 13 - top), painted(_OF_THE_PARTS[part]) if now else _QUIET)


def _words_and_line() -> QPainterPath:
    """As in the program's own icon: words, and the line below them."""
    path = QPainterPath()
    path.addRect(QRectF(3, 5, 7, 2))
    for left, width in ((3, 2), (6, 4), (11, 2)):
        path.addRect(QRectF(left, 10, width, 1))
    return path


def _hourglass() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(4, 3)
    path.lineTo(12, 3)
    path.lineTo(4, 13)
    path.lineTo(12, 13)
    path.closeSubpath()
    return path


_TOKENS: Final = tokens_of(Scheme.DARK)
_OF_THE_PARTS: Final = (_TOKENS.agreement, _TOKENS.exploration, _TOKENS.closing)
_PLATE: Final = painted(_TOKENS.card)
_EDGE: Final = painted(_TOKENS.secondary)
_LIGHT: Final = QColor(Qt.GlobalColor.white)
_QUIET: Final = painted(_TOKENS.frame)
