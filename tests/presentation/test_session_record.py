"""A session as lines to read: every kind of fact, at its time, and nothing that was undone."""

from dataclasses import replace
from datetime import UTC, timedelta, timezone
from typing import get_args

import pytest

from partner_overlay.application.ports import SessionLine
from partner_overlay.domain import commands, facts
from partner_overlay.domain.facts import Cause, Fact, SessionStarted
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.session_record import heading, list_line, record_lines
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, at, made_prompt, minutes
from tests.presentation.marking import UNKIND

START = next(fact for fact in Conversation.started(AN_HOUR).facts if isinstance(fact, SessionStarted))
NOW = at(22.5)
PROMPT = made_prompt("half-time", text="What about the rest?")

LINES: dict[Fact, str] = {
    facts.PhaseEntered(NOW, Phase.CLOSING): "Phase: closing",
    facts.SessionPaused(NOW): "Paused",
    facts.SessionResumed(NOW): "Went on",
    facts.SessionExtended(NOW, minutes(10)): "Extended by 10 min",
    facts.SessionWrappedUp(NOW): "Wrapped up",
    facts.AtTimeReached(NOW): "At time",
    facts.AtTimeSeen(NOW): "The sentence at time was seen",
    facts.SessionEnded(NOW): "Ended",
    facts.AwayNoticed(NOW, minutes(3)): "Away for 3 min",
    facts.ClockSet(NOW, minutes(60)): "The computer's clock was set by 60 min forward",
    facts.ClockSet(NOW, minutes(-60)): "The computer's clock was set by 60 min back",
    facts.ProgramReturned(NOW): "The program had stopped and came back",
    facts.OutcomeNamed(NOW, "a plan"): "Outcome: a plan",
    facts.TopicParked(NOW, "the board"): "Parked: the board",
    facts.MarkMade(NOW, "", ""): "Mark",
    facts.MarkMade(NOW, "that pause", "5.1"): "Mark 5.1 that pause",
    facts.CheckInDue(NOW, "focus"): "Check-in (How are we doing so far?): waits",
    facts.CheckInOffered(NOW, "focus"): "Check-in (How are we doing so far?): offered",
    facts.CheckInPutOff(NOW, "focus", to_phase_end=False): "Check-in (How are we doing so far?): put off by 3 min",
    facts.CheckInPutOff(
        NOW, "focus", to_phase_end=True
    ): "Check-in (How are we doing so far?): put off to the end of the phase",
    facts.CheckInDismissed(NOW, "focus"): "Check-in (How are we doing so far?): dismissed",
    facts.CheckInPassed(NOW, "focus"): "Check-in (How are we doing so far?): passed over",
    facts.PromptShown(NOW, PROMPT, Cause.NEXT): "Prompt half-time (say, 3.9): What about the rest?",
    facts.PromptCleared(NOW): "No prompt fits",
    facts.PromptSaid(NOW, "half-time"): "Said: half-time",
    facts.PromptPinned(NOW, "half-time"): "Pinned: half-time",
    facts.PromptUnpinned(NOW, "half-time"): "Unpinned: half-time",
    facts.PromptSkipped(NOW, "half-time"): "Not this session: half-time",
    facts.PromptBanned(NOW, "half-time"): "Never: half-time",
    facts.RotationSet(NOW, minutes(10)): "Prompts change every 10 min",
    facts.RotationSet(NOW, None): "Prompts change only on request",
}
SILENT = (facts.CommandGiven(NOW, "ShowNextPrompt"), facts.BagRefilled(NOW, ("half-time",)))


def lines_of(*recorded: Fact) -> list[str]:
    return list(record_lines(recorded))


@pytest.mark.parametrize(("fact", "words"), LINES.items(), ids=lambda case: case if isinstance(case, str) else "")
def test_each_fact_in_words_at_its_time(fact: Fact, words: str) -> None:
    start, line = lines_of(START, fact)
    assert start == "    0:00  Started: 60 min"
    assert line == f"   22:30  {words}"
    assert not UNKIND.search(line)


