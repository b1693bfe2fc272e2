"""`session delete`: wipes sessions and their reviews from the record, after a plain question."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from partner_overlay.application.review_ports import HistoryLine
from partner_overlay.command_line.chosen_sessions import numbers_of
from partner_overlay.command_line.saying import say
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.session_record import history_line
from partner_overlay.storage.record_copies import backups
from partner_overlay.storage.session_history import SessionHistory
from partner_overlay.storage.session_journal import SessionJournal
from partner_overlay.storage.unended_sessions import unended_sessions

_IN_BACKUPS = "The daily backups may still hold what was deleted; it is gone from them after two more days of use."
_YES = {"y", "yes"}


def delete_sessions(arguments: Namespace, record: Path) -> None:
    """Raises Refusal, and then nothing has been wiped, or what was wiped has been said."""
    lines = _lines(tuple(dict.fromkeys(arguments.ids)), record)
    if not arguments.yes:
        _ask(lines)
    journal = SessionJournal(record)
    try:
        for line in lines:
            journal.discard(line.id)
            say(f"Deleted, with its review: {history_line(line)}")
        if backups(record):
            say(_IN_BACKUPS)
    finally:
        journal.close()


def _lines(ids: Sequence[str], record: Path) -> tuple[HistoryLine, ...]:
    """Raises Refusal for an unknown one, and for one that has not ended."""
    history = SessionHistory(record)
    numbers = numbers_of(history, ids)
    running = {line.id for line in unended_sessions(record)}
    for session_id in ids:
        if session_id in running:
            raise Refusal(f"Session {session_id!r} has not ended. End it first: partner-overlay end")
    return history.lines(numbers)


def _ask(lines: Sequence[HistoryLine]) -> None:
    """Raises Refusal when the answer is no, or nobody is there to answer."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refusal("Nothing is deleted without a yes. Please add --yes.")
    say(*map(history_line, lines))
    what = "this session" if len(lines) == 1 else f"these {len(lines)} sessions"
    sys.stdout.write(f"Delete {what} for good, with all that was reviewed? [y/N] ")
    sys.stdout.flush()
    if sys.stdin.readline().strip().casefold() not in _YES:
        raise Refusal("Nothing is deleted.")
