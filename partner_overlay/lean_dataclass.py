"""Frozen dataclasses that are made in a quarter of the time: a start makes some forty of them.

The standard library writes and compiles seven methods for each class, which takes over half a millisecond. Here only
`__init__` is compiled; the others are closures over the fields. Type checkers see the standard decorator, and what is
made is a dataclass: `replace`, `fields` and libraries that know dataclasses take it.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """As the standard one with `frozen=True, slots=True`, which have to be said; `__init__` takes every field."""
        assert frozen
        assert slots
        return _made


__all__ = ["dataclass"]

_Value = TypeVar("_Value")


def _made(cls: type[_Value]) -> type[_Value]:
    cls.__doc__ = cls.__doc__ or cls.__name__  # else it would be made from the signature, found by inspection
    made: type[_Value] = dataclasses.dataclass(slots=True, eq=False, repr=False)(cls)
    # libraries ask, and it is true
    made.__dataclass_params__.frozen = True  # type: ignore[attr-defined]
    names: tuple[str, ...] = made.__match_args__  # type: ignore[attr-defined]
    held = attrgetter(*names) if names else _nothing
    shared = {"__repr__": _repr, "__setattr__": _set, "__delattr__": _delete}
    for name, method in {"__eq__": _same(held), "__hash__": _hash(held), **shared}.items():
        setattr(made, name, method)
    return made


def _nothing(_value: object) -> tuple[()]:
    return ()


def _same(held: Callable[[object], object]) -> Callable[[object, object], bool]:
    def same(self: object, other: object) -> bool:
        return held(self) == held(other) if other.__class__ is self.__class__ else NotImplemented

    return same


def _hash(held: Callable[[object], object]) -> Callable[[object], int]:
    return lambda self: hash(held(self))


def _repr(self: object) -> str:
    fields = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self))  # type: ignore[arg-type]
    return f"{type(self).__qualname__}({', '.join(fields)})"


def _set(self: object, name: str, value: object) -> None:
    """The first value of a field stays."""
    if hasattr(self, name):
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
    object.__setattr__(self, name, value)


def _delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
