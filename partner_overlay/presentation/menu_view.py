"""What a menu shows: entries with words, a request, and perhaps entries of their own."""

from dataclasses import dataclass

from partner_overlay.presentation.requests import Ask, Request


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu. Without a request and children it is to be read; `checked` is None when it is no choice.

    `keys` does the same in whichever window the coach is; empty where there is none.
    """

    words: str
    request: Request | None = None
    enabled: bool = True
    checked: bool | None = None
    children: tuple["Entry | Rule", ...] = ()
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line between groups."""


MenuView = tuple[Entry | Rule, ...]


def entry(ask: Ask, words: str, *, enabled: bool = True) -> Entry:
    """One that asks for this, and needs no argument."""
    return Entry(words, Request(ask), enabled)
