"""`session show`: what happened in a session, and what the coach made of it."""

from argparse import Namespace
from pathlib import Path

from partner_overlay.command_line.chosen_sessions import numbers_of
from partner_overlay.command_line.saying import say
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.storage.session_history import SessionHistory


def show_session(arguments: Namespace, record: Path) -> None:
    history = SessionHistory(record)
    found = next(iter(history.recorded(numbers_of(history, (arguments.id,)))), None)
    if found is None:  # wiped in this very moment
        raise Refusal(f"There is no session {arguments.id!r} any more.")
    if arguments.json:
        from partner_overlay.storage.exports.sessions_json import session_json  # noqa: PLC0415  loads only its own

        say("".join(session_json(found)))
    else:
        _show(found)


def _show(found: Recorded) -> None:
    from partner_overlay.presentation.exports.review_lines import review_lines  # noqa: PLC0415  loads only its own
    from partner_overlay.presentation.session_record import heading, record_lines  # noqa: PLC0415  the same

    say(*filter(None, (heading(found.facts), *record_lines(found.facts))))
    say(*review_lines(found))
