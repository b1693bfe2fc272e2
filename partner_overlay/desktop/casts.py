"""Whether somebody is casting the screen at this moment, where the desktop lets that be seen; and the null version."""

from collections.abc import Callable
from typing import Final, Protocol

from partner_overlay.desktop.findings import Answer, Finding

WHAT: Final = "See that the screen is shared"


class CastWatch(Protocol):
    """Watches only while asked to: from `listen` on, until `close`."""

    def listen(self, changed: Callable[[bool], None]) -> None:
        """`changed` is called with True when a cast begins, with False when the last one is over."""

    def close(self) -> None: ...

    def finding(self) -> Finding: ...


class NoCastWatch:
    """The null version."""

    def __init__(self, why: str) -> None:
        self._why = why

    def listen(self, changed: Callable[[bool], None]) -> None:
        """Nothing will be told."""

    def close(self) -> None:
        """Nothing is open."""

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.NO, self._why)
