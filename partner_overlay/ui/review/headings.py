"""Headings of the review, larger than its words, and the badge that holds a number."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from partner_overlay.ui.plain_words import plain_label

_TITLE, _HEADING = 1.5, 1.15  # times the size of the words
_TIMES = "times"


def title_label() -> QLabel:
    return _larger(plain_label(wrap=True), _TITLE)


def heading_label(words: str) -> QLabel:
    return _larger(plain_label(words, wrap=True), _HEADING)


def badge(number: str) -> QLabel:
    """A competency's number in a pill; nothing to see where there is none."""
    label = plain_label(number)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setProperty("badge", bool(number))
    return label


def _larger(label: QLabel, times: float) -> QLabel:
    label.setProperty(_TIMES, times)
    _enlarge(label, label.font(), times)
    return label


def enlarge_again(window: QWidget) -> None:
    """The headings of this window, whose letters have another size now."""
    for label in window.findChildren(QLabel):
        times = label.property(_TIMES)
        if times is not None:
            _enlarge(label, window.font(), times)


def _enlarge(label: QLabel, plain: QFont, times: float) -> None:
    font = QFont(plain)
    font.setPointSizeF(plain.pointSizeF() * times)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
