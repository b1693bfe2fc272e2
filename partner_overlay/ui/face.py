"""What every form of the overlay is: a size, and how it draws itself on its plate."""

from typing import NamedTuple, Protocol

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter


class Parts(NamedTuple):
    """Where on a form its parts stand, in pixels; empty where it does not draw one."""

    minutes: QRect = QRect()
    phase: QRect = QRect()
    line: QRect = QRect()
    words: QRect = QRect()


class Face(Protocol):
    """One form, laid out for one view."""

    @property
    def size(self) -> QSize:
        """The size of the whole in pixels."""
        ...

    @property
    def radius(self) -> float:
        """The radius of the plate's corners in logical pixels."""
        ...

    @property
    def changing(self) -> QRect:
        """The part that is cross-faded when other words come; empty when there is none."""
        ...

    @property
    def parts(self) -> Parts:
        """Where minutes, phase, phase line and words stand."""
        ...

    def paint(self, painter: QPainter) -> None:
        """Draw all but the words."""
        ...

    def paint_words(self, painter: QPainter) -> None:
        """Draw the words."""
        ...
