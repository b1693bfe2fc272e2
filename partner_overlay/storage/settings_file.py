"""The settings in a TOML file that a coach can read and edit; what was there and is not ours stays."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from partner_overlay.application.settings import Settings
from partner_overlay.domain.errors import Refusal
from partner_overlay.storage.atomic_write import write_atomically
from partner_overlay.storage.file_troubles import sentence_of
from partner_overlay.storage.paths import make_folder
from partner_overlay.storage.set_aside import utc_now
from partner_overlay.storage.settings_reading import settings_of
from partner_overlay.storage.toml_file import TomlText, read_or_set_aside, unreadable


class SettingsFile:
    """Read anew at each load and save, so that an edit by hand in between is kept."""

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now) -> None:
        self._path = path
        self._now = now
        self._troubles: tuple[str, ...] = ()

    def load(self) -> Settings:
        try:
            source, aside = read_or_set_aside(self._path, self._now())
        except OSError as error:
            self._troubles = (unreadable(self._path, error),)
            return Settings()
        settings, troubles = settings_of(source, self._path)
        self._troubles = (aside + " The defaults hold.", *troubles) if aside else troubles
        return settings

    def save(self, settings: Settings) -> None:
        """Raises Refusal when the disk does, with the file as it was."""
        make_folder(self._path.parent)
        try:
            source, _ = read_or_set_aside(self._path, self._now())
            text = self._text(source, settings)
            if text != source.text:
                write_atomically(self._path, text.encode())
        except OSError as error:
            raise Refusal(sentence_of(self._path, error)) from error

    def troubles(self) -> tuple[str, ...]:
        return self._troubles

    def _text(self, source: TomlText, settings: Settings) -> str:
        """A value that reads as it should be stays as it stands, a bad one in its default's place too."""
        from partner_overlay.storage.settings_text import KEYS, documented, edited  # noqa: PLC0415  only to save

        if not source.text.strip():
            return documented(settings, {})
        standing, _ = settings_of(source, self._path)
        changes = {key: key.value(settings) for key in KEYS if key.value(settings) != key.value(standing)}
        if not changes:
            return source.text
        return edited(source.text, source.document, changes) or documented(settings, source.document)
