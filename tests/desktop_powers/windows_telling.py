"""Windows' messages, as Qt's native event filter gets them: an address, valid for one call."""

from ctypes import addressof

from PySide6.QtCore import QAbstractEventDispatcher, QByteArray

from partner_overlay.desktop.win32_system import _Message
from partner_overlay.desktop.windows_messages import WindowsMessages

KIND = QByteArray(b"windows_generic_MSG")


class Dispatcher:
    """Stands in for Qt's: notes which filter is installed."""

    def __init__(self) -> None:
        self.filters: list[object] = []

    def installNativeEventFilter(self, added: object) -> None:  # noqa: N802  Qt's own name
        self.filters.append(added)

    def removeNativeEventFilter(self, removed: object) -> None:  # noqa: N802  Qt's own name
        self.filters.remove(removed)


def made_messages() -> tuple[WindowsMessages, Dispatcher]:
    dispatcher = Dispatcher()
    as_qts: QAbstractEventDispatcher = dispatcher  # type: ignore[assignment]  # the part of it that is used
    return WindowsMessages(as_qts), dispatcher


def tell(messages: WindowsMessages, number: int, wparam: int) -> object:
    """What the filter answers to this message."""
    message = _Message(window=None, number=number, wparam=wparam, lparam=0, time=1, x=2, y=3)
    return messages.nativeEventFilter(KIND, addressof(message))
