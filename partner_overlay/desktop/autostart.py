"""Starting with the desktop. What the system itself keeps is the truth: no setting of ours repeats it."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol, cast

from partner_overlay.desktop.findings import Answer, Finding

WHAT: Final = "Start with the desktop"
APP_ID: Final = "io.github.partner_overlay.PartnerOverlay"
APP_NAME: Final = "Partner Overlay"
Write = Callable[[Path, bytes], None]
"""Puts the content into the file whole, or leaves it as it was and raises OSError."""


class Autostart(Protocol):
    """The coach's own, of this account alone."""

    @property
    def can_autostart(self) -> bool: ...

    def is_on(self) -> bool:
        """The system is to start the program with the desktop."""
        ...

    def set_on(self, *, on: bool) -> None:
        """From the next time on. Raises Refusal."""
        ...

    def finding(self) -> Finding: ...


class NoAutostart:
    """The null version."""

    can_autostart = False

    def __init__(self, why: str) -> None:
        self._why = why

    def is_on(self) -> bool:
        return False

    def set_on(self, *, on: bool) -> None:
        """There is no such thing here."""

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.NO, self._why)


def background_command(home: str | None, python: str = sys.executable) -> tuple[str, ...]:
    """What starts this very program without a window, with the home that it has now."""
    windowless = Path(python).parent / "pythonw.exe"
    own = windowless if python and windowless.is_file() else python
    at_home = () if home is None else ("--home", os.path.abspath(home))  # noqa: PTH100  links stay as they are named
    return (str(own), "-m", "partner_overlay", *at_home, "--background")


def chosen_autostart(
    command: Sequence[str],
    write: Write,
    system: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    person: Path | None = None,
) -> Autostart:
    """That of this very system; `person` is the folder of the account."""
    if not command[0]:
        return NoAutostart("It can't be seen here what starts this program.")
    at_home = person or Path.home()
    match system:
        case "win32":
            from partner_overlay.desktop.windows_autostart import Registry, RunKeyAutostart  # noqa: PLC0415

            return RunKeyAutostart(cast("Registry", import_module("winreg")), command)
        case "darwin":
            from partner_overlay.desktop.macos_autostart import LaunchAgent  # noqa: PLC0415

            return LaunchAgent(at_home / "Library" / "LaunchAgents", command, write)
        case _:
            from partner_overlay.desktop.xdg_autostart import XdgAutostart, config_folder  # noqa: PLC0415

            return XdgAutostart(config_folder(environ, at_home) / "autostart", command, write)


def standing(*, on: bool) -> Finding:
    """The line of a system that can."""
    return Finding(WHAT, Answer.YES, "It is switched on." if on else "It is switched off.")
