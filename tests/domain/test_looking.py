"""What time alone brings about: check-ins that wait, the end of the time, the next prompt."""

from dataclasses import replace
from itertools import pairwise

import pytest

from partner_overlay.domain import facts
from partner_overlay.domain.check_ins import Answer
from partner_overlay.domain.commands import (
    DismissCheckIn,
    EndSession,
    EnterNextPhase,
    ExtendSession,
    NameOutcome,
    NoticeAway,
    NoticeClockSet,
    OfferCheckIn,
    PauseSession,
    PutOffCheckIn,
    ResumeSession,
    ReturnToSession,
    SeeAtTime,
    ShowNextPrompt,
    TogglePin,
    WrapUp,
)
from partner_overlay.domain.facts import Cause
from partner_overlay.domain.session_types import SessionType
from tests.made.sessions import AN_HOUR, NINETY, SIXTY, THIRTY, Conversation, at, made_prompt, minutes

ON_REQUEST = replace(AN_HOUR, rotate_every=None)


def answers(conversation: Conversation) -> dict[str, Answer]:
    return {state.check_in.id: state.answer for state in conversation.session.check_ins}


def came(conversation: Conversation) -> list[tuple[float, str]]:
    """Every check-in that came to wait, with its minute."""
    return [((fact.at - at(0)) / minutes(1), fact.check_in) for fact in conversation.of(facts.CheckInDue)]


# Check-ins


@pytest.mark.parametrize(
    ("session_type", "moments"),
    [
        (SIXTY, (15, 30, 39, 45, 54)),
        (THIRTY, (7.5, 15, 19.5, 22.5, 27)),
        (NINETY, (22.5, 45, 58.5, 67.5, 81)),
    ],
)
def test_answered_at_once_all_five_come_at_their_moments(session_type: SessionType, moments: tuple[float, ...]) -> None:
    conversation = Conversation.started(replace(ON_REQUEST, type=session_type))
    for moment in moments:
        conversation.lived_to(moment).give(OfferCheckIn())
    names = ("presence", "half-time", "focus", "closing-opens", "closing")
    assert came(conversation) == list(zip(moments, names, strict=True))
    assert set(answers(conversation).values()) == {Answer.OFFERED}


def test_a_check_in_waits_until_it_is_answered_and_the_others_queue() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(44)
    assert conversation.waiting == "presence"
    assert came(conversation) == [(15, "presence")]
    conversation.give(DismissCheckIn())
    conversation.lived_to(46.9)
    assert conversation.waiting == ""
    assert conversation.lived_to(47).waiting == "focus"


def test_half_time_gives_way_when_the_opening_of_closing_is_due_as_well() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(46)
    conversation.give(OfferCheckIn())
    conversation.lived_to(49).give(OfferCheckIn())
    conversation.lived_to(52)
    assert came(conversation) == [(15, "presence"), (49, "focus"), (52, "closing-opens")]
    assert answers(conversation)["half-time"] is Answer.PASSED


def test_a_late_half_time_still_comes_while_no_other_speaks_of_time() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(36)
    conversation.give(OfferCheckIn())
    assert conversation.lived_to(39).waiting == "half-time"


def test_at_least_three_minutes_lie_between_two() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(44)
    conversation.give(OfferCheckIn())
    conversation.lived_to(47).give(OfferCheckIn())
    conversation.lived_to(50).give(OfferCheckIn())
    assert [minute for minute, _ in came(conversation)] == [15, 47, 50]


def test_later_is_three_minutes() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(16)
    conversation.give(PutOffCheckIn())
    assert answers(conversation)["presence"] is Answer.PENDING
    assert conversation.lived_to(18.9).waiting == ""
    assert conversation.lived_to(19).waiting == "presence"


def test_later_can_be_asked_for_again() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(15)
    conversation.give(PutOffCheckIn())
    conversation.lived_to(18).give(PutOffCheckIn())
    assert conversation.lived_to(21).waiting == "presence"


def test_later_can_be_the_end_of_the_phase_as_it_is_planned() -> None:
    conversation = Conversation.started(ON_REQUEST)
    conversation.at(9).give(EnterNextPhase())
    conversation.lived_to(15).give(PutOffCheckIn(to_phase_end=True))
    conversation.lived_to(30).give(OfferCheckIn())
    conversation.lived_to(39).give(OfferCheckIn())
    assert conversation.lived_to(45).waiting == "presence"


def test_later_can_be_the_end_of_the_phase_as_it_comes() -> None:
    conversation = Conversation.started(ON_REQUEST)
    conversation.at(9).give(EnterNextPhase())
    conversation.lived_to(15).give(PutOffCheckIn(to_phase_end=True))
    conversation.at(20).give(EnterNextPhase())
    conversation.look()
    assert conversation.waiting == "presence"


