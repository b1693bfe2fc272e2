"""The picture of a session: places, shapes, words for every dot, and the same in sentences."""

import pytest

from partner_overlay.domain import commands
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.course import Turns, corrected
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.domain.review.evidence_corrected import evidence_corrected
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.picture_view import DotKind, PictureView
from partner_overlay.presentation.session_picture import derive_picture
from partner_overlay.presentation.translation import as_written
from tests.made.reviews import answered, evidence_in, hour
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, minutes
from tests.presentation.marking import is_marked, marked


def picture(evidence: Evidence, *answers: review.ReviewAnswer, numbers: Numbering = Numbering.ICF_2019) -> PictureView:
    corrections = answered(evidence, *answers).corrections
    course = corrected(evidence.course, corrections)
    return derive_picture(evidence_corrected(evidence, corrections), course, numbers, as_written)


def plain(until: float, *, turns: tuple[float, ...] = (9, 45)) -> Evidence:
    conversation = Conversation.started(AN_HOUR)
    for turn in turns:
        conversation.lived_to(turn).give(commands.EnterNextPhase())
    conversation.lived_to(until).give(commands.EndSession())
    return evidence_in(conversation.facts)


def words_of(view: PictureView, kind: DotKind) -> list[str]:
    return [dot.words for dot in view.dots if dot.kind is kind]


def test_phases_stand_as_they_were_with_the_plan_beside_them() -> None:
    view = picture(plain(63))
    assert [(block.phase, block.word, block.minutes) for block in view.blocks] == [
        (Phase.AGREEMENT, "Agreement", "9"),
        (Phase.EXPLORATION, "Exploration", "36"),
        (Phase.CLOSING, "Closing", "18"),
    ]
    assert [block.minutes for block in view.plan] == ["9", "36", "15"]
    assert view.blocks[0].words == "Agreement from 0:00 to 9:00, 9 min"
    assert view.plan[2].words == "Closing planned from 45:00 to 1:00:00, 15 min"


def test_the_longer_of_plan_and_session_takes_the_whole_width() -> None:
    over, short = picture(plain(63)), picture(plain(50))
    assert [over.ended_at, over.planned_end] == pytest.approx([1, 60 / 63])
    assert [short.ended_at, short.planned_end] == pytest.approx([50 / 60, 1])
    assert over.blocks[-1].end == over.ended_at
    assert short.plan[-1].end == 1.0


def test_over_time_is_told_and_nothing_else_is() -> None:
    assert picture(plain(63)).over == "3 min past the planned end"
    assert picture(plain(60.5)).over == ""
    assert picture(plain(50)).over == ""


def test_every_dot_says_what_it_was_in_the_order_of_time() -> None:
    view = picture(hour())
    assert [dot.at for dot in view.dots] == sorted(dot.at for dot in view.dots)
    assert words_of(view, DotKind.SAID)[0] == "Said at 1:00: How shall we draw up the plan? (3.4 plan and goals)"
    assert words_of(view, DotKind.CUE_DONE) == ["Cue done at 2:30: They choose. (2.1 client's choice)"]
    assert "Check-in offered at 16:00: Notice their breath" in words_of(view, DotKind.OFFERED)[0]
    assert words_of(view, DotKind.PUT_ASIDE)[0].startswith("Check-in put aside at 40:00: How are we doing so far")
    assert words_of(view, DotKind.MARK)[:2] == [
        "Your mark at 7:00: shoulders (5.1 presence)",
        "Your mark at 17:00: shift",
    ]


def test_slots_stand_as_they_stood_on_the_overlay() -> None:
    said = " ".join(dot.words for dot in picture(hour()).dots)
    assert "{" not in said
    assert "There are 14 minutes left. What matters most in them?" in said


def test_numbers_are_those_the_coach_wants() -> None:
    assert "(5.01 presence)" in words_of(picture(hour(), numbers=Numbering.ICF_2025), DotKind.MARK)[0]


def test_a_check_in_that_nobody_answered_has_a_dot_of_its_own() -> None:
    view = picture(plain(25))
    assert words_of(view, DotKind.WAITED) == [
        "Check-in waited from 15:00: Notice their breath, pace and shoulders. (5.1 presence)"
    ]
    assert words_of(view, DotKind.OFFERED) == []


def test_a_mark_without_words_is_still_named() -> None:
    conversation = Conversation.started(AN_HOUR)
    conversation.lived_to(5).give(commands.MakeMark(""))
    assert words_of(picture(evidence_in(conversation.facts)), DotKind.MARK) == ["Your mark at 5:00"]


def test_the_legend_holds_what_is_there_and_no_more() -> None:
    view = picture(hour())
    assert [word for _, word in view.legend] == ["said", "cue done", "check-in offered", "put aside", "your mark"]
    assert picture(plain(2, turns=())).legend == ()


def test_corrections_move_dots_turns_and_marks() -> None:
    view = picture(
        hour(),
        review.CorrectTimes(TWO_O_CLOCK - minutes(1), None),
        review.CorrectTurns(Turns(minutes(10), minutes(45))),
        review.CorrectMark(0, None),
        review.CorrectMark(1, Mark(minutes(18), "big shift", "6.3")),
    )
    assert words_of(view, DotKind.SAID)[0].startswith("Said at 2:00")
    assert words_of(view, DotKind.MARK)[0] == "Your mark at 18:00: big shift (6.3 more to it)"
    assert [block.minutes for block in view.blocks][:2] == ["10", "35"]


def test_the_scale_has_a_few_round_minutes() -> None:
    assert [moment.words for moment in picture(plain(63)).scale] == ["0", "15", "30", "45", "60 min"]
    assert [moment.words for moment in picture(plain(50)).scale] == ["0", "10", "20", "30", "40", "50", "60 min"]


def test_the_same_stands_in_sentences() -> None:
    assert picture(hour()).summary == (
        "Check-ins offered at 16:00, 35:00, 46:00, 55:00. Put aside at 40:00. Exploration began at 9:30. "
        "Closing began at 43:00. Paused for 2 min. Ended 13 min before the planned end."
    )
    assert picture(plain(63)).summary.endswith("Closing began at 45:00. Ended 3 min after the planned end.")
    assert picture(plain(60, turns=())).summary == ("Exploration did not come. Closing did not come. Ended as planned.")


def test_a_session_that_still_runs_has_not_ended() -> None:
    conversation = Conversation.started(AN_HOUR)
    conversation.lived_to(20)
    assert picture(evidence_in(conversation.facts)).summary.endswith("Not ended.")


def test_a_session_wrapped_up_at_once_has_a_picture() -> None:
    conversation = Conversation.started(AN_HOUR)
    conversation.give(commands.EndSession())
    view = picture(evidence_in(conversation.facts))
    assert [block.begin for block in view.blocks] == [0.0]


def test_every_word_goes_through_translation() -> None:
    evidence = hour()
    view = derive_picture(evidence, evidence.course, Numbering.ICF_2019, marked)
    texts = [view.plan_word, view.over, view.summary, *(word for _, word in view.legend)]
    texts += [one.words for one in (*view.blocks, *view.plan)]
    data = [trace.text for trace in evidence.traces] + [mark.label for mark in evidence.course.marks]
    assert [text for text in texts if not is_marked(text, *data)] == []
