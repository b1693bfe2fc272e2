"""The verbs that need no running instance, and what is said when one is needed and none is there."""

import sys
from typing import TYPE_CHECKING

from partner_overlay.domain.errors import Refusal

if TYPE_CHECKING:
    from argparse import Namespace

DONE, REFUSED, WRONG_USAGE, NOBODY_THERE = 0, 1, 2, 3
_PLAIN_STARTS: tuple[list[str], ...] = ([], ["--background"])


def main(argv: list[str], home: str | None) -> int:
    """Carry out what can be done without a running instance. Returns the exit code (product.md 8)."""
    if argv in _PLAIN_STARTS:
        from partner_overlay.startup import run  # noqa: PLC0415  a start needs no parser, which would cost it 7 ms

        return run(home, background=bool(argv))
    from partner_overlay.command_line.parser import HelpWanted, WrongUsage, parse  # noqa: PLC0415

    try:
        return _carry_out(parse(argv), argv, home)
    except HelpWanted as help_wanted:
        sys.stdout.write(help_wanted.text)
        return DONE
    except WrongUsage as usage:
        sys.stderr.write(usage.sentence + "\n")
        return WRONG_USAGE
    except Refusal as refusal:
        sys.stderr.write(refusal.sentence + "\n")
        return REFUSED


def _carry_out(arguments: "Namespace", argv: list[str], home: str | None) -> int:
    # Each verb loads only what it needs: Qt comes with the program, the doctor and the demo alone.
    match arguments.verb:
        case None:
            from partner_overlay.startup import run  # noqa: PLC0415

            return run(home, background=arguments.background)
        case "start":
            from partner_overlay.command_line.background import start_in_background  # noqa: PLC0415

            return start_in_background(argv, home)
        case "deck":
            from partner_overlay.command_line.deck_verbs import deck_verb  # noqa: PLC0415

            return deck_verb(arguments, home)
        case "session":
            from partner_overlay.command_line.session_verbs import session_verb  # noqa: PLC0415

            return session_verb(arguments, home)
        case "doctor":
            from partner_overlay.startup import doctor  # noqa: PLC0415

            return doctor(home, as_json=arguments.json)
        case "demo":
            from partner_overlay.startup import demo  # noqa: PLC0415

            return demo(arguments.screenshots, arguments.language)
        case _:
            sys.stderr.write("Partner Overlay is not running.\n")
            return NOBODY_THERE
