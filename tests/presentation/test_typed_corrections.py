"""What was typed, turned into what is asked of the review; nothing when it says what stands."""

from datetime import UTC, time, timedelta

import pytest

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.commands import CorrectMark, CorrectTimes, CorrectTurns, ReviewAnswer
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.corrections import derive_corrections
from partner_overlay.presentation.corrections_view import CorrectionsView, MarkView
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.typed_corrections import (
    TypedMark,
    TypedTurn,
    mark_asked,
    session_time,
    times_asked,
    turns_asked,
)
from tests.made.reviews import hour, reviewing
from tests.made.sessions import at, minutes

TWO, FOUR_PAST_THREE = time(14), time(15, 4)
EXPLORATION, CLOSING = TypedTurn(came=True, at="9:30"), TypedTurn(came=True, at="43:00")
NEVER = TypedTurn(came=False, at="")


def shown(*answers: ReviewAnswer) -> CorrectionsView:
    """The made hour: 14:00 to 15:04, with a pause of two minutes."""
    return derive_corrections(reviewing(hour(), *answers), Numbering.ICF_2019, as_written, zone=UTC)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("12", minutes(12)),
        (" 12:30 ", minutes(12.5)),
        ("1:02:30", minutes(62.5)),
        ("72:10", timedelta(minutes=72, seconds=10)),
        ("0", timedelta()),
        ("١٢:٣٠", minutes(12.5)),
        ("5:3", timedelta(minutes=5, seconds=3)),
        *((words, None) for words in ("", "half", "12:", ":30", "12:60", "1:60:00", "1:2:3:4", "99999", "-5", "12,5")),
    ],
)
def test_a_session_time_is_minutes_and_seconds(words: str, meant: timedelta | None) -> None:
    assert session_time(words) == meant


def test_what_stands_is_not_asked_for_again() -> None:
    view = shown(CorrectTimes(at(-1.5), None), CorrectTurns(Turns(minutes(9.505), minutes(43))))
    assert times_asked(view, time(13, 58), FOUR_PAST_THREE) is None
    assert turns_asked(view, EXPLORATION, CLOSING) is None
    assert mark_asked(view, view.marks[0], TypedMark("8:30", "  shoulders ", "5.1")) is None


def test_a_start_and_an_end_are_asked_for_together() -> None:
    asked = times_asked(shown(), time(13, 55), time(15, 10))
    assert asked == CorrectTimes(at(-5), at(70))


def test_the_recorded_time_and_none_are_as_recorded() -> None:
    view = shown(CorrectTimes(at(-5), at(70)))
    assert times_asked(view, TWO, time(15, 10)) == CorrectTimes(None, at(70))
    assert times_asked(view, None, time(15, 10)) == CorrectTimes(None, at(70))
    assert times_asked(view, time(13, 55), FOUR_PAST_THREE) == CorrectTimes(at(-5), None)
    assert times_asked(view, time(13, 55), None) == CorrectTimes(at(-5), None)


def test_an_end_before_the_start_is_past_midnight() -> None:
    assert times_asked(shown(), time(22), time(1)) == CorrectTimes(at(8 * 60), at(11 * 60))
    assert times_asked(shown(CorrectTimes(None, at(70))), time(22), FOUR_PAST_THREE) == CorrectTimes(
        at(8 * 60), at(25 * 60 + 4)
    )


def test_the_correction_is_in_utc_for_one_zone_may_set_its_clock_between_two_moments() -> None:
    asked = times_asked(shown(), time(13, 55), time(15, 10))
    assert asked is not None
    assert asked.started_at is not None
    assert asked.started_at.tzinfo is UTC


def test_a_turn_that_is_moved_keeps_the_other_to_the_part_of_a_second() -> None:
    exact = minutes(9.505)
    view = shown(CorrectTurns(Turns(exact, minutes(43))))
    assert turns_asked(view, EXPLORATION, TypedTurn(came=True, at="45")) == CorrectTurns(Turns(exact, minutes(45)))


def test_a_phase_that_did_not_come_has_no_time_whatever_stands_in_its_field() -> None:
    assert turns_asked(shown(), EXPLORATION, TypedTurn(came=False, at="43:00")) == CorrectTurns(
        Turns(minutes(9.5), None)
    )
    assert turns_asked(shown(), NEVER, CLOSING) == CorrectTurns(Turns(None, minutes(43)))


@pytest.mark.parametrize("typed", ["", "soon"])
def test_a_phase_that_came_needs_a_time(typed: str) -> None:
    with pytest.raises(Refusal, match="12:30"):
        turns_asked(shown(), TypedTurn(came=True, at=typed), CLOSING)


def test_no_session_time_lies_after_the_end() -> None:
    with pytest.raises(Refusal, match="1:02:00"):
        turns_asked(shown(), EXPLORATION, TypedTurn(came=True, at="63"))


def test_a_mark_that_lies_after_a_corrected_end_can_still_be_reworded() -> None:
    view = shown(CorrectTimes(None, at(30)))
    asked = mark_asked(view, view.marks[2], TypedMark("42:00", "goodbye", ""))
    assert asked == CorrectMark(2, Mark(minutes(42), "goodbye", ""))


def test_a_new_mark_needs_a_time_and_nothing_more() -> None:
    view = shown()
    to_come = MarkView(view.next_mark, None, "", corrected=False)
    assert mark_asked(view, to_come, TypedMark("30", "", "")) == CorrectMark(3, Mark(minutes(30), "", ""))
    with pytest.raises(Refusal, match="12:30"):
        mark_asked(view, to_come, TypedMark("", "tears", ""))
