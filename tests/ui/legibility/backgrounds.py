"""Twenty-four things that may be behind the overlay during a call, each drawn anew and always the same."""

import math
import random
from collections.abc import Callable
from functools import cache, partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QLinearGradient, QPainter, QPolygonF, QRadialGradient

Draw = Callable[[QPainter, QRectF, random.Random], None]


@cache
def background(name: str, width: int, height: int) -> QImage:
    """The background of this name, to be copied before anything is drawn on it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    BACKGROUNDS[name](painter, QRectF(image.rect()), random.Random(name))
    painter.end()
    return image


def _plain(colour: str, painter: QPainter, room: QRectF, _chance: random.Random) -> None:
    painter.fillRect(room, QColor(colour))


# Photographs


def _gradient(painter: QPainter, room: QRectF, *stops: tuple[float, str]) -> None:
    light = QLinearGradient(room.topLeft(), room.bottomLeft())
    for place, colour in stops:
        light.setColorAt(place, QColor(colour))
    painter.fillRect(room, light)


def _fine_noise(painter: QPainter, room: QRectF, chance: random.Random) -> None:
    """A dark room filmed by a bad camera: every pixel another."""
    width, height = int(room.width()), int(room.height())
    pixels = chance.randbytes(4 * width * height)
    painter.drawImage(0, 0, QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy())


def _coarse_noise(painter: QPainter, room: QRectF, chance: random.Random) -> None:
    """Compressed to blocks, the brightest beside the darkest."""
    side = 8
    for x in range(0, int(room.width()), side):
        for y in range(0, int(room.height()), side):
            colour = QColor.fromHsv(chance.randrange(360), chance.randrange(200), _light(chance))
            painter.fillRect(x, y, side, side, colour)


def _light(chance: random.Random) -> int:
    return chance.choice((0, 30, 90, 170, 230, 255))


def _evening_sky(painter: QPainter, room: QRectF, _chance: random.Random) -> None:
    _gradient(painter, room, (0, "#0b1030"), (0.4, "#7a3b6c"), (0.6, "#ffb45c"), (0.62, "#fff3d0"), (0.64, "#101010"))


def _face(painter: QPainter, middle: QPointF, size: float, skin: str, hair: str) -> None:
    """Hair, a lit cheek and a shaded one, eyes and mouth."""
    painter.setBrush(QColor(hair))
    painter.drawEllipse(middle + QPointF(0, -size * 0.15), size * 0.62, size * 0.75)
    glow = QRadialGradient(middle + QPointF(-size * 0.2, -size * 0.2), size)
    glow.setColorAt(0, QColor(skin).lighter(135))
    glow.setColorAt(1, QColor(skin).darker(190))
    painter.setBrush(glow)
    painter.drawEllipse(middle, size * 0.48, size * 0.62)
    painter.setBrush(QColor("white"))
    for side in (-1, 1):
        painter.drawEllipse(middle + QPointF(side * size * 0.2, -size * 0.1), size * 0.09, size * 0.05)
    painter.setBrush(QColor("#1a1a1a"))
    for side in (-1, 1):
        painter.drawEllipse(middle + QPointF(side * size * 0.2, -size * 0.1), size * 0.04, size * 0.04)
    painter.setBrush(QColor("#8c2f39"))
    painter.drawEllipse(middle + QPointF(0, size * 0.3), size * 0.17, size * 0.05)


def _near_face(painter: QPainter, room: QRectF, _chance: random.Random) -> None:
    _gradient(painter, room, (0, "#dfe6ea"), (1, "#9aa4aa"))
    _face(painter, room.center(), room.height() * 0.9, "#c98f6b", "#20150f")


def _two_faces(painter: QPainter, room: QRectF, _chance: random.Random) -> None:
    _gradient(painter, room, (0, "#2b2118"), (1, "#0d0a08"))
    for part, skin, hair in ((0.27, "#f0c9a8", "#e8e2d8"), (0.73, "#5a3825", "#0c0806")):
        _face(painter, QPointF(room.width() * part, room.height() * 0.55), room.height() * 0.7, skin, hair)


def _foliage(painter: QPainter, room: QRectF, chance: random.Random) -> None:
    """Leaves in the sun: small, sharp, light on dark and dark on light."""
    painter.fillRect(room, QColor("#0e1a0c"))
    for _ in range(1200):
        turn, length = chance.uniform(0, math.tau), chance.uniform(6, 18)
        tip = QPointF(math.cos(turn), math.sin(turn)) * length
        across = QPointF(-tip.y(), tip.x()) * 0.25
        stem = QPointF(chance.uniform(0, room.width()), chance.uniform(0, room.height()))
        painter.setBrush(
            QColor.fromHsv(chance.randrange(70, 130), chance.randrange(60, 220), chance.randrange(40, 256))
        )
        painter.drawPolygon(QPolygonF([stem, stem + tip / 2 + across, stem + tip, stem + tip / 2 - across]))


def _water(painter: QPainter, room: QRectF, chance: random.Random) -> None:
    """Glints on dark waves."""
    _gradient(painter, room, (0, "#35607c"), (1, "#04101a"))
    for _ in range(500):
        place = QPointF(chance.uniform(0, room.width()), chance.uniform(0, room.height()))
        painter.setBrush(QColor(255, 255, 255, chance.randrange(40, 256)))
        painter.drawEllipse(place, chance.uniform(3, 16), chance.uniform(0.5, 2))


def _books(painter: QPainter, room: QRectF, chance: random.Random) -> None:
    """A shelf: upright edges as close together as the strokes of letters."""
    x = 0.0
    while x < room.width():
        width = chance.uniform(5, 22)
        spine = QColor.fromHsv(chance.randrange(360), chance.randrange(40, 220), _light(chance))
        painter.fillRect(QRectF(x, 0, width, room.height()), spine)
        painter.fillRect(QRectF(x, 0, 1, room.height()), QColor("black"))
        x += width


def _window_light(painter: QPainter, room: QRectF, _chance: random.Random) -> None:
    """A dark room with a window so bright that nothing is seen in it."""
    painter.fillRect(room, QColor("#15120f"))
    for part in (0.05, 0.38, 0.71):
        painter.fillRect(QRectF(room.width() * part, 0, room.width() * 0.26, room.height() * 0.8), QColor("white"))


# Stripes that move


def _stripes(turn: float, offset: float, painter: QPainter, room: QRectF, _chance: random.Random) -> None:
    """Black and white, as thick as the glance's strokes and gaps; `offset` is how far they have moved, in pixels."""
    painter.fillRect(room, QColor("white"))
    far = room.width() + room.height()
    painter.save()
    painter.rotate(turn)
    painter.setBrush(QBrush(QColor("black")))
    start = -far + offset
    for number in range(int(2 * far / 20)):
        painter.drawRect(QRectF(start + 20 * number, -far, 10, 3 * far))
    painter.restore()


