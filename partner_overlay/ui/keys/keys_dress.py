"""The shapes of the page of keys beside those of every large window."""

from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.desk_dress import desk_shapes
from partner_overlay.ui.window_dress import sheet_names

_SHAPES = """
QWidget[page="true"] {{ background: {window}; }}
QWidget[row="true"] {{ border-top: 1px solid {rule}; }}
QWidget[foot="true"] {{ border-top: 1px solid {rule}; background: {window}; }}
QWidget[notice="true"] {{ border: {frame}px solid {border}; border-radius: 8px; }}
QScrollArea {{ border: 0; }}
QPushButton[recording="true"], QPushButton[recording="true"]:focus {{ border: {ring}px dashed {accent};
                                                                      background: {field}; padding: {air_in}px 11px; }}
QPushButton[line="true"] {{ border: 0; padding: 2px; background: transparent; color: {accent}; }}
QPushButton[line="true"]:hover {{ background: transparent; text-decoration: underline; }}
QLabel[command="true"] {{ border: {edge}px solid {border}; border-radius: 6px; padding: 4px 9px; background: {field};
                          font-family: monospace; selection-background-color: {accent};
                          selection-color: {on_accent}; }}
QLabel[command="true"]:focus {{ border: {ring}px solid {accent}; padding: 3px 8px; }}
"""


def keys_shapes(scheme: Scheme) -> str:
    """The style sheet of a window in which the page of keys stands."""
    return desk_shapes(scheme) + _SHAPES.format(**sheet_names(scheme))
