"""How each window is put together when it is first asked for: the rest of `composition`, loaded no sooner."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.desktop.powers import Powers
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.presentation.colours import Scheme
from partner_overlay.storage.paths import Paths, make_folder
from partner_overlay.storage.resources import resources_folder
from partner_overlay.storage.review_journal import ReviewJournal
from partner_overlay.storage.session_history import SessionHistory
from partner_overlay.storage.session_journal import SessionJournal
from partner_overlay.wiring.alarm import QtAlarm
from partner_overlay.wiring.aside import ThreadAside
from partner_overlay.wiring.code_aside import CodeAside
from partner_overlay.wiring.help_keys import HelpKeys
from partner_overlay.wiring.overlay_desk import OverlayDesk
from partner_overlay.wiring.past_reviews import PastReviews
from partner_overlay.wiring.program import Program

if TYPE_CHECKING:
    from partner_overlay.application.deck_saving import Aside
    from partner_overlay.application.deck_service import DeckService
    from partner_overlay.application.review_service import ReviewService
    from partner_overlay.desktop.autostart import Autostart
    from partner_overlay.presentation.review_checklist import Examples
    from partner_overlay.wiring.decks.desk import DecksDesk
    from partner_overlay.wiring.decks_opening import DecksOpening
    from partner_overlay.wiring.export_desk import ExportDesk
    from partner_overlay.wiring.help_desk import HelpDesk
    from partner_overlay.wiring.history_desk import HistoryDesk
    from partner_overlay.wiring.keys_standing import KeysStanding
    from partner_overlay.wiring.review_desk import ReviewDesk
    from partner_overlay.wiring.settings_desk import SettingsDesk
    from partner_overlay.wiring.start_desk import StartDesk
    from partner_overlay.wiring.welcome_desk import WelcomeDesk
    from partner_overlay.wiring.words_desk import WordsDesk


class Parts(NamedTuple):
    """What is there from the start, and what every window stands on."""

    app: QApplication
    paths: Paths
    powers: Powers
    journal: SessionJournal
    settings: SettingsService
    types: SessionTypesService
    overlay: OverlayDesk
    program: Program
    keys: "Callable[[], KeysStanding]"  # comes with what the desktop tells of, which is made late
    autostart: "Callable[[], Autostart]"
    doctor: Callable[[bool], str]  # the report, as JSON or as text


class WindowComposition(QObject):
    """Makes the desk of each window."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._aside = ThreadAside(self)  # for what looks over all sessions
        self._code_aside = ThreadAside(self)
        self._code = CodeAside(self._code_aside)
        self._help_keys = HelpKeys(parts.app, parts.program)

    @cached_property
    def past(self) -> PastReviews:
        """What earlier reviews say to the present."""
        return PastReviews(self._reviews, _utc_now, self._parts.program.note_trouble)

    def start(self) -> "StartDesk":
        from partner_overlay.wiring.start_desk import StartDesk  # noqa: PLC0415  not before it is opened

        parts = self._parts
        return StartDesk(
            parts.program,
            parts.settings,
            parts.types,
            parts.journal,
            past=self.past,
            scheme=self._scheme,
            alarm=QtAlarm(self),
            now=_utc_now,
        )

    def words(self) -> "WordsDesk":
        from partner_overlay.wiring.words_desk import WordsDesk  # noqa: PLC0415  not before it is opened

        return WordsDesk(self._parts.program, self._parts.overlay, self._parts.powers.focus)

    def load_decks(self, then: Callable[[], None]) -> None:
        self._code.load(_decks_code, then)

    def decks(self) -> "DecksOpening":
        from partner_overlay.storage.deck_store import DeckStore  # noqa: PLC0415  not before it is opened
        from partner_overlay.wiring.decks_opening import DecksOpening  # noqa: PLC0415
        from partner_overlay.wiring.never_list import NeverList  # noqa: PLC0415

        store = DeckStore(resources_folder() / "decks", self._parts.paths.decks)
        return DecksOpening(store, NeverList(self._parts.settings), ThreadAside(self), self._decks_desk)

    def _decks_desk(self, service: "DeckService", aside: "Aside") -> "DecksDesk":
        from partner_overlay.storage.deck_importing import read_import  # noqa: PLC0415
        from partner_overlay.wiring.deck_export import export_deck  # noqa: PLC0415
        from partner_overlay.wiring.decks.desk import DecksDesk  # noqa: PLC0415
        from partner_overlay.wiring.decks.files import DeckDoors  # noqa: PLC0415

        return DecksDesk(
            service,
            DeckDoors(lambda path, options: read_import(Path(path), options), export_deck),
            aside,
            scheme=self._scheme,
            look=self._parts.program.look,
            numbers=self._numbers,
        )

    def load_review(self, then: Callable[[], None]) -> None:
        self._code.load(_review_code, then)

    def review(self) -> "ReviewDesk":
        from partner_overlay.wiring.review_desk import ReviewDesk  # noqa: PLC0415  not before it is opened

        desk = ReviewDesk(self._review_service, scheme=self._scheme, numbers=self._numbers, examples=_source_questions)
        desk.trouble.connect(self._parts.program.note_trouble)
        return desk

    def load_history(self, then: Callable[[], None]) -> None:
        self._code.load(_history_code, then)

    def history(self) -> "HistoryDesk":
        from partner_overlay.wiring.history_desk import HistoryDesk  # noqa: PLC0415  not before it is opened

        return HistoryDesk(self._history, self._parts.journal, self._aside, scheme=self._scheme, numbers=self._numbers)

    def load_settings(self, then: Callable[[], None]) -> None:
        self._code.load(_settings_code, then)

    def settings(self) -> "SettingsDesk":
        from partner_overlay.storage.deck_shelf import DeckShelf  # noqa: PLC0415  not before it is opened
        from partner_overlay.wiring.settings_desk import SettingsDesk  # noqa: PLC0415
        from partner_overlay.wiring.settings_sight import SettingsDoors  # noqa: PLC0415

        parts = self._parts
        autostart = parts.autostart()
        doors = SettingsDoors(
            parts.paths.data,
            parts.paths.settings_file,
            troubles=lambda: parts.settings.troubles,
            decks=DeckShelf((resources_folder() / "decks", parts.paths.decks)).decks,
            report=lambda: parts.doctor(False),
            has_tray=QSystemTrayIcon.isSystemTrayAvailable,
            open_folder=_open_folder,
            autostart=lambda: autostart.is_on() if autostart.can_autostart else None,
            set_autostart=lambda on: autostart.set_on(on=on),
        )
        return SettingsDesk(parts.program, parts.types, parts.overlay, parts.keys(), doors, scheme=self._scheme)

    def load_help(self, then: Callable[[], None]) -> None:
        self._code.load(_help_code, then)

    def help(self) -> "HelpDesk":
        from partner_overlay.wiring.help_desk import HelpDesk  # noqa: PLC0415  not before it is opened

        return HelpDesk(self._parts.program, resources_folder() / "help", self._parts.paths, scheme=self._scheme)

    def load_welcome(self, then: Callable[[], None]) -> None:
        self._code.load(_welcome_code, then)

    def welcome(self) -> "WelcomeDesk":
        from partner_overlay.wiring.welcome_desk import WelcomeDesk  # noqa: PLC0415  not before it is opened

        parts = self._parts
        return WelcomeDesk(parts.program, parts.types, QtAlarm(self), scheme=self._scheme)

    def export(self) -> "ExportDesk":
        from partner_overlay.presentation.exports.telling import Telling  # noqa: PLC0415  not before it is asked for
        from partner_overlay.wiring.export_desk import ExportDesk  # noqa: PLC0415

        tell = Telling(
            numbers=self._numbers,
            language=QLocale().bcp47Name(),
            from_right=QGuiApplication.isRightToLeft(),
            translate=QCoreApplication.translate,
        )
        return ExportDesk(self._history, self._aside, tell)

    def close(self) -> None:
        """The program ends: F1 is heard no more."""
        self._help_keys.close()

    def finish(self) -> None:
        """The program ends: what is under way aside is done first."""
        self._aside.finish()
        self._code_aside.finish()

    def _review_service(self, session_id: str) -> "ReviewService":
        from partner_overlay.application.review_service import ReviewService  # noqa: PLC0415

        return ReviewService(self._reviews, session_id, _utc_now)

    @cached_property
    def _reviews(self) -> ReviewJournal:
        return ReviewJournal(self._parts.journal.record)

    @cached_property
    def _history(self) -> SessionHistory:
        return SessionHistory(self._parts.paths.journal_file)

    @property
    def _scheme(self) -> Scheme:
        return self._parts.overlay.scheme(self._parts.program.look)

    @property
    def _numbers(self) -> Numbering:
        return self._parts.settings.settings.prompts.numbers


