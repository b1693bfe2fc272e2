"""The page of keys that work everywhere: what is pressed and switched there is given to the settings, and undone."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Slot

from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.key_changes import chord_of, proposed, requests_between, with_key
from partner_overlay.presentation.keys import DesktopKeys, KeysNow, KeyStanding, derive_keys, needs_a_word
from partner_overlay.presentation.keys_requests import KeyPressed, KeysAsk, KeysRequest
from partner_overlay.presentation.keys_view import KeysView
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.ui.keys.keys_panel import KeysPanel
from partner_overlay.wiring.keys_standing import KeysStanding
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate


class KeysPageDesk(QObject):
    """While the page is to be seen, every change to the keys can be taken back, one by one."""

    def __init__(
        self,
        program: Program,
        standing: KeysStanding,
        *,
        scheme: Scheme,
        troubles: Callable[[], Iterable[str]],
    ) -> None:
        super().__init__()
        self._program = program
        self._standing = standing
        self._troubles = troubles
        self._offered: KeyPressed | None = None
        self._before: list[KeySettings] = []  # what Undo leads back to, the newest last
        self._known = self._keys
        self.panel = KeysPanel(self._view(), scheme)
        self.panel.requested.connect(self._on_requested)
        self.panel.recording_changed.connect(self._on_recording)
        self.panel.left.connect(self._on_left)
        program.changed.connect(self._on_changed)
        standing.changed.connect(self._on_changed)

    @property
    def _keys(self) -> KeySettings:
        return self._program.settings.keys

    def _view(self) -> KeysView:
        now = KeysNow(
            self._keys,
            self._desktop(),
            self._offered,
            can_undo=bool(self._before),
            trouble=" ".join(in_words(each, translate) for each in self._troubles()),
        )
        return derive_keys(now, translate)

    def _desktop(self) -> DesktopKeys:
        standing = {name: KeyStanding(*bound) for name, bound in self._standing.standing().items()}
        return DesktopKeys(self._standing.can_bind, self._standing.desktop_chooses, standing)

    @Slot()
    def _on_changed(self) -> None:
        if self.panel.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show how all stands; what was changed elsewhere can't be undone here."""
        if self._keys != self._known:
            self._known, self._before, self._offered = self._keys, [], None
        if self.panel.page.recording is None:
            self.panel.show_keys(self._view())

    # What is asked for

    @Slot(object)
    def _on_requested(self, request: KeysRequest) -> None:
        if isinstance(request, KeyPressed):
            self._on_pressed(request)
        else:
            self._do(request)
        self.refresh()

    def _on_pressed(self, pressed: KeyPressed) -> None:
        """Another key for this action, now or once the coach has said so."""
        self._offered = None
        if needs_a_word(self._keys, pressed):
            self._offered = pressed
        elif chord_of(self._keys, pressed.name) != pressed.chord:
            self._change(with_key(self._keys, pressed))

    def _do(self, ask: KeysAsk) -> None:
        offered, self._offered = self._offered, None
        match ask:
            case KeysAsk.SWITCH:
                self._change(self._keys._replace(everywhere=not self._keys.everywhere))
            case KeysAsk.RESTORE:
                self._change(proposed(self._keys))
            case KeysAsk.UNDO if self._before:
                self._set(self._before.pop())
            case KeysAsk.TAKE if offered is not None:
                self._change(with_key(self._keys, offered))

    def _change(self, keys: KeySettings) -> None:
        self._before.append(self._keys)
        self._set(keys)

    def _set(self, keys: KeySettings) -> None:
        before, self._known = self._keys, keys
        for request in requests_between(before, keys):
            self._program.ask(request)

    @Slot(bool)
    def _on_recording(self, recording: bool) -> None:  # noqa: FBT001  as the signal gives it
        """Keys that are held would not reach the page."""
        self._standing.hold(not recording)
        self.refresh()

    @Slot()
    def _on_left(self) -> None:
        self._offered, self._before = None, []
