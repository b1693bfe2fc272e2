"""Scenes: moments of a made-up session, made by real commands on a clock that stands where it is put."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from partner_overlay.domain import commands
from partner_overlay.domain.apply import apply
from partner_overlay.domain.commands import Command, StartSession
from partner_overlay.domain.decide import decide
from partner_overlay.domain.prompts import Kind, Prompt, Voice
from partner_overlay.domain.session import Session
from partner_overlay.domain.session_types import SHIPPED_TYPES

BEGIN = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
TYPE = SHIPPED_TYPES[0]

SUPPORT = Prompt(
    "support", Voice.SAY, "How would you like me to support you today?", "How shall I support you?", "3.6", Kind.PROCESS
)
DEEPER = Prompt(
    "deeper",
    Voice.SAY,
    "From here: deeper, wider, or somewhere else entirely?",
    "Deeper, wider, elsewhere?",
    "3.9",
    Kind.PROCESS,
)
SILENCE = Prompt("silence", Voice.CUE, "Let the silence work.", "Let the silence work", "5.1", Kind.MINDSET)
LEARNING = Prompt(
    "learning",
    Voice.SAY,
    "If you kept only one learning from today, which one?",
    "Keep only one learning",
    "8.6",
    Kind.MOMENT,
)
LONG = Prompt(
    "long",
    Voice.SAY,
    "Welche Unterstützungsmöglichkeiten würden Ihnen in dieser Auseinandersetzung jetzt am ehesten weiterhelfen?",
    "Unterstützungsmöglichkeiten jetzt",
    "8.5",
    Kind.PROCESS,
)
RIGHT_TO_LEFT = Prompt(
    "right-to-left", Voice.SAY, "ما الذي تود أن نخصص له وقتنا اليوم؟", "ما الذي يستحق وقتنا؟", "3.6", Kind.PROCESS
)
MARKUP = Prompt(
    "markup",
    Voice.SAY,
    "Is <b>this</b> & <img src=x> shown as it was typed 🙂, to the letter?",
    "<b>Literally?</b>",
    "6.2",
    Kind.MOMENT,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A session at one moment. `hovered`: the pointer is over the overlay."""

    name: str
    session: Session
    now: datetime
    hovered: bool = False


@dataclass(frozen=True, slots=True)
class _At:
    """A command at a minute of the session."""

    minute: float
    command: Command


def _scene(
    name: str,
    minute: float,
    prompt: Prompt,
    *steps: _At,
    hovered: bool = False,
    speed: float = 1.0,
    parked: tuple[str, ...] = (),
) -> Scene:
    start = StartSession("demo", seed=1, type=TYPE, client="R7", speed=speed, rotate_every=None, parked_before=parked)
    session = _played(start, (_At(0, start), *steps), [prompt])
    return Scene(name, session, BEGIN + timedelta(minutes=minute), hovered)


def _played(start: StartSession, steps: Sequence[_At], prompts: Sequence[Prompt]) -> Session:
    session: Session | None = None
    for step in steps:
        at = BEGIN + timedelta(minutes=step.minute)
        for fact in decide(session, step.command, at, prompts):
            session = apply(session, fact)
    assert session is not None, start
    return session


def _explored(*more: _At) -> tuple[_At, ...]:
    return (_At(9, commands.EnterNextPhase()), *more)


def _answered(*minutes: float) -> tuple[_At, ...]:
    """The check-ins that came by these minutes, each offered at once."""
    steps = ((_At(minute, commands.Look()), _At(minute + 0.01, commands.OfferCheckIn())) for minute in minutes)
    return tuple(step for pair in steps for step in pair)


def scenes() -> tuple[Scene, ...]:
    """Every state that the overlay knows (product.md 5)."""
    explored = _explored(*_answered(15))
    closing = (*explored, *_answered(30, 39), _At(45, commands.EnterNextPhase()), *_answered(45))
    return (
        _scene("agreement", 3, SUPPORT),
        _scene("agreement-parked", 3, SUPPORT, parked=("the talk with the board",)),
        _scene("say", 22, DEEPER, *explored),
        _scene("cue", 29, SILENCE, *explored),
        _scene("check-in", 30, DEEPER, *explored, _At(30, commands.Look())),
        _scene(
            "check-in-behind-prompt",
            32,
            DEEPER,
            *explored,
            _At(30, commands.Look()),
            _At(31, commands.ShowNextPrompt()),
        ),
        _scene("check-in-cue", 15, DEEPER, *_explored(_At(15, commands.Look()))),
        _scene("pinned-and-said", 24, DEEPER, *explored, _At(23, commands.SayPrompt()), _At(24, commands.TogglePin())),
        _scene("paused", 22, DEEPER, *explored, _At(22, commands.PauseSession())),
        _scene("controls", 22, DEEPER, *explored, hovered=True),
        _scene("about-time-for-closing", 46, DEEPER, *explored, *_answered(30, 39, 45)),
        _scene("closing", 50, LEARNING, *closing),
        _scene("closing-controls", 50, LEARNING, *closing, hovered=True),
        _scene("at-time", 60, LEARNING, *closing, *_answered(54), _At(60, commands.Look())),
        _scene("over-time", 62.5, LEARNING, *closing, *_answered(54), _At(60, commands.Look())),
        _scene(
            "over-time-going-on",
            63,
            LEARNING,
            *closing,
            *_answered(54),
            _At(60, commands.Look()),
            _At(61, commands.SeeAtTime()),
        ),
        _scene("rehearsal", 22, DEEPER, *explored, speed=60.0),
        _scene("ended", 61.05, LEARNING, *closing, _At(61, commands.EndSession())),
        _scene("long-words", 50, LONG, *closing),
        _scene("right-to-left", 3, RIGHT_TO_LEFT),
        _scene("markup", 22, MARKUP, *explored),
    )


def named(name: str) -> Scene:
    """The scene of this name."""
    return next(scene for scene in scenes() if scene.name == name)
