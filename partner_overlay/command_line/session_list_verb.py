"""`session list`: the sessions that fit, newest first, those that have not ended before all others."""

import json
from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from partner_overlay.application.ports import SessionLine
from partner_overlay.application.review_ports import HistoryFilter, HistoryLine, SessionHistory
from partner_overlay.command_line.chosen_sessions import filter_of
from partner_overlay.command_line.saying import say
from partner_overlay.presentation.session_record import history_line, list_line
from partner_overlay.storage.session_history import SessionHistory as SqliteHistory
from partner_overlay.storage.unended_sessions import unended_sessions

_PAGE = 200  # sessions read at once

_Line = SessionLine | HistoryLine


def list_sessions(arguments: Namespace, record: Path) -> None:
    history = SqliteHistory(record)
    wanted = filter_of(arguments, history)
    lines = _lines(history, wanted, unended_sessions(record))
    if arguments.json:
        say(json.dumps([_values(line) for line in lines], ensure_ascii=False, indent=1))
        return
    first = next(lines, None)
    if first is None:
        say("No sessions yet." if wanted == HistoryFilter() else "No session fits.")
        return
    say(_words(first))
    for line in lines:
        say(_words(line))


def _lines(history: SessionHistory, wanted: HistoryFilter, unended: Sequence[SessionLine]) -> Iterator[_Line]:
    yield from (line for line in unended if _fits(line, wanted))
    numbers = history.find(wanted)
    for begin in range(0, len(numbers), _PAGE):
        yield from history.lines(numbers[begin : begin + _PAGE])


def _fits(line: SessionLine, wanted: HistoryFilter) -> bool:
    """One that has not ended has no review."""
    day = line.started_at.astimezone().date()
    return (
        not wanted.reviewed
        and wanted.client in {None, line.client}
        and wanted.type_name in {None, line.type_name}
        and (wanted.since is None or day >= wanted.since)
        and (wanted.until is None or day <= wanted.until)
    )


def _words(line: _Line) -> str:
    return list_line(line) if isinstance(line, SessionLine) else history_line(line)


def _values(line: _Line) -> dict[str, object]:
    """The keys are stable; `lasted_seconds`, from start to end, is null for what has not ended."""
    ended = isinstance(line, HistoryLine)
    return {
        "id": line.id,
        "started_at": _moment(line.started_at),
        "client": line.client,
        "type": line.type_name,
        "rehearsal": line.rehearsal,
        "private": line.private,
        "ended": ended,
        "lasted_seconds": int(line.lasted.total_seconds()) if isinstance(line, HistoryLine) else None,
        "reviewed": isinstance(line, HistoryLine) and line.reviewed,
    }


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
