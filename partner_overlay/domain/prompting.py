"""What follows when a prompt is asked for, said, pinned or put aside."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from partner_overlay.domain import facts
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.facts import Cause, Fact
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Prompt
from partner_overlay.domain.rotation import draw
from partner_overlay.domain.session import Session


def drawn_prompt(
    session: Session, now: datetime, prompts: Sequence[Prompt], cause: Cause, phase: Phase | None = None
) -> tuple[Fact, ...]:
    """The next prompt from the bag, for `phase` or the present one; it clears the place when none fits.

    When none fits and it was time for one, that is a fact as well: the next try comes a full turn later.
    """
    drawn = draw(session.rotation, prompts, session.setting(now, phase))
    if drawn is None:
        stands = session.rotation.current is not None
        return (facts.PromptCleared(now),) if stands or cause is Cause.TIME else ()
    shown = facts.PromptShown(now, drawn.prompt, cause)
    return (facts.BagRefilled(now, drawn.refill), shown) if drawn.refill else (shown,)


def next_prompt(session: Session, now: datetime, prompts: Sequence[Prompt]) -> tuple[Fact, ...]:
    drawn = drawn_prompt(session, now, prompts, Cause.NEXT)
    if not drawn:
        raise Refusal("No prompt of this session's decks fits this phase.")
    return drawn


def previous_prompt(session: Session, now: datetime) -> tuple[Fact, ...]:
    previous = session.rotation.previous
    if previous is None:
        raise Refusal("No prompt stood before this one.")
    return (facts.PromptShown(now, previous, Cause.BACK),)


def toggled_pin(session: Session, now: datetime) -> tuple[Fact, ...]:
    prompt = current_prompt(session)
    if session.rotation.pinned:
        return (facts.PromptUnpinned(now, prompt.id),)
    return (facts.PromptPinned(now, prompt.id),)


def said_prompt(session: Session, now: datetime) -> tuple[Fact, ...]:
    return (facts.PromptSaid(now, current_prompt(session).id),)


def put_aside(session: Session, now: datetime, prompts: Sequence[Prompt], *, for_good: bool) -> tuple[Fact, ...]:
    """The prompt on screen leaves the bag and the next one comes."""
    prompt = current_prompt(session)
    gone = facts.PromptBanned(now, prompt.id) if for_good else facts.PromptSkipped(now, prompt.id)
    without = replace(session, rotation=session.rotation.without(prompt.id))
    return (gone, *drawn_prompt(without, now, prompts, Cause.ASIDE))


def current_prompt(session: Session) -> Prompt:
    if session.rotation.current is None:
        raise Refusal("No prompt is on the overlay.")
    return session.rotation.current
