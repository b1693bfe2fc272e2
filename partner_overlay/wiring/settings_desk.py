"""The window of settings: what is chosen there holds at once, and can be taken back while it is open."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from partner_overlay.application.named_settings import as_lines
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.settings import defaults_of, derive_settings, standing
from partner_overlay.presentation.settings_requests import (
    AUTOSTART,
    BringBack,
    Chosen,
    GoTo,
    OpenFolder,
    Page,
    Restore,
    SettingsAsk,
    SettingsRequest,
)
from partner_overlay.ui.settings.settings_window import SettingsWindow
from partner_overlay.wiring.keys_page_desk import KeysPageDesk
from partner_overlay.wiring.keys_standing import KeysStanding
from partner_overlay.wiring.made_late import MadeLate
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.own_page import OwnPage
from partner_overlay.wiring.program import Program
from partner_overlay.wiring.settings_sight import SettingsDoors, SettingsSight
from partner_overlay.wiring.settings_undo import SettingsUndo

translate = QCoreApplication.translate


class SettingsDesk(QObject):
    closed = Signal()

    def __init__(
        self,
        program: Program,
        types: SessionTypesService,
        overlay: OverlayDesk,
        keys: KeysStanding,
        doors: SettingsDoors,
        *,
        scheme: Scheme,
    ) -> None:
        super().__init__()
        self._program = program
        self._scheme = scheme
        self._doors = doors
        self._undo = SettingsUndo()
        self._page = Page.SESSION
        self._seen: tuple[object, ...] = ()
        self._sight = SettingsSight(program, types, overlay, doors)
        self._keys = MadeLate(lambda: KeysPageDesk(program, keys, scheme=self._scheme, troubles=doors.troubles))
        self._types = types
        self._check_ins = MadeLate(self._make_check_ins)
        self._shown = derive_settings(self._sight.now(), translate)
        self.window = SettingsWindow(self._shown, scheme, own=self._own_pages(), footless=frozenset({Page.KEYS}))
        self.window.requested.connect(self._on_requested)
        self.window.searched.connect(self._on_searched)
        self.window.page_chosen.connect(self._on_page)
        self.window.closed.connect(self._on_closed)
        program.changed.connect(self._on_changed)

    def _make_check_ins(self) -> OwnPage:
        from partner_overlay.wiring.check_ins_desk import CheckInsDesk  # noqa: PLC0415  not before it is seen

        desk = CheckInsDesk(self._program, self._types, scheme=self._scheme)
        desk.changed.connect(self._on_changed)
        return desk

    def _own_pages(self) -> Mapping[Page, Callable[[], QWidget]]:
        return {Page.KEYS: lambda: self._keys.get().panel, Page.CHECK_INS: lambda: self._check_ins.get().page}

    @property
    def is_open(self) -> bool:
        return self.window.isVisible()

    def open(self, page: str = "") -> None:
        """Show the window, or bring it to the front: the coach has asked for it."""
        if page in set(Page):
            self._go_to(Page(page))
        self.refresh()
        self.window.open()

    def as_it_stands(self) -> "Callable[[SettingsDesk], None]":
        """What brings another desk to the same page. Words that were looked for are of another language there."""
        page = Page.LOOK if self._sight.query.strip() else self._page
        return lambda desk: desk.open(page)

    def finish(self) -> None:
        """The program ends: a key that is being recorded is let go."""
        if self._keys.made is not None:
            self._keys.made.panel.page.stop_recording()

    # What is shown

    @property
    def _can_undo(self) -> bool:
        own = self._shown_check_ins
        return bool(self._undo) if own is None else own.can_undo

    @property
    def _shown_check_ins(self) -> OwnPage | None:
        """They undo and restore by themselves."""
        is_there = self._page is Page.CHECK_INS and not self._sight.query.strip()
        return self._check_ins.made if is_there else None

    def refresh(self) -> None:
        """Show how all stands."""
        self._seen = self._to_be_seen()
        now = self._sight.now()
        self._undo.look(lambda key: standing(now, key))
        view = derive_settings(now._replace(can_undo=self._can_undo), translate)
        if self._keys.made is not None:
            self._keys.made.refresh()
        if view != self._shown:
            self._shown = view
            self.window.show_settings(view)

    @Slot()
    def _on_changed(self) -> None:
        """Most of what changes is time, and none of that is shown here."""
        if self.is_open and self._seen != self._to_be_seen():
            self.refresh()

    def _to_be_seen(self) -> tuple[object, ...]:
        own = self._shown_check_ins
        return self._program.settings, self._program.in_sight, tuple(self._doors.troubles()), own and own.can_undo

    @Slot(str)
    def _on_searched(self, query: str) -> None:
        self._sight.query = query
        self.refresh()

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        self._go_to(page)

    def _go_to(self, page: Page) -> None:
        self._page, self._sight.query = page, ""
        self.window.go_to(page)
        if page is Page.ABOUT:
            self._sight.look_at_all()
        if page is Page.CHECK_INS:
            self._check_ins.get().refresh()
        self.refresh()

    # What is asked for

    @Slot(object)
    def _on_requested(self, request: SettingsRequest) -> None:
        match request:
            case Request():
                self._program.ask(request)
            case Chosen(key, value):
                self._change({key: value})
            case Restore(page):
                self._restore(page)
            case BringBack(prompt):
                never = [one for one in self._program.settings.prompts.never if one != prompt]
                self._change({"prompts.never": json.dumps(never)})
            case GoTo(page):
                self._go_to(page)
            case OpenFolder(folder):
                self._open_folder(Path(folder))
            case SettingsAsk():
                self._do(request)
            case _:
                assert_never(request)
        self.refresh()

    def _do(self, ask: SettingsAsk) -> None:
        match ask:
            case SettingsAsk.UNDO:
                self._take_back()
            case SettingsAsk.COPY_REPORT:
                QGuiApplication.clipboard().setText(self._sight.report)
            case _:
                assert_never(ask)

    def _open_folder(self, folder: Path) -> None:
        try:
            self._doors.open_folder(folder)
        except Refusal as refusal:
            self._program.note_trouble(refusal.sentence)

    def _restore(self, page: Page) -> None:
        own = self._shown_check_ins
        if own is None:
            self._change(defaults_of(page, self._sight.now(), translate))
        else:
            own.restore()

    def _take_back(self) -> None:
        own = self._shown_check_ins
        if own is not None:
            own.undo()
        elif self._undo:
            self._set(self._undo.take_back())

    def _change(self, values: Mapping[str, str]) -> None:
        now = self._sight.now()
        changed = {key: value for key, value in values.items() if value != standing(now, key)}
        if changed:
            self._undo.note({key: standing(now, key) for key in changed}, changed)
            self._set(changed)

    def _set(self, values: Mapping[str, str]) -> None:
        kept = {key: value for key, value in values.items() if key != AUTOSTART}
        if kept:
            self._program.ask(Request(Ask.SET, as_lines(kept)))
        if AUTOSTART in values and self._doors.set_autostart is not None:
            self._doors.set_autostart(values[AUTOSTART] == "true")

    @Slot()
    def _on_closed(self) -> None:
        self._undo.forget()
        self.closed.emit()
