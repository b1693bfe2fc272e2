"""Builds every object once; the only place that names concrete classes."""

import os
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.session_service import SessionService, StartChoices
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.desktop.chosen_powers import chosen_powers
from partner_overlay.desktop.clock import read_clock
from partner_overlay.desktop.platform_choice import PlatformChoice
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.remote.address import address_of
from partner_overlay.remote.server import RemoteServer
from partner_overlay.storage.deck_shelf import DeckShelf
from partner_overlay.storage.paths import Paths
from partner_overlay.storage.places_file import PlacesFile
from partner_overlay.storage.resources import resources_folder
from partner_overlay.storage.session_journal import SessionJournal
from partner_overlay.storage.session_types_file import SessionTypesFile
from partner_overlay.storage.settings_file import SettingsFile
from partner_overlay.wiring.after_the_end import AfterTheEnd
from partner_overlay.wiring.alarm import QtAlarm
from partner_overlay.wiring.bug_log import BugLog
from partner_overlay.wiring.language_desk import LanguageDesk
from partner_overlay.wiring.made_late import MadeLate
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.program import Program
from partner_overlay.wiring.record_check import RecordCheck
from partner_overlay.wiring.windows import Windows

if TYPE_CHECKING:
    from partner_overlay.desktop.autostart import Autostart
    from partner_overlay.news_composition import NewsComposition
    from partner_overlay.remote.reply import Answer
    from partner_overlay.window_composition import WindowComposition
    from partner_overlay.wiring.command_desk import CommandDesk
    from partner_overlay.wiring.keys_standing import KeysStanding
    from partner_overlay.wiring.past_reviews import PastReviews
    from partner_overlay.wiring.tray_desk import TrayDesk


