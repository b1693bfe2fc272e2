"""An alarm that goes off when a test lets time pass."""

from collections.abc import Callable
from datetime import timedelta


class ManualAlarm:
    def __init__(self) -> None:
        self._call: Callable[[], None] | None = None
        self.after = timedelta(0)

    @property
    def is_set(self) -> bool:
        return self._call is not None

    def set(self, after: timedelta, call: Callable[[], None]) -> None:
        self.after, self._call = after, call

    def stop(self) -> None:
        self._call = None

    def pass_by(self, span: timedelta) -> None:
        """Let time pass; the alarm goes off when its moment has come."""
        self.after -= span
        call = self._call
        if call is not None and self.after <= timedelta(0):
            self._call = None
            call()
