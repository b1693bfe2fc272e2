"""The icon in the tray: which sign it bears, what it says when pointed at, and what a click on it asks for."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.session import Session
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.session_line import status_line
from partner_overlay.presentation.translation import Translate


class TraySign(StrEnum):
    """Each is a shape of its own."""

    IDLE = "idle"
    AGREEMENT = "agreement"
    EXPLORATION = "exploration"
    CLOSING = "closing"
    AT_TIME = "at time"
    CHECK_IN = "check-in"
    PAUSED = "paused"
    CLICK_THROUGH = "click-through"


class TrayView(NamedTuple):
    """`words` begin with the status, as the menu does."""

    sign: TraySign
    words: str


_PHASES = {
    Phase.AGREEMENT: TraySign.AGREEMENT,
    Phase.EXPLORATION: TraySign.EXPLORATION,
    Phase.CLOSING: TraySign.CLOSING,
}


def derive_tray(session: Session | None, now: datetime, translate: Translate, *, click_through: bool) -> TrayView:
    """What the icon shows now."""
    sign = _sign(session, now, click_through=click_through)
    line = status_line(session, now, translate)
    match sign:
        case TraySign.CLICK_THROUGH:
            line = translate("Tray", "{status}; clicks go through").replace("{status}", line)
        case TraySign.CHECK_IN:
            line = translate("Tray", "{status}; a check-in waits").replace("{status}", line)
        case _:
            pass
    return TrayView(sign, line)


def _sign(session: Session | None, now: datetime, *, click_through: bool) -> TraySign:
    """What the coach may have to end comes first, then what waits."""
    if session is None or session.ended_at is not None:
        return TraySign.IDLE
    if click_through:
        return TraySign.CLICK_THROUGH
    if session.paused_at is not None:
        return TraySign.PAUSED
    if session.waiting is not None:
        return TraySign.CHECK_IN
    if session.remaining(now) <= NO_TIME:
        return TraySign.AT_TIME
    return _PHASES[session.phase]


def clicked(session: Session | None, *, click_through: bool) -> Request:
    """By the left button: the overlay comes or goes. One that lets clicks through comes back to the hand first."""
    if session is None or session.ended_at is not None or click_through:
        return Request(Ask.SHOW)
    return Request(Ask.TOGGLE)


def middle_clicked(session: Session | None) -> Request:
    """By the middle button: the main thing that is to be done."""
    running = session is not None and session.ended_at is None
    return Request(Ask.NEXT if running else Ask.SHOW)