def _decks_code() -> None:
    import partner_overlay.storage.deck_importing  # noqa: PLC0415
    import partner_overlay.storage.deck_store  # noqa: PLC0415
    import partner_overlay.wiring.deck_export  # noqa: PLC0415
    import partner_overlay.wiring.decks.files  # noqa: PLC0415
    import partner_overlay.wiring.decks_opening  # noqa: PLC0415
    import partner_overlay.wiring.never_list  # noqa: F401, PLC0415


def _review_code() -> None:
    """And the questions that stand beside its checklist."""
    import partner_overlay.application.review_service  # noqa: PLC0415
    import partner_overlay.wiring.review_desk  # noqa: F401, PLC0415

    _source_questions()


@cache
def _source_questions() -> "Examples":
    """Those of the deck as it was shipped; none when it is away."""
    from partner_overlay.presentation.review_checklist import SOURCE_DECK, Examples  # noqa: PLC0415
    from partner_overlay.storage.deck_files import read_deck  # noqa: PLC0415

    try:
        source = read_deck(resources_folder() / "decks" / f"{SOURCE_DECK}.toml")
    except DeckUnreadable:
        return Examples()
    return Examples(source.prompts, source.credit)


def _history_code() -> None:
    import partner_overlay.wiring.history_desk  # noqa: F401, PLC0415


def _settings_code() -> None:
    import partner_overlay.wiring.settings_desk  # noqa: F401, PLC0415


def _help_code() -> None:
    import partner_overlay.wiring.help_desk  # noqa: F401, PLC0415


def _welcome_code() -> None:
    import partner_overlay.wiring.welcome_desk  # noqa: F401, PLC0415


def _open_folder(folder: Path) -> None:
    """In whatever the desktop shows folders with. Raises Refusal when there is none and none can be made."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(make_folder(folder))))


def _utc_now() -> datetime:
    return datetime.now(UTC)
