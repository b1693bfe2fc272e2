"""Casts of the screen among all that PipeWire tells of, and nothing of how it comes to be told.

PipeWire knows streams, not screens: which source is one is told by the names that desktops give them. A camera is a
source of video too and must not count, nor must a picture that nobody takes. The names are those of mutter
(meta-screen-cast-src), KWin (kwin-screencast-*), niri (niri-screen-cast-src) and the portals of wlroots (xdpw-stream-*)
and Hyprland (xdph-streaming-*); some programs that take a screen say so by media.role.
"""

from collections.abc import Iterable, Mapping
from typing import Final

_NODE: Final = "PipeWire:Interface:Node"
_LINK: Final = "PipeWire:Interface:Link"
_CASTS: Final = ("meta-screen-cast-src", "kwin-screencast", "niri-screen-cast", "xdpw-stream-", "xdph-streaming")
_COMPOSITORS: Final = frozenset(
    {"gnome-shell", "mutter", "kwin_wayland", "kwin", "niri", "cosmic-comp", "gala", "cinnamon", "gamescope"}
)
_ITS_OWN_VIEWERS: Final = frozenset({"plasmashell"})  # KDE's pictures of windows in its task bar
_CAMERAS: Final = frozenset({"v4l2", "libcamera"})


class ScreenCasts:
    """Takes what `pw-dump` tells, change by change."""

    def __init__(self) -> None:
        self._sources: set[int] = set()  # nodes that give a screen
        self._cameras: set[int] = set()
        self._takers: set[int] = set()  # nodes that take a screen and say so
        self._own_viewers: set[int] = set()
        self._links: dict[int, tuple[int, int]] = {}  # from one node to another

    @property
    def is_cast(self) -> bool:
        """Somebody takes a picture of the screen now."""
        return any(self._casts(source, taker) for source, taker in self._links.values())

    def take(self, objects: Iterable[object]) -> None:
        """These objects are new, changed or gone; what is none of an object is passed over."""
        for one in objects:
            if isinstance(one, Mapping) and isinstance(number := one.get("id"), int):
                self._take(number, one)

    def _casts(self, source: int, taker: int) -> bool:
        if taker in self._own_viewers or source in self._cameras:
            return False
        return source in self._sources or taker in self._takers

    def _take(self, number: int, one: Mapping[str, object]) -> None:
        info = one.get("info")
        if not isinstance(info, Mapping):
            self._forget(number)
        elif one.get("type") == _LINK:
            self._take_link(number, info)
        elif one.get("type") == _NODE and isinstance(about := info.get("props"), Mapping):
            self._forget(number)
            self._take_node(number, about)

    def _take_link(self, number: int, info: Mapping[str, object]) -> None:
        source, taker = info.get("output-node-id"), info.get("input-node-id")
        if isinstance(source, int) and isinstance(taker, int):
            self._links[number] = (source, taker)

    def _take_node(self, number: int, about: Mapping[str, object]) -> None:
        name, role = about.get("node.name"), about.get("media.role")
        if role == "Camera" or about.get("device.api") in _CAMERAS:
            self._cameras.add(number)
        elif _gives_screen(about):
            self._sources.add(number)
        elif name in _ITS_OWN_VIEWERS:
            self._own_viewers.add(number)
        elif role == "Screen":
            self._takers.add(number)

    def _forget(self, number: int) -> None:
        for known in (self._sources, self._cameras, self._takers, self._own_viewers):
            known.discard(number)
        self._links.pop(number, None)


def _gives_screen(about: Mapping[str, object]) -> bool:
    name = about.get("node.name")
    if about.get("media.class") == "Stream/Output/Video" and name in _COMPOSITORS:
        return True
    return any(isinstance(one, str) and one.startswith(_CASTS) for one in (name, about.get("media.name")))
