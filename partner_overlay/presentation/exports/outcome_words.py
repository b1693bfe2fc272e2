"""What came of an export, in words."""

from partner_overlay.presentation.apart import apart
from partner_overlay.presentation.sentence_words import grouped
from partner_overlay.presentation.translation import Translate


def written_words(path: str, count: int, translate: Translate) -> str:
    """`…/R7.md: 3 sessions.`"""
    if count == 1:
        words = translate("Export", "{path}: 1 session.")
    else:
        words = translate("Export", "{path}: {n} sessions.").replace("{n}", grouped(count, translate))
    return words.replace("{path}", apart(path, words))


def look_over_words(translate: Translate) -> str:
    """What a supervision page asks of the coach."""
    return translate(
        "Export",
        "Client code, dates, outcome and parked topics are left out. Your own words are in it:"
        " please look them over for names before you share it.",
    )