def test_even_at_the_end_of_the_phase_three_minutes_lie_between() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(15)
    conversation.give(PutOffCheckIn(to_phase_end=True))
    conversation.at(16).give(EnterNextPhase())
    conversation.look()
    assert conversation.waiting == ""
    assert conversation.lived_to(18).waiting == "presence"


def test_what_is_dismissed_does_not_come_again() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(15)
    conversation.give(DismissCheckIn())
    assert conversation.lived_to(29).waiting == ""
    assert answers(conversation)["presence"] is Answer.DISMISSED


@pytest.mark.parametrize("command", [OfferCheckIn(), PutOffCheckIn(), DismissCheckIn()])
def test_only_a_waiting_check_in_can_be_answered(command: OfferCheckIn | PutOffCheckIn | DismissCheckIn) -> None:
    assert Conversation.started().refused(command) == "No check-in is waiting."


def test_check_ins_follow_an_extension() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(15)
    conversation.give(OfferCheckIn())
    conversation.give(ExtendSession(minutes(30)))
    conversation.lived_to(90)
    assert came(conversation)[1] == (45, "half-time")


def test_check_ins_follow_a_pause() -> None:
    conversation = Conversation.started(ON_REQUEST).at(10)
    conversation.give(PauseSession())
    conversation.at(20).give(ResumeSession())
    assert conversation.lived_to(25).waiting == "presence"


# Wrapping up


def test_after_wrapping_up_only_the_opening_of_closing_and_the_end_come() -> None:
    conversation = Conversation.started(ON_REQUEST).at(20)
    conversation.give(WrapUp())
    conversation.look()
    assert conversation.waiting == "closing-opens"
    conversation.give(OfferCheckIn())
    conversation.lived_to(60)
    assert came(conversation) == [(20, "closing-opens"), (44, "closing")]
    assert {name for name, answer in answers(conversation).items() if answer is Answer.PASSED} == {
        "presence",
        "half-time",
        "focus",
    }


def test_what_was_put_off_comes_after_wrapping_up_as_well() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(15)
    conversation.give(PutOffCheckIn())
    conversation.at(16).give(WrapUp())
    conversation.lived_to(18)
    assert conversation.waiting != ""
    assert answers(conversation)["presence"] is not Answer.PASSED


# At time


def says_at_time(conversation: Conversation) -> bool:
    """The sentence at time is on the overlay."""
    return conversation.session.at_time_waiting


def test_at_time_once() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(60)
    assert [fact.at for fact in conversation.of(facts.AtTimeReached)] == [at(60)]
    assert says_at_time(conversation)
    conversation.at(61).give(SeeAtTime())
    assert not says_at_time(conversation)
    conversation.lived_to(80)
    assert len(conversation.of(facts.AtTimeReached)) == 1


def test_at_time_what_speaks_of_time_left_passes() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(54)
    conversation.give(OfferCheckIn())
    conversation.lived_to(57)
    assert conversation.waiting == "focus"
    conversation.give(DismissCheckIn())
    conversation.lived_to(60)
    assert answers(conversation)["closing-opens"] is Answer.PASSED


def test_at_time_one_that_waits_and_speaks_of_time_gives_way_and_the_next_keeps_its_distance() -> None:
    conversation = Conversation.started(ON_REQUEST)
    for minute in (15, 30, 39):
        conversation.lived_to(minute).give(OfferCheckIn())
    assert conversation.lived_to(59).waiting == "closing-opens"
    assert conversation.lived_to(60).waiting == ""
    assert conversation.lived_to(63).waiting == "closing"


def test_at_time_comes_again_after_an_extension() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(61)
    conversation.give(ExtendSession(minutes(5)))
    assert not says_at_time(conversation)
    conversation.lived_to(70)
    assert [fact.at for fact in conversation.of(facts.AtTimeReached)] == [at(60), at(65)]


def test_at_time_does_not_come_again_when_the_extension_is_over_already() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(70)
    conversation.give(ExtendSession(minutes(5)))
    assert not says_at_time(conversation)
    conversation.lived_to(90)
    assert len(conversation.of(facts.AtTimeReached)) == 1


def test_only_the_sentence_at_time_can_be_seen() -> None:
    assert Conversation.started().refused(SeeAtTime()) == "The sentence at time is not on the overlay."


def test_at_time_at_the_fixed_end_after_a_pause_that_outlasted_it() -> None:
    conversation = Conversation.started(replace(ON_REQUEST, until=at(60))).at(50)
    conversation.give(PauseSession())
    conversation.at(65)
    assert conversation.look() == ()
    conversation.give(ResumeSession())
    conversation.look()
    assert conversation.session.at_time
    assert conversation.session.remaining(conversation.now) == minutes(-5)


# Prompts


def shown_because(conversation: Conversation, cause: Cause) -> list[float]:
    """The minutes at which prompts came for this cause."""
    return [(fact.at - at(0)) / minutes(1) for fact in conversation.of(facts.PromptShown) if fact.cause is cause]


