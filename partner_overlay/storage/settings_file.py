"""The settings in a TOML file that a coach can read and edit; what was there and is not ours stays."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from partner_overlay.application.settings import Settings
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.atomic_write import write_atomically
from partner_overlay.storage.file_stamp import Stamp, stamp_of
from partner_overlay.storage.file_troubles import sentence_of
from partner_overlay.storage.paths import make_folder
from partner_overlay.storage.set_aside import utc_now
from partner_overlay.storage.settings_reading import settings_of
from partner_overlay.storage.toml_file import Broken, TomlText, read_or_set_aside, read_toml, unreadable

_TO_BE_READ: Stamp = (-1, -1, -1)  # of no file


class SettingsFile:
    """Read anew at each load and save, so that an edit by hand in between is kept."""

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now) -> None:
        self._path = path
        self._now = now
        self._troubles: tuple[str, ...] = ()
        self._known: Settings | None = None  # as last loaded or saved
        self._stamp: Stamp | None = None  # as last looked at

    def load(self) -> Settings:
        self._stamp = stamp_of(self._path)
        try:
            source, aside = read_or_set_aside(self._path, self._now())
        except OSError as error:
            self._troubles = (unreadable(self._path, error),)
            return Settings()
        settings, troubles = settings_of(source, self._path)
        self._troubles = (Sentence("{trouble} The defaults hold.", trouble=aside), *troubles) if aside else troubles
        self._known = settings
        return settings

    def look_again(self, held: Settings) -> Settings | None:
        """What can't be understood stays where it is: whoever edits it has it open, and mends it."""
        stamp = stamp_of(self._path)
        if stamp in {None, self._stamp} or _is_being_written(stamp):
            return None
        self._stamp = stamp
        try:
            settings, self._troubles = settings_of(read_toml(self._path), self._path)
        except FileNotFoundError:
            return None
        except Broken as broken:
            self._troubles = (
                Sentence(
                    "{file} can't be understood ({why}). Until then the settings stay as they are.",
                    file=str(self._path),
                    why=broken.why,
                ),
            )
            return held
        except OSError as error:
            self._troubles = (
                Sentence("{trouble} Until then the settings stay as they are.", trouble=sentence_of(self._path, error)),
            )
            return held
        self._known = settings
        return settings

    def save(self, settings: Settings) -> None:
        """Raises Refusal when the disk does, with the file as it was."""
        make_folder(self._path.parent)
        try:
            source, aside = read_or_set_aside(self._path, self._now())
            standing, troubles = settings_of(source, self._path)
            text = self._text(source, standing, settings)
            if text != source.text:
                write_atomically(self._path, text.encode())
                troubles = self._still(troubles, text)
        except OSError as error:
            self._stamp = stamp_of(self._path)  # what holds and can't be written is not given up for what stands there
            raise Refusal(sentence_of(self._path, error)) from error
        self._known, self._stamp = settings, _TO_BE_READ  # another hand may have written since
        self._troubles = (aside, *troubles) if aside else troubles

    def troubles(self) -> tuple[str, ...]:
        return self._troubles

    def _text(self, source: TomlText, standing: Settings, settings: Settings) -> str:
        """A value that reads as it should be stays as it stands, a bad one in its default's place too."""
        from partner_overlay.storage.settings_text import KEYS, documented, edited  # noqa: PLC0415  only to save

        if not source.text.strip():
            return documented(settings, {})
        wanted = self._beside_another_hand(standing, settings)
        changes = {key: key.value(wanted) for key in KEYS if key.value(wanted) != key.value(standing)}
        if not changes:
            return source.text
        return edited(source.text, source.document, changes) or documented(wanted, source.document)

    def _beside_another_hand(self, standing: Settings, settings: Settings) -> Settings:
        """What stands in the file, with what was changed here since it was last read or written."""
        from partner_overlay.application.named_settings import value_of, with_values  # noqa: PLC0415  only to save
        from partner_overlay.storage.settings_text import KEYS  # noqa: PLC0415

        known = self._known
        if known is None:
            return settings
        changed = [key for key in KEYS if key.value(settings) != key.value(known)]
        return with_values(standing, {key.full: value_of(settings, key.full) for key in changed})

    def _still(self, troubles: tuple[str, ...], text: str) -> tuple[str, ...]:
        """What is amiss in the text as it was written; its lines may be others now."""
        if not troubles:
            return ()
        import tomllib  # noqa: PLC0415  only to save

        return settings_of(TomlText(text, tomllib.loads(text)), self._path)[1]


def _is_being_written(stamp: Stamp | None) -> bool:
    """Some editors empty a file before they fill it."""
    return stamp is not None and stamp[1] == 0
