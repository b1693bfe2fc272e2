"""The shapes of the review beside those of every large window."""

from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.desk_dress import desk_shapes
from partner_overlay.ui.window_dress import dress_with, sheet_names

_SHAPES = """
QWidget[page="true"] {{ background: {window}; }}
QWidget[row="true"] {{ border-top: 1px solid {rule}; }}
QWidget[foot="true"] {{ border-top: 1px solid {rule}; background: {window}; }}
QScrollArea {{ border: 0; }}
QPushButton[primary="true"] {{ border: 0; background: {accent}; color: {on_accent}; padding: {air}px 18px; }}
QPushButton[primary="true"]:hover {{ background: {accent}; }}
QPushButton[primary="true"]:focus {{ border: {ring}px solid {text}; padding: {air_in}px 16px; background: {lit};
                                     color: {text}; }}
QPushButton[line="true"] {{ border: 0; padding: 2px; background: transparent; color: {accent}; }}
QPushButton[line="true"]:hover {{ background: transparent; }}
QPushButton[line="true"]:focus {{ border: {ring}px solid {accent}; border-radius: 5px; padding: 0; }}
QLabel[badge="true"] {{ border: {edge}px solid {border}; border-radius: 9px; padding: 1px 7px; color: {text}; }}
QTimeEdit {{ border: {edge}px solid {border}; border-radius: 7px; padding: {air}px 0; background: {field};
             color: {text}; }}
QTimeEdit:focus {{ border: {ring}px solid {accent}; padding: {air_in}px 0; }}
QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: 0; }}
QTimeEdit QLineEdit, QTimeEdit QLineEdit:focus {{ border: 0; padding: 0 8px; background: transparent; }}
"""


def dress_review(window: QWidget, scheme: Scheme) -> None:
    """Give a window of the review the scheme's colours and shapes; parts that come later need the colours."""
    dress_with(window, scheme, desk_shapes(scheme) + _SHAPES.format(**sheet_names(scheme)))
