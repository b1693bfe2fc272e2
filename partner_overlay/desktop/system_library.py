"""The functions of a library of the operating system, each called with the types that its manual gives.

Without them ctypes guesses from the arguments, cuts handles to 32 bits, and on Apple's own processors passes them in
the wrong registers.
"""

from collections.abc import Callable
from typing import Any, Protocol


class Library(Protocol):
    """What ctypes loads: each look-up gives a function object of its own, free to be typed."""

    def __getitem__(self, name: str, /) -> Any: ...


class Functions:
    """Opens the library at the first call, never before: elsewhere than on its own system there is none."""

    def __init__(self, open_library: Callable[[], Library]) -> None:
        self._open = open_library
        self._library: Library | None = None
        self._typed: dict[tuple[object, ...], Callable[..., int]] = {}

    def __call__(self, name: str, result: type | None, *arguments: object) -> Callable[..., int]:
        """The function with these types. `result` None is C's void."""
        key = (name, result, *arguments)
        if key not in self._typed:
            self._library = self._library or self._open()
            function = self._library[name]
            function.argtypes, function.restype = arguments, result
            self._typed[key] = function
        return self._typed[key]
