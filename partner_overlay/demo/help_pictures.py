"""The window of help for pictures: contents, a table, words to copy, what was found, nothing found, small, mirrored."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.help_keys import key_tables
from partner_overlay.presentation.help_pages import HelpPage, HelpText, help_language, help_texts
from partner_overlay.presentation.help_view import HelpNow, derive_help, gone_to
from partner_overlay.storage.help_pages import help_files
from partner_overlay.storage.resources import resources_folder
from partner_overlay.ui.help.help_window import HelpWindow

translate = QCoreApplication.translate

SMALL: Final = QSize(683, 384)  # what is left of 1366 x 768 at 200 %


class Shown(NamedTuple):
    """What a picture shows."""

    now: HelpNow
    language: str = ""  # if it is not that of the windows
    size: QSize | None = None
    mirrored: bool = False


SHOWN: Final[Mapping[str, Shown]] = {
    "help-contents": Shown(HelpNow()),
    "help-keys": Shown(gone_to(HelpNow(), HelpPage.KEYS)),
    "help-what-it-sees": Shown(HelpNow(HelpPage.SEES)),
    "help-tell-the-client": Shown(HelpNow(HelpPage.TELL, told="Copied.")),
    "help-found": Shown(HelpNow(HelpPage.SCREENS, sought="Overlay")),
    "help-none-found": Shown(HelpNow(sought="lottery")),
    "help-small": Shown(HelpNow(HelpPage.PRIVACY), size=SMALL),
    "help-german": Shown(HelpNow(HelpPage.FIRST_SESSION), "de"),
    "help-right-to-left": Shown(HelpNow(HelpPage.CHECK_INS), mirrored=True),
}
"""By the names of their pictures."""


def help_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    for name in SHOWN:
        yield name, help_window(name, scheme)


def help_window(name: str, scheme: Scheme) -> HelpWindow:
    """The one of this name."""
    shown = SHOWN[name]
    window = HelpWindow(scheme, translate)
    if shown.mirrored:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if shown.size is not None:
        window.resize(shown.size)
        window.fit_to_text()
    if shown.now.sought:
        window.search.setText(shown.now.sought)
    now = shown.now._replace(told=translate("Help", "Copied.") if shown.now.told else "")
    window.render(derive_help(shipped_texts(shown.language or help_language(translate)), now, translate))
    return window


def shipped_texts(language: str = "en") -> tuple[HelpText, ...]:
    """The pages that come with the program, as they are read on a machine with folders of this name."""
    places = ("settings-file", "types-file", "decks-folder", "sessions-file", "places-file", "log-file")
    filled = {name: f"/home/coach/.local/share/partner-overlay/{name}" for name in places}
    tables = key_tables(KeySettings(everywhere=True), lambda keys: keys, translate)
    versions = {"version": "0.1.0", "qt-version": "6.12"}
    return help_texts(help_files(resources_folder() / "help", language), {**filled, **tables, **versions})
