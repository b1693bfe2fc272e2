"""Which sessions a command means: those of the ids it names, or all that fit what it says about them."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date

from partner_overlay.application.review_ports import HistoryFilter, SessionHistory
from partner_overlay.command_line.parser import WrongUsage
from partner_overlay.domain.errors import Refusal


def numbers_of(history: SessionHistory, ids: Sequence[str]) -> Sequence[int]:
    """In this order. Raises Refusal when there is none of such an id."""
    for session_id in ids:
        if not history.numbers((session_id,)):
            raise Refusal(f"There is no session {session_id!r}. See: partner-overlay session list")
    return history.numbers(ids)


def filter_of(arguments: Namespace, history: SessionHistory) -> HistoryFilter:
    """Raises WrongUsage for days in the wrong order, Refusal for a type that no session has."""
    since: date | None = arguments.since
    until: date | None = arguments.until
    if since is not None and until is not None and since > until:
        raise WrongUsage(f"--since {since} comes after --until {until}.")
    return HistoryFilter(
        client=arguments.client,
        type_name=_type(getattr(arguments, "type", None), history),
        reviewed=getattr(arguments, "reviewed", None),
        since=since,
        until=until,
    )


def _type(wanted: str | None, history: SessionHistory) -> str | None:
    """The type as it is written, whatever the case of what was typed."""
    if wanted is None:
        return None
    names = history.type_names()
    found = next((name for name in names if name.casefold() == wanted.strip().casefold()), None)
    if found is None:
        raise Refusal(f"There is no session of type {wanted!r}. The types are: {', '.join(names) or 'none yet'}.")
    return found
