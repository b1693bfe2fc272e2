"""The session and its time: right through pauses, a clock time to end at, extension and the end."""

from dataclasses import replace

import pytest

from partner_overlay.domain.commands import (
    EndSession,
    EnterNextPhase,
    ExtendSession,
    NoticeAway,
    NoticeClockSet,
    PauseSession,
    ResumeSession,
    ReturnToSession,
    SetRotation,
    ShowNextPrompt,
    StartSession,
    TogglePin,
    WrapUp,
)
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from tests.made.sessions import AN_HOUR, Conversation, at, minutes

UNTIL_THREE = replace(AN_HOUR, until=at(60))


def paused_between(begin: float, end: float, choices: StartSession = AN_HOUR) -> Conversation:
    conversation = Conversation.started(choices).at(begin)
    conversation.give(PauseSession())
    conversation.at(end).give(ResumeSession())
    return conversation


def test_time_stands_still_in_a_pause() -> None:
    conversation = Conversation.started().at(10)
    conversation.give(PauseSession())
    conversation.at(14)
    assert conversation.elapsed == minutes(10)
    assert conversation.session.remaining(conversation.now) == minutes(50)
    assert conversation.session.paused_for(conversation.now) == minutes(4)
    assert not conversation.session.running


def test_after_a_pause_the_session_ends_later() -> None:
    conversation = paused_between(10, 14).at(20)
    assert conversation.elapsed == minutes(16)
    assert conversation.session.remaining(conversation.now) == minutes(44)
    assert conversation.session.paused_for(conversation.now) == minutes(4)
    assert conversation.session.running


def test_a_pause_does_not_move_a_fixed_end() -> None:
    conversation = paused_between(10, 14, UNTIL_THREE).at(20)
    assert conversation.session.remaining(conversation.now) == minutes(40)
    assert conversation.elapsed == minutes(16)
    assert conversation.session.plan.closing_at == minutes(42)


def test_in_a_pause_a_fixed_end_comes_nearer() -> None:
    conversation = Conversation.started(UNTIL_THREE).at(10)
    conversation.give(PauseSession())
    assert conversation.session.remaining(at(10)) == minutes(50)
    assert conversation.session.remaining(at(40)) == minutes(20)
    assert conversation.session.remaining(at(65)) == minutes(-5)


def test_a_session_that_ends_in_a_pause_stands_still() -> None:
    conversation = Conversation.started(UNTIL_THREE).at(10)
    conversation.give(PauseSession())
    conversation.at(20).give(EndSession())
    session = conversation.session
    for moment in (at(20), at(90)):
        assert session.elapsed(moment) == minutes(10)
        assert session.paused_for(moment) == minutes(10)
        assert session.remaining(moment) == minutes(40)


def test_pauses_add_up() -> None:
    conversation = paused_between(10, 14).at(30)
    conversation.give(PauseSession())
    conversation.at(33).give(ResumeSession())
    assert conversation.session.paused_for(at(40)) == minutes(7)
    assert conversation.at(40).elapsed == minutes(33)


def test_over_time_is_negative_time_left() -> None:
    assert Conversation.started().session.remaining(at(62)) == minutes(-2)


def test_no_time_before_the_start() -> None:
    assert Conversation.started().session.elapsed(at(-5)) == NO_TIME


def test_the_end_stops_time() -> None:
    conversation = Conversation.started().at(50)
    conversation.give(EndSession())
    assert conversation.at(80).elapsed == minutes(50)
    assert conversation.session.next_change() is None


def test_away_and_a_set_clock_leave_the_time_right() -> None:
    conversation = Conversation.started().at(20)
    conversation.give(NoticeAway(minutes(8)))
    conversation.give(NoticeClockSet(minutes(-60)))
    conversation.at(21).give(NoticeAway(minutes(0.5)))
    assert conversation.elapsed == minutes(21)
    assert conversation.session.away == minutes(8.5)


def test_a_session_goes_on_after_a_crash() -> None:
    conversation = Conversation.started().at(20)
    before = conversation.session
    conversation.give(ReturnToSession())
    assert conversation.session == replace(before, returned_at=at(20))


@pytest.mark.parametrize(("elapsed", "share"), [(0, 0), (15, 0.25), (45, 0.75), (54, 0.9), (60, 1), (75, 1)])
def test_the_part_of_the_session_that_has_gone(elapsed: float, share: float) -> None:
    setting = Conversation.started().session.setting(at(elapsed))
    assert setting.share == pytest.approx(share)
    assert setting.minutes == (elapsed < 60)


def test_the_part_that_has_gone_follows_a_wrap_up() -> None:
    conversation = Conversation.started().at(30)
    conversation.give(WrapUp())
    assert conversation.session.setting(at(30)).share == pytest.approx(0.75)
    assert conversation.session.setting(at(48)).share == pytest.approx(0.90)


def test_a_setting_for_another_phase() -> None:
    session = Conversation.started().session
    assert session.setting(at(0)).phase is Phase.AGREEMENT
    assert session.setting(at(0), Phase.CLOSING).phase is Phase.CLOSING


def test_time_in_the_phase_leaves_pauses_out() -> None:
    conversation = paused_between(5, 8).at(12)
    conversation.give(EnterNextPhase())
    assert conversation.session.phase_since == minutes(9)


# When a look would find something


def test_the_first_thing_to_come_is_a_prompt() -> None:
    assert Conversation.started().session.next_change() == at(5)


def test_the_next_change_moves_with_a_pause() -> None:
    conversation = Conversation.started().at(3)
    conversation.give(PauseSession())
    assert conversation.session.next_change() is None
    conversation.at(10).give(ResumeSession())
    assert conversation.session.next_change() == at(12)


def test_only_on_request_the_check_in_is_next_then_nothing_but_the_end() -> None:
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=None))
    assert conversation.session.next_change() == at(15)
    conversation.at(15).look()
    assert conversation.session.next_change() == at(60)
    conversation.at(60).look()
    assert conversation.waiting == "presence"
    assert conversation.session.next_change() is None


def test_a_pointer_on_the_prompt_holds_the_next_prompt_but_no_check_in() -> None:
    conversation = Conversation.started().at(14)
    assert conversation.session.next_change() == at(5)
    assert conversation.session.next_change(hovered=True) == at(15)


def test_a_pinned_prompt_does_not_change_by_itself() -> None:
    conversation = Conversation.started()
    conversation.give(TogglePin())
    assert conversation.session.prompt_due() is None


def test_ninety_seconds_of_rest_after_a_request() -> None:
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=minutes(1))).at(4)
    conversation.give(ShowNextPrompt())
    assert conversation.session.next_change() == at(5.5)


def test_a_shorter_turn_counts_from_the_last_change() -> None:
    conversation = Conversation.started().at(2)
    conversation.give(SetRotation(minutes(3)))
    assert conversation.session.next_change() == at(3)
    conversation.give(SetRotation(None))
    assert conversation.session.next_change() == at(15)


def test_extending_moves_the_end() -> None:
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=None)).at(58)
    conversation.give(ExtendSession(minutes(5)))
    assert conversation.session.remaining(at(58)) == minutes(7)
