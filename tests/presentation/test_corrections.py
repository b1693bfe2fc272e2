"""What can be corrected: as it is now, and as it was recorded."""

from datetime import UTC, datetime

import pytest

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.corrections import CorrectionsView, derive_corrections, moment_near
from partner_overlay.presentation.translation import as_written
from tests.made.reviews import evidence_in, hour, reviewing
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, at, minutes


def shown(*answers: review.ReviewAnswer) -> CorrectionsView:
    return derive_corrections(reviewing(hour(), *answers), Numbering.ICF_2019, as_written, zone=UTC)


def test_as_recorded_nothing_is_corrected() -> None:
    view = shown()
    assert (view.begin.moment, view.begin.recorded, view.begin.corrected) == (at(0), "recorded: 14:00", False)
    assert (view.end.moment, view.end.recorded, view.end.corrected) == (at(64), "recorded: 15:04", False)
    assert [(turn.at, turn.recorded) for turn in view.turns] == [
        (minutes(9.5), "recorded: 9:30"),
        (minutes(43), "recorded: 43:00"),
    ]
    assert [mark.recorded for mark in view.marks] == [
        "recorded: 7:00 shoulders 5.1 presence",
        "recorded: 17:00 shift",
        "recorded: 42:00 farewell 3.11 ending well",
    ]
    assert (view.turns_corrected, view.next_mark, view.used) == (False, 3, minutes(62))


def test_a_corrected_start_moves_all_that_was_not_corrected_by_hand() -> None:
    by_hand = Mark(minutes(18), "big shift", "6.3")
    view = shown(review.CorrectTimes(TWO_O_CLOCK - minutes(1), None), review.CorrectMark(1, by_hand))
    assert (view.begin.moment, view.begin.corrected, view.end.corrected) == (at(-1), True, False)
    first, second, _ = view.marks
    assert (first.mark, first.corrected) == (Mark(minutes(8), "shoulders", "5.1"), False)
    assert (second.mark, second.corrected) == (by_hand, True)


def test_a_mark_before_a_start_that_has_moved_lies_at_the_start() -> None:
    (first, *_) = shown(review.CorrectTimes(at(20), None)).marks
    assert first.mark == Mark(minutes(0), "shoulders", "5.1")


def test_marks_that_were_taken_out_or_added_are_told_apart() -> None:
    added = Mark(minutes(30), "tears", "")
    view = shown(review.CorrectMark(0, None), review.CorrectMark(3, added))
    assert (view.marks[0].mark, view.marks[0].recorded[:9]) == (None, "recorded:")
    assert (view.marks[3].mark, view.marks[3].recorded) == (added, "")
    assert view.next_mark == 4


def test_turns_that_were_corrected_stand_beside_those_recorded() -> None:
    view = shown(review.CorrectTurns(Turns(minutes(12), None)))
    assert [(turn.at, turn.recorded) for turn in view.turns] == [
        (minutes(12), "recorded: 9:30"),
        (None, "recorded: 43:00"),
    ]
    assert view.turns_corrected


def test_a_phase_that_did_not_come_and_a_session_without_marks() -> None:
    conversation = Conversation.started(AN_HOUR)
    conversation.lived_to(20)
    view = derive_corrections(reviewing(evidence_in(conversation.facts)), Numbering.ICF_2019, as_written, zone=UTC)
    assert [(turn.at, turn.recorded) for turn in view.turns] == [(None, "recorded: did not come")] * 2
    assert (view.marks, view.next_mark) == ((), 0)


@pytest.mark.parametrize(
    ("recorded", "hour_and_minute", "expected"),
    [
        (datetime(2026, 11, 23, 14, 0, 20, tzinfo=UTC), (13, 55), datetime(2026, 11, 23, 13, 55, tzinfo=UTC)),
        (datetime(2026, 11, 23, 23, 50, tzinfo=UTC), (0, 10), datetime(2026, 11, 24, 0, 10, tzinfo=UTC)),
        (datetime(2026, 11, 23, 0, 10, tzinfo=UTC), (23, 55), datetime(2026, 11, 22, 23, 55, tzinfo=UTC)),
    ],
)
def test_a_time_of_day_is_the_nearest_one(
    recorded: datetime, hour_and_minute: tuple[int, int], expected: datetime
) -> None:
    assert moment_near(recorded, *hour_and_minute) == expected
