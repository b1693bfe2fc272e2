"""What a session recorded: one rule of it at a time."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from partner_overlay.domain import commands, facts
from partner_overlay.domain.check_ins import Answer
from partner_overlay.domain.commands import Command
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.prompts import Behaviour, Kind, Voice
from partner_overlay.domain.review.course import Stretch
from partner_overlay.domain.review.evidence import CheckInCourse, Evidence, Sign, evidence_of
from tests.made.sessions import AN_HOUR, PROMPTS, Conversation, at, made_prompt, minutes

AGREEMENT, EXPLORATION, CLOSING = Phase
CALM = replace(AN_HOUR, rotate_every=None)  # prompts change only on request
ONE = made_prompt("one", text="{min} minutes for {outcome}?", competency="3.9")


Asked = tuple[float, Command]


def lived(*asked: Asked, conversation: Conversation | None = None) -> Conversation:
    """Each command at its minute on the wall, with all that time brings about before it."""
    conversation = conversation or Conversation.started(CALM)
    for minute, command in asked:
        conversation.lived_to(minute).give(command)
    return conversation


def evident(conversation: Conversation) -> Evidence:
    evidence = evidence_of(conversation.facts)
    assert evidence is not None
    return evidence


def signs(evidence: Evidence, *kinds: Sign) -> list[tuple[Sign, str, float]]:
    """What, its short words, and the minute of the session."""
    return [
        (trace.sign, trace.glance, trace.at / minutes(1))
        for trace in evidence.traces
        if not kinds or trace.sign in kinds
    ]


def check_in(evidence: Evidence, name: str) -> CheckInCourse:
    return next(one for one in evidence.check_ins if one.id == name)


# Prompts and marks


def test_a_prompt_is_shown_when_it_comes_and_said_when_it_is_said() -> None:
    conversation = lived((2, commands.SayPrompt()))
    first = conversation.shown
    assert signs(evident(conversation)) == [(Sign.SHOWN, first, 0), (Sign.SAID, first, 2)]


def test_said_twice_is_two_signs() -> None:
    conversation = lived((2, commands.SayPrompt()), (4, commands.SayPrompt()))
    assert [minute for _, _, minute in signs(evident(conversation), Sign.SAID)] == [2, 4]


def test_a_trace_knows_all_of_its_prompt_and_the_minutes_that_were_left() -> None:
    prompt = replace(ONE, also=("5.1", "6.2"), kind=Kind.MOMENT, behaviours=(Behaviour.LEAD, Behaviour.RESPOND))
    conversation = Conversation.started(replace(CALM, outcome="ease"), [prompt])
    said = evident(lived((20, commands.SayPrompt()), conversation=conversation)).traces[-1]
    assert (said.phase, said.sign, said.glance, said.text) == (AGREEMENT, Sign.SAID, prompt.glance, prompt.text)
    assert (said.voice, said.kind, said.behaviours) == (Voice.SAY, Kind.MOMENT, prompt.behaviours)
    assert (said.competency, said.also, said.left) == ("3.9", ("5.1", "6.2"), minutes(40))


def test_past_its_time_no_minutes_were_left() -> None:
    conversation = lived((70, commands.SayPrompt()))
    assert evident(conversation).traces[-1].left == NO_TIME


@pytest.mark.parametrize(("code", "speaks"), [("3.9", True), ("5.1", True), ("6.2", True), ("8.8", False), ("", False)])
def test_it_speaks_of_its_own_competency_and_of_those_it_touches(code: str, *, speaks: bool) -> None:
    prompt = replace(ONE, also=("5.1", "6.2"))
    evidence = evident(Conversation.started(replace(CALM, outcome="ease"), [prompt]))
    assert bool(evidence.about(code)) == speaks


def test_traces_are_found_by_behaviour_and_by_kind() -> None:
    prompt = replace(ONE, text="One?", behaviours=(Behaviour.LEAD,), kind=Kind.MINDSET)
    evidence = evident(Conversation.started(CALM, [prompt]))
    assert evidence.with_behaviour(Behaviour.LEAD) == evidence.of_kind(Kind.MINDSET) == evidence.traces
    assert evidence.with_behaviour(Behaviour.CHOICE) == evidence.of_kind(Kind.MOMENT) == ()


def test_a_mark_is_a_sign_of_the_competency_it_names_and_else_of_none() -> None:
    evidence = evident(lived((3, commands.MakeMark("shift", "5.1")), (4, commands.MakeMark("silence"))))
    marked = [(t.at, t.glance, t.competency, t.kind) for t in evidence.traces if t.sign is Sign.MARKED]
    assert marked == [(minutes(3), "shift", "5.1", None), (minutes(4), "silence", "", None)]
    assert [trace.glance for trace in evidence.about("5.1") if trace.sign is Sign.MARKED] == ["shift"]
    assert [(mark.at, mark.label) for mark in evidence.course.marks] == [(minutes(3), "shift"), (minutes(4), "silence")]


def test_a_prompt_that_a_new_phase_brings_belongs_to_the_new_phase() -> None:
    evidence = evident(lived((9, commands.EnterNextPhase())))
    assert [(trace.at, trace.phase) for trace in evidence.traces] == [(NO_TIME, AGREEMENT), (minutes(9), EXPLORATION)]


@pytest.mark.parametrize(
    "command",
    [
        commands.SayPrompt(),
        commands.ShowNextPrompt(),
        commands.SkipPrompt(),
        commands.MakeMark("shift"),
        commands.EnterNextPhase(),
        commands.WrapUp(),
        commands.ExtendSession(minutes(5)),
        commands.PauseSession(),
    ],
    ids=lambda command: type(command).__name__,
)
def test_an_undone_command_leaves_no_trace(command: Command) -> None:
    untouched = lived((9, commands.NameOutcome("ease")))
    undone = lived((9, commands.NameOutcome("ease")), (10, command), (10.1, commands.Undo()))
    undone.facts.append(facts.ProgramReturned(at(12)))  # so that both end at the same moment
    untouched.facts.append(facts.ProgramReturned(at(12)))
    assert evident(undone) == evident(untouched)


def test_there_is_none_of_nothing_nor_of_a_session_whose_start_was_undone() -> None:
    assert evidence_of(()) is None
    assert evidence_of(lived((0.1, commands.Undo())).facts) is None
    assert evidence_of([facts.ProgramReturned(at(0))]) is None


# Check-ins


OFFER, LATER, DISMISS = commands.OfferCheckIn(), commands.PutOffCheckIn(), commands.DismissCheckIn()


def test_what_a_check_in_says_to_the_client_hands_on_a_choice_and_a_cue_is_of_the_moment() -> None:
    evidence = evident(lived((16, OFFER), (31, OFFER)))
    offered = [trace for trace in evidence.traces if trace.sign is Sign.OFFERED]
    assert [(one.at, one.glance, one.competency, one.voice) for one in offered] == [
        (minutes(16), "Breath, pace, shoulders", "5.1", Voice.CUE),
        (minutes(31), "Half the time left", "3.9", Voice.SAY),
    ]
    assert [(one.kind, one.behaviours, one.left) for one in offered] == [
        (Kind.MOMENT, (), minutes(44)),
        (Kind.PROCESS, (Behaviour.CHOICE,), minutes(29)),
    ]


@pytest.mark.parametrize(
    ("asked", "came", "answer", "answered", "put_off"),
    [
        ([(16.0, OFFER)], 15, Answer.OFFERED, 16, 0),
        ([(16.0, DISMISS)], 15, Answer.DISMISSED, 16, 0),
        ([(17.0, commands.MakeMark())], 15, Answer.WAITING, None, 0),
        ([(14.0, commands.MakeMark())], None, Answer.PENDING, None, 0),
        ([(16.0, LATER)], 15, Answer.PENDING, None, 1),
        ([(16.0, LATER), (20.0, OFFER)], 15, Answer.OFFERED, 20, 1),
        ([(16.0, LATER), (20.0, LATER), (24.0, DISMISS)], 15, Answer.DISMISSED, 24, 2),
        ([(16.0, commands.PutOffCheckIn(to_phase_end=True)), (18.0, commands.MakeMark())], 15, Answer.PENDING, None, 1),
        ([(8.0, commands.WrapUp())], None, Answer.PASSED, None, 0),
    ],
)
def test_what_becomes_of_a_check_in(
    asked: Sequence[Asked],
    came: float | None,
    answer: Answer,
    answered: float | None,
    put_off: int,
) -> None:
    conversation = lived(*asked)
    conversation.look()
    presence = evident(conversation).check_ins[0]
    told = (presence.came, presence.answer, presence.answered, presence.put_off)
    assert (presence.id, presence.planned) == ("presence", conversation.session.plan.at_share(0.25))
    assert told == (None if came is None else minutes(came), answer, answered and minutes(answered), put_off)


def test_one_that_gave_way_to_a_later_one_had_waited_or_never_came() -> None:
    waited = evident(lived((16, DISMISS), (61, commands.MakeMark())))
    assert (check_in(waited, "half-time").came, check_in(waited, "half-time").answer) == (minutes(30), Answer.PASSED)
    never = evident(lived((61, commands.MakeMark())))
    assert (check_in(never, "half-time").came, check_in(never, "half-time").answer) == (None, Answer.PASSED)


def test_those_that_lay_behind_a_later_start_did_not_come() -> None:
    evidence = evident(Conversation.started(replace(CALM, since=minutes(20))))
    assert [(one.came, one.answer) for one in evidence.check_ins[:2]] == [(None, Answer.PASSED), (None, Answer.PENDING)]


def test_its_words_are_those_of_its_last_moment_on_the_overlay() -> None:
    evidence = evident(lived((16, DISMISS), (31, LATER), (36, OFFER)))
    half_time = check_in(evidence, "half-time")
    assert (half_time.glance, half_time.left) == ("{min} min: what for?", minutes(24))
    assert half_time.sentence == "There are {min} minutes left. What should they go to?"


def test_all_that_were_planned_are_told_in_the_order_of_their_moments() -> None:
    evidence = evident(lived((16, OFFER)))
    assert [one.id for one in evidence.check_ins] == ["presence", "half-time", "focus", "closing-opens", "closing"]
    assert [one.planned for one in evidence.check_ins] == [minutes(number) for number in (15, 30, 39, 45, 54)]


def test_a_check_in_that_the_session_does_not_know_is_passed_by() -> None:
    conversation = lived((5, commands.MakeMark()))
    known = evident(conversation)
    conversation.facts += [facts.CheckInDue(at(5), "of old"), facts.CheckInOffered(at(5), "of old")]
    assert evident(conversation) == known


# Time


def test_an_end_stops_the_time() -> None:
    evidence = evident(lived((9, commands.EnterNextPhase()), (50, commands.EndSession())))
    assert evidence.course.stretches == (
        Stretch(AGREEMENT, NO_TIME, minutes(9)),
        Stretch(EXPLORATION, minutes(9), minutes(50)),
    )
    assert (evidence.course.started_at, evidence.course.ended_at) == (at(0), at(50))
    assert (evidence.ending.ended, evidence.ending.used, evidence.ending.unused) == (True, minutes(50), minutes(10))


def test_without_an_end_it_goes_to_the_last_fact() -> None:
    evidence = evident(lived((9, commands.EnterNextPhase()), (20, commands.MakeMark())))
    assert (evidence.ending.ended, evidence.course.ended_at) == (False, at(20))
    assert evidence.course.stretches[-1] == Stretch(EXPLORATION, minutes(9), minutes(20))


def test_a_pause_is_no_session_time() -> None:
    paused: list[Asked] = [(10.0, commands.PauseSession()), (14.0, commands.ResumeSession())]
    evidence = evident(lived(*paused, (20, commands.EnterNextPhase()), (50, commands.EndSession())))
    assert evidence.course.stretches[0] == Stretch(AGREEMENT, NO_TIME, minutes(16))
    assert (evidence.course.used, evidence.course.paused) == (minutes(46), minutes(4))
    assert (evidence.course.ended_at, evidence.ending.used) == (at(50), minutes(46))


def test_ended_in_a_pause_it_was_used_until_the_pause() -> None:
    evidence = evident(lived((10, commands.PauseSession()), (14, commands.EndSession())))
    assert (evidence.course.used, evidence.course.paused) == (minutes(10), minutes(4))
    assert evidence.course.ended_at == at(14)


def test_a_phase_that_was_gone_back_to_has_two_stretches() -> None:
    evidence = evident(
        lived((9, commands.EnterNextPhase()), (20, commands.EnterPreviousPhase()), (24, commands.EnterPhase(CLOSING)))
    )
    assert [(one.phase, one.begin) for one in evidence.course.stretches[:3]] == [
        (AGREEMENT, NO_TIME),
        (EXPLORATION, minutes(9)),
        (AGREEMENT, minutes(20)),
    ]
    assert evidence.course.spent_in(AGREEMENT) == minutes(13)


def test_a_phase_that_took_no_time_is_no_stretch() -> None:
    evidence = evident(lived((9, commands.EnterNextPhase()), (9, commands.EnterNextPhase()), (50, commands.MakeMark())))
    assert [one.phase for one in evidence.course.stretches] == [AGREEMENT, CLOSING]


def test_there_and_back_in_no_time_is_as_if_it_had_not_been() -> None:
    paused = lived((9, commands.PauseSession()), (10, commands.EnterNextPhase()), (11, commands.EnterPreviousPhase()))
    paused.at(12).give(commands.ResumeSession())
    paused.at(30).give(commands.EndSession())
    assert evident(paused).course.stretches == (Stretch(AGREEMENT, NO_TIME, minutes(27)),)


def test_a_session_that_has_only_just_begun_has_one_stretch() -> None:
    assert evident(Conversation.started()).course.stretches == (Stretch(AGREEMENT, NO_TIME, NO_TIME),)


def test_what_was_done_about_the_time_is_told() -> None:
    by_time = [(40.0, commands.ExtendSession(minutes(5))), (50.0, commands.ExtendSession(minutes(10)))]
    evidence = evident(lived(*by_time, (52, commands.WrapUp()), (80, commands.EndSession())))
    ending = evidence.ending
    assert (ending.first_planned, ending.extended, ending.planned) == (minutes(60), minutes(15), minutes(75))
    assert (ending.wrapped_up, ending.at_time, ending.over) == (minutes(52), minutes(75), minutes(5))
    assert evidence.plan.closing_at == minutes(52)


def test_a_session_that_is_not_held_to_its_time_has_nothing_to_tell_of_it() -> None:
    ending = evident(lived((60 - 1e-3, commands.EndSession()))).ending
    assert (ending.extended, ending.wrapped_up, ending.at_time, ending.over) == (NO_TIME, None, None, NO_TIME)


def test_after_an_extension_the_time_is_that_of_the_new_end() -> None:
    ending = evident(lived((61, commands.ExtendSession(minutes(5))), (66, commands.EndSession()))).ending
    assert (ending.at_time, ending.over) == (minutes(65), minutes(1))


def test_a_pause_eats_into_a_session_that_ends_at_a_clock_time() -> None:
    until = replace(CALM, until=at(50))
    asked: list[Asked] = [
        (10.0, commands.PauseSession()),
        (15.0, commands.ResumeSession()),
        (50.0, commands.EndSession()),
    ]
    ending = evident(lived(*asked, conversation=Conversation.started(until))).ending
    assert (ending.first_planned, ending.planned, ending.used) == (minutes(50), minutes(45), minutes(45))


def test_a_later_start_counts_from_when_the_conversation_began() -> None:
    evidence = evident(Conversation.started(replace(CALM, since=minutes(5))))
    assert evidence.course.started_at == at(-5)
    assert [trace.at for trace in evidence.traces] == [minutes(5)]


def test_away_is_told_and_is_session_time() -> None:
    asked: list[Asked] = [(10.0, commands.NoticeAway(minutes(3))), (20.0, commands.NoticeClockSet(minutes(-60)))]
    evidence = evident(lived(*asked, (30, commands.EndSession())))
    assert (evidence.away, evidence.course.used) == (minutes(3), minutes(30))


# Whose session it was


def test_it_tells_what_it_began_with() -> None:
    start = replace(AN_HOUR, client="R7", outcome="ease", intention="6.3", parked_before=("the boss",), speed=60.0)
    evidence = evident(lived((58, commands.ParkTopic("money")), conversation=Conversation.started(start)))
    assert (evidence.client, evidence.outcome, evidence.intention) == ("R7", "ease", "6.3")
    assert (evidence.parked_before, evidence.parked, evidence.rehearsal) == (("the boss",), ("money",), True)


@pytest.mark.parametrize("kept", [facts.COURSE, facts.HOURS], ids=["while it runs", "after its end"])
def test_of_a_private_session_only_time_is_left(kept: tuple[type[facts.Fact], ...]) -> None:
    private = Conversation.started(replace(CALM, private=True), PROMPTS)
    lived((2, commands.SayPrompt()), (5, commands.MakeMark("shift")), (16, OFFER), conversation=private)
    private.at(50).give(commands.EndSession())
    evidence = evidence_of(fact for fact in private.facts if isinstance(fact, kept))
    assert evidence is not None
    assert (evidence.private, evidence.traces, evidence.course.marks) == (True, (), ())
    assert (evidence.course.used, [one.came for one in evidence.check_ins]) == (minutes(50), [None] * 5)


def test_something_said_whose_words_were_not_kept_is_no_trace() -> None:
    conversation = lived((2, commands.SayPrompt()))
    without = [fact for fact in conversation.facts if not isinstance(fact, facts.PromptShown)]
    evidence = evidence_of(without)
    assert evidence is not None
    assert evidence.traces == ()
