"""What the window of settings is made from, gathered from all around."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from partner_overlay import __version__
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain.prompts import Deck
from partner_overlay.presentation.colours import opacity_floor, tokens_of
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.settings_now import AsidePrompt, DesktopNow, SettingsNow
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program
from partner_overlay.wiring.put_aside import put_aside
from partner_overlay.wiring.seen_screens import seen_screens

translate = QCoreApplication.translate


class SettingsDoors(NamedTuple):
    """What the window asks of the world: where things are, what the desktop does, and what it is told to do.

    `autostart` is None where the program can't be started with the desktop.
    """

    data: Path
    settings_file: Path
    troubles: Callable[[], Iterable[str]]
    decks: Callable[[], Iterable[Deck]]
    report: Callable[[], str]
    has_tray: Callable[[], bool]
    open_folder: Callable[[Path], None]
    autostart: Callable[[], bool | None] | None = None
    set_autostart: Callable[[bool], None] | None = None


class SettingsSight:
    """`query` is what is looked for; `report` is empty until all is looked at."""

    def __init__(
        self, program: Program, types: SessionTypesService, overlay: OverlayDesk, doors: SettingsDoors
    ) -> None:
        self._program = program
        self._types = types
        self._overlay = overlay
        self._doors = doors
        self._aside: tuple[tuple[str, ...], tuple[AsidePrompt, ...]] = ((), ())
        self.query = ""
        self.report = ""

    def look_at_all(self) -> None:
        """At the desktop and the data: it may take a moment."""
        self.report = self._doors.report()

    def now(self) -> SettingsNow:
        return SettingsNow(
            self._program.settings,
            self._desktop(),
            tuple(kind.name for kind in self._types.types),
            self._put_aside(),
            self._program.in_sight,
            str(self._doors.data),
            str(self._doors.settings_file),
            __version__,
            self.report,
            self.query,
            notice="\n".join(in_words(each, translate) for each in self._doors.troubles()),
        )

    def _desktop(self) -> DesktopNow:
        overlay = self._overlay
        autostart = self._doors.autostart
        return DesktopNow(
            seen_screens(overlay.screens()),
            can_hide=overlay.can_hide_from_capture,
            floor=self._floor(),
            has_tray=self._doors.has_tray(),
            autostart=None if autostart is None else autostart(),
        )

    def _floor(self) -> int | None:
        scheme = self._overlay.scheme(self._program.look)
        is_solid = tokens_of(scheme).solid or not self._overlay.can_be_translucent
        return None if is_solid else opacity_floor(scheme)

    def _put_aside(self) -> tuple[AsidePrompt, ...]:
        """Looked up in the decks when it is another list than before."""
        never = self._program.settings.prompts.never
        if never != self._aside[0]:
            self._aside = never, tuple(put_aside(never, self._doors.decks()))
        return self._aside[1]
