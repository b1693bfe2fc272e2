"""Seeing through the overlay's background, which on X11 needs a compositing manager."""

from typing import Protocol

from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.x11_connection import X11Connection

WHAT = "See-through background and round corners"


class Translucency(Protocol):
    @property
    def can_be_translucent(self) -> bool:
        """Ask before the overlay is built; without it, draw a square and opaque background."""

    def finding(self) -> Finding: ...


class AlwaysTranslucent:
    """Desktops that always compose their windows."""

    @property
    def can_be_translucent(self) -> bool:
        return True

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.YES, "This desktop always draws them.")


class NoTranslucency:
    """The null version."""

    @property
    def can_be_translucent(self) -> bool:
        return False

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.NO, "This desktop has no screen to draw them on.")


class X11Translucency:
    """X11: there is a compositing manager if somebody owns the selection named for it."""

    def __init__(self, connection: X11Connection) -> None:
        self._connection = connection
        self._selection = connection.atom(f"_NET_WM_CM_S{connection.screen_number}")

    @property
    def can_be_translucent(self) -> bool:
        return self._connection.selection_owner(self._selection) != 0

    def finding(self) -> Finding:
        if self.can_be_translucent:
            return Finding(WHAT, Answer.YES, "A compositing manager is running.")
        why = "No compositing manager is running, so the overlay is square and opaque."
        return Finding(WHAT, Answer.NO, why)
