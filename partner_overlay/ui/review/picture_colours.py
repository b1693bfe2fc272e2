"""The colours of a session's picture, on a screen of any scheme and on paper."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.colours import Colour, Scheme, Tokens, composite, tokens_of
from partner_overlay.presentation.picture_view import DotKind
from partner_overlay.ui.appearance import painted

_WASH = 0.22  # how much of a phase's colour lies under its word


@dataclass(slots=True)
class PictureColours:
    """`washes` lie under words, `phases` are their edges; dots are drawn in `dots` on `ground`."""

    text: QColor
    secondary: QColor
    ground: QColor
    line: QColor
    phases: dict[Phase, QColor]
    washes: dict[Phase, QColor]
    dots: dict[DotKind, QColor]


def picture_colours(scheme: Scheme) -> PictureColours:
    """Those of a scheme; Scheme.WHITE and Scheme.LIGHT suit paper."""
    tokens = tokens_of(scheme)
    return PictureColours(
        text=painted(tokens.glance),
        secondary=painted(tokens.secondary),
        ground=painted(tokens.window),
        line=painted(tokens.empty),
        phases={phase: painted(tokens.phase(phase)) for phase in Phase},
        washes={phase: painted(wash(tokens, phase)) for phase in Phase},
        dots={kind: painted(dot_colour(tokens, kind)) for kind in DotKind},
    )


def wash(tokens: Tokens, phase: Phase) -> Colour:
    """A little of the phase's colour on the window; none of it in high contrast."""
    return composite(tokens.phase(phase), tokens.window, 0.0 if tokens.solid else _WASH)


def dot_colour(tokens: Tokens, kind: DotKind) -> Colour:
    """What the client heard or was left to, check-ins, and the coach's own marks differ."""
    return {
        DotKind.SAID: tokens.exploration,
        DotKind.CUE_DONE: tokens.exploration,
        DotKind.OFFERED: tokens.closing,
        DotKind.PUT_ASIDE: tokens.closing,
        DotKind.WAITED: tokens.closing,
        DotKind.MARK: tokens.agreement,
    }[kind]
