"""How long a step holds the event loop."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

MOST = 0.1  # seconds that anything may hold the event loop


class Measure:
    """Carries out steps and tells of the longest stretch in which the event loop did not turn."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def of(self, step: Callable[[], object], turns: int = 40) -> float:
        begin = time.perf_counter()
        step()
        longest = time.perf_counter() - begin
        for _ in range(turns):
            begin = time.perf_counter()
            self._app.processEvents()
            longest = max(longest, time.perf_counter() - begin)
        return longest
