"""Keeps None, True and False alive on Python 3.11, where PySide6 6.12 gives back references that it never took.

Measured: each `Signal.emit()` and `disconnect()` costs `True` or `False` one reference, each call that returns None
costs None one. After some hundred emits 3.11 ends the process ("bool_dealloc: deallocating True or False"). From
Python 3.12 on they are immortal (PEP 683) and there is nothing to do.
"""

import sys

MORE_THAN_ANY_RUN_LOSES = 1 << 40


def make_constants_last() -> None:
    """Call it once, before the first signal. Calling it again does no harm."""
    if sys.version_info >= (3, 12):
        return
    from ctypes import c_ssize_t  # noqa: PLC0415  7 ms of a start that Pythons from 3.12 on don't pay

    for constant in (None, True, False, NotImplemented, Ellipsis):
        references = c_ssize_t.from_address(id(constant))  # an object's first field in CPython 3.11
        if references.value < MORE_THAN_ANY_RUN_LOSES:
            references.value += MORE_THAN_ANY_RUN_LOSES
