"""Which page of help belongs to which page of the settings."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.settings_requests import Page
from partner_overlay.ui.help_key import help_at

_HELP: Final[Mapping[Page, str]] = {
    Page.SESSION: "start",
    Page.DECKS: "prompts-and-decks",
    Page.CHECK_INS: "check-ins",
    Page.LOOK: "overlay",
    Page.SCREENS: "screens-and-sharing",
    Page.KEYS: "keys",
    Page.PRIVACY: "privacy",
    Page.ABOUT: "about",
}


def help_for(part: QWidget, page: Page) -> None:
    """F1 in this part, which shows this page, opens what help says about it."""
    help_at(part, _HELP[page])
