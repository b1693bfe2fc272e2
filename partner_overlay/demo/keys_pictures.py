"""The window of keys for pictures: off, on, refused and clashing, offered, recording, wishes, no keys, long, small."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.key_changes import chord_of
from partner_overlay.presentation.keys import DesktopKeys, KeysNow, KeyStanding, derive_keys
from partner_overlay.presentation.keys_requests import KeyPressed
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.keys.keys_window import KeysWindow

translate = QCoreApplication.translate

_SMALL = QSize(683, 384)  # what is left of 1366 x 768 at 200 %
_OFF = KeySettings()
_ON = KeySettings(everywhere=True)
_TROUBLED = _ON._replace(
    mark="Ctrl+Shift+M", said="Ctrl+Alt+Shift+N", next_phase="PageDown", pause="Ctrl+S", click_through="F13"
)
_REFUSED = {
    "blank": "Another program holds Ctrl+Alt+Shift+B.",
    "said": "Ctrl+Alt+Shift+N is set already: Next prompt.",
}
_FURTHER = " Auseinandersetzungsbereitschaft"


def keys_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    yield "keys-off", _window(scheme, KeysNow(_OFF, DesktopKeys()))
    yield "keys-on", _window(scheme, KeysNow(_ON, _all_bound(_ON), can_undo=True))
    troubled = KeysNow(_TROUBLED, _some_bound(_TROUBLED), can_undo=True)
    yield "keys-refused", _window(scheme, troubled)
    offered = KeysNow(_ON, _all_bound(_ON), KeyPressed("mark", "Ctrl+Shift+M"))
    yield "keys-offered", _window(scheme, offered)
    moved = KeysNow(_ON, _all_bound(_ON), KeyPressed("next_prompt", _ON.said), trouble="The disk is full.")
    yield "keys-moved", _window(scheme, moved)
    yield "keys-recording", _recording(_window(scheme, KeysNow(_ON, _all_bound(_ON))))
    yield "keys-wishes", _window(scheme, KeysNow(_ON, _chosen(_ON)))
    yield "keys-none", _window(scheme, KeysNow(_OFF, DesktopKeys(can_bind=False)))
    yield "keys-long", _window(scheme, troubled, _longer)
    yield "keys-small", _resized(_window(scheme, troubled), _SMALL)
    yield "keys-right-to-left", _mirrored(_window(scheme, troubled))


def _all_bound(keys: KeySettings) -> DesktopKeys:
    return DesktopKeys(standing={name: KeyStanding(bound=True) for name in KEY_ACTIONS if chord_of(keys, name)})


def _some_bound(keys: KeySettings) -> DesktopKeys:
    refused = {name: KeyStanding(bound=False, why=why) for name, why in _REFUSED.items()}
    return DesktopKeys(standing={**_all_bound(keys).standing, **refused})


def _chosen(keys: KeySettings) -> DesktopKeys:
    others = {
        "mark": KeyStanding(bound=True, shown="Super+M"),
        "blank": KeyStanding(bound=False, why="The desktop gave no key for this."),
    }
    return DesktopKeys(chooses=True, standing={**_all_bound(keys).standing, **others})


def _longer(context: str, words: str) -> str:
    """As in a language that needs two fifths more."""
    return translate(context, words) + _FURTHER[: len(words) * 2 // 5]


def _window(scheme: Scheme, now: KeysNow, words: Translate = translate) -> KeysWindow:
    return KeysWindow(derive_keys(now, words), scheme)


def _recording(window: KeysWindow) -> KeysWindow:
    window.page.rows["mark"].recorder.click()
    return window


def _resized(window: KeysWindow, size: QSize) -> KeysWindow:
    window.resize(size)
    return window


def _mirrored(window: KeysWindow) -> KeysWindow:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return window
