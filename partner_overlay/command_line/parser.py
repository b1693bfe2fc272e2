"""The verbs and their arguments (product.md 8), once for the running instance and for those that run alone."""

import argparse
from collections.abc import Sequence
from datetime import timedelta
from typing import NoReturn

from partner_overlay.application.settings import LASTING_FORMS
from partner_overlay.command_line.durations import parse_duration
from partner_overlay.command_line.session_arguments import add_recorded_session_verbs
from partner_overlay.command_line.usage_words import plain_usage, too_many_words
from partner_overlay.domain.errors import Refusal
from partner_overlay.overriding import override

LANGUAGES = ("en", "de", "es", "pseudo-long", "pseudo-rtl")
"""In which pictures can be taken. Nobody speaks the pseudo ones: they show what does not fit or looks the wrong way."""

SIMPLE_VERBS = {
    "next": "show the next prompt",
    "back": "show what stood before",
    "pin": "keep the prompt where it is, or let it go",
    "said": "note that the prompt was said",
    "skip": "not this prompt again in this session",
    "never": "not this prompt again, ever",
    "wrap-up": "go to closing now; the plan follows",
    "pause": "stop the session's clock",
    "resume": "go on after a pause",
    "end": "end the session",
    "undo": "take back the last step, for ten seconds",
    "show": "show the overlay; without a session, the start window",
    "hide": "hide the overlay",
    "toggle": "show or hide the overlay",
    "blank": "nothing visible; the same again brings it back",
    "presence": "a still dot; the same again brings the words back",
    "recenter": "bring the overlay to the screen with the pointer",
    "quit": "end the program",
}


class WrongUsage(Refusal):
    """The words of a command don't fit together (exit code 2)."""


class HelpWanted(Exception):  # noqa: N818  asking for help is no error
    """`--help` was given; `text` is what to print."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class _Parser(argparse.ArgumentParser):
    """Raises where argparse would print and leave, and says in plain words what does not fit."""

    @override
    def error(self, message: str) -> NoReturn:
        choices = {name: action.choices for action in self._actions if action.choices for name in _names(action)}
        raise WrongUsage(plain_usage(message, self.prog, choices))

    @override
    def print_help(self, _file: object = None) -> NoReturn:
        raise HelpWanted(self.format_help())


def _names(action: argparse.Action) -> tuple[str, ...]:
    """All that argparse may call it in a message."""
    return (action.dest, *action.option_strings, *([action.metavar] if isinstance(action.metavar, str) else ()))


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments as named values; `verb` is None without one. Raises WrongUsage or HelpWanted."""
    arguments, too_much = _build().parse_known_args(list(argv))
    if too_much:
        raise WrongUsage(too_many_words(arguments, too_much))
    return arguments


def _duration(text: str) -> timedelta:
    try:
        return parse_duration(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 1 <= speed <= 3600:
        raise argparse.ArgumentTypeError(f"--speed needs a number from 1 to 3600; {text!r} is none.")
    return speed


def _seed(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"--seed needs a whole number; {text!r} is none.") from None


def _build() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="partner-overlay",
        description="A calm, private timer and prompt overlay for coaches. Without a verb: start, or show.",
        epilog="Everywhere: --home DIR keeps settings, data and socket under DIR (or PARTNER_OVERLAY_HOME); --version.",
    )
    parser.add_argument("--background", action="store_true", help="start without opening a window")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=_Parser)
    _add_session_verbs(verbs)
    for verb, words in SIMPLE_VERBS.items():
        simple = verbs.add_parser(verb, help=words, description=words)
        if verb == "show":
            simple.add_argument("--menu", action="store_true", help="and open the overlay's menu, for the keyboard")
    _add_overlay_verbs(verbs)
    _add_file_verbs(verbs)
    return parser


Verbs = argparse._SubParsersAction  # noqa: SLF001  argparse has no public name for it


def _add_start(verbs: "Verbs[_Parser]") -> None:
    start = verbs.add_parser("start", help="start a session")
    start.add_argument("--type", default="", help="session type, such as '30 min'; without it, the first of yours")
    start.add_argument("--for", dest="length", type=_duration, metavar="60m", help="its length")
    start.add_argument("--since", type=_duration, default=timedelta(0), metavar="5m", help="it began so long ago")
    start.add_argument("--until", metavar="14:50", help="it has to end at this time of day")
    start.add_argument("--client", default="", metavar="CODE", help="initials or a code, never a full name")
    start.add_argument("--deck", action="append", default=[], metavar="ID", help="only these decks (can be repeated)")
    start.add_argument("--outcome", default="", metavar="TEXT", help="the client's own words for what they want")
    start.add_argument("--private", action="store_true", help="keep nothing but the hours")
    start.add_argument("--speed", type=_speed, default=1.0, metavar="N", help="rehearse, N times as fast")
    start.add_argument("--seed", type=_seed, metavar="N", help="the same order of prompts each time")


