"""Monitors that come, go and change at a test's word: RandR's own, side by side on one private screen."""

import re
import subprocess

from partner_overlay.desktop.x11_connection import Rectangle
from tests.desktop.monitor_label import label, put_on
from tests.desktop.screen import Screen

_LINE = re.compile(r"^ *\d+: \S+ (\d+)/\d+x(\d+)/\d+\+(\d+)\+(\d+) ", re.MULTILINE)
_OUTPUT = "screen"  # the one that Xvfb has: whichever monitor holds it, or else the whole screen is one


class Monitors:
    """Known to Qt by place and size as well as name: of one that only changes Qt may miss the change.

    A monitor that is not exactly one of the server's own outputs, and that goes and comes in one moment, keeps its
    old geometry in QScreen (Qt 6.12: setMonitor tells nobody). One that changes its mode does not: see `resize`.
    """

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._there: dict[str, Rectangle] = {}
        self._holder = ""

    def set(self, name: str, area: Rectangle) -> None:
        """There, at this place and in this size, whatever it was before."""
        if self._there.get(name) == area:
            return
        self._take_away(name)
        output = "none" if self._holder else _OUTPUT
        size = f"{area.width}/{area.width // 4}x{area.height}/{area.height // 4}"
        self._xrandr("--setmonitor", full_name(name, area), f"{size}+{area.x}+{area.y}", output)
        self._there[name] = area
        self._holder = self._holder or name

    def remove(self, name: str) -> None:
        """No longer there. Another one takes the output over, so that the whole screen is no monitor beside them."""
        self._take_away(name)
        if self._there and not self._holder:
            other = next(iter(self._there))
            area = self._there[other]
            self._take_away(other)
            self.set(other, area)

    def _take_away(self, name: str) -> None:
        area = self._there.pop(name, None)
        if area is not None:
            self._xrandr("--delmonitor", full_name(name, area))
            self._holder = "" if self._holder == name else self._holder

    def resize(self, width: int, height: int) -> None:
        """Without any monitor set: the whole screen takes another mode, as when a coach chooses a resolution."""
        mode = f"{width}x{height}"
        if mode not in self._xrandr():
            self._xrandr("--newmode", mode, "100", *_timing(width), *_timing(height))
            self._xrandr("--addmode", _OUTPUT, mode)
        self._xrandr("--output", _OUTPUT, "--mode", mode)

    def label(self, maker: str, model: str, serial: str) -> None:
        """What the output that Xvfb has says of itself to programs that begin from now on."""
        output = re.search(r"Identifier:\s+(0x[0-9a-f]+)", self._xrandr("--verbose"))
        assert output is not None
        put_on(self._screen.connection, int(output[1], 16), label(maker, model, serial))

    def there(self) -> tuple[Rectangle, ...]:
        """All of them, as the X server knows them."""
        found = _LINE.findall(self._xrandr("--listmonitors"))
        return tuple(Rectangle(int(x), int(y), int(width), int(height)) for width, height, x, y in found)

    def clear_away(self) -> None:
        for name in tuple(self._there):
            self._take_away(name)

    def _xrandr(self, *words: str) -> str:
        done = subprocess.run(("xrandr", *words), env=self._screen.env, check=True, capture_output=True, text=True)
        return done.stdout


def full_name(name: str, area: Rectangle) -> str:
    """What Qt calls a monitor."""
    return f"{name}-{area.x}+{area.y}-{area.width}x{area.height}"


def _timing(length: int) -> tuple[str, ...]:
    """Of a mode that no real monitor has to show."""
    return tuple(str(length + more) for more in (0, 10, 20, 30))
