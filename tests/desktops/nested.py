"""A Wayland compositor with XWayland, nested in a private X screen: real pixels, real keys, real clicks.

What it gives is the X screen around it, for what a person types, clicks and sees; its `env` leads programs inside: to
WAYLAND_DISPLAY, to the DISPLAY of the compositor's XWayland, and to the name that such a desktop gives itself.
"""

import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.desktop.running import Running
from tests.desktop.screen import HEIGHT, WIDTH, Screen, private_screen
from tests.desktop.waiting import until

_NOBODY: Final = 65534
_TOLD: Final = ("WAYLAND_DISPLAY", "DISPLAY", "XAUTHORITY", "SWAYSOCK")


@dataclass(frozen=True, slots=True)
class Compositor:
    """`desktop` is what such a session calls itself; `command` starts it in a folder, with a program to run inside."""

    desktop: str
    command: Callable[[Path, Path], Sequence[str]]
    env: Mapping[str, str]


def _sway(folder: Path, inside: Path) -> Sequence[str]:
    """Under another name than root's, whom sway refuses."""
    config = folder / "sway.conf"
    config.write_text(f"xwayland force\noutput * resolution {WIDTH}x{HEIGHT}\nexec {inside}\n", "utf-8")
    another = ("setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups")
    return (*(another if os.geteuid() == 0 else ()), "dbus-run-session", "sway", "-c", str(config))


def _mutter(_folder: Path, inside: Path) -> Sequence[str]:
    return ("dbus-run-session", "mutter", "--wayland", "--nested", "--sm-disable", "--", str(inside))


def _kwin(folder: Path, inside: Path) -> Sequence[str]:
    """A copy, without the file's capability, which a container may refuse."""
    copy = folder / "kwin_wayland"
    shutil.copyfile(shutil.which("kwin_wayland") or "", copy)
    copy.chmod(0o755)
    size = ("--width", str(WIDTH), "--height", str(HEIGHT))
    return ("dbus-run-session", str(copy), *size, "--xwayland", "--no-lockscreen", str(inside))


COMPOSITORS: Final[Mapping[str, Compositor]] = {
    "sway": Compositor("sway", _sway, {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman"}),
    "mutter": Compositor("GNOME", _mutter, {"MUTTER_DEBUG_DUMMY_MODE_SPECS": f"{WIDTH}x{HEIGHT}"}),
    "kwin": Compositor("KDE", _kwin, {"KWIN_COMPOSE": "Q"}),
}


@contextmanager
def nested_desktop(name: str, logs: Path) -> Iterator[Screen]:
    """The compositor inside Xvfb, both ended when left."""
    compositor = COMPOSITORS[name]
    with private_screen("none", logs) as screen, _folder() as folder:
        told = folder / "told"
        inside = _teller(folder, told)
        env = screen.env | dict(compositor.env) | {"XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
        running = Running(compositor.command(folder, inside), env, logs / f"{name}.log")
        try:
            until(told.exists, f"{name} has started what runs inside", within=60)
            screen.env |= _told(told, folder) | {"XDG_CURRENT_DESKTOP": compositor.desktop}
            yield screen
        finally:
            _end_all_of(running)


def _end_all_of(running: Running) -> None:
    """A compositor that ends may just have begun its XWayland anew, which then outlives it."""
    running.end()
    with suppress(ProcessLookupError):
        os.killpg(running.pid, signal.SIGKILL)


@contextmanager
def _folder() -> Iterator[Path]:
    """For sockets: with a short name, and of whom the compositor runs as."""
    with tempfile.TemporaryDirectory(prefix="nested-") as name:
        if os.geteuid() == 0:
            os.chown(name, _NOBODY, _NOBODY)
        yield Path(name)


def _teller(folder: Path, told: Path) -> Path:
    """A program that writes down the environment it finds itself in, all at once, and ends when the folder is gone."""
    script = folder / "inside"
    lines = (
        "#!/bin/sh",
        "xhost +local: >&2",  # XWayland's owner may be another
        f"env --null > {told}.part && mv {told}.part {told}",
        f"while [ -e {told} ]; do sleep 1; done",
    )
    script.write_text("\n".join(lines) + "\n", "utf-8")
    script.chmod(0o755)
    return script


def _told(told: Path, folder: Path) -> dict[str, str]:
    lines = (line.partition("=") for line in told.read_text("utf-8").split("\0"))
    found = {name: value for name, _, value in lines if name in _TOLD}
    return found | {"WAYLAND_DISPLAY": str(folder / found["WAYLAND_DISPLAY"])}
