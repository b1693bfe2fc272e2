"""Windows' messages reach whoever listens to them, and the filter is there no longer than that."""

from ctypes import addressof

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from partner_overlay.desktop.win32_system import WM_HOTKEY, WM_POWERBROADCAST, _Message
from partner_overlay.desktop.windows_messages import WindowsMessages
from tests.desktop_powers.windows_telling import KIND, made_messages, tell


def test_each_message_goes_to_its_own_listener() -> None:
    messages, _ = made_messages()
    heard: list[tuple[str, int]] = []

    def on_key(first: int) -> bool:
        heard.append(("key", first))
        return True

    def on_power(first: int) -> bool:
        heard.append(("power", first))
        return False

    messages.listen(WM_HOTKEY, on_key)
    messages.listen(WM_POWERBROADCAST, on_power)
    assert tell(messages, WM_HOTKEY, 7) == (True, 0)
    assert tell(messages, WM_POWERBROADCAST, 4) == (False, 0)
    assert tell(messages, 0x200, 9) == (False, 0)
    assert heard == [("key", 7), ("power", 4)]


def test_the_filter_is_installed_for_the_first_listener_and_removed_after_the_last() -> None:
    messages, dispatcher = made_messages()
    assert dispatcher.filters == []
    messages.listen(WM_HOTKEY, bool)
    messages.listen(WM_POWERBROADCAST, bool)
    messages.listen(WM_HOTKEY, bool)
    assert dispatcher.filters == [messages]
    messages.forget(WM_HOTKEY)
    messages.forget(WM_HOTKEY)
    assert dispatcher.filters == [messages]
    messages.forget(WM_POWERBROADCAST)
    assert dispatcher.filters == []
    messages.forget(WM_POWERBROADCAST)


def test_qts_own_pointer_and_dispatcher_will_do(qtbot: QtBot) -> None:
    """Qt hands the message over as a pointer of its own kind."""
    dispatcher = QAbstractEventDispatcher.instance()
    assert QCoreApplication.instance() is not None
    messages = WindowsMessages(dispatcher)
    messages.listen(WM_HOTKEY, lambda first: first == 7)
    message = _Message(number=WM_HOTKEY, wparam=7)
    assert filtered(dispatcher, message)
    messages.forget(WM_HOTKEY)
    assert not filtered(dispatcher, message)


def filtered(dispatcher: QAbstractEventDispatcher, message: _Message) -> object:
    """PySide6 6.12 takes three arguments here, whatever its own types say."""
    return dispatcher.filterNativeEvent(KIND, Shiboken.VoidPtr(addressof(message)), 0)  # type: ignore[call-arg,arg-type]
