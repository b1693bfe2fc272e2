"""How long a start takes, seen from outside: until the screen changes where a window comes up at its top centre."""

import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tests.benchmarks.subjects import NotMeasurable, environment
from tests.desktop.screen import Camera

PATCH = 12  # pixels a side
BELOW = 100  # pixels under the upper edge of the screen: in the bare window and in the overlay's card
BETWEEN_LOOKS = 0.001  # seconds
PATIENCE = 20.0  # seconds


class FirstPixel:
    """Watches one patch of the screen. The processes themselves are left as anybody starts them."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._across = camera.size_of_root().width // 2
        self._empty = self._patch()

    def of(self, command: Sequence[str]) -> float:
        """Seconds from the process's start to the first change; then it is ended. Raises NotMeasurable."""
        begun = time.monotonic()
        process = subprocess.Popen(command, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        try:
            self._wait(begun, shown=True)
            return time.monotonic() - begun
        finally:
            process.kill()
            process.wait()
            self._wait(time.monotonic(), shown=False)

    def _wait(self, since: float, *, shown: bool) -> None:
        while (self._patch() != self._empty) is not shown:
            if time.monotonic() > since + PATIENCE:
                raise NotMeasurable("Nothing has changed on the screen.")
            time.sleep(BETWEEN_LOOKS)

    def _patch(self) -> bytes:
        return bytes(self._camera.picture(self._across, BELOW, PATCH, PATCH).constBits())


@contextmanager
def first_pixel() -> Iterator[FirstPixel]:
    """On the screen that DISPLAY names. Raises NotMeasurable where there is none."""
    camera = Camera.open(None)
    if camera is None:
        raise NotMeasurable("There is no X screen to look at.")
    try:
        yield FirstPixel(camera)
    finally:
        camera.close()
