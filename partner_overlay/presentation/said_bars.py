"""What was said, competency by competency: a bar each, with its count as a plain number, in the source's order."""

from partner_overlay.application.said_so_far import SaidSoFar
from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.presentation.history import session_count
from partner_overlay.presentation.sentence_words import grouped
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import SaidRow

_ITEMS = tuple(item.code for item in CHECKLIST if item.code)


def said_rows(said: SaidSoFar, numbers: Numbering, translate: Translate) -> tuple[SaidRow, ...]:
    """All items of the source, and after them whatever else was spoken to."""
    others = sorted(code for code in said.times if code not in _ITEMS)
    longest = max(said.times.values(), default=0)
    return tuple(_row(code, said, longest, numbers, translate) for code in (*_ITEMS, *others))


def _row(code: str, said: SaidSoFar, longest: int, numbers: Numbering, translate: Translate) -> SaidRow:
    name = _name(code, numbers, translate)
    times = said.times[code]
    words = said_words(times, said.sessions[code], translate)
    return SaidRow(code, name, times, times / longest if longest else 0.0, words, f"{name}: {words}")


def _name(code: str, numbers: Numbering, translate: Translate) -> str:
    competency = competency_of(code)
    if competency is None:
        return code or translate("Trends", "without a number")
    return f"{competency.number(numbers)} {translate('Competency', competency.name)}"


def said_words(times: int, sessions: int, translate: Translate) -> str:
    """`said 7 times in 5 sessions`."""
    if not times:
        return translate("Trends", "not said")
    words = translate("Trends", "said once") if times == 1 else translate("Trends", "said {n} times in {sessions}")
    return words.replace("{n}", grouped(times, translate)).replace("{sessions}", session_count(sessions, translate))


def said_progress(said: SaidSoFar, translate: Translate) -> str:
    """Over how many sessions it is counted; how far that has come while it is still under way."""
    if said.whole:
        return ""
    words = translate("Trends", "Counting: {n} of {sessions} so far")
    return words.replace("{n}", grouped(said.looked_at, translate)).replace(
        "{sessions}", session_count(said.wanted, translate)
    )
