"""Keeps None, True and False alive on Python 3.11, where PySide6 6.12 takes a reference too many from them.

Its wheel is built for Pythons in which they are immortal (PEP 683, from 3.12): each call that returns None gives up a
reference that it never took. After some thousand calls a 3.11 process aborts with "none_dealloc: deallocating None".
"""

import sys

_MANY = 1 << 40  # calls


def make_constants_last() -> None:
    """Give the constants more references than a process can lose. Nothing to do from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    from ctypes import c_ssize_t  # noqa: PLC0415 - 7 ms of a start that Pythons from 3.12 on don't pay

    for constant in (None, True, False, NotImplemented, Ellipsis):
        references = c_ssize_t.from_address(id(constant))
        references.value += _MANY