# What calls show


def _call_grid(ground: str, tile: str, painter: QPainter, room: QRectF, chance: random.Random) -> None:
    """Eight people in tiles, some with their camera off."""
    painter.fillRect(room, QColor(ground))
    width, height = room.width() / 4, room.height() / 2
    for number in range(8):
        place = QRectF(number % 4 * width, number // 4 * height, width, height).adjusted(3, 3, -3, -3)
        painter.fillRect(place, QColor(tile))
        painter.save()
        painter.setClipRect(place)
        skin, hair = chance.choice(("#f0c9a8", "#c98f6b", "#5a3825")), chance.choice(("#20150f", "#d8c9a0", "#0c0806"))
        if number % 3:
            _face(painter, place.center(), height * 0.7, skin, hair)
        painter.restore()
        _write(painter, place.adjusted(6, 0, 0, -4), ("Ana", "Ben", "Cho", "Dee")[number % 4], 12, "#ffffff")


def _write(painter: QPainter, room: QRectF, words: str, size: int, colour: str) -> None:
    font = QFont("Noto Sans")
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), words)
    painter.setPen(Qt.PenStyle.NoPen)


def _page(ground: str, ink: str, size: int, painter: QPainter, room: QRectF, _chance: random.Random) -> None:
    """A shared document: other words behind the words."""
    painter.fillRect(room, QColor(ground))
    line = size * 1.3
    for number in range(int(room.height() / line) + 1):
        words = ("What is it that you want most of all from our time together, and how would we know? ") * 2
        place = QRectF(-7.0 * number, number * line, room.width() + 400, line)
        _write(painter, place, words, size, ink)


BACKGROUNDS: dict[str, Draw] = {
    "white": partial(_plain, "#ffffff"),
    "black": partial(_plain, "#000000"),
    "grey": partial(_plain, "#808080"),
    "fine noise": _fine_noise,
    "coarse noise": _coarse_noise,
    "evening sky": _evening_sky,
    "a face": _near_face,
    "two faces": _two_faces,
    "foliage": _foliage,
    "water": _water,
    "books": _books,
    "window light": _window_light,
    **{f"upright stripes moved by {offset}": partial(_stripes, 0, offset) for offset in (0, 5, 10, 15)},
    **{f"slanting stripes moved by {offset}": partial(_stripes, 35, offset) for offset in (0, 7, 13)},
    "lying stripes": partial(_stripes, 90, 3),
    "a call on dark": partial(_call_grid, "#111111", "#3c4043"),
    "a call on light": partial(_call_grid, "#ffffff", "#dadce0"),
    "a page": partial(_page, "#ffffff", "#000000", 26),
    "a page in the dark": partial(_page, "#000000", "#ffffff", 17),
}
