"""A witness of rotation: reads the facts of a session and holds them against every rule of product.md 4.

It keeps its own books, in the plainest way, so that it can't share a mistake with the program.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from partner_overlay.domain import facts
from partner_overlay.domain.apply import after, begun, standing
from partner_overlay.domain.facts import Cause, Fact, PromptShown, SessionStarted
from partner_overlay.domain.prompts import Prompt
from partner_overlay.domain.session import Session

REQUESTS = (
    facts.PromptSaid
    | facts.PromptUnpinned
    | facts.CheckInOffered
    | facts.CheckInPutOff
    | facts.CheckInDismissed
    | facts.AtTimeSeen
)


@dataclass
class Witness:
    prompts: Sequence[Prompt]
    started: SessionStarted
    come: set[str] = field(default_factory=set)  # in this round
    aside: set[str] = field(default_factory=set)
    stood: list[Prompt] = field(default_factory=list)  # the last is on the overlay, unless it was cleared
    last: str = ""  # that was shown, whatever became of it
    empty: bool = True
    pinned: bool = False
    opened: bool = False
    changed_at: timedelta = timedelta(0)
    requested_at: timedelta | None = None

    def sees(self, session: Session, fact: Fact) -> None:
        """Take in one fact; `session` is as it was before."""
        elapsed = session.elapsed(fact.at)
        match fact:
            case facts.PromptShown(_, prompt, Cause.BACK):
                self._came_back(prompt)
            case facts.PromptShown():
                self._came(session, fact, elapsed)
            case facts.PromptCleared():
                assert not self._pool(session, fact)
                self.empty, self.pinned = True, False
            case facts.PromptSkipped(_, prompt) | facts.PromptBanned(_, prompt):
                self.aside.add(prompt)
                assert self.stood.pop().id == prompt
                self.stood = [shown for shown in self.stood if shown.id != prompt]
                self.empty, self.pinned = True, False
            case facts.BagRefilled(_, prompts):
                assert set(prompts) == {prompt.id for prompt in self._pool(session, fact)} & self.come
            case facts.PromptPinned() | facts.PromptUnpinned():
                self.pinned = isinstance(fact, facts.PromptPinned)
            case _:
                pass
        if isinstance(fact, PromptShown | facts.PromptCleared):
            self.changed_at = elapsed
        if isinstance(fact, PromptShown):
            self.last = fact.prompt.id
        if isinstance(fact, REQUESTS) or (isinstance(fact, PromptShown) and fact.cause is not Cause.TIME):
            self.requested_at = elapsed

    def _pool(self, session: Session, fact: Fact) -> list[Prompt]:
        """All that may come now."""
        minutes_left = session.remaining(fact.at) > timedelta(0)
        return [
            prompt
            for prompt in self.prompts
            if prompt.enabled
            and prompt.id not in self.aside
            and (not prompt.phases or session.phase in prompt.phases)
            and (not prompt.engagements or self.started.engagement in prompt.engagements)
            and ("{outcome}" not in prompt.text or session.outcome)
            and ("{min}" not in prompt.text or minutes_left)
        ]

    def _came_back(self, prompt: Prompt) -> None:
        """Back shows exactly what stood before."""
        if not self.empty:
            self.stood.pop()
        assert self.stood[-1] == prompt
        assert prompt.id not in self.aside
        self.come.add(prompt.id)
        self.empty, self.pinned = False, False

    def _came(self, session: Session, fact: PromptShown, elapsed: timedelta) -> None:
        prompt, pool = fact.prompt, self._pool(session, fact)
        names = {other.id for other in pool}
        avoided = "" if self.opened else self.started.opened_before
        assert prompt in pool
        if fact.cause is Cause.TIME:
            self._was_free_to_change(session, elapsed)
        assert prompt.id != avoided or names == {avoided}
        assert prompt.id != self.last or names == {self.last}
        if prompt.id in self.come:  # a new round, because nothing else was left
            assert names - {avoided} <= self.come
            self.come -= names
        before = self.stood[-1].id if self.stood else ""  # not at once again, also when the one between was skipped
        waiting = names - self.come - {self.last, before, avoided, prompt.id}
        assert prompt.starred or not any(other.starred for other in pool if other.id in waiting)
        self.come.add(prompt.id)
        self.stood.append(prompt)
        self.empty, self.pinned, self.opened = False, False, True

    def _was_free_to_change(self, session: Session, elapsed: timedelta) -> None:
        """By time alone, a prompt changes only where nothing holds it."""
        assert not self.pinned
        assert session.running
        assert session.waiting is None
        assert not session.at_time_waiting
        assert session.rotation.every is not None
        assert elapsed >= self.changed_at + session.rotation.every
        assert self.requested_at is None or elapsed >= self.requested_at + timedelta(seconds=90)


def bear_witness(recorded: Iterable[Fact], prompts: Sequence[Prompt]) -> None:
    """Hold a whole session against the rules of rotation."""
    start, *rest = standing(recorded)
    assert isinstance(start, SessionStarted)
    session = begun(start)
    witness = Witness(prompts, start, come=set(start.bag), aside=set(start.never))
    for fact in rest:
        witness.sees(session, fact)
        session = after(session, fact)
