"""`session list`, `show`, `export` and `delete`, with a record on disk and while a program has it open."""

import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from partner_overlay.command_line import main
from partner_overlay.domain.facts import Fact, SessionEnded, SessionStarted
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.domain.review.facts import ReviewFact, TimesCorrected
from partner_overlay.overriding import override
from partner_overlay.storage.exports.sessions_reading import sessions_in
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.resources import CHECKOUT
from partner_overlay.storage.review_journal import ReviewJournal
from partner_overlay.storage.session_journal import SessionJournal
from tests.made.recorded import empty, full
from tests.made.reviewed_hour import START
from tests.presentation.exports.reading import markdown_headings, parsed, table_of
from tests.storage.recorded import TIMELINE

Answer = tuple[int, str, str]
Run = Callable[..., Answer]

FULL = full(replace(START, session_id="full"))
EMPTY = empty("empty")
RUNNING = Recorded("running", tuple(fact for fact in empty("running").facts if not isinstance(fact, SessionEnded)))

NOT_BOTH = "session export needs ID or --all, not both. See: partner-overlay session export --help"
NO_PDF = "A PDF needs a file: please add -o FILE."
NO_TABLE = "A supervision page is a page to read: please choose md, html or pdf."


@pytest.fixture
def home(tmp_path: Path) -> str:
    return str(tmp_path / "home")


@pytest.fixture
def run(home: str, capfd: pytest.CaptureFixture[str]) -> Run:
    def with_words(*words: str) -> Answer:
        code = main(["session", *words], home)
        out, err = capfd.readouterr()
        return code, out, err

    return with_words


def run_alone(home: str, *words: str) -> Answer:
    """The same as a program of its own, without any screen."""
    command = [sys.executable, "-m", "partner_overlay", "--home", home, "session", *words]
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=CHECKOUT, env=env)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def record(home: str) -> Iterator[SessionJournal]:
    """Three sessions, as a running program holds them: one reviewed, one not, one that goes on."""
    journal = SessionJournal(paths_of(home).journal_file)
    reviews = ReviewJournal(journal.record)
    for held, days in ((EMPTY, 0), (FULL, 1), (RUNNING, 2)):
        journal.begin(held.session_id, TIMELINE)
        facts = [_later(fact, days) for fact in held.facts]
        journal.append(held.session_id, facts, ended=held is not RUNNING)
        if held.review_facts:
            reviews.append(held.session_id, [_without_times(fact) for fact in held.review_facts])
    yield journal
    journal.close()


def _later(fact: Fact, days: int) -> Fact:
    by = timedelta(days=days)
    moved = replace(fact, at=fact.at + by)
    return replace(moved, started_at=moved.started_at + by) if isinstance(moved, SessionStarted) else moved


def _without_times(fact: ReviewFact) -> ReviewFact:
    return replace(fact, started_at=None, ended_at=None) if isinstance(fact, TimesCorrected) else fact


def ids(out: str) -> list[str]:
    return [line.split()[0] for line in out.splitlines()]


