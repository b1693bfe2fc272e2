"""Reading a TOML file that a person may have edited: a broken one is set aside, never deleted."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.file_troubles import sentence_of
from partner_overlay.storage.set_aside import set_aside

LIMIT = 1024 * 1024  # bytes


class TomlText(NamedTuple):
    """The text as it stands in the file and what it says; both empty when there is no file."""

    text: str
    document: dict[str, object]


class Broken(Exception):  # noqa: N818  a finding, answered by whoever reads
    """Not TOML; `why` says what is wrong."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def read_or_set_aside(path: Path, moment: datetime) -> tuple[TomlText, str]:
    """What the file says, and a sentence when it had to be set aside (else empty). Raises OSError."""
    try:
        return read(path), ""
    except Broken as broken:
        aside = set_aside(path, "broken", moment)
        return TomlText("", {}), Sentence(
            "{file} could not be understood ({why}); it is kept as {aside}.",
            file=str(path),
            why=broken.why,
            aside=aside.name,
        )


def read(path: Path) -> TomlText:
    """What the file says; nothing without one. Raises OSError, or Broken."""
    try:
        return read_toml(path)
    except FileNotFoundError:
        return TomlText("", {})


def unreadable(path: Path, error: OSError) -> str:
    return Sentence("{trouble} Until then the defaults hold.", trouble=sentence_of(path, error))


def read_toml(path: Path) -> TomlText:
    """What the file says. Raises Broken or OSError."""
    with path.open("rb") as file:
        content = file.read(LIMIT + 1)
    if len(content) > LIMIT:
        raise Broken(Sentence("it is larger than {most} MiB", most=1))
    import tomllib  # noqa: PLC0415  a home in which nothing was ever set needs none of it

    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
        return TomlText(text, tomllib.loads(text))
    except UnicodeDecodeError:
        raise Broken(Sentence("it is not UTF-8 text")) from None
    except RecursionError:
        raise Broken(Sentence("it is nested too deeply")) from None
    except ValueError as error:  # TOMLDecodeError, and what int() says of too many digits
        raise Broken(str(error)) from None
