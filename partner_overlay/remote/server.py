"""The running instance's side: lets the command line in, carries out what it asks, and tells watchers what changed."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from partner_overlay.remote.address import Address
from partner_overlay.remote.line import Door, Line
from partner_overlay.remote.protocol import encode_text

if sys.platform == "win32":
    from partner_overlay.remote.pipe_door import PipeDoor as InstanceDoor
else:
    from partner_overlay.remote.socket_door import SocketDoor as InstanceDoor

if TYPE_CHECKING:
    from partner_overlay.remote.conversation import Conversation
    from partner_overlay.remote.reply import Answer

PATIENCE = 2000  # ms
CONVERSATION_LIMIT = 16
WATCHER_LIMIT = 8  # so that watchers never keep commands out


class RemoteServer(QObject):
    """The one server of an address; whoever listens first is the instance."""

    def __init__(
        self,
        address: Address,
        handler: "Callable[[list[str]], Answer]",
        parent: QObject | None = None,
        patience: int = PATIENCE,
    ) -> None:
        """The handler gets a command line without its program name and home; patience is in ms."""
        super().__init__(parent)
        self._handler = handler
        self._patience = patience
        self._conversations: list[Conversation] = []
        self._door: Door = InstanceDoor(address, self)

    def listen(self) -> None:
        """Become the instance of this address; raises AlreadyRunning, or Refusal when the address can't be used."""
        self._door.open(self._on_arrived)

    def close(self) -> None:
        """Stop listening; every line closes once what is on its way has been taken."""
        self._door.close()
        for conversation in list(self._conversations):
            conversation.finish()

    def push(self, text: str, channel: str = "") -> None:
        """Send text to all who watch the channel."""
        data = encode_text(text)
        for conversation in self._watchers():
            if conversation.channel == channel:
                conversation.push(data)

    def is_watched(self, channel: str = "") -> bool:
        """Whether anyone watches the channel; if not, there is nothing to work out for it."""
        return any(conversation.channel == channel for conversation in self._conversations)

    def _watchers(self) -> "list[Conversation]":
        return [conversation for conversation in self._conversations if conversation.channel is not None]

    def _respond(self, argv: list[str]) -> "Answer":
        from partner_overlay.remote.reply import Reply, Watch  # noqa: PLC0415  not before the first client

        answer = self._handler(argv)
        if isinstance(answer, Watch) and len(self._watchers()) >= WATCHER_LIMIT:
            return Reply(1, err="Too many are watching already.\n")
        return answer

    def _on_arrived(self, line: Line) -> None:
        from partner_overlay.remote.conversation import Conversation  # noqa: PLC0415  not before the first client

        conversation = Conversation(line, self._respond, self._on_ended, self._patience, self)
        self._conversations.append(conversation)
        if len(self._conversations) > CONVERSATION_LIMIT:
            conversation.refuse("Partner Overlay has too many commands at once. Please try again.")

    def _on_ended(self, ended: "Conversation") -> None:
        self._conversations.remove(ended)
        ended.deleteLater()
