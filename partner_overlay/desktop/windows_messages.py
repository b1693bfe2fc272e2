"""The few of Windows' own messages that we listen to, heard through Qt's native event filter."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QAbstractNativeEventFilter, QByteArray

from partner_overlay.desktop.win32_system import Message
from partner_overlay.overriding import override


class WindowsMessages(QAbstractNativeEventFilter):
    """Hears only while somebody listens: the filter is asked about each message of every window."""

    def __init__(self, dispatcher: QAbstractEventDispatcher) -> None:
        super().__init__()
        self._dispatcher = dispatcher
        self._ears: dict[int, Callable[[int], bool]] = {}

    def listen(self, number: int, ear: Callable[[int], bool]) -> None:
        """`ear` is called with the message's first parameter; True means that nobody else needs to hear of it."""
        if not self._ears:
            self._dispatcher.installNativeEventFilter(self)
        self._ears[number] = ear

    def forget(self, number: int) -> None:
        """Forgetting what nobody listens to does nothing."""
        if self._ears.pop(number, None) is not None and not self._ears:
            self._dispatcher.removeNativeEventFilter(self)

    @override
    def nativeEventFilter(self, _event_type: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        told = Message.at(int(message))
        ear = self._ears.get(told.number)
        return (ear is not None and ear(told.wparam)), 0
