"""Evidence: what the session itself recorded, computed from its facts alone. It judges nothing."""

import dataclasses
from collections.abc import Iterable
from dataclasses import field
from datetime import datetime, timedelta
from enum import StrEnum

from partner_overlay.domain import facts
from partner_overlay.domain.apply import apply, standing
from partner_overlay.domain.check_ins import Answer, CheckInState
from partner_overlay.domain.facts import Fact, SessionStarted
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.plan import NO_TIME, Plan
from partner_overlay.domain.prompts import Behaviour, Kind, Prompt, Voice
from partner_overlay.domain.review.course import Course, Stretch, joined
from partner_overlay.domain.session import Session
from partner_overlay.lean_dataclass import dataclass


class Sign(StrEnum):
    """How something shows in the record."""

    SHOWN = "shown"  # a prompt stood on the overlay
    SAID = "said"  # the coach marked a prompt as said, or a cue as done
    OFFERED = "offered"  # a check-in was offered to the client
    MARKED = "marked"  # the coach marked a moment


@dataclass(frozen=True, slots=True)
class Trace:
    """One sign at one session time. Its words still hold their slots; `left` is what `{min}` stood for.

    `competency` and `also` are 2019 numbers; a mark may have none. `kind` is None for a mark.
    """

    at: timedelta
    phase: Phase
    sign: Sign
    glance: str
    text: str = ""
    voice: Voice | None = None
    competency: str = ""
    also: tuple[str, ...] = ()
    kind: Kind | None = None
    behaviours: tuple[Behaviour, ...] = ()
    left: timedelta = NO_TIME

    def speaks_of(self, code: str) -> bool:
        """Whether it belongs to this competency, by its 2019 number."""
        return code in (self.competency, *self.also)


@dataclass(frozen=True, slots=True)
class CheckInCourse:
    """What became of one check-in. `came` and `answered` are None when it never did; `left` as in a Trace."""

    id: str
    glance: str
    sentence: str
    competency: str
    voice: Voice
    planned: timedelta
    came: timedelta | None = None
    answer: Answer = Answer.PENDING
    answered: timedelta | None = None
    put_off: int = 0
    left: timedelta = NO_TIME


@dataclass(frozen=True, slots=True)
class Ending:
    """How the time ended. `planned` is the length at the end, `first_planned` the one at the start.

    `at_time` is the session time at which it was said that the time has come; `ended` is False for a session that
    still runs, or that was left without an end.
    """

    first_planned: timedelta
    planned: timedelta
    used: timedelta
    extended: timedelta = NO_TIME
    wrapped_up: timedelta | None = None
    at_time: timedelta | None = None
    ended: bool = True

    @property
    def over(self) -> timedelta:
        """How much longer than planned; nothing when it was shorter."""
        return max(self.used - self.planned, NO_TIME)

    @property
    def unused(self) -> timedelta:
        """How much shorter than planned; nothing when it was longer."""
        return max(self.planned - self.used, NO_TIME)


@dataclass(frozen=True, slots=True)
class Evidence:
    """All of one session. `course` and `plan` are as recorded; corrections are the review's."""

    session_id: str
    type_name: str
    client: str
    rehearsal: bool
    private: bool
    engagement: Engagement | None
    intention: str
    plan: Plan
    course: Course
    ending: Ending
    traces: tuple[Trace, ...]
    check_ins: tuple[CheckInCourse, ...]
    away: timedelta = NO_TIME
    outcome: str = ""
    parked: tuple[str, ...] = ()
    parked_before: tuple[str, ...] = ()

    def about(self, code: str) -> tuple[Trace, ...]:
        """Every trace that belongs to this competency, in order of time."""
        return tuple(trace for trace in self.traces if trace.speaks_of(code))

    def with_behaviour(self, behaviour: Behaviour) -> tuple[Trace, ...]:
        return tuple(trace for trace in self.traces if behaviour in trace.behaviours)

    def of_kind(self, kind: Kind) -> tuple[Trace, ...]:
        return tuple(trace for trace in self.traces if trace.kind is kind)


def evidence_of(recorded: Iterable[Fact]) -> Evidence | None:
    """The evidence in these facts of one session; None when there are none, or its start was undone."""
    kept = standing(recorded)
    if not kept or not isinstance(kept[0], SessionStarted):
        return None
    gathering = _Gathering()
    session: Session | None = None
    for fact in kept:
        if isinstance(fact, facts.CommandGiven):  # it only opens a way back, and what was taken back is gone already
            continue
        session = apply(session, fact)
        assert session is not None  # nothing that stands takes back the start
        gathering.take(fact, session)
    assert session is not None
    return _evidence(kept[0], session, gathering, kept[-1].at)


