"""A session service with fakes around it, for tests that drive it by a manual clock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count

from partner_overlay.application.session_service import Habits, SessionService, StartChoices
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain.facts import Fact
from partner_overlay.domain.prompts import Deck, Prompt
from partner_overlay.domain.session import Session
from tests.fakes.clock import ManualClock
from tests.fakes.journal import RefusingJournal
from tests.fakes.session_types import shipped_types
from tests.fakes.shelf import ShelfInMemory
from tests.made.sessions import PROMPTS, minutes

AN_HOUR = StartChoices()
ON_REQUEST = Habits(rotate_every=None)
Heard = Callable[["Desk"], None]


def deck(name: str, prompts: Sequence[Prompt] = PROMPTS) -> Deck:
    return Deck(name, name.title(), prompts=tuple(prompts))


@dataclass
class Desk:
    """The service as the program has it. A second desk on the same journal is the program started again."""

    journal: RefusingJournal = field(default_factory=RefusingJournal)
    clock: ManualClock = field(default_factory=ManualClock)
    shelf: ShelfInMemory = field(default_factory=lambda: ShelfInMemory(deck("partnering")))
    types: SessionTypesService = field(default_factory=shipped_types)
    on_change: Heard = lambda _desk: None
    changes: int = 0

    def __post_init__(self) -> None:
        chance = count(7)
        self.service = SessionService(
            self.journal, self.shelf, self.clock, lambda: next(chance), self._changed, types=self.types
        )

    def _changed(self) -> None:
        self.changes += 1
        self.on_change(self)

    @property
    def session(self) -> Session:
        assert self.service.session is not None
        return self.service.session

    @property
    def recorded(self) -> tuple[Fact, ...]:
        """What is on disk of the session."""
        return self.journal.facts(self.session.id)

    @property
    def elapsed(self) -> timedelta:
        return self.session.elapsed(self.service.now())

    def started(self, choices: StartChoices = AN_HOUR, habits: Habits = ON_REQUEST) -> "Desk":
        self.service.start(choices, habits)
        return self

    def after(self, number: float) -> "Desk":
        """So many minutes later, without a look in between."""
        self.clock.advance(minutes(number))
        return self

    def again(self) -> "Desk":
        """The program has died and is started again."""
        return Desk(self.journal, self.clock, self.shelf)
