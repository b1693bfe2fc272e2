"""What can be corrected: as it is now, and as it was recorded."""

from datetime import UTC, timedelta, timezone

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.corrections import derive_corrections
from partner_overlay.presentation.corrections_view import CorrectionsView
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
        "recorded: 7:00 · shoulders · 5.1 presence",
        "recorded: 17:00 · shift",
        "recorded: 42:00 · farewell · 3.11 ending well",
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


def test_a_time_on_another_day_than_the_recorded_start_says_so() -> None:
    late = timezone(timedelta(hours=9))  # the hour is 23:00 to 0:04 there
    view = derive_corrections(reviewing(hour()), Numbering.ICF_2019, as_written, zone=late)
    assert (view.begin.recorded, view.begin.day) == ("recorded: 23:00", "")
    assert (view.end.recorded, view.end.day) == ("recorded: 00:04", "the next day")


def test_a_start_that_moved_to_before_midnight_says_so() -> None:
    early = timezone(timedelta(hours=10))  # the hour begins at midnight there
    now = reviewing(hour(), review.CorrectTimes(at(-5), None))
    view = derive_corrections(now, Numbering.ICF_2019, as_written, zone=early)
    assert (view.begin.day, view.begin.correction, view.end.correction) == ("the day before", at(-5), None)


def test_what_can_be_said_of_a_session_time_is_ready() -> None:
    view = shown()
    assert "12:30" in view.no_time
    assert "1:02:00" in view.beyond_end
