"""The list of sessions in words: rows, filters, counts, and what is said when there is nothing to show."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import tzinfo

from partner_overlay.application.history_look import Offered
from partner_overlay.application.review_ports import HistoryFilter, HistoryLine
from partner_overlay.domain.folding import plain
from partner_overlay.presentation.apart import apart
from partner_overlay.presentation.day_words import moment_words
from partner_overlay.presentation.history_view import (
    EVERY_SESSION,
    Choice,
    HistoryChoices,
    HistoryView,
    ReviewMark,
    SessionRow,
    Sight,
    Span,
)
from partner_overlay.presentation.sentence_words import grouped
from partner_overlay.presentation.shipped_words import shipped_names, type_words
from partner_overlay.presentation.time_words import nearest_minutes
from partner_overlay.presentation.translation import Translate

NO_CLIENT = "\u2013"


def session_row(line: HistoryLine, zone: tzinfo | None, translate: Translate) -> SessionRow:
    """One session in the list."""
    mark = _mark(line)
    row = SessionRow(
        id=line.id,
        date=moment_words(line.started_at, zone, translate),
        client=line.client or NO_CLIENT,
        type_name=type_words(line.type_name, translate),
        lasted=nearest_minutes(line.lasted, translate),
        mark=mark,
        review=review_words(mark, translate),
        apart=_beside_its_type(line, translate),
    )
    client = line.client or translate("History", "no client code")
    told = (row.date, client, row.type_name, row.lasted, row.apart, _review_spoken(mark, translate))
    return SessionRow(
        row.id,
        row.date,
        row.client,
        row.type_name,
        row.lasted,
        mark,
        row.review,
        row.apart,
        ", ".join(filter(None, told)),
    )


def _mark(line: HistoryLine) -> ReviewMark:
    if line.private:
        return ReviewMark.NONE
    return ReviewMark.REVIEWED if line.reviewed else ReviewMark.NOT_YET


def review_words(mark: ReviewMark, translate: Translate) -> str:
    return {
        ReviewMark.REVIEWED: translate("History", "Reviewed"),
        ReviewMark.NOT_YET: translate("History", "Not yet"),
        ReviewMark.NONE: NO_CLIENT,
    }[mark]


def _review_spoken(mark: ReviewMark, translate: Translate) -> str:
    return {
        ReviewMark.REVIEWED: translate("History", "reviewed"),
        ReviewMark.NOT_YET: translate("History", "not reviewed yet"),
        ReviewMark.NONE: translate("History", "nothing kept to review"),
    }[mark]


def _beside_its_type(line: HistoryLine, translate: Translate) -> str:
    said = (
        translate("History", "rehearsal") if line.rehearsal else "",
        translate("History", "private") if line.private else "",
    )
    return ", ".join(filter(None, said))


def history_choices(offered: Offered, translate: Translate) -> HistoryChoices:
    """What can be filtered by."""
    return HistoryChoices(
        clients=_named(translate("History", "All clients"), ((code, code) for code in offered.clients)),
        types=_named(translate("History", "All types"), _types(offered.type_names, translate)),
        reviewed=(
            Choice(None, translate("History", "Reviewed or not")),
            Choice(True, translate("History", "Reviewed")),
            Choice(False, translate("History", "Not reviewed yet")),
        ),
    )


def _named(every: str, names: Iterable[tuple[str, str]]) -> tuple[Choice[str | None], ...]:
    """Each of `names` stands beside the words for it."""
    named: tuple[Choice[str | None], ...] = tuple(Choice(name, words) for name, words in names)
    return (Choice(None, every), *named)


def _types(names: Sequence[str], translate: Translate) -> list[tuple[str, str]]:
    """In the order of the alphabet, as the coach reads them."""
    return sorted(((name, type_words(name, translate)) for name in names), key=lambda each: plain(each[1]))


def filter_meant(wanted: HistoryFilter, translate: Translate) -> HistoryFilter:
    """A shipped type is looked for by the name that the coach reads, too."""
    sought = plain(wanted.search.strip())
    called = (name for name in shipped_names() if sought and sought in plain(type_words(name, translate)))
    return replace(wanted, also_found=tuple(called))


def derive_history(
    sight: Sight,
    span: Span,
    wanted: HistoryFilter,
    offered: Offered,
    *,
    shown: int,
    translate: Translate,
    fitting: int | None = None,
    trouble: str = "",
) -> HistoryView:
    """The whole window but its rows. `shown` rows of `fitting` sessions that pass the filter, in a picture."""
    fit = shown if fitting is None else fitting
    counts = _counts(fit, offered.total, translate) if sight is Sight.SESSIONS else _in_sight(shown, fit, translate)
    return HistoryView(
        sight=sight,
        span=span,
        filter=wanted,
        choices=history_choices(offered, translate),
        counts="" if trouble or not offered.total else counts,
        empty="" if shown or trouble else _empty(sight, wanted, offered, translate),
        trouble=trouble,
    )


def _counts(shown: int, total: int, translate: Translate) -> str:
    if shown == total:
        return session_count(total, translate)
    words = translate("History", "{n} of {sessions}")
    return words.replace("{n}", grouped(shown, translate)).replace("{sessions}", session_count(total, translate))


def _in_sight(shown: int, fitting: int, translate: Translate) -> str:
    """Pictures are always without rehearsals and private sessions; that is said where they are counted."""
    if shown == fitting:
        words = translate("History", "{sessions}, without rehearsals and private ones")
        return words.replace("{sessions}", session_count(shown, translate))
    words = translate("History", "The newest {n} of {sessions}, without rehearsals and private ones")
    return words.replace("{n}", grouped(shown, translate)).replace("{sessions}", session_count(fitting, translate))


def session_count(count: int, translate: Translate) -> str:
    """`1 session`, `10,000 sessions`."""
    words = translate("History", "1 session") if count == 1 else translate("History", "{n} sessions")
    return words.replace("{n}", grouped(count, translate))


def _empty(sight: Sight, wanted: HistoryFilter, offered: Offered, translate: Translate) -> str:
    if not offered.total:
        return translate("History", "No sessions yet. The first one will be here when it has ended.")
    if wanted != EVERY_SESSION:
        return translate("History", "Nothing fits that. Take a filter away, or search for something else.")
    assert sight is not Sight.SESSIONS  # all there are are listed
    return translate("History", "Nothing to draw yet: rehearsals and private sessions are left out here.")


def nothing_to_review(translate: Translate) -> str:
    """Said when the review of a private session is asked for."""
    return translate("History", "A private session keeps nothing to review.")


def delete_question(row: SessionRow | None, count: int, translate: Translate) -> str:
    """One plain question; `row` is the session when it is one, and its words are known."""
    if count > 1:
        words = translate("History", "Delete {sessions} and their reviews? They are wiped and can't be brought back.")
        return words.replace("{sessions}", session_count(count, translate))
    if row is None:
        return translate("History", "Delete this session and its review? It is wiped and can't be brought back.")
    words = translate(
        "History", "Delete the session of {date} ({session}) and its review? It is wiped and can't be brought back."
    )
    named = ", ".join((row.type_name,) if row.client == NO_CLIENT else (row.client, row.type_name))
    return words.replace("{date}", row.date).replace("{session}", apart(named, words))
