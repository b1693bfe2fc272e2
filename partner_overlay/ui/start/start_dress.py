"""The shapes of the start window beside those of every window."""

from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.colours import Scheme, tinted, tokens_of
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.window_dress import dress_with, shapes

_SHAPES = """
QScrollArea {{ border: 0; }}
QWidget[foot="true"] {{ border-top: 1px solid {rule}; }}
QLabel[hint="true"] {{ color: {accent}; }}
QCheckBox {{ spacing: 7px; }}
QCheckBox::indicator {{ width: {box}px; height: {box}px; border: 1px solid {border}; border-radius: 3px;
                        background: {field}; }}
QCheckBox::indicator:checked {{ border: 1px solid {accent}; background: {accent}; }}
QCheckBox:focus {{ color: {accent}; }}
"""


def dress_start(window: QWidget, scheme: Scheme, more: str = "") -> None:
    """Give the start window the scheme's colours and shapes; `more` is a style sheet to go on with."""
    tokens = tokens_of(scheme)
    names = {
        "rule": painted(tinted(tokens.window, tokens.rule)).name(),
        "border": painted(tokens.field_border).name(),
        "field": painted(tokens.field).name(),
        "accent": painted(tokens.accent).name(),
        "box": max(13, window.fontMetrics().ascent()),  # as large as the letters beside it
    }
    dress_with(window, scheme, shapes(scheme) + _SHAPES.format(**names) + more)
