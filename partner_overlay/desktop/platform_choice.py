"""Which of Qt's platforms to start on, and whether a screen is there at all. No Qt here: it comes before Qt.

Qt ends the process with SIGABRT where it finds no usable platform; here that is a sentence instead.
"""

import sys
from collections.abc import Mapping
from ctypes import CDLL
from typing import Final, NamedTuple

from partner_overlay.desktop.x11_connection import X11Connection

VARIABLE: Final = "QT_QPA_PLATFORM"
_X11: Final = "xcb"
_WAYLAND: Final = "wayland"


class PlatformChoice(NamedTuple):
    """`value` for QT_QPA_PLATFORM, or None to leave it to Qt; and the reason in one plain sentence."""

    value: str | None
    reason: str


def choose_platform(environ: Mapping[str, str], system: str = sys.platform) -> PlatformChoice:
    """On Linux X11 first, also in Wayland sessions: Wayland's own windows can't ask to stay on top."""
    if chosen := environ.get(VARIABLE):
        return PlatformChoice(chosen, f"{VARIABLE} says so.")
    if system != "linux":
        return PlatformChoice(None, "This system has one way of showing windows.")
    if not environ.get("WAYLAND_DISPLAY"):
        return PlatformChoice(_X11, "This is an X11 desktop.")
    if not environ.get("DISPLAY"):
        return PlatformChoice(_WAYLAND, "This Wayland desktop has no XWayland, so the overlay can't stay on top.")
    return PlatformChoice("xcb;wayland", "This is a Wayland desktop; through XWayland the overlay can stay on top.")


def refusal(environ: Mapping[str, str], choice: PlatformChoice) -> str | None:
    """Why no window can be shown, as a sentence for standard error; None when one can."""
    wished = [name.split(":")[0] for name in (choice.value or "").split(";") if name]
    if not wished or not {_X11, _WAYLAND}.issuperset(wished):
        return None
    if _WAYLAND in wished and environ.get("WAYLAND_DISPLAY"):
        return None
    return _x11_refusal(environ.get("DISPLAY", "")) if _X11 in wished else _NO_SCREEN


def _x11_refusal(display: str) -> str | None:
    if not display:
        return _NO_SCREEN
    if (connection := X11Connection.open(display)) is None:
        return f"The screen {display} can't be reached. Start the program in a desktop session of your own."
    connection.close()
    return None if _has_cursor_library() else _NO_CURSOR_LIBRARY


def _has_cursor_library() -> bool:
    try:
        CDLL("libxcb-cursor.so.0")
    except OSError:
        return False
    return True


_NO_SCREEN: Final = (
    "There is no screen here. Start the program in a desktop session (neither DISPLAY nor WAYLAND_DISPLAY is set)."
)
_NO_CURSOR_LIBRARY: Final = (
    "Qt needs the package libxcb-cursor0 (Fedora: xcb-util-cursor, Arch: xcb-util-cursor). Please install it."
)
