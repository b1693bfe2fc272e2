"""The registry of Windows, as far as `winreg` is used: values by the name of their key."""

# ruff: noqa: ARG002, N802 - the names and arguments are winreg's

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from partner_overlay.desktop.windows_autostart import RUN, Key


class RegistryInMemory:
    """`refuses`: nothing can be written."""

    HKEY_CURRENT_USER = 1
    KEY_READ = 2
    KEY_SET_VALUE = 3
    REG_SZ = 1

    def __init__(self) -> None:
        self.values: defaultdict[str, dict[str, object]] = defaultdict(dict, {RUN: {}})
        self.refuses = False

    def OpenKey(self, key: int, sub_key: str, reserved: int, access: int) -> Key:
        if sub_key not in self.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return _opened(sub_key)

    def CreateKey(self, key: int, sub_key: str) -> Key:
        if self.refuses:
            raise PermissionError(5, "Access is denied")
        return _opened(sub_key)

    def QueryValueEx(self, key: object, name: str) -> tuple[object, int]:
        if name not in self.values[str(key)]:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return self.values[str(key)][name], self.REG_SZ

    def SetValueEx(self, key: object, name: str, reserved: int, kind: int, value: str) -> None:
        self.values[str(key)][name] = value

    def DeleteValue(self, key: object, name: str) -> None:
        if name not in self.values[str(key)]:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        del self.values[str(key)][name]


@contextmanager
def _opened(sub_key: str) -> Iterator[object]:
    yield sub_key
