"""A rehearsed hour leaves the evidence of its table, also when the program is killed between any two commands.

Whatever the machine has to do meanwhile, nothing here depends on it: prompts change on request only, so all that
shows is what was asked for; and no time is held against a plan, but each sign against what the program itself said
of its time just before and just after the command that left it. The hour has to be slow enough for all commands to
come before its time is up; where the program is killed, it is as slow as this machine takes to start it.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count

from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.domain.review.evidence import CheckInCourse, Evidence, Trace, evidence_of
from partner_overlay.storage.deck_writing import deck_to_toml
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.session_journal import SessionJournal
from tests.desktop.waiting import until
from tests.end_to_end.program import Program, steady
from tests.made.reviewed_hour import DECK, START_WORDS, STEPS, Step, reviewed_hour

LONGEST_WAIT = 60.0  # of real seconds, for the moment of a step
SECOND = timedelta(seconds=1)
Bracket = tuple[timedelta, timedelta]


def ready(program: Program) -> None:
    """A home with the hour's own deck, in which prompts change only when asked."""
    paths = paths_of(str(program.home))
    for folder in (paths.config, paths.decks):
        folder.mkdir(parents=True, exist_ok=True)
    (paths.decks / f"{DECK.id}.toml").write_text(deck_to_toml(DECK), "utf-8")
    paths.settings_file.write_text("[prompts]\nchange_every = 0\n", "utf-8")


def speed_for(program: Program) -> int:
    """So slow that all commands come in time even when each start takes twice as long as the first one."""
    begun = steady()
    program.begin()
    return max(5, min(60, int(3600 / (2 * len(STEPS) * (steady() - begun)))))


class Coach:
    """Lives through the hour and notes between which session times each command was carried out."""

    def __init__(self, program: Program, between_two: Callable[[], None]) -> None:
        self._program = program
        self._between_two = between_two
        self.brackets: list[Bracket] = []

    def holds_the_session(self, speed: int) -> None:
        self._program.give(*START_WORDS, "--speed", str(speed))
        for step in STEPS:
            self._between_two()
            until(lambda step=step: self._may_come(step), f"the moment of {step.words}", LONGEST_WAIT)  # type: ignore[misc]
            before = self._elapsed()
            self._program.give(*step.words)
            self.brackets.append((before, self._elapsed() + SECOND))

    def _may_come(self, step: Step) -> bool:
        status = self._program.status()
        session = status["session"]
        on_the_wall = session["elapsed_seconds"] + session["paused_seconds"]
        waits = step.words[0] != "check-in" or status["check_in"] is not None
        return on_the_wall >= step.minute * 60 and waits

    def _elapsed(self) -> timedelta:
        return timedelta(seconds=self._program.status()["session"]["elapsed_seconds"])


def on_record(program: Program) -> Evidence:
    journal = SessionJournal(paths_of(str(program.home)).journal_file)
    (line,) = journal.sessions()
    evidence = evidence_of(journal.facts(line.id))
    journal.close()
    assert evidence is not None
    return evidence


def timeless(trace: Trace) -> Trace:
    return replace(trace, at=NO_TIME, left=NO_TIME)


def what_became(course: CheckInCourse) -> tuple[object, ...]:
    return (course.id, course.glance, course.sentence, course.answer, course.put_off, course.came is not None)


def expect_the_table(real: Evidence, brackets: list[Bracket]) -> None:
    """The made hour's evidence is held against a table of its own, in tests/domain/review/test_reviewed_hour.py."""
    hour = reviewed_hour()
    made = evidence_of(hour.facts)
    assert made is not None
    for item in CHECKLIST:
        assert [timeless(trace) for trace in item.evidence(real)] == [timeless(trace) for trace in item.evidence(made)]
    assert [timeless(trace) for trace in real.traces] == [timeless(trace) for trace in made.traces]
    assert [what_became(course) for course in real.check_ins] == [what_became(course) for course in made.check_ins]
    asked = dict(zip(hour.asked_at, brackets, strict=True))
    out_of_place = [
        (trace, bracket)
        for trace, known in zip(real.traces, made.traces, strict=True)
        if known.at > NO_TIME and not (bracket := asked[known.at])[0] <= trace.at <= bracket[1]
    ]
    assert out_of_place == []
    expect_the_course(real, made, asked)


def expect_the_course(real: Evidence, made: Evidence, asked: dict[timedelta, Bracket]) -> None:
    assert [one.phase for one in real.course.stretches] == [one.phase for one in made.course.stretches]
    for one, known in zip(real.course.stretches[1:], made.course.stretches[1:], strict=True):
        assert asked[known.begin][0] <= one.begin <= asked[known.begin][1]
    assert [(mark.label, mark.competency) for mark in real.course.marks] == [
        (mark.label, mark.competency) for mark in made.course.marks
    ]
    assert (real.ending.first_planned, real.ending.planned) == (made.ending.first_planned, made.ending.planned)
    assert (real.ending.extended, real.ending.ended) == (made.ending.extended, True)
    assert real.ending.at_time is not None
    assert real.ending.at_time >= made.ending.first_planned
    assert (real.client, real.outcome, real.parked) == (made.client, made.outcome, made.parked)
    assert (real.rehearsal, real.engagement) == (True, made.engagement)


def test_a_rehearsed_hour_leaves_the_evidence_of_its_table(program: Program) -> None:
    ready(program)
    program.begin()
    coach = Coach(program, between_two=lambda: None)
    coach.holds_the_session(speed=150)
    expect_the_table(on_record(program), coach.brackets)


def test_killed_between_any_two_commands_it_leaves_the_same(program: Program) -> None:
    ready(program)
    kills = count()
    speed = speed_for(program)

    def killed() -> None:
        next(kills)
        program.kill()
        program.begin()

    coach = Coach(program, killed)
    coach.holds_the_session(speed)
    assert next(kills) == len(STEPS)
    expect_the_table(on_record(program), coach.brackets)
