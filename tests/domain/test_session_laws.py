"""Laws of a session: whatever is asked of it, whenever, its time is right and nothing comes twice."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given

from partner_overlay.domain import facts
from partner_overlay.domain.apply import apply, begun, replay, standing
from partner_overlay.domain.check_ins import BETWEEN_TWO, Answer
from partner_overlay.domain.commands import Look
from partner_overlay.domain.decide import decide
from partner_overlay.domain.facts import Fact, SessionStarted
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.session import Session
from tests.made.chance import ABOUT_PROMPTS, ABOUT_TIME, AT_THE_END, Course, conversations, courses, step
from tests.made.rotation_witness import bear_witness
from tests.made.sessions import Conversation, minutes

TICK = timedelta(microseconds=1)
COURSES = courses(*ABOUT_PROMPTS, *ABOUT_TIME, *AT_THE_END)


def found(conversation: Conversation, after: timedelta = NO_TIME) -> tuple[Fact, ...]:
    """What a look would find, without taking it."""
    return decide(conversation.state, Look(), conversation.now + after, conversation.prompts)


def time_is_right(conversation: Conversation) -> None:
    session, now = conversation.session, conversation.now
    until = session.ended_at or now
    assert session.elapsed(now) + session.remaining(now) == session.length(now)
    assert session.elapsed(now) + session.paused_for(now) == until - session.started_at
    assert min(session.elapsed(now), session.length(now), session.paused_for(now), session.away) >= NO_TIME
    assert session.elapsed(now) >= session.phase_since
    assert NO_TIME <= session.plan.exploration_at <= session.plan.closing_at <= session.plan.length


def one_waits_at_most(session: Session) -> None:
    assert sum(state.answer is Answer.WAITING for state in session.check_ins) <= 1


def the_next_change_is_named(conversation: Conversation) -> None:
    moment = conversation.session.next_change()
    if moment is None:
        assert found(conversation, minutes(600)) == ()
        return
    ahead = max(moment - conversation.now, NO_TIME)
    assert found(conversation, ahead) != ()
    assert ahead == NO_TIME or found(conversation, ahead - TICK) == ()


def nothing_is_found_twice(conversation: Conversation) -> None:
    taken = Conversation(conversation.prompts, conversation.now, conversation.state)
    taken.look()
    assert found(taken) == ()


def time_alone_leaves_what_stands_still(conversation: Conversation) -> None:
    if not conversation.session.running:
        assert conversation.session.next_change() is None
        assert found(conversation, minutes(60)) == ()


@given(conversations(), COURSES)
def test_at_every_moment_of_any_course(conversation: Conversation, course: Course) -> None:
    for span, command in course:
        step(conversation, span, command)
        if conversation.state is None:
            return
        time_is_right(conversation)
        one_waits_at_most(conversation.session)
        the_next_change_is_named(conversation)
        nothing_is_found_twice(conversation)
        time_alone_leaves_what_stands_still(conversation)


@given(conversations(), COURSES)
def test_the_record_tells_the_session_anywhere_in_its_course(conversation: Conversation, course: Course) -> None:
    for span, command in course:
        step(conversation, span, command)
        if conversation.state is None:
            break
        conversation.state = replay(conversation.facts)  # the program was killed and came back
    told = replay(standing(conversation.facts))
    assert told == conversation.state or replace(told or conversation.session, undo=None) == replace(
        conversation.session, undo=None
    )


@given(conversations(), COURSES)
def test_after_a_restart_all_goes_on_as_it_would_have(conversation: Conversation, course: Course) -> None:
    restarted = Conversation(conversation.prompts, conversation.now, conversation.state, list(conversation.facts))
    for span, command in course:
        step(conversation, span, command)
        restarted.state = replay(restarted.facts)
        step(restarted, span, command)
        assert restarted.state == conversation.state
        if conversation.state is None:
            return
    assert restarted.facts == conversation.facts


@given(conversations(), COURSES)
def test_three_minutes_lie_between_two_check_ins(conversation: Conversation, course: Course) -> None:
    for span, command in course:
        step(conversation, span, command)
        if conversation.state is None:
            return
    start, *rest = standing(conversation.facts)
    assert isinstance(start, SessionStarted)
    session: Session | None = begun(start)
    left: timedelta | None = None
    for fact in rest:
        assert session is not None
        before, elapsed = session.waiting, session.elapsed(fact.at)
        assert not (isinstance(fact, facts.CheckInDue) and left is not None) or elapsed >= left + BETWEEN_TWO
        session = apply(session, fact)
        if before is not None and session is not None and session.waiting is None:
            left = elapsed


@given(conversations(), COURSES)
def test_rotation_keeps_its_rules_in_any_course(conversation: Conversation, course: Course) -> None:
    for span, command in course:
        step(conversation, span, command)
        if conversation.state is None:
            return
    bear_witness(conversation.facts, conversation.prompts)
