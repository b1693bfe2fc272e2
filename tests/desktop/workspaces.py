"""Going to another workspace as the desktop offers it: by EWMH, which XWayland passes on, or by a word of its own."""

import subprocess
from typing import Final

from tests.desktop.screen import Screen

COUNT: Final = 3


def go_to_workspace(screen: Screen, number: int) -> None:
    """From 0 on."""
    if "SWAYSOCK" in screen.env:
        return _run(screen, "swaymsg", "--quiet", "workspace", str(number + 1))
    _run(screen, "xdotool", "set_num_desktops", str(COUNT))
    return _run(screen, "xdotool", "set_desktop", str(number))


def _run(screen: Screen, *command: str) -> None:
    subprocess.run(command, env=screen.env, check=True, timeout=60)
