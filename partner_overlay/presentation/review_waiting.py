"""A review that was put off, in a few words: a line in the menu and in the start window, and no more."""

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from partner_overlay.presentation.translation import Translate

if TYPE_CHECKING:
    from partner_overlay.application.review_ports import WaitingReview  # brings half the review; not for a first paint


def waiting_words(review: "WaitingReview", translate: Translate, zone: tzinfo | None = None) -> str:
    """`Review from 14:00, R7…`. The time is that of `zone`, or of the machine."""
    words = translate("Menu", "Review from {time}, {client}…") if review.client else _without_code(translate)
    return words.replace("{time}", _clock(review.started_at, zone)).replace("{client}", review.client)


def _without_code(translate: Translate) -> str:
    return translate("Menu", "Review from {time}…")


def _clock(moment: datetime, zone: tzinfo | None) -> str:
    return f"{moment.astimezone(zone):%H:%M}"
