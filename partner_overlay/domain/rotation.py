"""Rotation: which prompt shows next, and when (product.md 4). A shuffle bag, weighted, that can be replayed."""

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.prompts import Kind, Prompt
from partner_overlay.lean_dataclass import dataclass

HOLD_AFTER_REQUEST = timedelta(seconds=90)

UNTOUCHED_COMPETENCY = 3.0
UNTOUCHED_KIND = 2.0
INTENDED = 3.0
FITS_PART_OF_CLOSING = 4.0

LEARNING_AND_ACTION = frozenset({"7.9", "8.1", "8.2", "8.5"})
ENDING_WELL = frozenset({"8.6", "8.8"})
ENDING_WELL_FROM = 0.90  # of the session


@dataclass(frozen=True, slots=True)
class Rotation:
    """The bag and what stood on the overlay. Times are session times, pauses left out."""

    seed: int
    every: timedelta | None  # None: only on request
    drawn: frozenset[str] = frozenset()  # those that have come in this round
    aside: frozenset[str] = frozenset()  # not this session, or never
    draws: int = 0
    history: tuple[Prompt, ...] = ()
    place: int = -1  # of the prompt on screen, in the history; -1 for none
    pinned: bool = False
    said: frozenset[str] = frozenset()
    changed_at: timedelta = NO_TIME
    requested_at: timedelta | None = None
    competencies: frozenset[str] = frozenset()  # touched in this session
    kinds: frozenset[Kind] = frozenset()
    opened_before: str = ""
    intention: str = ""

    @property
    def current(self) -> Prompt | None:
        return self.history[self.place] if self.place >= 0 else None

    def due(self) -> timedelta | None:
        """The session time at which the prompt changes by itself; None when it only does on request."""
        if self.every is None or self.pinned:
            return None
        held_until = NO_TIME if self.requested_at is None else self.requested_at + HOLD_AFTER_REQUEST
        return max(self.changed_at + self.every, held_until)

    def showing(self, prompt: Prompt, elapsed: timedelta) -> "Rotation":
        """A newly drawn prompt stands on the overlay."""
        history = self._stood
        return replace(
            self,
            history=(*history, prompt),
            place=len(history),
            draws=self.draws + 1,
            drawn=self.drawn | {prompt.id},
            pinned=False,
            changed_at=elapsed,
            competencies=self.competencies | {prompt.competency, *prompt.also},
            kinds=self.kinds | {prompt.kind},
        )

    @property
    def previous(self) -> Prompt | None:
        """What stood before the prompt on screen."""
        place = self.place - 1 if self.place >= 0 else len(self.history) - 1
        return self.history[place] if place >= 0 else None

    def back(self, elapsed: timedelta) -> "Rotation":
        """Exactly what stood before stands again and counts as come; there must be a `previous` one."""
        place = self.place - 1 if self.place >= 0 else len(self.history) - 1
        drawn = self.drawn | {self.history[place].id}
        return replace(self, place=place, drawn=drawn, pinned=False, changed_at=elapsed)

    def cleared(self, elapsed: timedelta) -> "Rotation":
        """Nothing stands on the overlay."""
        return replace(self, history=self._stood, place=-1, pinned=False, changed_at=elapsed)

    def refilled(self, prompts: Iterable[str]) -> "Rotation":
        """These may come again."""
        return replace(self, drawn=self.drawn - frozenset(prompts))

    def without(self, prompt: str) -> "Rotation":
        """The one on the overlay leaves it, the bag, and what can be gone back to."""
        kept = tuple(shown for shown in self._stood if shown.id != prompt)
        return replace(self, aside=self.aside | {prompt}, history=kept, place=-1, pinned=False)

    @property
    def _stood(self) -> tuple[Prompt, ...]:
        """What stood until now, in order; what lay ahead after going back is forgotten."""
        return self.history[: self.place + 1] if self.place >= 0 else self.history


class Setting(NamedTuple):
    """What decides which prompts fit now. `share` is the part of the session that has gone, 0 to 1 and beyond."""

    phase: Phase
    engagement: Engagement | None
    share: float
    outcome: bool  # the client's words are known, so `{outcome}` can be filled
    minutes: bool  # there are minutes left, so `{min}` can be filled

    def takes(self, prompt: Prompt) -> bool:
        return (
            prompt.enabled
            and prompt.fits(self.phase, self.engagement)
            and (self.outcome or not prompt.needs("outcome"))
            and (self.minutes or not prompt.needs("min"))
        )


class Draw(NamedTuple):
    """The prompt that comes, and those put back into the bag first when it was empty."""

    prompt: Prompt
    refill: tuple[str, ...] = ()


def draw(rotation: Rotation, prompts: Iterable[Prompt], setting: Setting) -> Draw | None:
    """The next prompt from the bag, or None when none fits. The same arguments give the same prompt."""
    pool = [prompt for prompt in prompts if prompt.id not in rotation.aside and setting.takes(prompt)]
    if not pool:
        return None
    fresh = [prompt for prompt in pool if prompt.id not in rotation.drawn]
    opening = _others(fresh, _opening_to_avoid(rotation))
    if opening:
        return Draw(_choose(rotation, opening, setting))
    refill = tuple(prompt.id for prompt in pool if prompt.id in rotation.drawn)
    fresh = _others(pool, _last_shown(rotation)) or pool
    fresh = _others(fresh, _opening_to_avoid(rotation)) or fresh
    return Draw(_choose(rotation, fresh, setting), refill)


def _opening_to_avoid(rotation: Rotation) -> str:
    return rotation.opened_before if rotation.draws == 0 else ""


def _last_shown(rotation: Rotation) -> str:
    last = rotation.current or rotation.previous
    return "" if last is None else last.id


def _others(prompts: list[Prompt], but: str) -> list[Prompt]:
    return [prompt for prompt in prompts if prompt.id != but]


def _choose(rotation: Rotation, prompts: list[Prompt], setting: Setting) -> Prompt:
    starred = [prompt for prompt in prompts if prompt.starred]
    candidates = starred or prompts
    weigh = _weigher(rotation, setting)
    chance = random.Random(f"{rotation.seed}:{rotation.draws}")  # noqa: S311  reproducible, no secret
    return chance.choices(candidates, [weigh(prompt) for prompt in candidates])[0]


def _weigher(rotation: Rotation, setting: Setting) -> Callable[[Prompt], float]:
    part = ENDING_WELL if setting.share >= ENDING_WELL_FROM else LEARNING_AND_ACTION

    def weight(prompt: Prompt) -> float:
        weight = 1.0
        if prompt.competency not in rotation.competencies:
            weight *= UNTOUCHED_COMPETENCY
        if prompt.kind not in rotation.kinds:
            weight *= UNTOUCHED_KIND
        if rotation.intention and rotation.intention in (prompt.competency, *prompt.also):
            weight *= INTENDED
        if setting.phase is Phase.CLOSING and prompt.competency in part:
            weight *= FITS_PART_OF_CLOSING
        return weight

    return weight
