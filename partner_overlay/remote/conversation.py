"""One client's command and its answer: heard whole, in time and in size, or the line is closed with a sentence."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from partner_overlay.remote.line import Line
from partner_overlay.remote.protocol import WATCH_HEAD, Unreadable, decode_request, encode_reply, encode_text
from partner_overlay.remote.reply import Answer, Reply, Watch

BACKLOG_LIMIT = 256 * 1024  # bytes that a watcher may leave untaken

_BROKEN = Reply(1, err="Something went wrong in Partner Overlay while it did that.\n")
_UNHEARD = "Partner Overlay waited for a command, and none came."


class Conversation(QObject):
    """Hears one request, gives one answer; a watcher's line then stays open for what is pushed."""

    def __init__(
        self,
        line: Line,
        respond: Callable[[list[str]], Answer],
        on_ended: "Callable[[Conversation], None]",
        patience: int,
        parent: QObject,
    ) -> None:
        """Patience is in ms: for the request to come whole, and again for the answer to be taken."""
        super().__init__(parent)
        line.setParent(self)
        self._line = line
        self._respond = respond
        self._on_ended = on_ended
        self._heard = b""
        self._hearing = True
        self._over = False
        self._channel: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=patience)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()
        line.start(self._on_received, self._on_gone)

    @property
    def channel(self) -> str | None:
        """What the client watches, or None."""
        return self._channel

    def push(self, data: bytes) -> None:
        """More for a watcher; one that does not take it loses its line."""
        self._line.send(data)
        if self._line.waiting() > BACKLOG_LIMIT:
            self.leave()

    def refuse(self, sentence: str) -> None:
        """Answer without hearing the command."""
        self._answer(Reply(1, err=f"{sentence}\n"))

    def finish(self) -> None:
        """Close the line once all is written."""
        self._line.finish()

    def leave(self) -> None:
        """Close the line now."""
        self._line.abort()
        self._on_gone()

    def _carry_out(self, argv: list[str]) -> None:
        self._hearing = False
        self._timer.stop()
        answer: Answer = _BROKEN
        try:
            answer = self._respond(argv)
        finally:  # a bug goes on its way to the log, and the client still hears that something went wrong
            self._answer(answer)

    def _answer(self, answer: Answer) -> None:
        self._hearing = False
        match answer:
            case Reply(code, out, err):
                self._timer.start()
                self._line.send(encode_reply(code, out, err))
                self._line.finish()
            case Watch(first, channel):
                self._channel = channel
                self.push(WATCH_HEAD + encode_text(first))

    def _on_received(self, data: bytes) -> None:
        if not self._hearing:
            return
        self._heard += data
        try:
            argv = decode_request(self._heard)
        except Unreadable as refusal:
            self.refuse(refusal.sentence)
            return
        if argv is not None:
            self._carry_out(argv)

    @Slot()
    def _on_timeout(self) -> None:
        """Either the request or the taking of the answer took too long; perhaps only because this program was busy."""
        if self._hearing:
            self._line.look()
            if self._hearing:
                self.refuse(_UNHEARD)
        else:
            self.leave()

    def _on_gone(self) -> None:
        self._timer.stop()
        self._hearing = False
        if not self._over:
            self._over = True
            self._on_ended(self)
