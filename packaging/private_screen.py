"""A screen of our own, where there is none: Xvfb with openbox, both ended with what ran on it."""

import os
import platform
import select
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO

from processes import environment_with
from spoken import StoppedError, say

PATIENCE = 30.0  # seconds, for a busy machine
SCREEN = ("-screen", "0", "1920x1080x24", "-dpi", "96", "-nolisten", "tcp")


def has_screen(system: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown as things are; only Linux leaves it open."""
    return system != "Linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


@contextmanager
def screen_at_hand() -> Iterator[dict[str, str]]:
    """The environment to start a program with: the screen that is there, or else a private one."""
    if has_screen(platform.system(), os.environ):
        yield dict(os.environ)
        return
    with private_screen() as environment:
        yield environment


@contextmanager
def private_screen() -> Iterator[dict[str, str]]:
    """Yields an environment whose DISPLAY is a new Xvfb with openbox at work. Raises StoppedError."""
    with tempfile.TemporaryFile() as log, _xvfb(log) as display:
        environment = environment_with(DISPLAY=display)
        with _openbox(environment, log):
            say(f"Private screen {display}: Xvfb with openbox")
            yield environment


@contextmanager
def _xvfb(log: IO[bytes]) -> Iterator[str]:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as numbers:
        try:
            command = ("Xvfb", "-displayfd", str(writing), *SCREEN)
            server = subprocess.Popen(command, stdout=log, stderr=log, pass_fds=(writing,), start_new_session=True)
        finally:
            os.close(writing)
        with _ended_with_us(server):
            yield f":{_first_line(numbers, 'Xvfb', log)}"


@contextmanager
def _openbox(environment: Mapping[str, str], log: IO[bytes]) -> Iterator[None]:
    command = ("openbox", "--sm-disable", "--startup", "echo ready")
    manager = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=log, start_new_session=True)
    assert manager.stdout is not None
    with manager.stdout as words, _ended_with_us(manager):
        _first_line(words, "openbox", log)
        yield


@contextmanager
def _ended_with_us(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _first_line(words: IO[bytes], name: str, log: IO[bytes]) -> str:
    ready, _, _ = select.select([words], [], [], PATIENCE)
    line = words.readline().decode().strip() if ready else ""
    if not line:
        log.seek(0)
        raise StoppedError(f"{log.read().decode(errors='replace')}\n{name} did not start: the lines above say why.")
    return line