@pytest.mark.parametrize("fact", SILENT, ids=lambda fact: type(fact).__name__)
def test_what_says_nothing_of_the_conversation_has_no_line(fact: Fact) -> None:
    assert len(lines_of(START, fact)) == 1


def test_every_kind_of_fact_is_in_this_test() -> None:
    tried = {type(fact) for fact in (*LINES, *SILENT, START)}
    assert tried == set(get_args(Fact)) - {facts.Undone}


def test_a_start_says_with_whom_how_fast_and_how_long_after_the_beginning() -> None:
    start = replace(START, client="R7", speed=60.0, started_at=TWO_O_CLOCK - minutes(5))
    assert lines_of(start) == ["    5:00  Started: 60 min with R7, a rehearsal 60 times as fast"]


def test_a_length_other_than_that_of_the_type_is_said() -> None:
    assert lines_of(replace(START, length=minutes(45))) == ["    0:00  Started: 60 min, 45 min long"]


def test_prompts_and_check_ins_are_told_by_their_words() -> None:
    prompt = replace(PROMPT, glance="Half the time left")
    said = lines_of(START, facts.PromptShown(NOW, prompt, Cause.NEXT), facts.PromptSaid(NOW, prompt.id))
    assert said[-1] == "   22:30  Said: Half the time left"
    timed = replace(PROMPT, glance="{min} min: what for?")
    pinned = lines_of(START, facts.PromptShown(NOW, timed, Cause.NEXT), facts.PromptPinned(NOW, timed.id))
    assert pinned[-1] == "   22:30  Pinned: 38 min: what for?"
    assert lines_of(START, facts.CheckInOffered(at(45), "closing-opens"))[-1] == (
        "   45:00  Check-in (15 min: what matters?): offered"
    )
    assert lines_of(START, facts.CheckInOffered(NOW, "of-old"))[-1] == "   22:30  Check-in (of-old): offered"


def test_the_heading_says_when_with_whom_and_what() -> None:
    east = timezone(timedelta(hours=1))
    assert heading([START], UTC) == "2026-11-23 14:00, no client code, 60 min"
    assert heading([replace(START, client="R7", private=True)], east) == "2026-11-23 15:00, R7, 60 min (private)"
    assert heading([replace(START, speed=60.0)], UTC).endswith("60 min (rehearsal)")
    assert heading([]) == ""


def test_pauses_are_left_out_of_the_times() -> None:
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=None), ()).at(10)
    conversation.give(commands.PauseSession())
    conversation.at(15).give(commands.ResumeSession())
    conversation.at(70).give(commands.MakeMark())
    assert lines_of(*conversation.facts)[1:] == ["   10:00  Paused", "   10:00  Went on", " 1:05:00  Mark"]


def test_what_was_undone_is_left_out() -> None:
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=None), ()).at(10)
    conversation.give(commands.MakeMark("kept"))
    conversation.give(commands.MakeMark("gone"))
    conversation.give(commands.Undo())
    conversation.at(11).give(commands.EndSession())
    assert lines_of(*conversation.facts)[1:] == ["   10:00  Mark kept", "   11:00  Ended"]


def test_a_start_that_was_undone_leaves_nothing() -> None:
    conversation = Conversation.started(AN_HOUR)
    conversation.give(commands.Undo())
    assert lines_of(*conversation.facts) == []
    assert lines_of() == []


def test_a_part_of_a_second_has_not_gone() -> None:
    assert lines_of(START, facts.SessionEnded(NOW + timedelta(seconds=0.9)))[1] == "   22:30  Ended"


def test_a_session_in_a_list() -> None:
    line = SessionLine("a", TWO_O_CLOCK, "R7", "60 min", rehearsal=False, private=False, ended=True)
    assert list_line(line, UTC) == "a  2026-11-23 14:00  R7  60 min"
    assert list_line(line._replace(client="", ended=False), UTC) == "a  2026-11-23 14:00  -  60 min  not ended"
    assert list_line(line._replace(rehearsal=True), UTC) == "a  2026-11-23 14:00  R7  60 min (rehearsal)"
    assert list_line(line._replace(private=True), UTC) == "a  2026-11-23 14:00  R7  60 min (private)"
