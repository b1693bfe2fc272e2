"""Reading a TOML file that a person may have edited: a broken one is set aside, never deleted."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from partner_overlay.storage.file_troubles import sentence_of
from partner_overlay.storage.set_aside import set_aside

LIMIT = 1024 * 1024  # bytes


class TomlText(NamedTuple):
    """The text as it stands in the file and what it says; both empty when there is no file."""

    text: str
    document: dict[str, object]


class Broken(Exception):  # noqa: N818  a finding, answered by whoever reads
    """Not TOML; its text says why."""


def read_or_set_aside(path: Path, moment: datetime) -> tuple[TomlText, str]:
    """What the file says, and a sentence when it had to be set aside (else empty). Raises OSError."""
    try:
        return read(path), ""
    except Broken as broken:
        aside = set_aside(path, "broken", moment)
        return TomlText("", {}), f"{path} could not be understood ({broken}); it is kept as {aside.name}."


def read(path: Path) -> TomlText:
    """What the file says; nothing without one. Raises OSError, or Broken."""
    try:
        return read_toml(path)
    except FileNotFoundError:
        return TomlText("", {})


def unreadable(path: Path, error: OSError) -> str:
    return f"{sentence_of(path, error)} Until then the defaults hold."


def read_toml(path: Path) -> TomlText:
    """What the file says. Raises Broken or OSError."""
    with path.open("rb") as file:
        content = file.read(LIMIT + 1)
    if len(content) > LIMIT:
        raise Broken("it is larger than 1 MiB")
    import tomllib  # noqa: PLC0415  a home in which nothing was ever set needs none of it

    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
        return TomlText(text, tomllib.loads(text))
    except UnicodeDecodeError:
        raise Broken("it is not UTF-8 text") from None
    except RecursionError:
        raise Broken("it is nested too deeply") from None
    except ValueError as error:  # TOMLDecodeError, and what int() says of too many digits
        raise Broken(str(error)) from None
