"""How quick the history is with 10,000 sessions of 300 facts: what the record is asked, and the memory it takes.

    python -m tests.benchmarks.many_sessions [SESSIONS [FACTS [FOLDER]]]

The home is made once and found again in FOLDER (by default a folder for passing files).
"""

import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.domain.review.facts import ItemNoted
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.review_journal import ReviewJournal
from partner_overlay.storage.session_history import SessionHistory
from partner_overlay.storage.session_journal import SessionJournal
from tests.benchmarks.home_of_many import TEMPLATE_DAY, home_of_many
from tests.benchmarks.readings import proportional_memory
from tests.storage.recorded import AT, named

ALL = HistoryFilter()
PAGE = 60  # digests asked for at once
FILTERS = {
    "all": ALL,
    "search 'c0'": HistoryFilter(search="c0"),
    "client": HistoryFilter(client="C07"),
    "reviewed": HistoryFilter(reviewed=True),
    "a year, for trends": HistoryFilter(since=date(TEMPLATE_DAY.year - 1, 1, 1), until=TEMPLATE_DAY, trends=True),
}


def main() -> int:
    sessions, facts, folder = _choices(sys.argv[1:])
    begin = time.perf_counter()
    home = home_of_many(folder, sessions, facts)
    path = paths_of(str(home)).journal_file
    size = path.stat().st_size / 1e6
    _say(f"{sessions:,} sessions of {facts} facts, {size:.0f} MB, made in {time.perf_counter() - begin:.1f} s")
    with _copy(path) as copy:
        _ask(SessionHistory(copy))
        _write(copy)
    return 0


def _choices(arguments: list[str]) -> tuple[int, int, Path]:
    sessions, facts, folder = (*arguments, *(None,) * 3)[:3]
    kept = Path(folder or Path(tempfile.gettempdir()) / "partner-overlay-benchmarks")
    kept.mkdir(parents=True, exist_ok=True)
    return int(sessions or 10_000), int(facts or 300), kept


@contextmanager
def _copy(path: Path) -> Iterator[Path]:
    """So that no digest is there at first."""
    with tempfile.TemporaryDirectory(dir=path.parent.parent, prefix="copy-") as folder:
        yield Path(shutil.copy(path, folder))


def _ask(history: SessionHistory) -> None:
    for name, wanted in FILTERS.items():
        _tell(f"find {name}", lambda wanted=wanted: history.find(wanted))  # type: ignore[misc]
    numbers = history.find(ALL)
    _tell("lines of 200", lambda: history.lines(numbers[:200]))
    _tell("client codes", history.clients)
    _tell("type names", history.type_names)
    page = numbers[:PAGE]
    _tell(f"digests of {PAGE}, none known", lambda: history.digests(page), times=1)
    _tell(f"digests of {PAGE}, all known", lambda: history.digests(page))
    _tell("all digests, the others to be made", lambda: _all_digests(history), times=1)
    _tell("all digests, all known", lambda: _all_digests(history))
    before = proportional_memory(os.getpid())
    begin, most = time.perf_counter(), before
    for place, _ in enumerate(history.recorded(numbers)):
        if place % 250 == 0:
            most = max(most, proportional_memory(os.getpid()))
    taken = time.perf_counter() - begin
    _say(f"{'all that is recorded':40} {taken * 1000:8.1f} ms, {taken / len(numbers) * 1000:.2f} ms a session")
    _say(f"{'most memory more meanwhile':40} {most - before:8.1f} MB")


def _all_digests(history: SessionHistory) -> None:
    numbers = history.find(ALL)
    for begin in range(0, len(numbers), PAGE):
        history.digests(numbers[begin : begin + PAGE])


def _write(path: Path) -> None:
    with closing(SessionJournal(path)) as journal:
        reviews = ReviewJournal(journal.record)
        _tell("open the record", journal.open_session, times=1)
        _tell("one fact to the newest session", lambda: journal.append("s00001", [named("x")], ended=True))
        _tell("one fact to its review", lambda: reviews.append("s00001", [ItemNoted(AT, "3.9", "as it is typed")]))
        _tell("last intention", reviews.last_intention)
        _tell("reviews that wait", lambda: reviews.waiting(AT))
        _tell("last session", reviews.last_session)
        _tell("one session for its review", lambda: reviews.recorded("s00003"))
    with closing(sqlite3.connect(path)) as record:
        _say(f"digests kept: {record.execute('SELECT count(*), sum(length(body)) FROM digest').fetchone()}")


def _tell(what: str, ask: Callable[[], object], times: int = 5) -> None:
    """The longest of so many."""
    longest = 0.0
    for _ in range(times):
        begin = time.perf_counter()
        ask()
        longest = max(longest, time.perf_counter() - begin)
    _say(f"{what:40} {longest * 1000:8.1f} ms")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
