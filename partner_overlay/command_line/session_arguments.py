"""The arguments of `session list`, `show`, `export` and `delete`."""

import argparse
from datetime import date
from typing import TypeVar

from partner_overlay.presentation.exports.export_form import ExportForm

_Parser = TypeVar("_Parser", bound=argparse.ArgumentParser)
Verbs = argparse._SubParsersAction  # noqa: SLF001  argparse has no public name for it


def add_recorded_session_verbs(verbs: "Verbs[_Parser]") -> None:
    session = verbs.add_parser("session", help="list, show, export or delete sessions").add_subparsers(
        dest="session_verb", required=True, metavar="list|show|export|delete"
    )
    _add_list(session)
    _add_show(session)
    _add_export(session)
    _add_delete(session)


def _add_list(session: "Verbs[_Parser]") -> None:
    listing = session.add_parser("list", help="sessions, newest first")
    _add_filter(listing)
    listing.add_argument("--type", metavar="T", help="only of this session type")
    reviewed = listing.add_mutually_exclusive_group()
    reviewed.add_argument("--reviewed", action="store_true", default=None, help="only those with a review")
    reviewed.add_argument(
        "--not-reviewed", dest="reviewed", action="store_false", default=None, help="only those without one"
    )
    listing.add_argument("--json", action="store_true", help="for programs; the keys are stable")


def _add_show(session: "Verbs[_Parser]") -> None:
    show = session.add_parser("show", help="what happened in a session, with times")
    show.add_argument("id", metavar="ID")
    show.add_argument("--json", action="store_true", help="for programs: as in an export")


def _add_export(session: "Verbs[_Parser]") -> None:
    words = "write sessions with their reviews into a file, or to standard output"
    export = session.add_parser("export", help=words, description=words)
    export.add_argument("ids", nargs="*", metavar="ID")
    export.add_argument("--all", action="store_true", help="every session that has ended")
    _add_filter(export)
    export.add_argument(
        "--format",
        choices=tuple(form.value for form in ExportForm),
        help="without it, by the file's ending; else md. json holds every fact, and can be read back",
    )
    export.add_argument("-o", dest="output", metavar="FILE", help="without it, to standard output")
    export.add_argument(
        "--supervision", action="store_true", help="without client code, dates, outcome and parked topics"
    )
    export.add_argument("--paper", choices=("a4", "letter"), default="a4", help="of a pdf")


def _add_delete(session: "Verbs[_Parser]") -> None:
    words = "wipe sessions and their reviews for good"
    delete = session.add_parser("delete", help=words, description=words)
    delete.add_argument("ids", nargs="+", metavar="ID")
    delete.add_argument("--yes", action="store_true", help="don't ask")


def _add_filter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--client", metavar="CODE", help="only with this client code")
    parser.add_argument("--since", type=_day, metavar="DATE", help="only from this day on, such as 2026-11-23")
    parser.add_argument("--until", type=_day, metavar="DATE", help="only up to this day")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date. Example: 2026-11-23.") from None
