"""On Linux: a bar that speaks by D-Bus (StatusNotifierItem) is heard of; older X11 ones are looked for a few times."""

from collections.abc import Callable
from typing import Final

from jeepney.bus_messages import MatchRule, message_bus
from PySide6.QtCore import QObject, QTimer, Slot

from partner_overlay.desktop.dbus_connection import BUS_ITSELF, Bus, DBusConnection, Heard, Reply

WATCHER: Final = "org.kde.StatusNotifierWatcher"
LOOKS: Final = (5.0, 30.0)  # seconds; by then a login is over, and polling for longer would wake the machine
_READY: Final = 0.3  # seconds between a watcher's name on the bus and its answers


class LinuxTrayHosts(QObject):
    """`looks`: seconds after which to look again, for bars that nobody tells of."""

    def __init__(self, looks: tuple[float, ...] = LOOKS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: DBusConnection | None = None
        self._came: Callable[[], None] = _nothing
        self._looks = [self._timer(after) for after in looks]
        self._ready = self._timer(_READY)

    @property
    def click_opens_menu(self) -> bool:
        return False

    def listen(self, came: Callable[[], None]) -> None:
        self.close()
        self._came = came
        self._bus = DBusConnection(Bus.SESSION)
        rule = MatchRule(type="signal", sender=BUS_ITSELF, interface=BUS_ITSELF, member="NameOwnerChanged")
        rule.add_arg_condition(0, WATCHER)
        self._bus.hear(rule, BUS_ITSELF, "NameOwnerChanged", self._on_owner_changed)
        self._bus.call(message_bus.GetNameOwner(WATCHER), self._on_owner)  # it may have come in between
        for look in self._looks:
            look.start()

    def close(self) -> None:
        self._came = _nothing
        for timer in (*self._looks, self._ready):
            timer.stop()
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _timer(self, seconds: float) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        timer.timeout.connect(self._on_time)
        return timer

    def _on_owner(self, reply: Reply) -> None:
        if not reply.error:
            self._ready.start()

    def _on_owner_changed(self, heard: Heard) -> None:
        if heard.sender == BUS_ITSELF and heard.body[0] == WATCHER and heard.body[2]:
            self._ready.start()

    @Slot()
    def _on_time(self) -> None:
        self._came()


def _nothing() -> None:
    """Nobody listens."""
