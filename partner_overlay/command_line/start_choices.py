"""From the arguments of `start` to the choices of a session."""

from argparse import Namespace
from datetime import UTC, datetime

from partner_overlay.application.session_service import StartChoices
from partner_overlay.command_line.durations import parse_clock_time
from partner_overlay.command_line.parser import WrongUsage


def start_choices(arguments: Namespace, local_now: datetime) -> StartChoices:
    """Raises WrongUsage where the arguments contradict each other. `local_now` knows its time zone."""
    if arguments.until is not None and arguments.length is not None:
        raise WrongUsage("Please give --for or --until, not both.")
    return StartChoices(
        type_name=arguments.type,
        length=arguments.length,
        since=arguments.since,
        until=None if arguments.until is None else _until(arguments.until, local_now),
        client=arguments.client,
        decks=tuple(arguments.deck),
        outcome=arguments.outcome,
        private=arguments.private,
        speed=arguments.speed,
        seed=arguments.seed,
    )


def _until(text: str, local_now: datetime) -> datetime:
    try:
        return parse_clock_time(text, local_now).astimezone(UTC)
    except ValueError as error:
        raise WrongUsage(str(error)) from None
