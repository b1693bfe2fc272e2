"""The session types in a TOML file that a coach can read and edit; what was there and is not ours stays."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.sentences import Sentence
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.storage.atomic_write import write_atomically
from partner_overlay.storage.file_troubles import sentence_of
from partner_overlay.storage.paths import make_folder
from partner_overlay.storage.set_aside import stamp, utc_now
from partner_overlay.storage.toml_file import Broken, TomlText, read, read_or_set_aside

_Types = tuple[SessionType, ...]


class SessionTypesFile:
    """Read anew at each load and save, so that an edit by hand in between is kept."""

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now) -> None:
        self._path = path
        self._now = now
        self._aside = ""  # what had to be set aside, until something is saved
        self._troubles: tuple[str, ...] = ()

    def load(self) -> _Types:
        try:
            source, aside = read_or_set_aside(self._path, self._now())
        except OSError as error:
            trouble = sentence_of(self._path, error)
            return self._held(SHIPPED_TYPES, Sentence("{trouble} Until then the shipped types hold.", trouble=trouble))
        if aside:
            self._aside = Sentence("{trouble} The shipped session types hold.", trouble=aside)
        return self._taken(source)

    def reload(self, held: _Types) -> _Types:
        """While the program runs, nobody's half-written file is taken away."""
        try:
            source = read(self._path)
        except OSError as error:
            return self._held(
                held,
                Sentence(
                    "{trouble} Until then the session types stay as they are.", trouble=sentence_of(self._path, error)
                ),
            )
        except Broken as broken:
            return self._held(
                held,
                Sentence(
                    "{file} can't be understood ({why}). Until then the session types stay as they are.",
                    file=str(self._path),
                    why=broken.why,
                ),
            )
        return self._taken(source)

    def save(self, types: _Types) -> None:
        """Raises Refusal when the disk does, with the file as it was."""
        try:
            make_folder(self._path.parent)
            source, aside = read_or_set_aside(self._path, self._now())
            text = self._text(source, types)
            if text != source.text:
                write_atomically(self._path, text.encode())
        except OSError as error:
            raise Refusal(sentence_of(self._path, error)) from error
        self._aside = aside
        self._taken(TomlText(text, _parsed(text)))

    def troubles(self) -> tuple[str, ...]:
        return self._troubles

    def _taken(self, source: TomlText) -> _Types:
        if not source.document:
            self._troubles = (self._aside,) if self._aside else ()
            return SHIPPED_TYPES
        from partner_overlay.storage.session_types_reading import read_types  # noqa: PLC0415  where there are any

        found = read_types(source, self._path)
        self._troubles = (self._aside, *found.troubles) if self._aside else found.troubles
        return found.types

    def _held(self, types: _Types, trouble: str) -> _Types:
        self._troubles = (trouble,)
        return types

    def _text(self, source: TomlText, types: _Types) -> str:
        """What reads as it should be stays as it stands. Raises OSError."""
        from partner_overlay.storage.session_types_reading import read_types  # noqa: PLC0415  only to save
        from partner_overlay.storage.session_types_text import documented, edited  # noqa: PLC0415

        found = read_types(source, self._path)
        if found.entries and found.types == types:
            return source.text
        others = {name: value for name, value in source.document.items() if name != "type"}
        text = edited(source.text, found, types) if found.entries else None
        if text is not None and self._says(text, types, others):
            return text
        if found.troubles:
            aside = self._path.with_name(f"{self._path.name}.before-{stamp(self._now())}")
            write_atomically(aside, source.text.encode())
        return documented(types, found, others)

    def _says(self, text: str, types: _Types, others: dict[str, object]) -> bool:
        from partner_overlay.storage.session_types_reading import read_types  # noqa: PLC0415  only to save

        document = _parsed(text)
        kept = {name: value for name, value in document.items() if name != "type"}
        return kept == others and read_types(TomlText(text, document), self._path).types == types


def _parsed(text: str) -> dict[str, object]:
    """Nothing where it is no TOML."""
    import tomllib  # noqa: PLC0415  only to save

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}
