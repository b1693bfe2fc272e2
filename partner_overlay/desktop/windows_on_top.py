"""Staying on top on Windows: Qt's flags make a topmost window; a slow beat puts it back above other topmost ones.

Topmost windows of other programs (a call's own bar, mostly) come and go above ours, and Windows tells nobody of it.
Above a game that owns the screen, the sign-in screen and a program that asks for administrator's rights nothing of
ours can stand.
"""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.on_top import QUIET_ON_TOP, WHAT
from partner_overlay.desktop.win32_system import Win32

BEAT: Final = 15_000  # ms

_UNTRIED: Final = (
    "The overlay is one of Windows' topmost windows, and goes back above others of them every {seconds} s. "
    "Written after Windows' manuals, not yet tried on a real one."
)
_HELD: Final = "Windows says that the overlay is a topmost window and that nothing covers it."
_COVERED: Final = "Another topmost window lies over it; the overlay goes back above it every {seconds} s."
_REFUSED: Final = "Windows did not let the overlay rise (error {error})."


class WindowsStayOnTop(QObject):
    """The beat runs only while a window is kept."""

    def __init__(self, system: Win32, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system = system
        self._kept: int | None = None
        self._error = 0
        self._beat = QTimer(self, interval=BEAT)
        self._beat.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._beat.timeout.connect(self._rise)

    @property
    def can_stay_on_top(self) -> bool:
        return True

    @property
    def window_flags(self) -> Qt.WindowType:
        return QUIET_ON_TOP

    def keep(self, win_id: int) -> None:
        self._kept = win_id
        self._error = self._system.put_on_top(win_id)
        self._beat.start()

    def let_go(self) -> None:
        self._kept = None
        self._beat.stop()

    def state(self) -> Answer:
        """Unknown under another topmost window: it may be seen through, or be nothing but a shadow."""
        if self._kept is None:
            return Answer.UNKNOWN
        if not self._system.is_topmost(self._kept):
            return Answer.NO
        return Answer.YES if self._cover(self._kept) is None else Answer.UNKNOWN

    def finding(self) -> Finding:
        """Only what Windows itself says of the shown overlay is claimed."""
        seconds = str(BEAT // 1000)
        if self._kept is None:
            return Finding(WHAT, Answer.UNKNOWN, _UNTRIED.replace("{seconds}", seconds))
        match state := self.state():
            case Answer.YES:
                return Finding(WHAT, state, _HELD)
            case Answer.UNKNOWN:
                return Finding(WHAT, state, _COVERED.replace("{seconds}", seconds))
            case Answer.NO:
                return Finding(WHAT, state, _REFUSED.replace("{error}", str(self._error)))

    @Slot()
    def _rise(self) -> None:
        """Back above what covers it; below a menu or field of our own it stays, for those close soon."""
        if self._kept is None:
            return
        cover = self._cover(self._kept)
        if cover is None and self._system.is_topmost(self._kept):
            return
        if cover is None or not self._system.is_ours(cover):
            self._error = self._system.put_on_top(self._kept)

    def _cover(self, window: int) -> int | None:
        """The lowest seen window that stands above ours and in its place."""
        place = self._system.place(window)
        return next(
            (
                above
                for above in self._system.windows_above(window)
                if self._system.is_seen(above) and self._system.place(above).intersects(place)
            ),
            None,
        )