def test_the_prompt_changes_every_five_minutes() -> None:
    assert shown_because(Conversation.started().lived_to(14), Cause.TIME) == [5, 10]


def test_only_a_request_holds_it_for_ninety_seconds_a_change_by_itself_does_not() -> None:
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=minutes(1))).lived_to(4)
    assert shown_because(conversation, Cause.TIME) == [1.5, 2.5, 3.5]


def test_it_holds_still_while_a_check_in_waits_and_ninety_seconds_after_the_answer() -> None:
    conversation = Conversation.started().lived_to(15)
    assert conversation.waiting == "presence"
    conversation.lived_to(22).give(OfferCheckIn())
    conversation.lived_to(25)
    assert shown_because(conversation, Cause.TIME) == [5, 10, 23.5]


def test_it_holds_still_while_the_pointer_is_on_it() -> None:
    conversation = Conversation.started().at(7)
    assert conversation.look(hovered=True) == ()
    assert conversation.look() != ()


def test_it_holds_still_while_pinned_and_ninety_seconds_after() -> None:
    conversation = Conversation.started()
    conversation.give(TogglePin())
    conversation.lived_to(12).give(TogglePin())
    conversation.lived_to(14)
    assert shown_because(conversation, Cause.TIME) == [13.5]


def test_it_holds_still_while_the_sentence_at_time_is_there() -> None:
    conversation = Conversation.started().lived_to(15)
    conversation.give(DismissCheckIn())
    conversation.lived_to(59)
    before = len(shown_because(conversation, Cause.TIME))
    conversation.lived_to(75)
    assert len(shown_because(conversation, Cause.TIME)) == before


def test_a_prompt_asked_for_stays_its_full_turn() -> None:
    conversation = Conversation.started().lived_to(4)
    conversation.give(ShowNextPrompt())
    assert shown_because(conversation.lived_to(10), Cause.TIME) == [9]


def test_when_none_fits_the_place_is_empty_and_the_next_try_comes_a_turn_later() -> None:
    without_check_ins = replace(AN_HOUR, type=SIXTY._replace(check_ins=()))
    conversation = Conversation.started(without_check_ins, (made_prompt("echo", text="You said {outcome}."),))
    conversation.lived_to(11)
    assert [fact.at for fact in conversation.of(facts.PromptCleared)] == [at(5), at(10)]
    conversation.give(NameOutcome("more ease"))
    assert conversation.lived_to(15).shown == "echo"


# Where nothing may happen by time alone


def test_nothing_comes_in_a_pause() -> None:
    conversation = Conversation.started().at(10)
    conversation.give(PauseSession())
    assert conversation.at(200).look() == ()


def test_nothing_comes_after_the_end() -> None:
    conversation = Conversation.started().at(50)
    conversation.give(EndSession())
    conversation.at(70)
    for command in (NoticeAway(minutes(5)), NoticeClockSet(minutes(5)), ReturnToSession()):
        assert conversation.give(command) == ()
    assert conversation.look() == ()


def test_after_a_long_sleep_one_check_in_waits_and_one_prompt_has_come() -> None:
    conversation = Conversation.started().at(50)
    found = conversation.look()
    assert [type(fact) for fact in found] == [facts.CheckInDue]
    assert conversation.waiting == "presence"


def test_check_ins_that_came_keep_their_order() -> None:
    conversation = Conversation.started(ON_REQUEST)
    for minute in (20, 31, 42, 48, 57):
        conversation.lived_to(minute).give(OfferCheckIn())
    shares = {state.check_in.id: state.check_in.share for state in conversation.session.check_ins}
    assert all(shares[one] < shares[other] for (_, one), (_, other) in pairwise(came(conversation)))


def test_a_prompt_asked_for_at_time_stands_in_front_of_the_sentence() -> None:
    conversation = Conversation.started(ON_REQUEST).lived_to(60)
    conversation.give(ShowNextPrompt())
    assert (conversation.session.at_time, conversation.session.at_time_waiting) == (True, False)


def test_a_prompt_about_minutes_gives_way_when_none_are_left() -> None:
    minutes_left = made_prompt("minutes", text="There are {min} minutes left. What matters?")
    conversation = Conversation.started(ON_REQUEST, [minutes_left, made_prompt("other")])
    while conversation.shown != "minutes":
        conversation.give(ShowNextPrompt())
    conversation.lived_to(61).give(SeeAtTime())
    assert conversation.shown == "other"


def test_a_private_session_goes_on_after_a_crash_without_what_lay_behind() -> None:
    conversation = Conversation.started(replace(ON_REQUEST, private=True)).at(31)
    conversation.give(ReturnToSession())
    assert conversation.look() == ()
    assert answers(conversation)["half-time"] is Answer.PASSED
    assert conversation.shown
