"""Any value of a type as facts use it, for the laws of what is written and read back."""

import dataclasses
from datetime import UTC, datetime
from types import UnionType
from typing import get_args, get_origin, get_type_hints

from hypothesis import strategies as st

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
PLAIN: dict[object, st.SearchStrategy[object]] = {
    datetime: st.datetimes(timezones=st.just(UTC)),
    float: st.floats(allow_nan=False, allow_infinity=False),
    str: TEXT,
}


def any_of(kind: object) -> st.SearchStrategy[object]:
    """Every value of a type as facts use it, each field of a dataclass filled."""
    if kind in PLAIN:
        return PLAIN[kind]
    if isinstance(kind, UnionType):
        return st.one_of([any_of(part) for part in get_args(kind)])
    if get_origin(kind) is tuple:
        parts = get_args(kind)
        if parts[-1] is Ellipsis:
            return st.lists(any_of(parts[0]), max_size=3).map(tuple)
        return st.tuples(*map(any_of, parts))
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return st.builds(kind, **{name: any_of(hint) for name, hint in get_type_hints(kind).items()})
    assert isinstance(kind, type)
    return st.from_type(kind)
