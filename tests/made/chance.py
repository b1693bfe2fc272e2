"""Chance for laws: decks, starts and courses of sessions as Hypothesis makes them up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import strategies as st

from partner_overlay.domain import commands
from partner_overlay.domain.commands import Command, StartSession
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Kind, Prompt
from partner_overlay.domain.session_types import SHIPPED_TYPES
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, made_prompt, minutes

Course = Sequence[tuple[timedelta | None, Command]]
"""What is asked, each after a span of time; None: at the moment that the session names."""

COMPETENCIES = ("2.1", "3.9", "5.1", "6.2", "7.9", "8.1", "8.6", "8.8")
NUMBERS = st.integers(0, 1_000_000)


@st.composite
def decks(draw: st.DrawFn, most: int = 12) -> tuple[Prompt, ...]:
    """Prompts for any phases and engagements, some with slots, starred or not enabled."""
    size, chance = draw(st.integers(0, most)), Random(draw(NUMBERS))
    return tuple(_prompt(f"p{number}", chance) for number in range(size))


def _prompt(name: str, chance: Random) -> Prompt:
    return made_prompt(
        name,
        *chance.sample(list(Phase), chance.choice([0, 0, 1, 1, 2])),
        text=chance.choice(["", "", "", "", "You said {outcome}.", "{min} minutes are left."]),
        competency=chance.choice(COMPETENCIES),
        kind=chance.choice(list(Kind)),
        engagements=tuple(chance.sample(list(Engagement), chance.choice([0, 0, 0, 1]))),
        starred=chance.random() < 0.2,
        enabled=chance.random() > 0.1,
    )


@st.composite
def starts(draw: st.DrawFn, prompts: Sequence[Prompt] = ()) -> StartSession:
    """A start of any length, also late or to a clock time, with the bag of an earlier session."""
    chance = Random(draw(NUMBERS))
    names = [prompt.id for prompt in prompts]
    length = minutes(draw(st.sampled_from([60, 1, 7, 30, 90, 720])))
    since = length * chance.choice([0, 0, 0.25, 0.7, 0.99])
    return replace(
        AN_HOUR,
        type=chance.choice(SHIPPED_TYPES),
        seed=chance.randrange(1000),
        length=length,
        since=since,
        until=chance.choice([None, TWO_O_CLOCK - since + length]),
        speed=chance.choice([1.0, 60.0]),
        rotate_every=draw(st.sampled_from([minutes(5), minutes(1), minutes(30), None])),
        outcome=chance.choice(["", "more ease"]),
        intention=chance.choice(["", *COMPETENCIES]),
        bag=tuple(chance.sample(names, chance.randint(0, len(names)))),
        opened_before=chance.choice(["", *names]),
        never=tuple(chance.sample(names, len(names) // chance.choice([3, 100]))),
    )


@st.composite
def conversations(draw: st.DrawFn, most: int = 12) -> Conversation:
    """A session that has just started."""
    prompts = draw(decks(most))
    return Conversation.started(draw(starts(prompts)), prompts)


ABOUT_PROMPTS: tuple[Command, ...] = (
    *[commands.ShowNextPrompt()] * 6,
    *[commands.ShowPreviousPrompt()] * 3,
    *[commands.Look()] * 4,
    commands.Look(hovered=True),
    commands.TogglePin(),
    commands.SayPrompt(),
    commands.SkipPrompt(),
    commands.BanPrompt(),
    commands.EnterNextPhase(),
    commands.EnterPreviousPhase(),
    *map(commands.EnterPhase, Phase),
    commands.NameOutcome("a first step"),
    commands.Undo(),
)
ABOUT_TIME: tuple[Command, ...] = (
    *[commands.Look()] * 8,
    commands.PauseSession(),
    *[commands.ResumeSession()] * 2,
    *[commands.OfferCheckIn()] * 3,
    *[commands.PutOffCheckIn()] * 2,
    commands.PutOffCheckIn(to_phase_end=True),
    commands.DismissCheckIn(),
    *[commands.SeeAtTime()] * 2,
    commands.WrapUp(),
    commands.ExtendSession(minutes(1)),
    commands.ExtendSession(minutes(15)),
    commands.SetRotation(minutes(1)),
    commands.SetRotation(None),
    commands.SetRotation(minutes(5)),
    commands.MakeMark("silence", "5.1"),
    commands.ParkTopic("the boss"),
    commands.NoticeAway(minutes(2)),
    commands.NoticeClockSet(minutes(-60)),
    commands.ReturnToSession(),
)
AT_THE_END: tuple[Command, ...] = (commands.EndSession(), commands.Undo(), commands.Look())
SPANS = (
    None,
    None,
    None,
    *(timedelta(seconds=span) for span in (0, 1e-6, 1, 9.999999, 10, 89.5, 90, 180, 433.25, 900)),
)


@st.composite
def courses(draw: st.DrawFn, *asked: Command, most: int = 50) -> list[tuple[timedelta | None, Command]]:
    """What is asked of a session, and after which span each."""
    length = draw(st.integers(0, most))
    steps = st.tuples(st.sampled_from(SPANS), st.sampled_from(asked))
    return draw(st.lists(steps, min_size=length, max_size=length))


def step(conversation: Conversation, span: timedelta | None, command: Command) -> None:
    """Let the span go by and ask; a refusal is an answer as well."""
    moment = conversation.session.next_change()
    if span is not None:
        conversation.now += span
    elif moment is not None:
        conversation.now = max(conversation.now, moment)
    try:
        conversation.give(command)
    except Refusal:
        return
