"""The shapes of the history beside those of every window with tables."""

from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.window_dress import sheet_names

_SHAPES = """
QTableCornerButton::section {{ background: {head}; border: 0; }}
QDateEdit {{ border: {edge}px solid {border}; border-radius: 7px; padding: {air}px 4px {air}px 9px;
             background: {field}; color: {text}; }}
QDateEdit:focus {{ border: {ring}px solid {accent}; padding: {air_in}px 3px {air_in}px 8px; }}
QWidget[layoutDirection="1"] > QDateEdit::drop-down {{ subcontrol-position: center left; }}
QWidget[layoutDirection="1"] > QDateEdit::down-arrow {{ margin-right: 0; margin-left: 6px; }}
QWidget[layoutDirection="1"] > QDateEdit {{ padding: {air}px 9px {air}px 4px; }}
QWidget[layoutDirection="1"] > QDateEdit:focus {{ padding: {air_in}px 8px {air_in}px 3px; }}
QWidget[notice="true"] {{ border: {frame}px solid {border}; }}
"""


def dress_history(window: QWidget, scheme: Scheme, colours: HistoryColours) -> None:
    """Give a built window of the history the scheme's colours and shapes."""
    dress_desk(window, scheme, _SHAPES.format(**sheet_names(scheme), head=colours.head.name()))
