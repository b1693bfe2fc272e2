"""How a session starts: its length from the type, a late start, or the clock time at which it has to end."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from partner_overlay.domain import facts
from partner_overlay.domain.apply import after, begun
from partner_overlay.domain.commands import StartSession
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.facts import Cause, Fact, SessionStarted
from partner_overlay.domain.limits import CLIENT_LENGTH, LONGEST, OUTCOME_LENGTH, SHORTEST, bounded
from partner_overlay.domain.looking import passed_over
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.prompting import drawn_prompt
from partner_overlay.domain.prompts import Prompt


def started(command: StartSession, now: datetime, prompts: Sequence[Prompt]) -> tuple[Fact, ...]:
    """The facts of a start. Raises Refusal for a length, a late start or words that can't be."""
    start = _start(command, now)
    named = _outcome(command, now)
    session = after(begun(start), *named)
    return (start, *named, *passed_over(session, now), *drawn_prompt(session, now, prompts, Cause.START))


def _outcome(command: StartSession, now: datetime) -> tuple[Fact, ...]:
    if not command.outcome:
        return ()
    return (facts.OutcomeNamed(now, bounded(command.outcome, OUTCOME_LENGTH, "An outcome")),)


def _start(command: StartSession, now: datetime) -> SessionStarted:
    if command.since < NO_TIME:
        raise Refusal("A session can't have started in the future.")
    if command.since > LONGEST:
        raise Refusal("By those times the session would be over already.")
    started_at = now - command.since
    return SessionStarted(
        at=now,
        session_id=command.session_id,
        started_at=started_at,
        type_name=command.type.name,
        length=_length(command, started_at, now),
        shares=command.type.shares,
        check_ins=command.type.check_ins,
        seed=command.seed,
        fixed_end=command.until is not None,
        client=bounded(command.client, CLIENT_LENGTH, "A client code", may_be_empty=True),
        speed=command.speed,
        private=command.private,
        engagement=command.type.engagement,
        decks=command.decks or command.type.decks,
        rotate_every=command.rotate_every,
        intention=command.intention,
        parked_before=command.parked_before,
        bag=command.bag,
        opened_before=command.opened_before,
        never=command.never,
    )


def _length(command: StartSession, started_at: datetime, now: datetime) -> timedelta:
    length = command.type.length if command.length is None else command.length
    if command.until is not None:
        length = command.until - started_at
    if not SHORTEST <= length <= LONGEST:
        raise Refusal("A session lasts between one minute and twelve hours.")
    if started_at + length <= now:
        raise Refusal("By those times the session would be over already.")
    return length