class Composition(QObject):
    """One running program: its parts, how it begins and how it ends."""

    def __init__(self, app: QApplication, paths: Paths, home: str | None, choice: PlatformChoice) -> None:
        super().__init__()
        self._app = app
        self._paths = paths
        self._home = home
        self._choice = choice
        self._bugs = BugLog(paths.log_file)
        self._powers = chosen_powers(app.platformName(), os.environ)
        self._journal = SessionJournal(paths.journal_file)
        self._settings = SettingsService(SettingsFile(paths.settings_file))
        self._language = LanguageDesk(
            app, resources_folder() / "translations", lambda: self._settings.settings.look.language
        )
        self._language.look()
        self._types = SessionTypesService(SessionTypesFile(paths.session_types_file))
        self._shelf = DeckShelf((resources_folder() / "decks", paths.decks))
        self._overlay = OverlayDesk(self._powers, PlacesFile(paths.places_file), app)
        self._late = MadeLate(self._compose_windows)
        self._news = MadeLate(self._compose_news)
        self._tray: TrayDesk | None = None
        self._program = Program(
            self._session_service, self._settings, self._shelf, self._overlay, QtAlarm(self), past=self._past
        )
        after_the_end = AfterTheEnd(self._program, self._past)
        self._windows = Windows(
            self._program, self._overlay, after_the_end, self._late.get, tray_is_there=self._tray_is_there
        )
        self._server = RemoteServer(address_of(home), self._answer, self)
        self._check = RecordCheck(self._journal, self._program)
        self._program.changed.connect(self._language.look)
        self._language.changed.connect(self._program.refresh)
        self._language.changed.connect(self._windows.make_anew)
        self._bugs.happened = self._program.note_trouble
        self._program.wanted.quit.connect(self._quit)
        self._own(self._language, self._overlay, self._program, after_the_end, self._windows, self._check)

    def _own(self, *parts: QObject) -> None:
        """They end with it."""
        for part in parts:
            part.setParent(self)

    def _compose_windows(self) -> "WindowComposition":
        from partner_overlay.window_composition import Parts, WindowComposition  # noqa: PLC0415  not before the first

        windows = WindowComposition(
            Parts(
                self._app,
                self._paths,
                self._powers,
                self._journal,
                self._settings,
                self._types,
                self._overlay,
                self._program,
                self._keys_standing,
                self._autostart,
                self._doctor_here,
            )
        )
        self._own(windows)
        return windows

    def _compose_news(self) -> "NewsComposition":
        from partner_overlay.news_composition import NewsComposition  # noqa: PLC0415  not before the first paint

        news = NewsComposition(self._app, self._powers.capture, self._program, self._settings)
        self._own(news)
        return news

    def _autostart(self) -> "Autostart":
        from partner_overlay.desktop.chosen_autostart import background_command, chosen_autostart  # noqa: PLC0415
        from partner_overlay.storage.atomic_write import write_atomically  # noqa: PLC0415

        return chosen_autostart(background_command(self._home), write_atomically)

    def _keys_standing(self) -> "KeysStanding":
        return self._news.get().keys

    def _past(self) -> "PastReviews":
        return self._late.get().past

    @cached_property
    def _desk(self) -> "CommandDesk":
        from partner_overlay.wiring.command_desk import CommandDesk  # noqa: PLC0415  not before the first command

        desk = CommandDesk(self._program, self._doctor_here)
        desk.serve(self._server.push)
        return desk

    def _answer(self, argv: list[str]) -> "Answer":
        return self._desk.answer(argv)

    def _session_service(self, changed: Callable[[], None]) -> SessionService:
        return SessionService(self._journal, self._shelf, read_clock, _chance, changed, types=self._types)

    def listen(self) -> None:
        """Become the one instance of this home; raises AlreadyRunning, or Refusal when that can't be."""
        self._server.listen()

    def begin(self, *, background: bool) -> None:
        """Go on with a session that was running; otherwise open the start window, unless in the background.

        On the first run the welcome comes instead. Who has sessions on record from before there was one needs none.
        """
        if not self._program.recover() and not background:
            self._wear_icon()
            self._program.ask(Request(Ask.WELCOME if self._is_first_run() else Ask.START))

    def _is_first_run(self) -> bool:
        if self._settings.settings.start.welcomed:
            return False
        try:
            return next(self._journal.sessions(), None) is None
        except JournalTrouble:
            return False

    def _tray_is_there(self) -> bool:
        return self._tray is not None and self._tray.is_there

    def settle(self) -> None:
        """The overlay has been painted: from now on the desktop is listened to, and whoever listens is told."""
        import partner_overlay.ui.button_row  # noqa: PLC0415  now, so that no first check-in waits for it
        import partner_overlay.ui.words_fade  # noqa: F401, PLC0415  and no first change of words
        from partner_overlay.desktop.tray_hosts import chosen_tray_hosts  # noqa: PLC0415  not before the first paint
        from partner_overlay.wiring.announcements import Announcements  # noqa: PLC0415
        from partner_overlay.wiring.settings_watch import SettingsWatch  # noqa: PLC0415
        from partner_overlay.wiring.tray_desk import TrayDesk  # noqa: PLC0415

        self._wear_icon()
        self._news.get().begin()
        self._tray = TrayDesk(self._program, self._overlay, chosen_tray_hosts())
        self._tray.begin()
        self._announcements = Announcements(self._program, self._overlay)
        self._watch = SettingsWatch(self._program, self._paths.settings_file)
        self._watch.begin()
        self._own(self._tray, self._announcements, self._watch)

    def _wear_icon(self) -> None:
        if self._app.windowIcon().isNull():
            from partner_overlay.ui.window_icon import window_icon  # noqa: PLC0415  not before the first paint

            self._app.setWindowIcon(window_icon(resources_folder() / "icons"))

    def begin_guided_minute(self) -> None:
        """Play an hour in a minute."""
        from partner_overlay.wiring.guided_minute import GuidedMinute  # noqa: PLC0415

        self._guide = GuidedMinute(self._program, QtAlarm(self))
        self._own(self._guide)
        self._guide.over.connect(self._end_guided_minute)
        self._guide.begin(StartChoices(client="demo", seed=1))

    @Slot()
    def _end_guided_minute(self) -> None:
        self._program.ask(Request(Ask.QUIT))

    def end(self) -> None:
        """Let go of the instance and the record. A session that runs goes on at the next start.

        It is the last that is asked of it: no window is left then, no timer, and nobody who listens.
        """
        self._windows.finish()
        if self._late.made is not None:
            self._late.made.close()
        if self._tray is not None:
            self._tray.close()
        if self._news.made is not None:
            self._news.made.close()
        self._program.close()
        self._server.close()
        self._journal.close()
        self._let_go()
        self._bugs.close()

    def _let_go(self) -> None:
        self._overlay.hide()
        self._windows.let_go()
        for each in (*self._app.topLevelWidgets(), self):
            each.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # for no event loop does so any more

    def doctor(self, as_json: bool, running: str) -> str:  # noqa: FBT001
        """The report, as text or JSON."""
        from partner_overlay.presentation.doctor import Line, as_text  # noqa: PLC0415
        from partner_overlay.presentation.doctor import as_json as json_of  # noqa: PLC0415
        from partner_overlay.wiring.doctor import examine  # noqa: PLC0415
        from partner_overlay.wiring.tray_desk import tray_finding  # noqa: PLC0415

        settings = (*self._settings.troubles, *self._types.troubles)
        troubles = (*self._record_troubles(), *settings, *self._deck_troubles())
        shown_through = Line("Windows shown through", self._app.platformName(), self._choice.reason)
        news = self._news.get().findings()
        findings = (*self._powers.findings(), *news, tray_finding(), self._autostart().finding())
        report = examine(findings, shown_through, self._paths, troubles, running)
        return json_of(report) if as_json else as_text(report)

    def _record_troubles(self) -> tuple[str, ...]:
        if not self._paths.journal_file.exists():
            return ()  # nothing has happened yet
        try:
            self._journal.check()
        except JournalTrouble as trouble:
            return (trouble.sentence,)
        return self._journal.troubles()

    def _deck_troubles(self) -> tuple[str, ...]:
        self._shelf.decks()
        return self._shelf.troubles()

    def _doctor_here(self, as_json: bool) -> str:  # noqa: FBT001
        return self.doctor(as_json, "yes")

    @Slot()
    def _quit(self) -> None:
        self._overlay.hide()
        self._app.quit()


def _chance() -> int:
    return int.from_bytes(os.urandom(4))
