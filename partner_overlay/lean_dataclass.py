"""Frozen dataclasses that are made in a fifth of the time: a start makes some forty of them.

The standard library writes and compiles seven methods for each class, which takes over half a millisecond. Here only
`__init__` is compiled, and written straight; the others are closures over the fields. Type checkers see the standard
decorator, and what is made is a dataclass: `replace`, `fields` and libraries that know dataclasses take it.
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
_ANEW = object()


def _made(cls: type[_Value]) -> type[_Value]:
    cls.__doc__ = cls.__doc__ or cls.__name__  # else it would be made from the signature, found by inspection
    made: type[_Value] = dataclasses.dataclass(slots=True, init=False, eq=False, repr=False)(cls)
    # libraries ask, and it is true
    made.__dataclass_params__.frozen = True  # type: ignore[attr-defined]
    names: tuple[str, ...] = made.__match_args__  # type: ignore[attr-defined]
    held = attrgetter(*names) if names else _nothing
    shared = {"__repr__": _repr, "__setattr__": _set, "__delattr__": _delete}
    for name, method in {"__init__": _init(made), "__eq__": _same(held), "__hash__": _hash(held), **shared}.items():
        setattr(made, name, method)
    return made


def _init(made: type) -> Callable[..., None]:
    """Sets the fields past `__setattr__`, as the standard one of a frozen class does: a replay makes many sessions."""
    known: dict[str, object] = {"_set": object.__setattr__, "_anew": _ANEW}
    parameters, body = ["self"], ["pass"]
    for number, field in enumerate(dataclasses.fields(made)):
        name, own, value = field.name, f"_{number}", field.name
        if field.default is not dataclasses.MISSING:
            known[own] = field.default
            name += f"={own}"
        elif field.default_factory is not dataclasses.MISSING:
            known[own] = field.default_factory
            name, value = f"{name}=_anew", f"{own}() if {name} is _anew else {name}"
        parameters.append(name)
        body.append(f"_set(self, {field.name!r}, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n " + "\n ".join(body), known)  # noqa: S102 - names of fields alone
    init: Callable[..., None] = known["__init__"]  # type: ignore[assignment]
    return init


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
