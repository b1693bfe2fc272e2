"""Staying on top on X11: an override-redirect window that rises when the server says that the stacking changed.

There is no beat. The X server reports what happens to top-level windows (SubstructureNotify on the root window),
with and without a compositing manager; while nothing happens, nothing wakes. VisibilityNotify would not do: a
compositing manager redirects windows, and a redirected window is never told that it is covered.
"""

from time import monotonic

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Slot

from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.on_top import QUIET_ON_TOP, WHAT
from partner_overlay.desktop.raise_pace import RaisePace
from partner_overlay.desktop.wayland_desktops import WaylandDesktop
from partner_overlay.desktop.x11_connection import NO_EVENTS, SUBSTRUCTURE_NOTIFY, X11Connection
from partner_overlay.desktop.x11_stacking import X11Stacking


class X11StayOnTop(QObject):
    """Needs the flags below: only an override-redirect window stays above focused full-screen windows everywhere.

    `around` is the Wayland desktop when this is XWayland, where the X server knows nothing of Wayland's own windows.
    """

    def __init__(
        self, connection: X11Connection, around: WaylandDesktop | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        self._around = around
        self._stacking = X11Stacking(connection)
        self._pace = RaisePace()
        self._kept: int | None = None
        self._ear = QSocketNotifier(connection.descriptor, QSocketNotifier.Type.Read, self)
        self._ear.setEnabled(False)
        self._ear.activated.connect(self._something_moved)
        self._next_look = QTimer(self, singleShot=True)
        self._next_look.timeout.connect(self._look)

    @property
    def can_stay_on_top(self) -> bool:
        return True

    @property
    def window_flags(self) -> Qt.WindowType:
        return QUIET_ON_TOP | Qt.WindowType.X11BypassWindowManagerHint

    def keep(self, win_id: int) -> None:
        self._kept = win_id
        self._connection.listen(self._connection.root, SUBSTRUCTURE_NOTIFY)
        self._look()

    def let_go(self) -> None:
        self._kept = None
        self._ear.setEnabled(False)
        self._next_look.stop()
        self._connection.listen(self._connection.root, NO_EVENTS)
        self._connection.drain()

    def state(self) -> Answer:
        if self._around is not None:  # it draws in an order of its own, and the X server's only follows, late or never
            return Answer.UNKNOWN
        cover = None if self._kept is None else self._stacking.cover(self._kept)
        self._look_again_if_something_moved()
        if cover is None:
            return Answer.UNKNOWN
        if cover.highest is not None:
            return Answer.NO
        return Answer.UNKNOWN if cover.veiled else Answer.YES

    def finding(self) -> Finding:
        if self._around is not None:
            return Finding(WHAT, self._around.can_through_xwayland, self._around.why_through_xwayland)
        return Finding(WHAT, Answer.YES, "The overlay stays above other windows, also above full-screen ones.")

    @Slot()
    def _something_moved(self) -> None:
        self._connection.drain()
        self._look_soon()

    @Slot()
    def _look(self) -> None:
        if self._kept is None:
            return
        cover = self._stacking.cover(self._kept)
        if cover is not None and cover.highest is not None:
            self._connection.put_above(self._kept, cover.highest)
            self._pace = self._pace.raised(monotonic())
        else:
            self._pace = self._pace.looked(monotonic())
        self._ear.setEnabled(self._connection.is_alive)
        self._look_again_if_something_moved()

    def _look_again_if_something_moved(self) -> None:
        """Reading an answer may have read events as well, and the socket would not tell of them again."""
        if self._connection.drain() and self._kept is not None:
            self._look_soon()

    def _look_soon(self) -> None:
        """Deaf until the next look, so that a window dragged across the screen wakes us once, not at each step."""
        self._ear.setEnabled(False)
        if not self._next_look.isActive():
            self._next_look.start(round(self._pace.wait(monotonic()) * 1000))
