"""What can be asked for in the window of help by link, key or button: one list, with its words and its keys."""

from enum import StrEnum
from typing import NamedTuple

from partner_overlay.presentation.help_pages import HelpPage
from partner_overlay.presentation.help_quotations import COPY
from partner_overlay.presentation.translation import Translate


class HelpAsk(StrEnum):
    BACK = "back"
    FORWARD = "forward"


class SightAsk(StrEnum):
    """What is the window's own affair."""

    SEARCH = "search"
    LARGER = "larger"
    SMALLER = "smaller"
    USUAL_SIZE = "usual-size"
    CLOSE = "close"


class GoTo(NamedTuple):
    page: HelpPage


class Seek(NamedTuple):
    """Words to look for in every page; none for the contents again."""

    words: str


class CopyWords(NamedTuple):
    """`number` counts the quotations of the page that is shown."""

    number: int


HelpRequest = HelpAsk | GoTo | Seek | CopyWords


class HelpAction(NamedTuple):
    """`keys` as Qt writes them, the first one shown."""

    request: HelpRequest | SightAsk
    words: str
    keys: tuple[str, ...]


def help_actions(translate: Translate) -> tuple[HelpAction, ...]:
    return (
        HelpAction(HelpAsk.BACK, translate("Help", "Back to the page before"), ("Alt+Left",)),
        HelpAction(HelpAsk.FORWARD, translate("Help", "Forward again"), ("Alt+Right",)),
        HelpAction(GoTo(HelpPage.INDEX), translate("Help", "To the contents"), ("Alt+Home",)),
        HelpAction(SightAsk.SEARCH, translate("Help", "Search"), ("Ctrl+F",)),
        HelpAction(SightAsk.LARGER, translate("Help", "Larger letters"), ("Ctrl++", "Ctrl+=")),
        HelpAction(SightAsk.SMALLER, translate("Help", "Smaller letters"), ("Ctrl+-",)),
        HelpAction(SightAsk.USUAL_SIZE, translate("Help", "Letters of the usual size"), ("Ctrl+0",)),
        HelpAction(SightAsk.CLOSE, translate("Help", "Close"), ("Ctrl+W",)),
    )


def request_of(link: str) -> HelpRequest | None:
    """What a link in a page asks for; None for one that leads nowhere here."""
    name = link.removesuffix(".md")
    if name in set(HelpPage):
        return GoTo(HelpPage(name))
    number = link.removeprefix(COPY)
    return CopyWords(int(number)) if link.startswith(COPY) and number.isdecimal() else None