@pytest.mark.usefixtures("record")
class TestList:
    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("", ["running", "full", "empty"]),
            ("--client R7", ["full"]),
            ("--client nobody", []),
            ("--type 60 MIN", ["running", "empty"]),
            ("--reviewed", ["full"]),
            ("--not-reviewed", ["running", "empty"]),
            ("--since 2026-11-24", ["running", "full"]),
            ("--until 2026-11-23", ["empty"]),
            ("--since 2026-11-24 --until 2026-11-24", ["full"]),
        ],
    )
    def test_those_that_fit_are_listed_newest_first(self, run: Run, words: str, found: list[str]) -> None:
        arguments = words.replace("60 MIN", "60_MIN").split()
        code, out, err = run("list", *(word.replace("_", " ") for word in arguments))
        assert (code, err) == (0, "")
        assert (ids(out) if found else out) == (found or "No session fits.\n")

    def test_a_line_says_how_long_and_whether_it_was_reviewed(self, run: Run) -> None:
        _, out, _ = run("list")
        running, reviewed, other = out.splitlines()
        assert running.endswith("60 min  not ended")
        assert reviewed.endswith("  R7  first session  64 min  reviewed")
        assert other.endswith("  -  60 min  60 min")

    def test_for_programs_it_is_json(self, run: Run) -> None:
        _, out, _ = run("list", "--json")
        running, reviewed, _ = json.loads(out)
        assert reviewed == {
            "id": "full",
            "started_at": "2026-11-24T14:00:00+00:00",
            "client": "R7",
            "type": "first session",
            "rehearsal": False,
            "private": False,
            "ended": True,
            "lasted_seconds": 3840,
            "reviewed": True,
        }
        assert (running["ended"], running["lasted_seconds"], running["reviewed"]) == (False, None, False)

    def test_without_any_that_fits_json_is_an_empty_list(self, run: Run) -> None:
        assert json.loads(run("list", "--json", "--client", "nobody")[1]) == []

    def test_an_unknown_type_is_refused_with_those_that_there_are(self, run: Run) -> None:
        sentence = "There is no session of type 'long'. The types are: 60 min, first session.\n"
        assert run("list", "--type", "long") == (1, "", sentence)

    def test_days_in_the_wrong_order_are_wrong_usage(self, run: Run) -> None:
        sentence = "--since 2026-11-25 comes after --until 2026-11-24.\n"
        assert run("list", "--since", "2026-11-25", "--until", "2026-11-24") == (2, "", sentence)


@pytest.mark.usefixtures("record")
class TestShow:
    def test_the_review_follows_the_record(self, run: Run) -> None:
        code, out, err = run("show", "full")
        assert (code, err) == (0, "")
        assert "\n 1:02:00  Ended\n\nNinety seconds\n  Who chose the direction: Mostly client\n" in out
        assert "  Mark 2: recorded 17:00 shift; now 18:30 big shift (6.3 more to it)\n" in out

    def test_for_programs_it_is_as_in_an_export(self, run: Run) -> None:
        told = json.loads(run("show", "full", "--json")[1])
        assert told["id"] == "full"
        assert len(told["facts"]) == len(FULL.facts)
        assert told["summary"]["client"] == "R7"

    def test_a_session_that_goes_on_is_shown(self, run: Run) -> None:
        code, out, _ = run("show", "running")
        assert (code, "Started: 60 min" in out, "Ended" in out) == (0, True, False)

    def test_an_unknown_one_is_refused(self, run: Run) -> None:
        sentence = "There is no session 'none'. See: partner-overlay session list\n"
        assert run("show", "none") == (1, "", sentence)


