"""The real overlay as a compositing desktop shows it: painted by its window, laid over what is behind it."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter, QPixmap

from tests.ui.legibility.backgrounds import background


def laid_over(name: str, overlay: QPixmap) -> QImage:
    """The background of this name with the overlay on it."""
    image = background(name, overlay.width(), overlay.height()).copy()
    painter = QPainter(image)
    painter.drawPixmap(QPoint(), overlay)
    painter.end()
    return image
