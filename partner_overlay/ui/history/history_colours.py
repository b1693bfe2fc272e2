"""The colours that the delegates of the history draw with, from the scheme's tokens."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.colours import Colour, Scheme, Tokens, composite, tinted, tokens_of
from partner_overlay.ui.appearance import painted

_CHOSEN = 0.14  # how much of the accent lies on the ground of a chosen row


@dataclass(slots=True)
class HistoryColours:
    """`text` and `secondary` are for words; `accent`, `shape` and the phases' for shapes; on `ground` or `chosen`."""

    tokens: Tokens
    text: QColor
    secondary: QColor
    accent: QColor
    shape: QColor
    ground: QColor
    chosen: QColor
    head: QColor
    rule: QColor
    solid: bool  # high contrast: what is chosen is underlined, not tinted

    def phase(self, phase: Phase) -> QColor:
        return painted(self.tokens.phase(phase))


def chosen_ground(tokens: Tokens) -> Colour:
    """The ground of a chosen row."""
    return tokens.window if tokens.solid else composite(tokens.accent, tokens.window, _CHOSEN)


def head_ground(tokens: Tokens) -> Colour:
    """The ground of headers and headings."""
    return tokens.window if tokens.solid else tinted(tokens.window, tokens.face)


def history_colours(scheme: Scheme) -> HistoryColours:
    tokens = tokens_of(scheme)
    return HistoryColours(
        tokens=tokens,
        text=painted(tokens.glance),
        secondary=painted(tokens.secondary),
        accent=painted(tokens.accent),
        shape=painted(tokens.frame),
        ground=painted(tokens.window),
        chosen=painted(chosen_ground(tokens)),
        head=painted(head_ground(tokens)),
        rule=painted(tinted(tokens.window, tokens.rule)),
        solid=tokens.solid,
    )
