"""How long history and review hold the event loop with 10,000 sessions of 300 facts, against a bare QTableView.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.history_window [SESSIONS [FACTS [FOLDER]]]

Each step is done and the loop turns until all of it is shown; the longest stretch without a turn is measured. Then the
proportional memory after all steps is set against the same window on an empty record, each in a process of its own.
Last come the first openings in a running program, each in processes of their own, as the median of some: of their
processor's time too, which is nearer to the truth on a machine that does other things as well.
The home is made once and found again in FOLDER (by default a folder for passing files); digests are computed anew.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStringListModel
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTableView

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.application.review_service import ReviewService
from partner_overlay.domain.competency import Numbering
from partner_overlay.lasting_constants import make_constants_last
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.history_requests import HistoryAsk, HistoryRequest
from partner_overlay.presentation.history_view import Sight, Span
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.review_journal import ReviewJournal
from partner_overlay.storage.session_history import SessionHistory
from partner_overlay.storage.session_journal import SessionJournal
from partner_overlay.wiring.aside import ThreadAside
from partner_overlay.wiring.history_desk import HistoryDesk
from partner_overlay.wiring.review_desk import ReviewDesk
from tests.benchmarks.first_opening import WINDOWS, first_opening
from tests.benchmarks.home_of_many import home_of_many
from tests.benchmarks.measure import MOST
from tests.benchmarks.readings import proportional_memory

SEARCH = "c07"
REVIEWS = 3  # opened one after the other
REST = 0.3  # seconds that the loop turns on after a step, so that what comes late is measured too
PATIENCE = 900.0  # seconds
MOST_MEMORY = 1.5  # times that of an empty record


class Watched:
    """Carries out steps, and turns the loop until they are done."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def of(self, step: Callable[[], object], done: Callable[[], bool] = lambda: True) -> tuple[float, float]:
        """The longest hold, and how long it took until it was done; in seconds."""
        begun = time.perf_counter()
        step()
        longest, finished = time.perf_counter() - begun, 0.0
        while not finished or time.perf_counter() - finished < REST:
            begin = time.perf_counter()
            self._app.processEvents()
            longest = max(longest, time.perf_counter() - begin)
            if not finished and done():
                finished = time.perf_counter()
            if begin - begun > PATIENCE:
                raise TimeoutError("A step did not come to its end.")
            time.sleep(0.001)
        return longest, finished - begun


def bare(app: QApplication, rows: int) -> float:
    """A table of as many rows, without a delegate, a record or anything of ours."""
    view = QTableView()
    model = QStringListModel([f"Mon 23 Nov 2026, 14:05, session {number}" for number in range(rows)])

    def show() -> None:
        view.setModel(model)
        view.resize(980, 680)
        view.show()

    longest, _ = Watched(app).of(show)
    view.close()
    return longest


