"""On Windows: a value of the account's own under the key Run, and what the Task Manager says of it."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from subprocess import list2cmdline
from typing import Final, Protocol

from partner_overlay.desktop.autostart import APP_NAME, standing
from partner_overlay.desktop.findings import Finding
from partner_overlay.domain.errors import Refusal

RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_SWITCHED_OFF: Final = 1  # the lowest bit of the first byte, as the Task Manager sets it

Key = AbstractContextManager[object]


class Registry(Protocol):
    """What of the standard library's `winreg` is used here."""

    HKEY_CURRENT_USER: int
    KEY_READ: int
    KEY_SET_VALUE: int
    REG_SZ: int

    def OpenKey(self, key: int, sub_key: str, reserved: int, access: int) -> Key: ...  # noqa: N802  winreg's names

    def CreateKey(self, key: int, sub_key: str) -> Key: ...  # noqa: N802

    def QueryValueEx(self, key: object, name: str) -> tuple[object, int]: ...  # noqa: N802

    def SetValueEx(self, key: object, name: str, reserved: int, kind: int, value: str) -> None: ...  # noqa: N802

    def DeleteValue(self, key: object, name: str) -> None: ...  # noqa: N802


class RunKeyAutostart:
    can_autostart = True

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = command

    def is_on(self) -> bool:
        approved = self._value(APPROVED)
        off = isinstance(approved, bytes) and bool(approved) and bool(approved[0] & _SWITCHED_OFF)
        return bool(self._value(RUN)) and not off

    def set_on(self, *, on: bool) -> None:
        try:
            if on:
                self._write(list2cmdline(self._command))
            else:
                self._forget(RUN)
            self._forget(APPROVED)  # it speaks of a value that was there before
        except OSError as error:
            why = error.strerror or "the registry can't be written"
            raise Refusal("Starting with the desktop could not be changed: {why}.", why=why) from error

    def finding(self) -> Finding:
        return standing(on=self.is_on())

    def _value(self, place: str) -> object:
        """None when there is none."""
        registry = self._registry
        with suppress(OSError), registry.OpenKey(registry.HKEY_CURRENT_USER, place, 0, registry.KEY_READ) as key:
            return registry.QueryValueEx(key, APP_NAME)[0]
        return None

    def _write(self, command: str) -> None:
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as key:
            registry.SetValueEx(key, APP_NAME, 0, registry.REG_SZ, command)

    def _forget(self, place: str) -> None:
        registry = self._registry
        with (
            suppress(FileNotFoundError),
            registry.OpenKey(registry.HKEY_CURRENT_USER, place, 0, registry.KEY_SET_VALUE) as key,
        ):
            registry.DeleteValue(key, APP_NAME)
