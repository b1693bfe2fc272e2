"""The shapes of the start window and the editor of session types beside those of every large window."""

from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.window_dress import sheet_names

_SHAPES = """
QScrollArea {{ border: 0; }}
QWidget[foot="true"] {{ border-top: 1px solid {rule}; }}
QLabel[hint="true"] {{ color: {accent}; }}
PlainLabel[hint="true"] {{ qproperty-ink: {accent}; }}
QPushButton[primary="true"]:hover {{ background: {accent}; }}
QPushButton[primary="true"]:focus {{ padding: {air_in}px 18px; background: {lit}; }}
QPushButton[line="true"]:hover {{ background: transparent; }}
QCheckBox {{ spacing: 7px; }}
"""


def dress_start(window: QWidget, scheme: Scheme, more: str = "") -> None:
    """Give the start window the scheme's colours and shapes; `more` is a style sheet to go on with."""
    dress_desk(window, scheme, _SHAPES.format(**sheet_names(scheme)) + more)
