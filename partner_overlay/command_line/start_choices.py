"""From the arguments of `start` to the choices of a session."""

from argparse import Namespace
from datetime import UTC, datetime, timedelta

from partner_overlay.application.session_service import StartChoices
from partner_overlay.command_line.durations import parse_clock_time
from partner_overlay.command_line.parser import WrongUsage
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.limits import LONGEST, SHORTEST
from partner_overlay.presentation.time_words import duration

JUST_GONE = timedelta(hours=2)  # a time of day that is past by less than this was meant for today


def start_choices(arguments: Namespace, local_now: datetime) -> StartChoices:
    """Raises WrongUsage where the arguments contradict each other, Refusal for an end that can't be.

    `local_now` knows its time zone.
    """
    if arguments.until is not None and arguments.length is not None:
        raise WrongUsage("Please give --for or --until, not both.")
    return StartChoices(
        type_name=arguments.type,
        length=arguments.length,
        since=arguments.since,
        until=None if arguments.until is None else _until(arguments.until, arguments.since, local_now),
        client=arguments.client,
        decks=tuple(arguments.deck),
        outcome=arguments.outcome,
        private=arguments.private,
        speed=arguments.speed,
        seed=arguments.seed,
    )


def _until(text: str, since: timedelta, local_now: datetime) -> datetime:
    try:
        end = parse_clock_time(text, local_now)
    except ValueError as error:
        raise WrongUsage(str(error)) from None
    why_not = _why_not(end, since, local_now)
    if why_not:
        raise Refusal(why_not)
    return end.astimezone(UTC)


def _why_not(end: datetime, since: timedelta, local_now: datetime) -> str:
    """A sentence that names the time, or nothing when a session may end then."""
    tomorrow = end.date() != local_now.date()
    if tomorrow and end - local_now > timedelta(days=1) - JUST_GONE:
        return f"By {end:%H:%M} the session would be over already."
    if end - local_now > LONGEST:
        return f"From now to {end:%H:%M}{' tomorrow' if tomorrow else ''} is longer than twelve hours."
    if end - local_now + since > LONGEST:
        return f"A session that ends at {end:%H:%M} and began {duration(since)} ago is longer than twelve hours."
    if end - local_now + since < SHORTEST:
        return f"It is {end:%H:%M} in less than a minute, and a session lasts one minute at least."
    return ""
