"""The code of a window, loaded aside before it is first needed: the overlay is drawn and answers meanwhile."""

import gc
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partner_overlay.application.deck_saving import Aside


class CodeAside:
    def __init__(self, aside: "Aside") -> None:
        self._aside = aside
        self._under_way = 0
        self._collects = False

    def load(self, code: Callable[[], object], loaded: Callable[[], None]) -> None:
        """Carry out `code`, which imports what is needed and makes nothing of Qt's, and then call `loaded` here.

        Also when it fails: whoever makes the window meets the same error, and on this thread bugs are noted.
        """
        self._hold_rubbish()

        def go_on(_nothing: None) -> None:
            self._let_rubbish_go()
            loaded()

        self._aside(lambda: _tried(code), go_on)

    def _hold_rubbish(self) -> None:
        """Windows may be among it, which another thread must not take away."""
        if not self._under_way:
            self._collects = gc.isenabled()
            gc.disable()
        self._under_way += 1

    def _let_rubbish_go(self) -> None:
        """What was loaded is there to stay: nobody need look through it, 30 ms at a time."""
        self._under_way -= 1
        if not self._under_way:
            gc.freeze()
            if self._collects:
                gc.enable()


def _tried(code: Callable[[], object]) -> None:
    with suppress(Exception):
        code()
