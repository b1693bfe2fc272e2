"""The window of settings for pictures: every page, a search, long words, little room, right to left."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QPropertyAnimation, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from partner_overlay import __version__
from partner_overlay.application.settings import Look, PromptSettings, Settings, Theme
from partner_overlay.demo.language import longer
from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.presentation.camera_choice import SeenScreen
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.doctor import Line, Section, as_text
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.settings import derive_settings
from partner_overlay.presentation.settings_now import AsidePrompt, DesktopNow, SettingsNow
from partner_overlay.presentation.settings_requests import Page
from partner_overlay.presentation.translation import Translate
from partner_overlay.storage.settings_reading import settings_of
from partner_overlay.storage.toml_file import TomlText
from partner_overlay.ui.settings.settings_window import SettingsWindow

translate = QCoreApplication.translate

SMALL = QSize(683, 384)  # what is left of 1366 x 768 at 200 %
_SCREENS = (
    SeenScreen("built-in", "", "", "eDP-1", built_in=True),
    SeenScreen("dell", "Dell Inc.", "DELL U2723QE", "DP-1", built_in=False),
)
_REPORT = as_text(
    (
        Section("Desktop", (Line("Stays on top", "yes"), Line("Keys everywhere", "yes", "X11 gives them."))),
        Section("Data", (Line("Data in order", "yes"),)),
    )
)
_ASIDE = (
    AsidePrompt("mine-3", "What would you like to do that you have never tried?", "My questions"),
    AsidePrompt("gone-1"),
)

_MISTAKEN = TomlText('[look]\ntheme = "dark"\nopacity = 80\nsize = 85\n', {"look": {"size": 85}})


def settings_now(query: str = "") -> SettingsNow:
    """A coach's settings on a desktop that can do all."""
    return SettingsNow(
        Settings(Look(Theme.DARK, 125), PromptSettings(never=("gone-1", "mine-3"))),
        DesktopNow(_SCREENS, can_hide=True, floor=81, autostart=False),
        tuple(kind.name for kind in SHIPPED_TYPES),
        _ASIDE,
        in_sight=True,
        folder="/home/coach/.local/share/partner-overlay",
        file="/home/coach/.config/partner-overlay/settings.toml",
        version=__version__,
        report=_REPORT,
        query=query,
        can_undo=True,
    )


def _poor() -> SettingsNow:
    """On a desktop that can do little, with a file that has a mistake in it."""
    now = settings_now()
    _, troubles = settings_of(_MISTAKEN, Path(now.file))
    notice = "\n".join(in_words(each, translate) for each in troubles)
    return now._replace(desktop=DesktopNow(floor=None, has_tray=False), aside=(), in_sight=False, notice=notice)


def settings_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name; the pages of keys and of check-ins have pictures of their own."""
    for name, make in MAKERS.items():
        yield name, make(scheme)


def _window(scheme: Scheme, now: SettingsNow, page: Page, words: Translate = translate) -> SettingsWindow:
    window = SettingsWindow(derive_settings(now, words), scheme)
    if not now.query:
        window.go_to(page)
    else:
        window.side.search.setText(now.query)
        _have_faded_in(window.side.search)
    return window


def _have_faded_in(field: QLineEdit) -> None:
    """The button in it is there at once."""
    for fade in field.findChildren(QPropertyAnimation):
        fade.setCurrentTime(fade.duration())


def _resized(window: SettingsWindow, size: QSize) -> SettingsWindow:
    window.resize(size)
    return window


def _mirrored(window: SettingsWindow) -> SettingsWindow:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return window


def _page(page: Page) -> Callable[[Scheme], SettingsWindow]:
    return lambda scheme: _window(scheme, settings_now(), page)


MAKERS: Final[Mapping[str, Callable[[Scheme], SettingsWindow]]] = {
    **{f"settings-{page}": _page(page) for page in Page if page not in {Page.KEYS, Page.CHECK_INS}},
    "settings-search": lambda scheme: _window(scheme, settings_now("screen"), Page.LOOK),
    "settings-nothing-found": lambda scheme: _window(scheme, settings_now("xylophone"), Page.LOOK),
    "settings-poor-look": lambda scheme: _window(scheme, _poor(), Page.LOOK),
    "settings-poor-screens": lambda scheme: _window(scheme, _poor(), Page.SCREENS),
    "settings-long-session": lambda scheme: _window(scheme, settings_now(), Page.SESSION, longer),
    "settings-long": lambda scheme: _window(scheme, settings_now(), Page.LOOK, longer),
    "settings-small": lambda scheme: _resized(_window(scheme, settings_now(), Page.LOOK), SMALL),
    "settings-narrow": lambda scheme: _resized(_window(scheme, _poor(), Page.LOOK, longer), QSize(430, 700)),
    "settings-right-to-left": lambda scheme: _mirrored(_window(scheme, settings_now(), Page.LOOK)),
}
"""By the names of their pictures."""
