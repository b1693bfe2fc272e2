"""Draws the program's icon in every size from its SVG, where it has changed: `.venv/bin/python packaging/icons.py`."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

NAME = "io.github.partner_overlay.PartnerOverlay"
THEME = Path(__file__).resolve().parent.parent / "resources" / "icons" / "hicolor"
DRAWING = THEME / "scalable" / "apps" / f"{NAME}.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def drawn(svg: bytes, size: int) -> QImage:
    """The picture of this many pixels to each side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def place(size: int, theme: Path = THEME) -> Path:
    """Where the icon theme looks for it."""
    return theme / f"{size}x{size}" / "apps" / f"{NAME}.png"


def draw_all(theme: Path = THEME) -> None:
    svg = DRAWING.read_bytes()
    for size in SIZES:
        file = place(size, theme)
        file.parent.mkdir(parents=True, exist_ok=True)
        drawn(svg, size).save(str(file))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    draw_all()
