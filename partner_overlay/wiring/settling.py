"""The quiet seconds before a session: one card, shown anew only where its line shortens, then the start."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from partner_overlay.application.ports import Alarm
from partner_overlay.presentation.settle import SettleCard, SettleView, derive_settle, settle_moments

translate = QCoreApplication.translate


class Settling:
    """`show` puts a view on the screen, `done` starts the session."""

    def __init__(self, alarm: Alarm, show: Callable[[SettleView], None], done: Callable[[], None]) -> None:
        self._alarm = alarm
        self._show = show
        self._done = done
        self._whole = 0  # seconds; 0 while nothing is under way
        self._ahead: tuple[int, ...] = ()
        self._card = SettleCard("", "")
        self._intention = ""

    def begin(self, seconds: int, card: SettleCard, intention: str) -> None:
        self._whole, self._card, self._intention = seconds, card, intention
        self._ahead = settle_moments(seconds)
        self._go_on()

    def _go_on(self) -> None:
        if not self._ahead:
            self.end()
            return
        left, *ahead = self._ahead
        self._ahead = tuple(ahead)
        self._show(derive_settle(self._card, self._intention, left, self._whole, translate))
        self._alarm.set(timedelta(seconds=left - (ahead[0] if ahead else 0)), self._go_on)

    def end(self) -> None:
        """Start now, whatever is left of it."""
        if self._whole:
            self.stop()
            self._done()

    def stop(self) -> None:
        """It does not come to a start."""
        self._alarm.stop()
        self._whole, self._ahead = 0, ()
