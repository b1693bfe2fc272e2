"""What the server asks of a line to a client and of the door it came in by; each system has its own of both."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from partner_overlay.domain.errors import Refusal


class AlreadyRunning(Refusal):
    """Another instance holds the lock: the second one becomes its client."""

    def __init__(self) -> None:
        super().__init__("Partner Overlay is already running.")


class Line(Protocol):
    """Bytes in and out without ever waiting. Once closed, every method does nothing."""

    def start(self, on_received: Callable[[bytes], None], on_gone: Callable[[], None]) -> None:
        """Begin to hear; `on_gone` is called once when the line closes in any way but by `abort`."""

    def setParent(self, parent: QObject, /) -> None:  # noqa: N802  Qt's own name
        """Give the line to its owner."""

    def look(self) -> None:
        """Take what has come, if anything has, without waiting for the event loop."""

    def send(self, data: bytes) -> None:
        """Write the bytes, now or as the other side takes them."""

    def finish(self) -> None:
        """Close when all is written; `on_gone` then says so."""

    def abort(self) -> None:
        """Close now."""

    def waiting(self) -> int:
        """Bytes that the other side has not taken yet."""


class Door(Protocol):
    """Where lines come in, for the one instance of an address."""

    def open(self, on_arrived: Callable[[Line], None]) -> None:
        """Hold the address and let lines in; raises AlreadyRunning or another Refusal."""

    def close(self) -> None:
        """Stop listening and let go of the address."""
