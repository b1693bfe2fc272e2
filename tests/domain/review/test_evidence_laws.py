"""Laws of evidence: whatever is asked of a session, whenever, it is told without a gap and without a word too many."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain import facts
from partner_overlay.domain.apply import replay, standing
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.domain.review.course import AS_RECORDED, corrected
from partner_overlay.domain.review.digest import digested
from partner_overlay.domain.review.evidence import Evidence, Sign, evidence_of
from partner_overlay.domain.review.review import EMPTY
from tests.made.chance import ABOUT_PROMPTS, ABOUT_TIME, AT_THE_END, NUMBERS, Course, conversations, courses, step
from tests.made.sessions import Conversation

COURSES = courses(*ABOUT_PROMPTS, *ABOUT_TIME, *AT_THE_END)


def lived(conversation: Conversation, course: Course) -> Evidence | None:
    """What the session recorded, after all of its course; None when its start was undone on the way."""
    for span, command in course:
        step(conversation, span, command)
        if conversation.state is None:
            break
    return evidence_of(conversation.facts)


@given(conversations(), COURSES)
def test_there_is_evidence_of_every_session_that_is_not_undone(conversation: Conversation, course: Course) -> None:
    assert (lived(conversation, course) is None) == (conversation.state is None)


@given(conversations(), COURSES)
def test_its_stretches_lie_side_by_side_from_start_to_end(conversation: Conversation, course: Course) -> None:
    evidence = lived(conversation, course)
    if evidence is None:
        return
    stretches = evidence.course.stretches
    assert (stretches[0].begin, stretches[-1].end) == (NO_TIME, evidence.course.used)
    for one, following in pairwise(stretches):
        assert one.end == following.begin
        assert one.phase is not following.phase
    assert all(one.length > NO_TIME for one in stretches[:-1])
    assert evidence.course.ended_at == evidence.course.started_at + evidence.course.used + evidence.course.paused


@given(conversations(), COURSES)
def test_what_was_said_had_been_shown(conversation: Conversation, course: Course) -> None:
    evidence = lived(conversation, course)
    if evidence is None:
        return
    shown = set()
    for trace in evidence.traces:
        words = (trace.glance, trace.text, trace.competency)
        assert trace.sign is not Sign.SAID or words in shown
        if trace.sign is Sign.SHOWN:
            shown.add(words)


@given(conversations(), COURSES)
def test_every_sign_has_its_fact_and_its_time(conversation: Conversation, course: Course) -> None:
    evidence = lived(conversation, course)
    if evidence is None:
        return
    kept = standing(conversation.facts)
    of_a_sign = facts.PromptShown | facts.PromptSaid | facts.MarkMade | facts.CheckInOffered
    assert len(evidence.traces) == sum(isinstance(fact, of_a_sign) for fact in kept)
    times = [trace.at for trace in evidence.traces]
    assert times == sorted(times)
    assert all(NO_TIME <= moment <= evidence.course.used for moment in times)


@given(conversations(), COURSES, NUMBERS)
def test_the_same_facts_in_pieces_tell_the_same(conversation: Conversation, course: Course, cut: int) -> None:
    """As when the program was killed at the cut: what stands by then goes on."""
    whole = lived(conversation, course)
    place = cut % (len(conversation.facts) + 1)
    before, after = conversation.facts[:place], conversation.facts[place:]
    assert evidence_of([*standing(before), *after]) == whole


@given(conversations(), COURSES, NUMBERS)
def test_at_any_moment_of_it_evidence_can_be_taken(conversation: Conversation, course: Course, moment: int) -> None:
    lived(conversation, course)
    recorded = conversation.facts[: moment % (len(conversation.facts) + 1)]
    assert (evidence_of(recorded) is None) == (replay(recorded) is None)


@given(conversations(), COURSES)
def test_nothing_corrected_is_as_recorded(conversation: Conversation, course: Course) -> None:
    evidence = lived(conversation, course)
    if evidence is not None:
        assert corrected(evidence.course, AS_RECORDED) == evidence.course


@given(conversations(), COURSES)
def test_every_item_and_the_digest_can_be_told(conversation: Conversation, course: Course) -> None:
    evidence = lived(conversation, course)
    if evidence is None:
        return
    assert {trace for item in CHECKLIST for trace in item.evidence(evidence)} <= set(evidence.traces)
    spoken = [trace for trace in evidence.traces if trace.sign in {Sign.SAID, Sign.OFFERED}]
    assert sum(times for _, times in digested(evidence, EMPTY).said) == len(spoken)


@given(conversations(), COURSES, st.sampled_from([facts.COURSE, facts.HOURS]))
def test_what_a_private_session_keeps_can_be_told_too(
    conversation: Conversation, course: Course, kept: tuple[type[facts.Fact], ...]
) -> None:
    whole = lived(conversation, course)
    bare = evidence_of(fact for fact in conversation.facts if isinstance(fact, kept))
    assert (bare is None) == (whole is None)
    assert bare is None or bare.traces == ()
