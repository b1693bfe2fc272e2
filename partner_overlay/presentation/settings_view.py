"""What the window of settings shows."""

from typing import NamedTuple

from partner_overlay.presentation.settings_requests import Page, SettingsRequest


class Option(NamedTuple):
    value: str
    words: str


class Tick(NamedTuple):
    on: bool


class Choice(NamedTuple):
    """`few` stand side by side; many are a list that opens."""

    options: tuple[Option, ...]
    value: str
    few: bool = False


class Number(NamedTuple):
    """`at_least` stands for the least number, in words; `slides`: it is pulled along a line."""

    value: int
    least: int
    most: int
    unit: str
    at_least: str = ""
    slides: bool = False


Control = Tick | Choice | Number


class Deed(NamedTuple):
    """A button."""

    words: str
    request: SettingsRequest
    can: bool = True


class RowView(NamedTuple):
    """One setting: its name, what it does to a session in one line, and with what it is changed.

    A row without control says how something is; `text` is longer, to read and to copy. `heading` stands above the row.
    """

    key: str
    name: str
    line: str = ""
    control: Control | None = None
    deeds: tuple[Deed, ...] = ()
    heading: str = ""
    text: str = ""


class PageView(NamedTuple):
    page: Page
    title: str
    rows: tuple[RowView, ...]
    can_restore: bool = False


class SettingsView(NamedTuple):
    """`found` is what a search has found, over all pages; None while nothing is looked for."""

    pages: tuple[PageView, ...]
    found: PageView | None = None
    can_undo: bool = False
    notice: str = ""
