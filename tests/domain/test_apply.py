"""Facts make the session: the same facts always the same one; undone ones leave no trace but the gaps."""

import pytest

from partner_overlay.domain import facts
from partner_overlay.domain.apply import apply, replay, standing
from partner_overlay.domain.commands import (
    EnterNextPhase,
    MakeMark,
    NoticeAway,
    NoticeClockSet,
    PauseSession,
    ReturnToSession,
    Undo,
)
from tests.made.sessions import TWO_O_CLOCK, Conversation, at, minutes


def test_no_facts_no_session() -> None:
    assert replay(()) is None
    assert standing(()) == ()


def test_a_fact_needs_a_session() -> None:
    with pytest.raises(ValueError, match="SessionPaused without a session"):
        apply(None, facts.SessionPaused(TWO_O_CLOCK))


def test_an_undone_start_leaves_nothing() -> None:
    conversation = Conversation.started()
    conversation.give(NoticeAway(minutes(1)))
    conversation.give(Undo())
    assert replay(conversation.facts) is None
    assert standing(conversation.facts) == ()


def test_an_undone_command_leaves_only_what_is_not_the_coachs() -> None:
    conversation = Conversation.started().at(10)
    before = tuple(conversation.facts)
    conversation.give(PauseSession())
    conversation.give(NoticeAway(minutes(3)))
    conversation.give(NoticeClockSet(minutes(60)))
    conversation.give(ReturnToSession())
    conversation.give(Undo())
    assert standing(conversation.facts) == (
        *before,
        facts.AwayNoticed(at(10), minutes(3)),
        facts.ClockSet(at(10), minutes(60)),
        facts.ProgramReturned(at(10)),
    )


def test_what_was_not_undone_stands() -> None:
    conversation = Conversation.started().at(10)
    conversation.give(EnterNextPhase())
    kept = tuple(conversation.facts)
    conversation.give(MakeMark())
    conversation.give(Undo())
    assert standing(conversation.facts) == kept
