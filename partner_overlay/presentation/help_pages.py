"""Which pages of help there are, in the order of the contents, and what is read out of a page's text."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from partner_overlay.presentation.translation import Translate

_LONGEST_LANGUAGE: Final = 3  # letters of a language's code
_LINK: Final = re.compile(r"!?\[(?P<words>[^\]]*)\]\([^)]*\)")
_SIGNS: Final = re.compile(r"[*`]|^\s*(#+|>|[-+]|\d+\.)\s+|\\(?=\W)")
_RULES: Final = re.compile(r"[|\s:-]*")


class HelpPage(StrEnum):
    """By the names of their files; the first one holds the contents."""

    INDEX = "index"
    FIRST_SESSION = "first-session"
    START = "start"
    OVERLAY = "overlay"
    PHASES = "phases-and-time"
    CHECK_INS = "check-ins"
    PROMPTS = "prompts-and-decks"
    REVIEW = "review"
    HISTORY = "history"
    SETTINGS = "settings"
    KEYS = "keys"
    SCREENS = "screens-and-sharing"
    COMMAND_LINE = "command-line"
    PRIVACY = "privacy"
    SEES = "what-it-sees"
    TELL = "tell-the-client"
    ODD = "when-something-is-odd"
    ABOUT = "about"


class HelpText(NamedTuple):
    """One page as it is shown, but for the links under its quotations. `text` is Markdown."""

    page: HelpPage
    title: str
    text: str


def page_of(name: str) -> HelpPage:
    """The page of this name; the contents for a name that no page has."""
    return HelpPage(name) if name in set(HelpPage) else HelpPage.INDEX


def help_language(translate: Translate) -> str:
    """The folder of the pages in the coach's language, as its translation names it; else English."""
    language = translate("Help", "en")
    return language if language.isascii() and language.isalpha() and len(language) <= _LONGEST_LANGUAGE else "en"


def help_texts(files: Mapping[str, str], filled: Mapping[str, str]) -> tuple[HelpText, ...]:
    """The pages that there are, from the text of each file by its name; `filled` stands for `{name}` in them."""
    return tuple(_text(page, files[page], filled) for page in HelpPage if page in files)


def _text(page: HelpPage, text: str, filled: Mapping[str, str]) -> HelpText:
    for name, words in filled.items():
        text = text.replace(f"{{{name}}}", words)
    return HelpText(page, title_of(text) or page, text)


def title_of(text: str) -> str:
    """The first heading."""
    found = (line.removeprefix("# ").strip() for line in text.splitlines() if line.startswith("# "))
    return next(found, "")


def read_lines(text: str) -> tuple[str, ...]:
    """What a page says, line by line, without its signs; its title is not among it."""
    lines = (_read(line) for line in text.splitlines() if not line.startswith("# "))
    return tuple(line for line in lines if line)


def _read(line: str) -> str:
    if _RULES.fullmatch(line):
        return ""
    words = _LINK.sub(r"\g<words>", _SIGNS.sub("", line))
    return ", ".join(filter(None, (part.strip() for part in words.split("|")))) if "|" in words else words.strip()
