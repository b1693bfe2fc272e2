"""What a filter of the history asks of SQLite."""

from datetime import date, datetime, time

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.domain.folding import plain
from partner_overlay.storage.review_journal import in_utc

NEWEST_FIRST = "ORDER BY ifnull(corrected_start, started_at) DESC, number DESC"


def numbers_of(wanted: HistoryFilter) -> tuple[str, tuple[object, ...]]:
    """The question, and the values for its question marks."""
    conditions = [("ended_at IS NOT NULL", ()), *_of_kind(wanted), *_of_time(wanted)]
    where = " AND ".join(condition for condition, _ in conditions)
    values = tuple(value for _, each in conditions for value in each)
    return f"SELECT number FROM session WHERE {where} {NEWEST_FIRST}", values  # noqa: S608  our own words only


def _of_kind(wanted: HistoryFilter) -> list[tuple[str, tuple[object, ...]]]:
    conditions: list[tuple[str, tuple[object, ...]]] = []
    if search := plain(wanted.search.strip()):
        found = ("instr(plain(client), ?)", "instr(plain(type_name), ?)", *("type_name = ?" for _ in wanted.also_found))
        conditions.append((f"({' OR '.join(found)})", (search, search, *wanted.also_found)))
    if wanted.client:
        conditions.append(("client = ?", (wanted.client,)))
    if wanted.type_name:
        conditions.append(("type_name = ?", (wanted.type_name,)))
    if wanted.reviewed is not None:
        conditions.append(("reviewed = ?", (wanted.reviewed,)))
    if wanted.trends:
        conditions.append(("NOT rehearsal AND NOT private", ()))
    return conditions


def _of_time(wanted: HistoryFilter) -> list[tuple[str, tuple[object, ...]]]:
    since = wanted.since and _instant(wanted.since, time.min)
    until = wanted.until and _instant(wanted.until, time.max)
    bounds = ((">=", since), ("<=", until))
    return [(f"ifnull(corrected_start, started_at) {sign} ?", (bound,)) for sign, bound in bounds if bound]


def _instant(day: date, moment: time) -> str | None:
    """This time of day in the machine's zone; None for one at the end of the calendar, which bounds nothing."""
    try:
        return in_utc(datetime.combine(day, moment).astimezone())
    except (OverflowError, ValueError, OSError):
        return None
