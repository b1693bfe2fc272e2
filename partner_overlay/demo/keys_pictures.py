"""The page of keys for pictures: off, on, refused and clashing, offered, recording, wishes, no keys, long, small."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.application.settings import KeySettings, Settings
from partner_overlay.demo.language import longer, settings_full
from partner_overlay.domain.sentences import Sentence
from partner_overlay.presentation.chord_words import chord_words
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.key_changes import chord_of
from partner_overlay.presentation.keys import DesktopKeys, KeysNow, KeyStanding, derive_keys
from partner_overlay.presentation.keys_requests import KeyPressed
from partner_overlay.presentation.settings import derive_settings
from partner_overlay.presentation.settings_now import SettingsNow
from partner_overlay.presentation.settings_requests import Page
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.keys.keys_page import KeysPage
from partner_overlay.ui.keys.keys_panel import KeysPanel
from partner_overlay.ui.settings.settings_window import SettingsWindow

translate = QCoreApplication.translate

SMALL = QSize(683, 384)  # what is left of 1366 x 768 at 200 %
_OFF = KeySettings()
_ON = KeySettings(everywhere=True)
_TROUBLED = _ON._replace(
    mark="Ctrl+Shift+M", said="Ctrl+Alt+Shift+N", next_phase="PageDown", pause="Ctrl+S", click_through="F13"
)


def keys_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    for name in MAKERS:
        yield name, keys_window(name, scheme)


def keys_window(name: str, scheme: Scheme) -> SettingsWindow:
    """The one of this name."""
    return MAKERS[name](scheme)


def _all_bound(keys: KeySettings) -> DesktopKeys:
    return DesktopKeys(standing={name: KeyStanding(bound=True) for name in KEY_ACTIONS if chord_of(keys, name)})


def _some_bound(keys: KeySettings) -> DesktopKeys:
    held = Sentence("Another program holds {keys}.", keys="Ctrl+Alt+Shift+B")
    next_prompt = chord_words("Ctrl+Alt+Shift+N", translate)
    twice = translate("Keys", "{keys} is set already: {action}.").replace("{keys}", next_prompt)
    reasons = {"blank": held, "said": twice.replace("{action}", translate("Keys", "Next prompt"))}
    refused = {name: KeyStanding(bound=False, why=why) for name, why in reasons.items()}
    return DesktopKeys(standing={**_all_bound(keys).standing, **refused})


def _chosen(keys: KeySettings) -> DesktopKeys:
    others = {
        "mark": KeyStanding(bound=True, shown="Super+M"),
        "blank": KeyStanding(bound=False, why="The desktop gave no key for this."),
    }
    return DesktopKeys(chooses=True, standing={**_all_bound(keys).standing, **others})


def page_of(window: SettingsWindow) -> KeysPage:
    """The page of keys in it."""
    panel = window.page_of(Page.KEYS)
    assert isinstance(panel, KeysPanel)
    return panel.page


def _window(scheme: Scheme, now: KeysNow, words: Translate = translate) -> SettingsWindow:
    panel = KeysPanel(derive_keys(now, words), scheme)
    view = derive_settings(SettingsNow(Settings()), words)
    window = SettingsWindow(view, scheme, own={Page.KEYS: lambda: panel}, footless=frozenset({Page.KEYS}))
    window.go_to(Page.KEYS)
    return window


def _recording(window: SettingsWindow) -> SettingsWindow:
    page_of(window).rows["mark"].recorder.click()
    return window


def _resized(window: SettingsWindow, size: QSize) -> SettingsWindow:
    window.resize(size)
    return window


def _mirrored(window: SettingsWindow) -> SettingsWindow:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return window


def _troubled() -> KeysNow:
    return KeysNow(_TROUBLED, _some_bound(_TROUBLED), can_undo=True)


def _moved() -> KeysNow:
    return KeysNow(_ON, _all_bound(_ON), KeyPressed("next_prompt", _ON.said), trouble=settings_full())


MAKERS: Final[Mapping[str, Callable[[Scheme], SettingsWindow]]] = {
    "keys-off": lambda scheme: _window(scheme, KeysNow(_OFF, DesktopKeys())),
    "keys-on": lambda scheme: _window(scheme, KeysNow(_ON, _all_bound(_ON), can_undo=True)),
    "keys-refused": lambda scheme: _window(scheme, _troubled()),
    "keys-offered": lambda scheme: _window(scheme, KeysNow(_ON, _all_bound(_ON), KeyPressed("mark", "Ctrl+Shift+M"))),
    "keys-moved": lambda scheme: _window(scheme, _moved()),
    "keys-recording": lambda scheme: _recording(_window(scheme, KeysNow(_ON, _all_bound(_ON)))),
    "keys-wishes": lambda scheme: _window(scheme, KeysNow(_ON, _chosen(_ON))),
    "keys-none": lambda scheme: _window(scheme, KeysNow(_OFF, DesktopKeys(can_bind=False))),
    "keys-long": lambda scheme: _window(scheme, _troubled(), longer),
    "keys-small": lambda scheme: _resized(_window(scheme, _troubled()), SMALL),
    "keys-right-to-left": lambda scheme: _mirrored(_window(scheme, _troubled())),
}
"""By the names of their pictures."""
