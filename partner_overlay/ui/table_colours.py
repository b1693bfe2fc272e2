"""The colours that the delegates of tables and lists draw with."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from partner_overlay.presentation.colours import Colour, Scheme, Tokens, composite, tinted, tokens_of
from partner_overlay.ui.appearance import painted


@dataclass(slots=True)
class TableColours:
    text: QColor
    secondary: QColor
    finding: QColor
    accent: QColor
    on_accent: QColor
    chosen: QColor  # ground of a chosen row
    rule: QColor
    ground: QColor
    solid: bool  # high contrast: chosen rows are framed, not tinted


def _between(tokens: Tokens) -> Colour:
    """A little of the accent on the window: the ground of what is chosen."""
    return composite(tokens.accent, tokens.window, 0.14)


def table_colours(scheme: Scheme) -> TableColours:
    tokens = tokens_of(scheme)
    return TableColours(
        text=painted(tokens.glance),
        secondary=painted(tokens.secondary),
        finding=painted(tokens.over_time),
        accent=painted(tokens.accent),
        on_accent=painted(tokens.on_accent),
        chosen=painted(tinted(tokens.window, tokens.face) if tokens.solid else _between(tokens)),
        rule=painted(tinted(tokens.window, tokens.rule)),
        ground=painted(tokens.window),
        solid=tokens.solid,
    )
