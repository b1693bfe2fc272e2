"""A private X screen with a real window manager, and a hand on its keyboard and mouse.

    screen.type_keys("hello"), .press("Return"), .click(x, y), .move(x, y)      what a person does
    screen.picture() -> QImage, .colour(x, y) -> "#rrggbb"                      what a person sees
    screen.focused_window(), .stacking()                                        what the X server knows

Most tests run under openbox, those of the matrix under three; another choice is asked for by the environment:
DESKTOP_TEST_MANAGERS="openbox openbox-picom xfwm4 xfwm4-compositing".
"""

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes import c_int16, c_uint8, c_uint16, c_uint32
from pathlib import Path

from PySide6.QtGui import QImage

from partner_overlay.desktop.x11_connection import X11Connection, _Cookie
from tests.desktop.running import ROOT, Running
from tests.desktop.waiting import until

WIDTH, HEIGHT = 1280, 800
MANAGERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "openbox": (("openbox", "--sm-disable"),),
    "openbox-picom": (("openbox", "--sm-disable"), ("picom", "--backend", "xrender", "--config", "/dev/null")),
    "xfwm4": (("dbus-run-session", "--", "xfwm4", "--compositor=off"),),
    "xfwm4-compositing": (("dbus-run-session", "--", "xfwm4", "--compositor=on"),),
    "none": (),
}
_COMPOSING = ("openbox-picom", "xfwm4-compositing")


def managers_to_test(*usual: str) -> Sequence[str]:
    return os.environ.get("DESKTOP_TEST_MANAGERS", " ".join(usual)).split()


class Screen:
    """`env` is where programs start, which may be a desktop nested in this screen."""

    def __init__(self, display: str, env: dict[str, str], logs: Path) -> None:
        self.display = display
        self.env = env
        self._logs = logs
        self._started = 0
        connection = Camera.open(display)
        assert connection is not None
        self.connection = connection

    def start(self, *command: str) -> Running:
        """Start a program here; whoever starts it ends it (the fixture `run` does)."""
        self._started += 1
        return Running(command, self.env, self._logs / f"{self._started}.log")

    def type_keys(self, text: str, delay: int = 8) -> None:
        """Type by XTEST, as a keyboard does; `delay` is milliseconds between keys."""
        self._xdotool("type", "--delay", str(delay), text)

    def press(self, *keys: str) -> None:
        """Press keys by their X names: Return, Escape, ctrl+a."""
        self._xdotool("key", *keys)

    def move(self, x: int, y: int) -> None:
        """In a few small steps at the end, as a hand does: XWayland overlooks a leap."""
        self._xdotool(*_steps_to(x, y), "sleep", "0.02", "mousemove", str(x), str(y))

    def click(self, x: int, y: int, button: int = 1) -> None:
        self._xdotool(*_steps_to(x, y), "click", str(button))

    def drag(self, begin: tuple[int, int], *onward: tuple[int, int]) -> None:
        """With the left button from one place over others to the last."""
        moves = " ".join(f"mousemove {x} {y} sleep 0.05" for x, y in onward)
        self._xdotool(*_steps_to(*begin), *f"mousedown 1 {moves} mouseup 1".split())

    def picture(self) -> QImage:
        return self.connection.picture(0, 0, WIDTH, HEIGHT)

    def colour(self, x: int, y: int) -> str:
        return self.connection.picture(x, y, 1, 1).pixelColor(0, 0).name()

    def wait_for_colour(self, x: int, y: int, colour: str) -> None:
        until(lambda: self.colour(x, y) == colour, f"{colour} at {x},{y}, last seen {self.colour(x, y)}")

    def focused_window(self) -> int:
        return self.connection.focused()

    def stacking(self) -> tuple[int, ...]:
        """The top-level windows and frames, lowest first."""
        return self.connection.children(self.connection.root)

    def _xdotool(self, *arguments: str) -> None:
        hand = self.env | {"DISPLAY": self.display}
        subprocess.run(("xdotool", *arguments), env=hand, check=True, timeout=120)


def _steps_to(x: int, y: int) -> Sequence[str]:
    return " ".join(f"mousemove {x - far} {y}" for far in (4, 2, 0)).split()


class Camera(X11Connection):
    """A connection that can also take a picture of the root window."""

    def picture(self, x: int, y: int, width: int, height: int) -> QImage:
        self._xcb.xcb_get_image.restype = _Cookie
        place = (c_int16(x), c_int16(y), c_uint16(width), c_uint16(height))
        whole = c_uint32(0xFFFFFFFF)
        z_pixmap = c_uint8(2)
        cookie = self._xcb.xcb_get_image(self._handle, z_pixmap, c_uint32(self.root), *place, whole)
        pixels = self._answer(cookie.sequence)[32:]
        return QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32).copy()


@contextmanager
def private_screen(manager: str, folder: Path, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Iterator[Screen]:
    """Xvfb and a window manager, ended when left."""
    with _x_server(folder / "xvfb.log", *size) as display:
        env = _environment(display, folder)
        screen = Screen(display, env, folder)
        helpers = [Running(command, env, folder / f"{command[0]}.log") for command in MANAGERS[manager]]
        try:
            if helpers:
                _wait_for_manager(screen.connection, composing=manager in _COMPOSING)
            yield screen
        finally:
            for helper in reversed(helpers):
                helper.end()
            screen.connection.close()


def _environment(display: str, folder: Path) -> dict[str, str]:
    """The user's own, but on the private screen, at home nowhere, and with this checkout importable."""
    gone = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "SESSION_MANAGER")
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    return kept | {"DISPLAY": display, "PYTHONPATH": str(ROOT), "HOME": str(folder), "PYTHONUNBUFFERED": "1"}


@contextmanager
def _x_server(log: Path, width: int, height: int) -> Iterator[str]:
    reading, writing = os.pipe()
    command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp")
    with log.open("wb") as out:
        server = subprocess.Popen(command, stdout=out, stderr=out, pass_fds=(writing,))
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        assert number, log.read_text("utf-8")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def _wait_for_manager(connection: X11Connection, *, composing: bool) -> None:
    check, selection = connection.atom("_NET_SUPPORTING_WM_CHECK"), connection.atom("_NET_WM_CM_S0")
    until(lambda: bool(connection.words(connection.root, check)), "the window manager is there")
    if composing:
        until(lambda: connection.selection_owner(selection) != 0, "the compositing manager is there")