def _add_session_verbs(verbs: "Verbs[_Parser]") -> None:
    _add_start(verbs)
    phase = verbs.add_parser("phase", help="go to the next phase, the one before, or straight to one")
    phase.add_argument("to", choices=("next", "back", "agreement", "exploration", "closing"))
    check_in = verbs.add_parser("check-in", help="answer the check-in that waits")
    check_in.add_argument("answer", choices=("offered", "later", "dismiss"))
    mark = verbs.add_parser("mark", help="mark this moment, in at most three words")
    mark.add_argument("label", nargs="?", default="", metavar="LABEL")
    mark.add_argument("--competency", default="", metavar="5.1")
    outcome = verbs.add_parser("outcome", help="the client's own words for what they want")
    outcome.add_argument("words", metavar="TEXT")
    park = verbs.add_parser("park", help="keep a topic for the next session with this client")
    park.add_argument("label", metavar="LABEL")
    extend = verbs.add_parser("extend", help="make the session longer")
    extend.add_argument("by", type=_duration, metavar="DURATION", help="such as 5m")


def _add_overlay_verbs(verbs: "Verbs[_Parser]") -> None:
    form = verbs.add_parser("form", help="the overlay's form")
    form.add_argument("form", choices=tuple(form.value for form in LASTING_FORMS))
    words = "let clicks through to what lies below, or catch them again; it ends with the session"
    through = verbs.add_parser("click-through", help=words, description=words)
    through.add_argument("to", nargs="?", choices=("on", "off"))
    status = verbs.add_parser("status", help="how the session stands")
    status.add_argument("--json", action="store_true", help="for programs; the keys are stable")
    status.add_argument("--watch", action="store_true", help="again whenever something changes")
    doctor = verbs.add_parser("doctor", help="what this desktop can and can't do, and where the data is")
    doctor.add_argument("--json", action="store_true", help="for programs")


def _add_deck_verbs(verbs: "Verbs[_Parser]") -> None:
    deck = verbs.add_parser("deck", help="list, show, check, import or export decks").add_subparsers(
        dest="deck_verb", required=True, metavar="list|show|check|import|export", parser_class=_Parser
    )
    deck.add_parser("list", help="all decks")
    deck.add_parser("show", help="the prompts of a deck").add_argument("id", metavar="ID")
    check = deck.add_parser("check", help="read deck files and say what could be better")
    check.add_argument("files", nargs="+", metavar="FILE")
    check.add_argument("--strict", action="store_true", help="exit with 1 when there is a finding")
    check.add_argument("--json", action="store_true", help="for programs")
    _add_import(deck)
    _add_export(deck)


def _add_import(deck: "Verbs[_Parser]") -> None:
    words = "add the prompts of a file: TOML, CSV, TSV or plain text"
    importing = deck.add_parser("import", help=words, description=words)
    importing.add_argument("file", metavar="FILE")
    importing.add_argument("--into", default="", metavar="ID", help="into this deck; without it, into one of their own")
    importing.add_argument(
        "--policy", choices=("skip", "update", "both"), default="skip", help="what to do with prompts that are there"
    )
    importing.add_argument("--dry-run", action="store_true", help="say what would come of it, and write nothing")


def _add_export(deck: "Verbs[_Parser]") -> None:
    words = "write a deck into a file"
    export = deck.add_parser("export", help=words, description=words)
    export.add_argument("id", metavar="ID")
    export.add_argument("file", metavar="FILE")
    export.add_argument(
        "--format", choices=("toml", "csv", "text", "pdf"), help="without it, by the file's ending; else toml"
    )
    export.add_argument("--paper", choices=("a4", "letter"), default="a4", help="of cards to print (pdf)")


def _add_file_verbs(verbs: "Verbs[_Parser]") -> None:
    _add_deck_verbs(verbs)
    add_recorded_session_verbs(verbs)
    demo = verbs.add_parser("demo", help="a guided minute of a session")
    demo.add_argument("--screenshots", metavar="DIR", help="instead, a picture of every window and form in DIR")
    demo.add_argument("--language", choices=LANGUAGES, default="en", help="of the pictures; pseudo ones are for tests")
