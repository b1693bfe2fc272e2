"""What the window of help shows: the contents or what was found, and one page."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from partner_overlay.domain.folding import plain
from partner_overlay.presentation.help_pages import HelpPage, HelpText, read_lines
from partner_overlay.presentation.help_quotations import with_copy_links
from partner_overlay.presentation.translation import Translate

_LONGEST: Final = 90  # characters of the line that shows where words were found


class HelpNow(NamedTuple):
    """Where the coach is: the page, those seen before and after it, what is looked for, and what was just said."""

    page: HelpPage = HelpPage.INDEX
    behind: tuple[HelpPage, ...] = ()
    ahead: tuple[HelpPage, ...] = ()
    sought: str = ""
    told: str = ""


class HelpEntry(NamedTuple):
    """A page in the list at the side; `line` is where the words stand that were looked for."""

    page: HelpPage
    title: str
    line: str = ""


class HelpView(NamedTuple):
    """`text` is Markdown. `none_found` says so when nothing was found, and is empty otherwise."""

    entries: tuple[HelpEntry, ...]
    page: HelpPage
    title: str
    text: str
    can_back: bool
    can_forward: bool
    none_found: str
    told: str


def gone_to(now: HelpNow, page: HelpPage) -> HelpNow:
    if page is now.page:
        return now._replace(told="")
    return now._replace(page=page, behind=(*now.behind, now.page), ahead=(), told="")


def gone_back(now: HelpNow) -> HelpNow:
    if not now.behind:
        return now
    return now._replace(page=now.behind[-1], behind=now.behind[:-1], ahead=(now.page, *now.ahead), told="")


def gone_forward(now: HelpNow) -> HelpNow:
    if not now.ahead:
        return now
    return now._replace(page=now.ahead[0], behind=(*now.behind, now.page), ahead=now.ahead[1:], told="")


def derive_help(texts: Sequence[HelpText], now: HelpNow, translate: Translate) -> HelpView:
    """Everything that the window shows."""
    entries = tuple(found(texts, now.sought) if now.sought.strip() else _contents(texts))
    shown = next((text for text in texts if text.page is now.page), None)
    missing = translate("Help", "This page is not there. The program may not be wholly installed.")
    copy = translate("Help", "Copy these words")
    return HelpView(
        entries,
        now.page,
        translate("Help", "Help") if shown is None else shown.title,
        missing if shown is None else with_copy_links(shown.text, copy),
        can_back=bool(now.behind),
        can_forward=bool(now.ahead),
        none_found="" if entries else translate("Help", "No page has these words."),
        told=now.told,
    )


def _contents(texts: Sequence[HelpText]) -> list[HelpEntry]:
    return [HelpEntry(text.page, text.title) for text in texts]


def found(texts: Sequence[HelpText], sought: str) -> list[HelpEntry]:
    """The pages that have all of these words or their beginnings, those that have them in the title first."""
    parts = plain(sought).split()
    fitting = [text for text in texts if all(part in plain(f"{text.title}\n{text.text}") for part in parts)]
    fitting.sort(key=lambda text: not all(part in plain(text.title) for part in parts))
    return [HelpEntry(text.page, text.title, _line(text, parts)) for text in fitting]


def _line(text: HelpText, parts: Sequence[str]) -> str:
    """The line with most of the words, from the first of them on if it is long."""
    lines = read_lines(text.text)
    best = max(lines, key=lambda line: sum(part in plain(line) for part in parts), default="")
    if len(best) <= _LONGEST:
        return best
    at = min((plain(best).find(part) for part in parts if part in plain(best)), default=0)
    begin = best.rfind(" ", 0, max(0, at - _LONGEST // 3)) + 1
    piece = best[begin : begin + _LONGEST]
    if begin + _LONGEST < len(best):
        piece = _ended(piece.rsplit(" ", 1)[0])
    return f"{'…' if begin else ''}{piece}"


def _ended(piece: str) -> str:
    """A whole sentence is at its end; anything else goes on."""
    return piece if piece.endswith((".", "!", "?")) else f"{piece.rstrip(',;:')}…"
