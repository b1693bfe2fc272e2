"""A made hour with everything in it that a review can hold, by known commands, and answers that leave nothing empty.

It is a first session of an hour with R7, with a deck of its own and a seed, and ends two minutes over its time.
Minutes are those on the wall; there is a pause of two minutes in it.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from partner_overlay.domain import commands
from partner_overlay.domain.commands import Command, StartSession
from partner_overlay.domain.facts import Fact
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Deck, Kind, Prompt, Voice
from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.answers import Direction, EndDecision, Intention, Moment, Question, Rating
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.session import Mark
from tests.made.sessions import FIRST, TWO_O_CLOCK, Conversation, minutes

LEAD, CHOICE, RESPOND, CO_CREATE = Behaviour
PROCESS, MOMENT, MINDSET = Kind
SAY, CUE = Voice
SEED = 7


def _card(
    name: str, phase: Phase, competencies: str, kind: Kind, *behaviours: Behaviour, voice: Voice = SAY, text: str
) -> Prompt:
    """`competencies`: the main one and those it touches as well."""
    competency, *also = competencies.split()
    return Prompt(name, voice, text, name, competency, kind, tuple(also), behaviours, (phase,))


PROMPTS = (
    _card("my part", Phase.AGREEMENT, "5.1 3.6", PROCESS, LEAD, CHOICE, text="How shall I take part today?"),
    _card("today", Phase.AGREEMENT, "3.6", PROCESS, LEAD, text="What would you like from today?"),
    _card("measure", Phase.AGREEMENT, "3.8 3.7", PROCESS, CO_CREATE, text="How will you know it worked?"),
    replace(
        _card("plan", Phase.AGREEMENT, "3.4 3.5", PROCESS, CO_CREATE, text="How shall we draw up the plan?"),
        engagements=(Engagement.FIRST,),
    ),
    _card("they choose", Phase.AGREEMENT, "2.1", MINDSET, voice=CUE, text="They choose."),
    _card("more", Phase.EXPLORATION, "6.3 6.2", MOMENT, RESPOND, text="What more is there?"),
    _card("energy", Phase.EXPLORATION, "6.4 6.5 6.1", MOMENT, RESPOND, CHOICE, text="Your voice rose. What is it?"),
    _card("care", Phase.EXPLORATION, "4.4 4.6", MOMENT, RESPOND, text="That sounds heavy. How is it to say it?"),
    _card("offer", Phase.EXPLORATION, "7.11 2.5", MOMENT, CHOICE, text="A thought, to keep or leave: is it fear?"),
    _card("alive", Phase.EXPLORATION, "7.5", MOMENT, LEAD, text="What is alive in “{outcome}” right now?"),
    _card("culture", Phase.EXPLORATION, "2.4", MINDSET, voice=CUE, text="My culture is one of many."),
    replace(
        _card("learned", Phase.CLOSING, "8.1 7.9 8.6", MOMENT, LEAD, text="What will you take with you?"),
        starred=True,
    ),
    _card("steps", Phase.CLOSING, "8.2 8.5", PROCESS, CO_CREATE, text="In {min} minutes: which step, which help?"),
)
"""All 26 items of the source but 3.9, 3.11 and 8.8, which come by check-ins and a mark."""

DECK = Deck("reviewed-hour", "The reviewed hour", prompts=PROMPTS)
START = StartSession(
    session_id="reviewed",
    seed=SEED,
    type=FIRST,
    length=minutes(60),
    client="R7",
    outcome="more ease",
    decks=(DECK.id,),
    rotate_every=None,
)
START_WORDS = (
    *("start", "--type", FIRST.name, "--for", "60m", "--seed", str(SEED), "--client", "R7"),
    *("--outcome", "more ease", "--deck", DECK.id),
)


@dataclass(frozen=True, slots=True)
class Step:
    """What the coach asks at a minute on the wall: as a command, and as on the command line."""

    minute: float
    command: Command
    words: tuple[str, ...]


def _step(minute: float, words: str, command: Command) -> Step:
    return Step(minute, command, tuple(words.split()))


STEPS = (
    _step(1, "said", commands.SayPrompt()),
    _step(2, "next", commands.ShowNextPrompt()),
    _step(2.5, "said", commands.SayPrompt()),
    _step(3, "next", commands.ShowNextPrompt()),
    _step(4, "next", commands.ShowNextPrompt()),
    _step(4.5, "said", commands.SayPrompt()),
    _step(5, "next", commands.ShowNextPrompt()),
    _step(5.5, "said", commands.SayPrompt()),
    _step(5.6, "undo", commands.Undo()),
    _step(7, "mark shoulders --competency 5.1", commands.MakeMark("shoulders", "5.1")),
    _step(9.5, "phase next", commands.EnterNextPhase()),
    _step(10, "said", commands.SayPrompt()),
    _step(11, "next", commands.ShowNextPrompt()),
    _step(12, "next", commands.ShowNextPrompt()),
    _step(12.5, "said", commands.SayPrompt()),
    _step(13, "next", commands.ShowNextPrompt()),
    _step(16, "check-in offered", commands.OfferCheckIn()),
    _step(17, "mark shift", commands.MakeMark("shift")),
    _step(20, "phase back", commands.EnterPreviousPhase()),
    _step(22, "phase exploration", commands.EnterPhase(Phase.EXPLORATION)),
    _step(23, "said", commands.SayPrompt()),
    _step(24, "pause", commands.PauseSession()),
    _step(26, "resume", commands.ResumeSession()),
    _step(28, "next", commands.ShowNextPrompt()),
    _step(29, "back", commands.ShowPreviousPrompt()),
    _step(33, "check-in later", commands.PutOffCheckIn()),
    _step(37, "check-in offered", commands.OfferCheckIn()),
    _step(42, "check-in dismiss", commands.DismissCheckIn()),
    _step(43, "skip", commands.SkipPrompt()),
    _step(44, "mark farewell --competency 3.11", commands.MakeMark("farewell", "3.11")),
    _step(45, "wrap-up", commands.WrapUp()),
    _step(46, "said", commands.SayPrompt()),
    _step(48, "check-in offered", commands.OfferCheckIn()),
    _step(50, "next", commands.ShowNextPrompt()),
    _step(52, "said", commands.SayPrompt()),
    _step(57, "check-in offered", commands.OfferCheckIn()),
    _step(58, "park deadlines", commands.ParkTopic("deadlines")),
    _step(63, "extend 15m", commands.ExtendSession(minutes(15))),
    _step(64, "end", commands.EndSession()),
)
OFFERS = ("check-in",)


@dataclass(frozen=True, slots=True)
class Hour:
    """`asked_at` is the session time of each step."""

    facts: tuple[Fact, ...]
    asked_at: tuple[timedelta, ...]


def reviewed_hour(start: StartSession = START) -> Hour:
    """The hour as the domain decides it, from two o'clock."""
    conversation = Conversation.started(start, PROMPTS)
    asked_at: list[timedelta] = []
    for step in STEPS:
        conversation.lived_to(step.minute).give(step.command)
        asked_at.append(conversation.elapsed)
    return Hour(tuple(conversation.facts), tuple(asked_at))


_RATINGS = (Rating.CLEARLY, Rating.IN_PART, Rating.NOT_NOTICED, Rating.DOES_NOT_APPLY)

ANSWERS: tuple[ReviewAnswer, ...] = (
    review.SeeDirection(Direction.MOSTLY_CLIENT),
    review.SeeEnd(EndDecision.WE_AGREED),
    review.SeePresence(4, "rooted"),
    review.PickMoment(Moment(minutes(15), "I let the silence be.")),
    review.ChooseIntention(Intention("6.3", "Ask once more before I offer.")),
    *(review.RateItem(item.key, _RATINGS[place % len(_RATINGS)]) for place, item in enumerate(CHECKLIST)),
    *(review.NoteItem(item.key, f"What I saw of it: {item.key}.") for item in CHECKLIST),
    *(review.AnswerQuestion(question, f"About {question}:\nmore than I thought.") for question in Question),
    review.CorrectTimes(TWO_O_CLOCK - minutes(1), None),
    review.CorrectTurns(Turns(minutes(10), minutes(45))),
    review.CorrectMark(1, Mark(minutes(18.5), "big shift", "6.3")),
    review.CorrectMark(3, Mark(minutes(30), "tears", "6.4")),
)
"""An answer to everything, and one correction of each kind."""
