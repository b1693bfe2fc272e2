"""Keys that work everywhere: the desktop is asked for the chosen ones, and the program for what a pressed one means."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from partner_overlay.application.chords import Chord
from partner_overlay.application.settings import KeySettings
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.desktop.global_keys import Bound, GlobalKeys
from partner_overlay.presentation.key_actions import KEY_ACTIONS, key_words
from partner_overlay.presentation.key_signs import working_keys
from partner_overlay.presentation.key_wishes import key_trouble, key_wishes
from partner_overlay.presentation.keys import KeyStanding
from partner_overlay.presentation.requests import Request
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate


class KeysDesk(QObject):
    """Follows the settings. What the desktop refuses is said in the menu, once for each change."""

    changed = Signal()  # how the keys stand

    def __init__(self, program: Program, settings: SettingsService, keys: GlobalKeys) -> None:
        super().__init__()
        self._program = program
        self._settings = settings
        self._keys = keys
        self._chosen = KeySettings()  # as last looked at; off, so nothing is asked for
        self._asked: Mapping[str, Chord] = {}
        self._refused: Mapping[str, str] = {}
        self._stood: Mapping[str, Bound] = {}
        self._trouble = ""
        self._let_go = False  # for a while: a key is being recorded

    def begin(self) -> None:
        """From now on the chosen keys work, and other choices are followed."""
        self._keys.listen(self._on_pressed, self._tell)
        self._program.changed.connect(self._follow)
        self._follow()

    @property
    def can_bind(self) -> bool:
        """Whether there is anything to try; without it the switch is not shown."""
        return self._keys.can_bind

    @property
    def desktop_chooses(self) -> bool:
        """Whether the desktop asks the coach for the keys itself, and ours are only wishes."""
        return self._keys.desktop_chooses

    def standing(self) -> Mapping[str, Bound]:
        """How each chosen key stands, by the names of `KeySettings`; nothing while they do not work everywhere."""
        return {**self._keys.standing(), **{name: Bound(False, why) for name, why in self._refused.items()}}

    def hold(self, on: bool) -> None:  # noqa: FBT001  named as what it does
        """False: for a while the keys reach the window that has the keyboard, so that they can be recorded there.

        A desktop that chooses the keys itself would ask the coach again, so there they only do nothing for the while.
        """
        self._let_go = not on
        if not self._keys.desktop_chooses:
            self._bind()

    @Slot()
    def _follow(self) -> None:
        chosen = self._settings.settings.keys
        if chosen == self._chosen or not self._keys.can_bind:
            return
        self._chosen = chosen
        wishes = key_wishes(chosen, translate)
        self._refused = wishes.refused
        if wishes.asked != self._asked:
            self._asked = wishes.asked
            self._bind()
        self._tell()

    def _bind(self) -> None:
        letting_go = self._let_go and not self._keys.desktop_chooses
        asked = {} if letting_go else self._asked
        self._keys.bind(asked, {name: key_words(name, translate) for name in asked})

    def _tell(self) -> None:
        standing = self.standing()
        here = {name: KeyStanding(*bound) for name, bound in standing.items()}
        self._program.show_keys(working_keys(self._chosen, here))
        if standing == self._stood:
            return
        self._stood = standing
        self._program.take_back_trouble(self._trouble)
        self._trouble = key_trouble([bound.why for bound in standing.values() if not bound.bound])
        if self._trouble:
            self._program.note_trouble(self._trouble)
        self.changed.emit()

    def _on_pressed(self, name: str) -> None:
        if not self._let_go:
            self._program.ask(Request(KEY_ACTIONS[name]))
