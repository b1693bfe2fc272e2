"""One look at the history: which sessions fit a filter, and what there is to filter by. Runs aside."""

from collections.abc import Sequence
from dataclasses import dataclass

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import HistoryFilter, HistoryLine, SessionHistory
from partner_overlay.domain.review.digest import SessionDigest

_PIECE = 500  # sessions that are read at once


@dataclass(frozen=True, slots=True)
class Offered:
    """All sessions there are, whatever the filter: how many, and their client codes and types."""

    total: int = 0
    clients: tuple[str, ...] = ()
    type_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """`numbers` of the sessions that fit, newest first; `offered` is None when it was not asked for."""

    wanted: HistoryFilter
    numbers: Sequence[int]
    offered: Offered | None = None


def look(history: SessionHistory, wanted: HistoryFilter, *, afresh: bool) -> Found | JournalTrouble:
    """`afresh`: what can be filtered by is read again too."""
    try:
        return Found(wanted, history.find(wanted), _offered(history) if afresh else None)
    except JournalTrouble as trouble:
        return trouble


def _offered(history: SessionHistory) -> Offered:
    return Offered(len(history.find(HistoryFilter())), history.clients(), history.type_names())


def with_digests(history: SessionHistory, numbers: Sequence[int]) -> dict[int, tuple[HistoryLine, SessionDigest]]:
    """Each session's line beside its digest, by its number; those that are gone by now are left out."""
    digests = {digest.session_id: digest for digest in history.digests(numbers)}
    return {line.number: (line, digests[line.id]) for line in history.lines(numbers) if line.id in digests}


def lines_of(history: SessionHistory, numbers: Sequence[int]) -> tuple[HistoryLine, ...] | JournalTrouble:
    """These sessions, in this order, however many; those that are gone by now are left out."""
    try:
        pieces = (numbers[at : at + _PIECE] for at in range(0, len(numbers), _PIECE))
        return tuple(line for piece in pieces for line in history.lines(piece))
    except JournalTrouble as trouble:
        return trouble
