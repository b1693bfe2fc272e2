"""A library of a system that is not here: its functions are written in Python and see what C would have seen."""

from collections.abc import Callable, Mapping
from ctypes import Structure
from typing import Any


class MadeFunction:
    """Has to be given its types before it is called, and takes no argument that they don't allow."""

    def __init__(self, name: str, does: Callable[..., object], asked: list[tuple[object, ...]]) -> None:
        self.name = name
        self.argtypes: tuple[Any, ...] | None = None
        self.restype: Any = NotImplemented
        self._does = does
        self._asked = asked

    def __call__(self, *arguments: object) -> object:
        assert self.argtypes is not None, f"{self.name} has no types"
        assert self.restype is not NotImplemented, f"{self.name} has no type of result"
        assert len(arguments) == len(self.argtypes), f"{self.name} takes {len(self.argtypes)} arguments"
        seen = [_as_c_sees(kind, value) for kind, value in zip(self.argtypes, arguments, strict=True)]
        self._asked.append((self.name, *(value for value in seen if _is_plain(value))))
        result = self._does(*seen)
        return None if self.restype is None else self.restype(result).value


class MadeLibrary:
    """`asked` gets each call with its plain arguments; what is pointed to is left out of it."""

    def __init__(self, functions: Mapping[str, Callable[..., object]], asked: list[tuple[object, ...]]) -> None:
        self._functions = functions
        self._asked = asked

    def __getitem__(self, name: str, /) -> MadeFunction:
        if name not in self._functions:
            raise AttributeError(f"function '{name}' not found")
        return MadeFunction(name, self._functions[name], self._asked)


def _as_c_sees(kind: Any, value: Any) -> object:
    """What is pointed to instead of a pointer to it; numbers cut to the size of their type."""
    kind.from_param(value)
    if hasattr(value, "_obj"):  # made by byref
        return value._obj
    if isinstance(value, int | str | bytes) and not isinstance(value, bool):
        return kind(value).value
    return value


def _is_plain(value: object) -> bool:
    return value is None or (isinstance(value, int | str | bytes) and not isinstance(value, Structure))
