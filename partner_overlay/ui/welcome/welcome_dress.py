"""The shapes of the welcome beside those of every large window."""

from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.colours import Scheme, tinted, tokens_of
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.window_dress import strokes

_SHAPES = """
QWidget[page="true"] {{ background: {window}; }}
QWidget[foot="true"] {{ border-top: 1px solid {rule}; background: {window}; }}
QLabel[notice="true"] {{ border: {frame}px solid {border}; border-radius: 8px; padding: 8px 12px; }}
QScrollArea {{ border: 0; }}
QPushButton[primary="true"] {{ border: 0; border-radius: 8px; padding: {air}px 20px; font-weight: 600;
                               background: {accent}; color: {on_accent}; }}
QPushButton[primary="true"]:hover {{ background: {accent}; }}
QPushButton[primary="true"]:focus {{ border: {ring}px solid {text}; padding: {air_in}px 18px; background: {lit};
                                     color: {text}; }}
"""


def dress_welcome(window: QWidget, scheme: Scheme) -> None:
    """Give the welcome the scheme's colours and shapes."""
    tokens = tokens_of(scheme)
    more = _SHAPES.format(
        **strokes(scheme),
        window=painted(tokens.window).name(),
        rule=painted(tinted(tokens.window, tokens.rule)).name(),
        border=painted(tokens.field_border).name(),
        accent=painted(tokens.accent).name(),
        on_accent=painted(tokens.on_accent).name(),
        text=painted(tokens.glance).name(),
        frame=int(tokens.solid),
    )
    dress_desk(window, scheme, more)
