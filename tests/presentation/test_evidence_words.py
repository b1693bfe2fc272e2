"""What a session recorded, in words."""

from datetime import timedelta

import pytest

from partner_overlay.domain.check_ins import Answer
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.review.evidence import CheckInCourse, Ending, Sign, Trace
from partner_overlay.presentation.evidence_words import (
    check_in_words,
    ending_words,
    evidence_line,
    sign_word,
    slots_filled,
    trace_glance,
    trace_text,
    when,
)
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import minutes
from tests.presentation.marking import is_marked, marked

SHOWN, SAID, OFFERED, MARKED = Sign


def trace(sign: Sign, minute: float, glance: str = "Where next?", text: str = "") -> Trace:
    return Trace(minutes(minute), Phase.AGREEMENT, sign, glance, text, left=minutes(24.5))


def check_in(
    answer: Answer, came: float | None = None, answered: float | None = None, put_off: int = 0
) -> CheckInCourse:
    came_at, answered_at = (None if minute is None else minutes(minute) for minute in (came, answered))
    return CheckInCourse(
        "x", "Half?", "Half the time?", "3.9", Voice.SAY, minutes(30), came_at, answer, answered_at, put_off
    )


@pytest.mark.parametrize(("span", "words"), [(0, "0:00"), (1.67, "1:40"), (62.09, "1:02:05")])
def test_session_time_is_told_as_a_watch_does(span: float, words: str) -> None:
    assert when(timedelta(seconds=round(span * 60))) == words


@pytest.mark.parametrize(
    ("words", "outcome", "filled"),
    [
        ("{min} min: what for?", "", "25 min: what for?"),
        ("What of {outcome}?", "more ease", "What of more ease?"),
        ("{other} stays", "x", "{other} stays"),
    ],
)
def test_slots_are_filled_as_they_stood_on_the_overlay(words: str, outcome: str, filled: str) -> None:
    assert slots_filled(words, minutes(24.5), outcome) == filled
    assert trace_glance(trace(SAID, 1, words), outcome) == filled
    assert trace_text(trace(SAID, 1, "x", words), outcome) == filled


def test_a_sign_without_a_sentence_is_told_by_its_short_words() -> None:
    assert trace_text(trace(MARKED, 1, "shift"), "") == "shift"


@pytest.mark.parametrize(
    ("traces", "line"),
    [
        ((), "nothing recorded"),
        ((trace(SHOWN, 2),), "shown at 2:00"),
        ((trace(SHOWN, 0), trace(SAID, 1.5), trace(SAID, 3)), "said at 1:30, 3:00"),
        ((trace(MARKED, 1), trace(OFFERED, 30), trace(SAID, 40)), "said at 40:00; offered at 30:00; marked at 1:00"),
        (tuple(trace(SAID, minute) for minute in range(1, 7)), "said at 1:00, 2:00, 3:00, 4:00, 5:00, 6:00"),
        (
            tuple(trace(SAID, minute) for minute in range(1, 8)),
            "said at 1:00, 2:00, 3:00, 4:00, 5:00, 6:00 and 1 more",
        ),
        (
            tuple(trace(SAID, minute) for minute in range(1, 10)),
            "said at 1:00, 2:00, 3:00, 4:00, 5:00, 6:00 and 3 more",
        ),
    ],
)
def test_all_of_an_item_stands_on_one_line(traces: tuple[Trace, ...], line: str) -> None:
    assert evidence_line(traces, as_written) == line
    assert all(is_marked(part) for part in evidence_line(traces, marked).split("; "))


@pytest.mark.parametrize("sign", Sign)
def test_every_sign_has_its_word(sign: Sign) -> None:
    assert sign_word(sign, as_written) == f"{sign} at {{times}}"
    assert is_marked(sign_word(sign, marked))


@pytest.mark.parametrize(
    ("course", "words"),
    [
        (check_in(Answer.OFFERED, 30, 30.5), "offered at 30:30"),
        (check_in(Answer.DISMISSED, 30, 31), "put aside at 31:00"),
        (check_in(Answer.WAITING, 30), "waited from 30:00"),
        (check_in(Answer.PASSED, 30), "waited from 30:00, then gave way"),
        (check_in(Answer.PASSED), "did not come"),
        (check_in(Answer.PENDING), "did not come"),
        (check_in(Answer.PENDING, 30, put_off=1), "put off, and did not come again"),
        (check_in(Answer.OFFERED, 30, 36, put_off=1), "offered at 36:00"),
        (check_in(Answer.WAITING, 30, put_off=1), "waited from 30:00"),
    ],
)
def test_what_became_of_a_check_in(course: CheckInCourse, words: str) -> None:
    assert check_in_words(course, as_written) == words
    assert is_marked(check_in_words(course, marked))


def ending(used: float, planned: float = 60, *, extended: float = 0, wrapped_up: float | None = None) -> Ending:
    wrapped = None if wrapped_up is None else minutes(wrapped_up)
    return Ending(minutes(60), minutes(planned), minutes(used), minutes(extended), wrapped)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (ending(60), "60 min planned, 60 min used; ended at its time"),
        (ending(60.9), "60 min planned, 61 min used; ended at its time"),
        (ending(59.1), "60 min planned, 59 min used; ended at its time"),
        (ending(61), "60 min planned, 61 min used; ended 1 min after its time"),
        (ending(59), "60 min planned, 59 min used; ended 1 min before its time"),
        (ending(63), "60 min planned, 63 min used; ended 3 min after its time"),
        (ending(51), "60 min planned, 51 min used; ended 9 min before its time"),
        (ending(75, 75, extended=15), "75 min planned, 75 min used; extended by 15 min; ended at its time"),
        (ending(60, wrapped_up=43.5), "60 min planned, 60 min used; wrapped up at 43:30; ended at its time"),
        (
            Ending(minutes(60), minutes(60), minutes(20), ended=False),
            "60 min planned, 20 min used; not ended",
        ),
    ],
)
def test_how_the_time_ended(told: Ending, words: str) -> None:
    assert ending_words(told, as_written) == words
    assert all(is_marked(part) for part in ending_words(told, marked).split("; "))
