"""Whoever shows icons of programs in a bar: when one comes to the desktop after the program has started.

Qt finds by itself the one that is there when an icon is made, and no later one.
"""

import sys
from collections.abc import Callable
from typing import Protocol


class TrayHosts(Protocol):
    """Told of while the program has no icon; a host may be one of many makes, so whoever listens looks for itself."""

    @property
    def click_opens_menu(self) -> bool:
        """The desktop itself opens the menu at a plain click, which then asks for nothing else."""
        ...

    def listen(self, came: Callable[[], None]) -> None:
        """From now on `came` is called whenever there may be one."""
        ...

    def close(self) -> None:
        """Nothing is told any more."""
        ...


class AlwaysThere:
    """Windows and macOS have their own, from the first moment to the last."""

    def __init__(self, *, click_opens_menu: bool) -> None:
        self._click_opens_menu = click_opens_menu

    @property
    def click_opens_menu(self) -> bool:
        return self._click_opens_menu

    def listen(self, came: Callable[[], None]) -> None:
        """There is nothing to wait for."""

    def close(self) -> None:
        """Nothing was told."""


def chosen_tray_hosts(system: str = sys.platform) -> TrayHosts:
    """Those of this very system."""
    match system:
        case "win32" | "darwin":
            return AlwaysThere(click_opens_menu=system == "darwin")
        case _:
            from partner_overlay.desktop.linux_tray_hosts import LinuxTrayHosts  # noqa: PLC0415  only on its own system

            return LinuxTrayHosts()
