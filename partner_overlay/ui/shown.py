"""What of a view a form shows: two views that look the same come out equal, so that nothing is drawn twice."""

from typing import assert_never

from partner_overlay.application.settings import Form
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.overlay_view import Heard, OverlayView, Privacy


def shown(view: OverlayView) -> OverlayView:
    """The view without what its form does not draw."""
    drawn = view._replace(spoken="", heard=Heard(), controls=(), rehearsal=False)
    match view.form:
        case Form.CARD:
            return drawn
        case Form.STRIP:
            return drawn._replace(words=None, note="", ahead="")
        case Form.HAIRLINE:
            return _signed(drawn, drawn.phase if drawn.waiting else Phase.AGREEMENT)
        case Form.PRESENCE:
            return _signed(drawn._replace(line=(), over_time=False), drawn.phase)
        case Form.BLANK:
            return _bare(drawn._replace(phase=Phase.AGREEMENT, line=(), waiting=False, over_time=False))
        case _:
            assert_never(view.form)


def is_only_time(before: OverlayView, after: OverlayView) -> bool:
    """Whether nothing has changed but figures, the way ahead and the phase line."""
    timed = after._replace(amount=before.amount, unit=before.unit, ahead=before.ahead, line=before.line)
    return shown(before) == shown(timed)


def _signed(view: OverlayView, phase: Phase) -> OverlayView:
    """Without a word too, but with the signs that a coach has to see: waiting, paused, clicks go through."""
    bare = _bare(view._replace(phase=phase))
    return bare._replace(paused=view.paused, click_through=view.click_through)


def _bare(view: OverlayView) -> OverlayView:
    """The view without a word and without a figure."""
    nothing = view._replace(words=None, note="", ahead="", amount="", unit="", phase_word="", paused=False)
    return nothing._replace(privacy=Privacy.NOT_ASKED, click_through=False, marked=False)
