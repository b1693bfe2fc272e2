"""The widest words that a column of the table of sessions may have to hold, in the language of the windows."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from partner_overlay.presentation.day_words import day_words, moment_words
from partner_overlay.presentation.history import review_words
from partner_overlay.presentation.history_view import ReviewMark
from partner_overlay.presentation.time_words import duration
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.history.session_model import SessionColumn

_A_YEAR = tuple(datetime(2026, 1, 20, tzinfo=UTC) + timedelta(days=25 * each) for each in range(14))
"""With every month and every day of the week in it."""


def widest_days(translate: Translate) -> tuple[str, ...]:
    """Days, among them the widest."""
    return tuple(day_words(day, translate) for day in _A_YEAR)


def widest_words(translate: Translate) -> Mapping[SessionColumn, tuple[str, ...]]:
    """Of each column some words, among them the widest, but for codes; the type takes what the others leave."""
    return {
        SessionColumn.DATE: tuple(moment_words(day, UTC, translate) for day in _A_YEAR),
        SessionColumn.LASTED: (duration(timedelta(hours=2, minutes=20), translate),),
        SessionColumn.REVIEW: tuple(f"O {review_words(mark, translate)} " for mark in ReviewMark),
    }
