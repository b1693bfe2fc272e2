"""The window of help: its pages as they are shipped, the way through them, and what is copied from them."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QKeySequence

from partner_overlay import __version__
from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.exports.markdown_escapes import inline
from partner_overlay.presentation.help_keys import key_tables
from partner_overlay.presentation.help_pages import HelpText, help_language, help_texts, page_of
from partner_overlay.presentation.help_quotations import quotations
from partner_overlay.presentation.help_requests import CopyWords, GoTo, HelpAsk, HelpRequest, Seek
from partner_overlay.presentation.help_view import HelpNow, derive_help, gone_back, gone_forward, gone_to
from partner_overlay.storage.help_pages import help_files
from partner_overlay.storage.paths import Paths
from partner_overlay.ui.help.help_window import HelpWindow
from partner_overlay.wiring.program import Program

translate = QCoreApplication.translate


class HelpDesk(QObject):
    """The pages are read when the window opens, and again when the keys or the language are others."""

    closed = Signal()

    def __init__(self, program: Program, pages: Path, paths: Paths, *, scheme: Scheme) -> None:
        super().__init__()
        self._program = program
        self._pages = pages
        self._paths = paths
        self._texts: tuple[HelpText, ...] = ()
        self._read_for: tuple[KeySettings, str] | None = None
        self._now = HelpNow()
        self.window = HelpWindow(scheme, translate)
        self.window.requested.connect(self._on_requested)
        self.window.closed.connect(self.closed)
        program.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        return self.window.isVisible()

    def open(self, page: str = "") -> None:
        """Show the window at this page, or bring it to the front: the coach has asked for it."""
        self.open_at(gone_to(self._now, page_of(page)))

    def as_it_stands(self) -> "Callable[[HelpDesk], None]":
        """What brings another desk to the same page. Words that were looked for are of another language there."""
        now = self._now._replace(sought="", told="")
        return lambda desk: desk.open_at(now)

    def open_at(self, now: HelpNow) -> None:
        self._read()
        self._now = now
        self._render()
        self.window.open()

    def finish(self) -> None:
        """Nothing of it has to be kept."""

    def _read(self) -> None:
        self._read_for = keys, language = self._wanted
        self._texts = help_texts(help_files(self._pages, language), self._filled(keys))

    @property
    def _wanted(self) -> tuple[KeySettings, str]:
        """What the pages depend on, beside their files."""
        return self._program.settings.keys, help_language(translate)

    def _filled(self, keys: KeySettings) -> Mapping[str, str]:
        """What only the running program knows, by its name in the pages."""
        paths = self._paths
        places = {
            "settings-file": paths.settings_file,
            "types-file": paths.session_types_file,
            "decks-folder": paths.decks,
            "sessions-file": paths.journal_file,
            "places-file": paths.places_file,
            "log-file": paths.log_file,
        }
        return {
            **key_tables(keys, _native, translate),
            **{name: inline(str(place)) for name, place in places.items()},
            "version": __version__,
            "qt-version": qVersion(),
        }

    def _render(self) -> None:
        self.window.render(derive_help(self._texts, self._now, translate))

    @Slot()
    def _on_changed(self) -> None:
        """A key may have another meaning now."""
        if self.is_open and self._wanted != self._read_for:
            self._read()
            self._render()

    @Slot(object)
    def _on_requested(self, request: HelpRequest) -> None:
        match request:
            case HelpAsk.BACK:
                self._now = gone_back(self._now)
            case HelpAsk.FORWARD:
                self._now = gone_forward(self._now)
            case GoTo(page):
                self._now = gone_to(self._now, page)
            case Seek(words):
                self._now = self._now._replace(sought=words, told="")
            case CopyWords(number):
                self._copy(number)
        self._render()

    def _copy(self, number: int) -> None:
        """The plain words, for a letter or an agreement."""
        shown = next((text.text for text in self._texts if text.page is self._now.page), "")
        words = quotations(shown)
        if number < len(words):
            QGuiApplication.clipboard().setText(words[number])
            self._now = self._now._replace(told=translate("Help", "Copied."))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
