"""A busy picture to stand behind the overlay: light and dark, fine and coarse, as a call is."""

import random

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QRadialGradient


def backdrop(size: QSize) -> QImage:
    """The same picture each time, in device pixels."""
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _wall(painter, QRectF(image.rect()))
    _things(painter, size)
    painter.end()
    return image


def _wall(painter: QPainter, room: QRectF) -> None:
    light = QLinearGradient(room.topLeft(), room.bottomRight())
    for place, colour in ((0.0, "#7a8794"), (0.35, "#d8cfc4"), (0.6, "#6b5446"), (1.0, "#1b2230")):
        light.setColorAt(place, QColor(colour))
    painter.fillRect(room, light)


def _things(painter: QPainter, size: QSize) -> None:
    chance = random.Random(7)  # noqa: S311  a picture, no secret
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(60):
        x, y = chance.uniform(0, size.width()), chance.uniform(0, size.height())
        radius = chance.uniform(4, size.height() / 6)
        glow = QRadialGradient(x, y, radius)
        colour = QColor.fromHsv(chance.randrange(360), chance.randrange(140), chance.randrange(256), 150)
        glow.setColorAt(0, colour)
        glow.setColorAt(1, QColor(colour.red(), colour.green(), colour.blue(), 0))
        painter.setBrush(glow)
        painter.drawEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
