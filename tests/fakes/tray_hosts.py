"""A desktop whose tray comes and goes when the test says so."""

from collections.abc import Callable


class ManualTrayHosts:
    """`has_tray` is what Qt would say; `listening` whether somebody wants to be told."""

    def __init__(self, *, has_tray: bool = False, click_opens_menu: bool = False) -> None:
        self.there = has_tray
        self.click_opens_menu = click_opens_menu
        self.looks = 0
        self._came: Callable[[], None] | None = None

    def has_tray(self) -> bool:
        self.looks += 1
        return self.there

    @property
    def listening(self) -> bool:
        return self._came is not None

    def listen(self, came: Callable[[], None]) -> None:
        self._came = came

    def close(self) -> None:
        self._came = None

    def come(self, *, has_tray: bool = True) -> None:
        """Something has come to the desktop, which may be a tray."""
        self.there = has_tray
        if self._came is not None:
            self._came()