@pytest.mark.usefixtures("record")
class TestExport:
    def test_one_goes_to_standard_output_as_markdown(self, run: Run) -> None:
        code, out, err = run("export", "full")
        assert (code, err) == (0, "")
        assert [tag for tag, _ in markdown_headings(out)].count("h1") == 1

    @pytest.mark.parametrize(
        ("ending", "begin"), [("md", "# "), ("html", "<!DOCTYPE"), ("csv", "\ufeff"), ("json", "{")]
    )
    def test_the_form_goes_by_the_files_ending(self, run: Run, ending: str, begin: str, tmp_path: Path) -> None:
        path = tmp_path / f"all.{ending}"
        assert run("export", "--all", "-o", str(path)) == (0, f"{path}: 2 sessions.\n", "")
        assert path.read_text(encoding="utf-8").startswith(begin)

    def test_a_form_that_is_said_counts_for_more(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "all.txt"
        run("export", "full", "--format", "html", "-o", str(path))
        assert parsed(path.read_text(encoding="utf-8")).tag == "html"

    def test_sessions_are_chosen_by_client_and_day(self, run: Run) -> None:
        rows = table_of(run("export", "--client", "R7", "--format", "csv")[1])
        assert {row["Session"] for row in rows} == {"full"}
        rows = table_of(run("export", "--until", "2026-11-23", "--format", "csv")[1])
        assert {row["Session"] for row in rows} == {"empty"}

    def test_several_are_written_in_the_order_that_was_asked_for(self, run: Run) -> None:
        _, out, _ = run("export", "empty", "running", "full", "--format", "json")
        assert [held.session_id for held in sessions_in(out.encode(), "")] == ["empty", "running", "full"]

    @pytest.mark.parametrize(("paper", "size"), [((), "A4"), (("--paper", "letter"), "letter")])
    def test_a_pdf_is_printed_without_a_screen(
        self, home: str, paper: tuple[str, ...], size: str, tmp_path: Path
    ) -> None:
        path = tmp_path / "all.pdf"
        assert run_alone(home, "export", "--all", "-o", str(path), *paper) == (0, f"{path}: 2 sessions.\n", "")
        told = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
        assert f"({size})" in told

    def test_a_supervision_page_asks_the_coach_to_look_it_over(self, run: Run) -> None:
        code, out, err = run("export", "full", "--supervision")
        assert (code, out.startswith("# A session for supervision")) == (0, True)
        assert "look them over for names" in err

    @pytest.mark.parametrize(
        ("words", "sentence"),
        [
            ("export", NOT_BOTH),
            ("export full --all", NOT_BOTH),
            ("export full --format pdf", NO_PDF),
            ("export full --format pdf -o -", NO_PDF),
            ("export full --supervision --format csv", NO_TABLE),
            ("export full --supervision -o a.json", NO_TABLE),
        ],
    )  # fmt: skip
    def test_what_does_not_fit_is_wrong_usage(self, run: Run, words: str, sentence: str) -> None:
        assert run(*words.split()) == (2, "", f"{sentence}\n")

    def test_an_unknown_one_is_refused_and_nothing_is_written(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "all.md"
        sentence = "There is no session 'none'. See: partner-overlay session list\n"
        assert run("export", "full", "none", "-o", str(path)) == (1, "", sentence)
        assert not path.exists()

    def test_without_any_that_fits_nothing_is_written(self, run: Run, tmp_path: Path) -> None:
        sentence = "No session fits, so nothing is exported. See: partner-overlay session list\n"
        assert run("export", "--client", "nobody", "-o", str(tmp_path / "all.md")) == (1, "", sentence)
        assert not (tmp_path / "all.md").exists()

    def test_a_file_that_can_not_be_written_is_said(self, run: Run, home: str, tmp_path: Path) -> None:
        path = tmp_path / "none" / "all"
        sentence = f"The folder for {path}.{{}} is not there; please choose another one.\n"
        assert run("export", "full", "-o", f"{path}.md") == (1, "", sentence.format("md"))
        assert run_alone(home, "export", "full", "-o", f"{path}.pdf") == (1, "", sentence.format("pdf"))


class Terminal(io.StringIO):
    """Somebody types this."""

    @override
    def isatty(self) -> bool:
        return True


class TestDelete:
    def test_without_a_yes_and_without_a_terminal_nothing_is_deleted(
        self, run: Run, record: SessionJournal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
        assert run("delete", "full") == (1, "", "Nothing is deleted without a yes. Please add --yes.\n")
        assert record.facts("full")

    @pytest.mark.parametrize("answer", ["", "\n", "n\n", "yess\n"])
    def test_any_answer_but_yes_deletes_nothing(
        self, run: Run, record: SessionJournal, answer: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdin", Terminal(answer))
        code, out, err = run("delete", "full", "empty")
        assert (code, err) == (1, "Nothing is deleted.\n")
        assert out.endswith("Delete these 2 sessions for good, with all that was reviewed? [y/N] ")
        assert record.facts("full")

    @pytest.mark.parametrize("answer", ["y\n", " YES \n"])
    def test_a_yes_wipes_it_and_says_what_was_wiped(
        self, run: Run, record: SessionJournal, answer: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdin", Terminal(answer))
        code, out, err = run("delete", "full")
        assert (code, err) == (0, "")
        question, said = out.split("? [y/N] ")
        assert question.endswith("Delete this session for good, with all that was reviewed")
        assert said.startswith("Deleted, with its review: full  2026-11-24 ")
        assert record.facts("full") == ()
        assert record.facts("empty")

    def test_with_yes_several_go_without_a_question(self, run: Run, record: SessionJournal) -> None:
        code, out, _ = run("delete", "full", "empty", "full", "--yes")
        assert (code, len(out.splitlines())) == (0, 2)
        assert [line.id for line in record.sessions()] == ["running"]

    @pytest.mark.usefixtures("record")
    def test_that_backups_still_hold_it_is_said(self, run: Run, home: str) -> None:
        record_file = paths_of(home).journal_file
        record_file.with_name(f"{record_file.name}.backup-2026-11-24").touch()
        _, out, _ = run("delete", "full", "--yes")
        assert out.splitlines()[1:] == [
            "The daily backups may still hold what was deleted; it is gone from them after two more days of use."
        ]

    @pytest.mark.parametrize(
        ("words", "sentence"),
        [
            ("full running", "Session 'running' has not ended. End it first: partner-overlay end\n"),
            ("full none", "There is no session 'none'. See: partner-overlay session list\n"),
        ],
    )
    def test_one_that_can_not_be_deleted_keeps_all_of_them(
        self, run: Run, record: SessionJournal, words: str, sentence: str
    ) -> None:
        assert run("delete", *words.split(), "--yes") == (1, "", sentence)
        assert record.facts("full")


@pytest.mark.parametrize("words", ["list", "show full", "export full", "export --all", "delete full --yes"])
def test_a_newer_record_is_left_alone(run: Run, home: str, record: SessionJournal, words: str) -> None:
    record.close()
    path = paths_of(home).journal_file
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    sentence = (
        f"The record {path} was written by a newer Partner Overlay; please use that one, or choose another --home.\n"
    )
    assert run(*words.split()) == (1, "", sentence)
    assert path.read_bytes() == before


@pytest.mark.parametrize("words", ["list", "show full", "export full", "export --all", "delete full --yes"])
def test_a_damaged_record_is_said(run: Run, home: str, record: SessionJournal, words: str) -> None:
    record.close()
    path = paths_of(home).journal_file
    for companion in path.parent.glob(f"{path.name}-*"):
        companion.unlink()
    path.write_bytes(b"Dear diary, " * 1000)
    code, out, err = run(*words.split())
    assert (code, out) == (1, "")
    assert err == f"The record {path} is damaged; it will be set aside, and its newest backup used.\n"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("list", (0, "No sessions yet.\n", "")),
        ("list --json", (0, "[]\n", "")),
        ("show s1", (1, "", "There is no session 's1'. See: partner-overlay session list\n")),
        ("export --all", (1, "", "No session fits, so nothing is exported. See: partner-overlay session list\n")),
        ("delete s1 --yes", (1, "", "There is no session 's1'. See: partner-overlay session list\n")),
        ("list --type x", (1, "", "There is no session of type 'x'. The types are: none yet.\n")),
    ],
)
def test_without_a_record_nothing_is_made(run: Run, home: str, words: str, answer: Answer) -> None:
    assert run(*words.split()) == answer
    assert not Path(home).exists()


def test_a_home_that_is_a_file_is_said(run: Run, home: str) -> None:
    Path(home).write_text("not a folder")
    path = paths_of(home).journal_file
    sentence = (
        f"{path} can't be used as something else stands in the way; please move that, or choose another --home.\n"
    )
    assert run("list") == run("show", "full") == (1, "", sentence)
