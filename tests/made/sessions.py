"""Sessions made for tests: a conversation that is driven by minutes and commands, with prompts to show."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from partner_overlay.domain.apply import apply
from partner_overlay.domain.commands import Command, Look, StartSession
from partner_overlay.domain.decide import decide
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.facts import Fact
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Kind, Prompt, Voice
from partner_overlay.domain.session import Session
from partner_overlay.domain.session_types import SHIPPED_TYPES

AnyFact = TypeVar("AnyFact", bound=Fact)

TWO_O_CLOCK = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
SIXTY, THIRTY, NINETY, FIRST, LAST, MENTOR = SHIPPED_TYPES


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def at(number: float) -> datetime:
    """So many minutes after two o'clock."""
    return TWO_O_CLOCK + minutes(number)


def made_prompt(
    name: str,
    *phases: Phase,
    text: str = "",
    competency: str = "3.9",
    kind: Kind = Kind.PROCESS,
    engagements: tuple[Engagement, ...] = (),
    starred: bool = False,
    enabled: bool = True,
) -> Prompt:
    return Prompt(
        id=name,
        voice=Voice.SAY,
        text=text or f"What about {name}?",
        glance=name,
        competency=competency,
        kind=kind,
        phases=phases,
        engagements=engagements,
        starred=starred,
        enabled=enabled,
    )


PROMPTS = tuple(
    made_prompt(f"{phase}-{letter}", phase, competency=competency)
    for phase in Phase
    for letter, competency in (("a", "3.9"), ("b", "5.1"), ("c", "6.2"), ("d", "8.1"))
)


AN_HOUR = StartSession(session_id="s1", seed=1, type=SIXTY)


@dataclass
class Conversation:
    """A session under way, with all its facts; `now` moves when a test says so."""

    prompts: Sequence[Prompt] = PROMPTS
    now: datetime = TWO_O_CLOCK
    state: Session | None = None
    facts: list[Fact] = field(default_factory=list)

    @classmethod
    def started(cls, choices: StartSession = AN_HOUR, prompts: Sequence[Prompt] = PROMPTS) -> "Conversation":
        """Start pressed at two o'clock."""
        conversation = cls(prompts)
        conversation.give(choices)
        return conversation

    @property
    def session(self) -> Session:
        assert self.state is not None
        return self.state

    @property
    def elapsed(self) -> timedelta:
        return self.session.elapsed(self.now)

    @property
    def waiting(self) -> str:
        """The check-in that waits; empty when none does."""
        waiting = self.session.waiting
        return "" if waiting is None else waiting.check_in.id

    @property
    def shown(self) -> str:
        """The prompt on the overlay; empty when there is none."""
        current = self.session.rotation.current
        return "" if current is None else current.id

    def give(self, command: Command) -> tuple[Fact, ...]:
        """Carry out a command now."""
        happened = decide(self.state, command, self.now, self.prompts)
        for fact in happened:
            self.state = apply(self.state, fact)
        self.facts += happened
        return happened

    def refused(self, command: Command) -> str:
        """The sentence with which a command is refused; the session stays as it was."""
        before = self.state
        try:
            self.give(command)
        except Refusal as refusal:
            assert self.state == before
            return refusal.sentence
        raise AssertionError(f"{command} was carried out")

    def look(self, *, hovered: bool = False) -> tuple[Fact, ...]:
        return self.give(Look(hovered))

    def at(self, minute: float) -> "Conversation":
        """At so many minutes past two, without a look in between."""
        self.now = at(minute)
        return self

    def lived_to(self, minute: float) -> "Conversation":
        """At so many minutes past two, with a look at each moment that the session named."""
        while (moment := self.session.next_change()) is not None and moment <= at(minute):
            self.now = max(self.now, moment)
            assert self.look()
        return self.at(minute)

    def of(self, kind: type[AnyFact]) -> list[AnyFact]:
        """All facts of this kind so far."""
        return [fact for fact in self.facts if isinstance(fact, kind)]