@dataclasses.dataclass(slots=True)
class _Gathering:
    """What is noticed while the facts go by."""

    traces: list[Trace] = field(default_factory=list)
    check_ins: dict[str, CheckInCourse] = field(default_factory=dict)
    prompts: dict[str, Prompt] = field(default_factory=dict)
    turns: list[tuple[Phase, timedelta]] = field(default_factory=list)
    extended: timedelta = NO_TIME
    wrapped_up: timedelta | None = None
    at_time: timedelta | None = None

    def take(self, fact: Fact, session: Session) -> None:
        elapsed = session.elapsed(fact.at)
        match fact:
            case facts.PromptShown(_, prompt, _):
                self.prompts[prompt.id] = prompt
                self.traces.append(_of_prompt(Sign.SHOWN, prompt, session, fact.at))
            case facts.PromptSaid(_, prompt_id):
                if prompt_id in self.prompts:  # a private session keeps no words
                    self.traces.append(_of_prompt(Sign.SAID, self.prompts[prompt_id], session, fact.at))
            case facts.MarkMade(_, label, competency):
                self.traces.append(Trace(elapsed, session.phase, Sign.MARKED, label, competency=competency))
            case facts.PhaseEntered(_, phase):
                self.turns.append((phase, elapsed))
            case facts.SessionExtended(_, by):
                self.extended += by
            case facts.SessionWrappedUp():
                self.wrapped_up = elapsed
            case facts.AtTimeReached():
                self.at_time = elapsed
            case _ if isinstance(fact, facts.CheckInFact):
                self._take_check_in(fact, session)
            case _:
                pass

    def _take_check_in(self, fact: facts.CheckInFact, session: Session) -> None:
        state = next((one for one in session.check_ins if one.check_in.id == fact.check_in), None)
        if state is None:  # of a session type that has lost it
            return
        elapsed = session.elapsed(fact.at)
        before = self.check_ins.get(fact.check_in)
        here = _check_in_course(state, session, fact.at, before)
        self.check_ins[fact.check_in] = here
        if isinstance(fact, facts.CheckInOffered):
            self.traces.append(_of_check_in(here, elapsed, session.phase))


def _of_prompt(sign: Sign, prompt: Prompt, session: Session, at: datetime) -> Trace:
    return Trace(
        at=session.elapsed(at),
        phase=session.phase,
        sign=sign,
        glance=prompt.glance,
        text=prompt.text,
        voice=prompt.voice,
        competency=prompt.competency,
        also=prompt.also,
        kind=prompt.kind,
        behaviours=prompt.behaviours,
        left=max(session.remaining(at), NO_TIME),
    )


def _of_check_in(course: CheckInCourse, at: timedelta, phase: Phase) -> Trace:
    """What a check-in says to the client hands on a choice about how to go on (product.md 1, promise 4)."""
    say = course.voice is Voice.SAY
    return Trace(
        at=at,
        phase=phase,
        sign=Sign.OFFERED,
        glance=course.glance,
        text=course.sentence,
        voice=course.voice,
        competency=course.competency,
        kind=Kind.PROCESS if say else Kind.MOMENT,
        behaviours=(Behaviour.CHOICE,) if say else (),
        left=course.left,
    )


def _check_in_course(
    state: CheckInState, session: Session, at: datetime, before: CheckInCourse | None
) -> CheckInCourse:
    """Its words are those of its last moment on the overlay; a put-off counts, and it comes again later."""
    elapsed = session.elapsed(at)
    glance, sentence = state.check_in.words(session.plan, elapsed)
    put_off = state.answer is Answer.PENDING
    came = before.came if before else None
    return CheckInCourse(
        id=state.check_in.id,
        glance=glance,
        sentence=sentence,
        competency=state.check_in.competency,
        voice=state.check_in.voice,
        planned=session.plan.at_share(state.check_in.share),
        came=elapsed if came is None and state.answer is Answer.WAITING else came,
        answer=state.answer,
        answered=elapsed if state.answer in {Answer.OFFERED, Answer.DISMISSED} else None,
        put_off=(before.put_off if before else 0) + put_off,
        left=max(session.remaining(at), NO_TIME),
    )


def _evidence(start: SessionStarted, session: Session, gathered: _Gathering, last: datetime) -> Evidence:
    until = session.ended_at or last
    used = session.elapsed(until)
    return Evidence(
        session_id=session.id,
        type_name=session.type_name,
        client=session.client,
        rehearsal=session.rehearsal,
        private=session.private,
        engagement=session.engagement,
        intention=start.intention,
        plan=session.plan,
        course=Course(
            session.started_at, used, session.paused_for(until), _stretches(gathered.turns, used), session.marks
        ),
        ending=Ending(
            first_planned=start.length,
            planned=session.length(until),
            used=used,
            extended=gathered.extended,
            wrapped_up=gathered.wrapped_up,
            at_time=gathered.at_time,
            ended=session.ended_at is not None,
        ),
        traces=tuple(gathered.traces),
        check_ins=_all_check_ins(session, gathered.check_ins),
        away=session.away,
        outcome=session.outcome,
        parked=session.parked,
        parked_before=session.parked_before,
    )


def _stretches(turns: list[tuple[Phase, timedelta]], used: timedelta) -> tuple[Stretch, ...]:
    begins = [(Phase.AGREEMENT, NO_TIME), *turns]
    ends = [*(begin for _, begin in begins[1:]), used]
    return joined(Stretch(phase, begin, end) for (phase, begin), end in zip(begins, ends, strict=True))


def _all_check_ins(session: Session, known: dict[str, CheckInCourse]) -> tuple[CheckInCourse, ...]:
    """All that were planned, in the order of their moments; those that never came as well."""
    every = (known.get(state.check_in.id) or _never_came(state, session) for state in session.check_ins)
    return tuple(sorted(every, key=lambda one: one.planned))


def _never_came(state: CheckInState, session: Session) -> CheckInCourse:
    check_in = state.check_in
    return CheckInCourse(
        check_in.id,
        check_in.glance,
        check_in.sentence,
        check_in.competency,
        check_in.voice,
        session.plan.at_share(check_in.share),
    )
