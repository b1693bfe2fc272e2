"""Waiting for what other processes do: the one place in the desktop tests where time passes."""

import time
from collections.abc import Callable

PATIENCE = 20.0
_BEAT = 0.02


def until(is_so: Callable[[], bool], what: str, within: float = PATIENCE) -> None:
    """Wait until something is so. Raises AssertionError naming `what` after `within` seconds."""
    deadline = time.monotonic() + within
    while not is_so():
        assert time.monotonic() < deadline, f"waited {within:g} s in vain: {what}"
        time.sleep(_BEAT)


def comes(is_so: Callable[[], bool], within: float) -> bool:
    """Whether something becomes so within these seconds."""
    deadline = time.monotonic() + within
    while not is_so():
        if time.monotonic() > deadline:
            return False
        time.sleep(_BEAT)
    return True


def throughout(is_so: Callable[[], bool], what: str, seconds: float) -> None:
    """See that something stays so. Raises AssertionError naming `what`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        assert is_so(), f"did not stay so: {what}"
        time.sleep(_BEAT)


def passing(seconds: float) -> None:
    """Let time pass, where how little happens in it is what is measured."""
    time.sleep(seconds)
