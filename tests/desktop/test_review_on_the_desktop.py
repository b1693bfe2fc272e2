"""The review on a real desktop: it comes without taking the keyboard, and what is typed is on disk a second later."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from partner_overlay.domain.review.answers import Question
from partner_overlay.domain.review.review import Review, review_of
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.review_journal import ReviewJournal
from partner_overlay.storage.session_journal import SessionJournal
from tests.desktop.running import Running
from tests.desktop.screen import Screen
from tests.desktop.test_focus import focus_changes_of, keys_of
from tests.desktop.waiting import passing, until
from tests.end_to_end.program import Program, importable

Run = Callable[..., Running]
ANSWER = "i spoke when she was still thinking"


@pytest.fixture
def coach(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    """The program with a session that has just begun."""
    program = Program(tmp_path / "home", importable(screen.env))
    program.begin()
    program.give("start", "--client", "R7")
    yield program
    program.clear_away()


def review_windows(screen: Screen) -> list[str]:
    """The ids of those that can be seen."""
    found = subprocess.run(
        ("xdotool", "search", "--onlyvisible", "--name", "^Review"),
        env=screen.env,
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout.split()


def review_on_disk(program: Program) -> Review:
    journal = SessionJournal(paths_of(str(program.home)).journal_file)
    reviews = ReviewJournal(journal.record)
    recorded = reviews.recorded(reviews.last_session())
    journal.close()
    assert recorded is not None
    return review_of(recorded.review_facts)


def test_after_the_end_the_call_still_has_every_key(screen: Screen, call: Running, coach: Program) -> None:
    coach.give("end")
    until(lambda: review_windows(screen) != [], "the review is there")
    screen.type_keys("goodbye and thank you")
    until(lambda: keys_of(call) == "goodbye and thank you", "all keys have come")
    assert focus_changes_of(call) == []


def test_when_the_end_is_undone_the_review_goes_without_a_word(screen: Screen, call: Running, coach: Program) -> None:
    coach.give("end")
    until(lambda: review_windows(screen) != [], "the review is there")
    coach.give("undo")
    until(lambda: review_windows(screen) == [], "the review has gone")
    assert coach.status()["session"]["state"] == "running"
    assert focus_changes_of(call) == []


def test_what_was_typed_a_second_before_a_kill_is_there(screen: Screen, coach: Program) -> None:
    coach.give("end")
    until(lambda: review_windows(screen) != [], "the review is there")
    subprocess.run(
        ("xdotool", "windowactivate", "--sync", review_windows(screen)[0]), env=screen.env, check=True, timeout=20
    )
    screen.press("alt+8")
    screen.type_keys(ANSWER)
    coach.status()  # on a slow machine too, it has come to these keys before it answers
    passing(1.0)
    coach.kill()
    assert review_on_disk(coach).answers == {Question.WHO_CHOSE: ANSWER}
