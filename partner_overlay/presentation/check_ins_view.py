"""What the page of check-ins shows."""

from datetime import timedelta
from typing import NamedTuple

from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.check_ins_requests import Field
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.picture_view import Block, Moment


class HandleView(NamedTuple):
    """One check-in on the picture of the session. `share` is its place, 0 to 1; `words` are its glance."""

    id: str
    share: float
    words: str
    voice: Voice
    muted: bool


class BarView(NamedTuple):
    """The session as it is planned, with its check-ins in the order of their moments."""

    length: timedelta
    shares: Shares
    blocks: tuple[Block, ...]
    scale: tuple[Moment, ...]
    handles: tuple[HandleView, ...]
    chosen: str  # the id of one of them, or empty


class FieldView(NamedTuple):
    """`below` counts them, or says why they can't be kept: then `refused`."""

    field: Field
    words: str
    below: str
    refused: bool = False


class ChosenView(NamedTuple):
    """The check-in that is chosen. `place` says when it comes; `voice` and `competency` are places in the lists.

    `card` is the overlay with it, `hints` are sentences that never block anything.
    """

    id: str
    title: str
    place: str
    voice: int
    competency: int
    muted: bool
    about_time: bool
    fields: tuple[FieldView, ...]
    card: OverlayView
    hints: tuple[str, ...]
    can_be_as_shipped: bool


class CheckInsView(NamedTuple):
    """`types` are names, `type` the place of the one that is shown. `away` are shipped check-ins that it has no longer:
    the id of each, and its glance. `full` says why no other can be added."""

    types: tuple[str, ...]
    type: int
    bar: BarView
    chosen: ChosenView | None
    competencies: tuple[tuple[str, str], ...]
    away: tuple[tuple[str, str], ...] = ()
    full: str = ""
    trouble: str = ""
