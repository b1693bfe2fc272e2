"""How this very system starts the program with the desktop, chosen when the coach first asks for it."""

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import cast

from partner_overlay.desktop.autostart import Autostart, NoAutostart, Write


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
