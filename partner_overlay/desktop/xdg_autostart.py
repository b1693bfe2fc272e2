"""On Linux: an entry in the folder `autostart`, by the specifications of desktop entries and of autostart."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from partner_overlay.desktop.autostart import APP_ID, APP_NAME, Write
from partner_overlay.desktop.autostart_file import AutostartFile
from partner_overlay.overriding import override

_RESERVED: Final = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED_IN_QUOTES: Final = frozenset('"`$\\')
_GROUP: Final = "[Desktop Entry]"


class XdgAutostart(AutostartFile):
    """Other programs that manage these entries switch one off by a key of their own; that is heeded."""

    def __init__(self, folder: Path, command: Sequence[str], write: Write) -> None:
        super().__init__(folder / f"{APP_ID}.desktop", command, write)

    @override
    def content(self, command: Sequence[str]) -> bytes:
        lines = (
            _GROUP,
            "Type=Application",
            f"Name={APP_NAME}",
            f"Icon={APP_ID}",
            f"Exec={exec_line(command)}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        return "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape")

    @override
    def says_so(self, content: bytes) -> bool:
        said = dict(_said(content.decode("utf-8", "replace")))
        hidden, enabled = said.get("Hidden", ""), said.get("X-GNOME-Autostart-enabled", "")
        return bool(said.get("Exec")) and hidden.lower() != "true" and enabled.lower() != "false"


def config_folder(environ: Mapping[str, str], person: Path) -> Path:
    """$XDG_CONFIG_HOME; a relative one doesn't count."""
    named = Path(environ.get("XDG_CONFIG_HOME", ""))
    return named if named.is_absolute() else person / ".config"


def exec_line(command: Sequence[str]) -> str:
    """The words as the value of the key Exec."""
    return " ".join(map(_quoted, command))


def _quoted(word: str) -> str:
    """First the quotes of an argument, then the escapes of a value."""
    word = word.replace("%", "%%")
    if not word or not _RESERVED.isdisjoint(word):
        word = '"' + "".join(f"\\{sign}" if sign in _ESCAPED_IN_QUOTES else sign for sign in word) + '"'
    return word.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _said(text: str) -> Iterator[tuple[str, str]]:
    """The keys of the entry itself, without their translations and without its actions."""
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip()
        elif group == _GROUP and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            yield key.strip(), value.strip()