class Steps:
    """The window over one record, and what a coach does with it."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self._app = app
        self._owner = QObject()
        self._journal = SessionJournal(path)
        self._journal.open_session()
        self._aside = ThreadAside(self._owner)
        self._history = SessionHistory(path)
        self._watched = Watched(app)
        self._opened: list[HistoryDesk] = []
        reviews = ReviewJournal(self._journal.record)
        self._review = ReviewDesk(
            lambda session_id: ReviewService(reviews, session_id, lambda: datetime.now(UTC)),
            scheme=Scheme.LIGHT,
            numbers=Numbering.ICF_2019,
        )
        self._ids = [line.id for line in self._history.lines(self._history.find(HistoryFilter())[:REVIEWS])]

    @property
    def desk(self) -> HistoryDesk:
        return self._opened[0]

    def all(self) -> Iterator[tuple[str, float, float]]:
        """Each step with its longest hold and how long it took."""
        yield "make", *self._watched.of(self._make)
        yield "open", *self._watched.of(self.desk.open, self._listed)
        for end in range(1, len(SEARCH) + 1):
            yield f"search {SEARCH[:end]!r}", *self._filter(HistoryFilter(search=SEARCH[:end]))
        yield "filter: reviewed", *self._filter(HistoryFilter(reviewed=True))
        yield "filter: none", *self._filter(HistoryFilter())
        table = self.desk.window.table
        yield "scroll to the end", *self._run_through(table)
        yield "choose all", *self._watched.of(table.selectAll)
        for sight in (Sight.ITEMS, Sight.PHASES):
            for span in Span:
                yield f"{sight}, {span}", *self._look_at(sight, span)
        yield "scroll phase times", *self._run_through(self.desk.window.pictures.phases)
        self._look_at(Sight.ITEMS, Span.ALL)
        yield "scroll item by item", *self._run_through(self.desk.window.pictures.grid, across=True)
        for span in Span:
            yield f"{Sight.SAID}, {span}", *self._look_at(Sight.SAID, span)
        yield "back to the list", *self._look_at(Sight.SESSIONS, Span.ALL)
        for number, session_id in enumerate(self._ids, 1):
            yield f"open review {number}", *self._watched.of(partial(self._review.open, session_id), self._reviewed)

    def _reviewed(self) -> bool:
        window = self._review.window
        return window is not None and window.is_complete

    def _make(self) -> None:
        """In the program a turn of the loop lies between this and the opening."""
        self._opened.append(
            HistoryDesk(self._history, self._journal, self._aside, scheme=Scheme.LIGHT, numbers=Numbering.ICF_2019)
        )

    def _filter(self, wanted: HistoryFilter) -> tuple[float, float]:
        return self._watched.of(lambda: self.desk.window.filters.changed.emit(wanted), self._listed)

    def _look_at(self, sight: Sight, span: Span) -> tuple[float, float]:
        request = HistoryRequest(HistoryAsk.LOOK_AT, sight=sight, span=span)
        done = self._listed if sight is Sight.SESSIONS else self._pictured
        return self._watched.of(lambda: self.desk.window.requested.emit(request), done)

    def _run_through(self, view: QAbstractScrollArea, *, across: bool = False) -> tuple[float, float]:
        """Down (or across) page by page with a turn of the loop after each, then to the end; the longest hold."""
        bar = view.horizontalScrollBar() if across else view.verticalScrollBar()
        longest, begun = 0.0, time.perf_counter()
        for page in range(200):
            begin = time.perf_counter()
            bar.setValue(bar.maximum() * page // 200)
            self._app.processEvents()
            longest = max(longest, time.perf_counter() - begin)
        last, _ = self._watched.of(lambda: bar.setValue(bar.maximum()), self._at_rest)
        return max(longest, last), time.perf_counter() - begun

    def _at_rest(self) -> bool:
        return not self.desk.is_busy

    def _listed(self) -> bool:
        table = self.desk.window.table.sessions
        return self._at_rest() and (not table.rowCount() or table.row_at(0) is not None)

    def _pictured(self) -> bool:
        grid = self.desk.window.pictures.grid.grid
        return self._at_rest() and (not grid.columnCount() or grid.column_at(0) is not None)

    def close(self) -> None:
        self.desk.finish()
        if self._review.window is not None:
            self._review.window.leave()
        self._aside.finish()
        self._journal.close()


def main() -> int:
    arguments = sys.argv[1:]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments[:1] == ["memory"]:
        return _memory(Path(arguments[1]))
    sessions, facts = (
        (int(word) for word in (*arguments, "10000", "300")[:2]) if len(arguments) != 1 else (int(arguments[0]), 300)
    )
    folder = Path(arguments[2] if len(arguments) > 2 else Path(tempfile.gettempdir()) / "partner-overlay-benchmarks")
    folder.mkdir(parents=True, exist_ok=True)
    with _copy(home_of_many(folder, sessions, facts)) as home:
        over = _print_holds(home, sessions)
        over |= _print_memory(home)
        over |= _print_first_openings(home)
    return int(over)


def _print_holds(home: Path, sessions: int) -> bool:
    app = _application()
    base = bare(app, sessions)
    _say(f"a bare QTableView over {sessions:,} rows: {base * 1000:.0f} ms")
    steps, over = Steps(app, paths_of(str(home)).journal_file), False
    for step, hold, taken in steps.all():
        over |= hold > MOST
        mark = "" if hold <= MOST else "  <- over"
        _say(f"{step:24} {hold * 1000:6.0f} ms  {hold / base:5.1f} times, shown after {taken * 1000:7.0f} ms{mark}")
    steps.close()
    return over


def _print_memory(home: Path) -> bool:
    """The digests are known by now, as they are in any start but the first."""
    with tempfile.TemporaryDirectory() as empty:
        least, most = (_memory_of(folder) for folder in (Path(empty), home))
    _say(f"memory: {least:.1f} MB on an empty record, {most:.1f} MB on this one, {most / least:.2f} times")
    return most / least > MOST_MEMORY


def _print_first_openings(home: Path) -> bool:
    over = False
    for window in WINDOWS:
        hold, taken = first_opening(window, home)
        over |= hold > MOST
        mark = "" if hold <= MOST else "  <- over"
        _say(f"{window} for the first time: {hold * 1000:.0f} ms, {taken * 1000:.0f} ms of the processor{mark}")
    return over


def _memory_of(home: Path) -> float:
    command = (sys.executable, "-m", "tests.benchmarks.history_window", "memory", str(home))
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _memory(home: Path) -> int:
    """In a process of its own: after all steps."""
    app = _application()
    steps = Steps(app, paths_of(str(home)).journal_file)
    for _ in steps.all():
        pass
    sys.stdout.write(f"{proportional_memory(os.getpid())}\n")
    steps.close()
    return 0


def _application() -> QApplication:
    make_constants_last()
    app = QApplication([])
    app.setStyle("Fusion")
    return app


@contextmanager
def _copy(home: Path) -> Iterator[Path]:
    """So that no digest is there at first, and the home stays as it is."""
    with tempfile.TemporaryDirectory(dir=home.parent, prefix="copy-") as folder:
        yield Path(shutil.copytree(home, Path(folder) / "home"))


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
