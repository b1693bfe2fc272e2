"""What lies above the overlay on X11, and what of that it may rise above."""

from typing import Final, NamedTuple

from partner_overlay.desktop.x11_connection import Rectangle, X11Connection

_PASSING_TYPES: Final = ("MENU", "POPUP_MENU", "DROPDOWN_MENU", "COMBO", "TOOLTIP", "DND")
_DEEPEST_CLIENT: Final = 2


class Cover(NamedTuple):
    """What covers the overlay: `highest` to rise above (None: nothing), and whether a whole-screen veil may."""

    highest: int | None
    veiled: bool


class X11Stacking:
    """Reads the stacking order. Left alone are our own popups, anybody's menus and tooltips, and veils.

    A veil is a window as large as the whole screen that no window manager knows: a screen lock, or a tool that
    takes a picture. Rising above a lock would show a session to whoever walks by.
    """

    def __init__(self, connection: X11Connection) -> None:
        self._connection = connection
        self._type = connection.atom("_NET_WM_WINDOW_TYPE")
        self._state = connection.atom("WM_STATE")
        self._passing = frozenset(connection.atom(f"_NET_WM_WINDOW_TYPE_{name}") for name in _PASSING_TYPES)

    def cover(self, overlay: int) -> Cover | None:
        """What covers the overlay, or None if the overlay itself is not on the screen."""
        stack = self._connection.children(self._connection.root)
        if overlay not in stack:
            return None
        shown = self._connection.shown_rectangles(stack[stack.index(overlay) :])
        place = shown.pop(overlay, None)
        return None if place is None else self._cover(overlay, place, shown)

    def _cover(self, overlay: int, place: Rectangle, above: dict[int, Rectangle]) -> Cover:
        screen = self._connection.size_of_root()
        veiled = False
        for window in reversed(above):
            if not above[window].overlaps(place) or self._is_let_be(overlay, window):
                continue
            if not above[window].covers(screen) or self._is_managed(window):
                return Cover(window, veiled)
            veiled = True
        return Cover(None, veiled)

    def _is_let_be(self, overlay: int, window: int) -> bool:
        if self._connection.same_client(overlay, window):
            return True
        return not self._passing.isdisjoint(self._connection.words(window, self._type))

    def _is_managed(self, window: int, depth: int = 0) -> bool:
        """Whether a window manager knows the window, or a client inside this frame."""
        if self._connection.words(window, self._state):
            return True
        return depth < _DEEPEST_CLIENT and any(
            self._is_managed(child, depth + 1) for child in self._connection.children(window)
        )
