"""Made-up sessions for pictures of the review: driven by the domain itself, so that they could have happened."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from partner_overlay.domain import commands
from partner_overlay.domain.apply import apply
from partner_overlay.domain.commands import Command, StartSession
from partner_overlay.domain.decide import decide
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.facts import Fact
from partner_overlay.domain.prompts import Prompt
from partner_overlay.domain.review.evidence import Evidence, evidence_of
from partner_overlay.domain.session import Session
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.storage.deck_shelf import DeckShelf
from partner_overlay.storage.resources import resources_folder

BEGIN = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
SIXTY, _THIRTY, _NINETY, FIRST, *_ = SHIPPED_TYPES

_SAID = (1, 3, 5.5, 8, 14, 14.5, 15, 21, 27, 34, 41, 47, 52, 57)  # minutes
_ANSWERS: dict[float, Command] = {
    16: commands.OfferCheckIn(),
    31: commands.OfferCheckIn(),
    40: commands.DismissCheckIn(),
    46: commands.OfferCheckIn(),
    56: commands.OfferCheckIn(),
}
_MARKS: dict[float, Command] = {
    12.5: commands.MakeMark("shoulders dropped", "6.4"),
    28: commands.MakeMark("shift"),
    44: commands.MakeMark("their own words", "8.6"),
}


@dataclass
class _Driven:
    prompts: Sequence[Prompt]
    state: Session | None = None
    facts: list[Fact] = field(default_factory=list)

    def give(self, command: Command, now: datetime) -> None:
        for fact in decide(self.state, command, now, self.prompts):
            self.state = apply(self.state, fact)
            self.facts.append(fact)

    def attempt(self, command: Command, now: datetime) -> None:
        """A check-in may not be there to be answered; then nothing happens."""
        with suppress(Refusal):
            if isinstance(command, commands.SayPrompt):
                self.give(commands.ShowNextPrompt(), now)
            self.give(command, now)

    def live_to(self, minute: float) -> datetime:
        """With a look at each moment that the session named on the way."""
        until = BEGIN + timedelta(minutes=minute)
        while self.state is not None and (moment := self.state.next_change()) is not None and moment <= until:
            self.give(commands.Look(), moment)
        return until


def made_session(kind: SessionType = SIXTY, *, ends: float = 63, client: str = "R7", outcome: str = "") -> Evidence:
    """An hour as a coach might have it; `ends` in minutes from its start."""
    decks = DeckShelf((resources_folder() / "decks",)).decks()
    driven = _Driven(tuple(prompt for deck in decks for prompt in deck.prompts))
    driven.give(StartSession("made", 11, kind, length=timedelta(minutes=60), client=client, outcome=outcome), BEGIN)
    said: dict[float, Command] = {minute: commands.SayPrompt() for minute in _SAID}
    turned: dict[float, Command] = {11.8: commands.EnterNextPhase(), 51.2: commands.EnterNextPhase()}
    for minute, command in sorted((said | _ANSWERS | _MARKS | turned).items()):
        if minute < ends:
            driven.attempt(command, driven.live_to(minute))
    driven.give(commands.EndSession(), driven.live_to(ends))
    evidence = evidence_of(driven.facts)
    assert evidence is not None
    return evidence
