"""A bug is noted with its traceback, said once in one sentence, and never stops the session."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from partner_overlay.wiring.bug_log import BugLog


@pytest.fixture(autouse=True)
def _the_last_word_is_pythons_again() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def strike(words: str = "a bug") -> None:
    """As python does with an exception that nobody caught."""
    try:
        _raise(words)
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def _raise(words: str) -> None:
    raise ZeroDivisionError(words)


def test_its_traceback_goes_to_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "log" / "the.log"
    BugLog(file)
    strike("first")
    strike("second")
    text = file.read_text("utf-8")
    assert text.count("Traceback (most recent call last)") == 2
    assert text.index("ZeroDivisionError: first") < text.index("ZeroDivisionError: second")
    assert "in strike" in text
    assert capsys.readouterr() == ("", "")


def test_it_is_said_in_one_sentence_that_names_the_file(tmp_path: Path) -> None:
    said: list[str] = []
    bugs = BugLog(tmp_path / "the.log")
    strike()
    bugs.happened = said.append
    strike()
    assert said == [f"Something unexpected went wrong; the session goes on. It is noted in {tmp_path / 'the.log'}."]


def test_where_no_file_can_be_it_goes_to_standard_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    said: list[str] = []
    BugLog(tmp_path / "log" / "the.log").happened = said.append
    strike()
    assert "ZeroDivisionError: a bug" in capsys.readouterr().err
    assert said == ["Something unexpected went wrong; the session goes on. It could not be noted."]


def test_after_the_end_of_the_program_what_was_there_before_has_the_last_word(tmp_path: Path) -> None:
    """Unless somebody else has taken its place since."""
    before, bugs = sys.excepthook, BugLog(tmp_path / "the.log")
    later = BugLog(tmp_path / "another.log")
    bugs.close()
    strike()
    assert (tmp_path / "another.log").exists()
    assert not (tmp_path / "the.log").exists()
    later.close()
    bugs.close()
    assert sys.excepthook == before


def test_a_program_without_a_terminal_goes_on_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    BugLog(tmp_path / "log" / "the.log")
    monkeypatch.setattr(sys, "stderr", None)
    strike()
