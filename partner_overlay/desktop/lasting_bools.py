"""Keeps `True` and `False` alive on Python 3.11, where PySide6 6.12 would in the end free them.

Measured: each `Signal.emit()` and `disconnect()` gives back one reference to its answer that it never took. After some
hundred emits Python 3.11 ends the process ("bool_dealloc: deallocating True or False"). From Python 3.12 on the
two are immortal (PEP 683) and there is nothing to do.
"""

import sys
from ctypes import c_ssize_t
from typing import Final

MORE_THAN_ANY_RUN_LOSES: Final = 1 << 40


def make_bools_last() -> None:
    """Call it once, before the first signal. Calling it again does no harm."""
    if sys.version_info >= (3, 12):
        return
    for lasting in (True, False):
        count = c_ssize_t.from_address(id(lasting))  # an object's first field in CPython 3.11
        if count.value < MORE_THAN_ANY_RUN_LOSES:
            count.value += MORE_THAN_ANY_RUN_LOSES
