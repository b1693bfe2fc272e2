"""Facts and timelines as JSON and back, exact to the microsecond. A fact's class is told by a name kept beside it."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar, get_args

from partner_overlay.application.timeline import Timeline
from partner_overlay.domain.facts import Fact

_Value = TypeVar("_Value")

KINDS: dict[str, type[Fact]] = {kind.__name__: kind for kind in get_args(Fact)}


class Unreadable(ValueError):  # noqa: N818  a finding, told in the coach's words by the journal
    """The text does not hold what it should."""


def kind_of(fact: Fact) -> str:
    return type(fact).__name__


def body_of(fact: Fact) -> str:
    """Times must be in UTC, or in a zone of whole minutes."""
    return _encode(fact)


def fact_of(kind: str, body: str) -> Fact:
    """Raises Unreadable. A field that came later than the body takes its default."""
    if kind not in KINDS:
        raise Unreadable(f"{kind} is not a fact")
    return _decoded(_fact_decoder(kind), body)


def timeline_body(timeline: Timeline) -> str:
    return _encode(timeline)


def timeline_of(body: str) -> Timeline:
    """Raises Unreadable."""
    return _decoded(_timeline_decoder(), body)


def _encode(value: Fact | Timeline) -> str:
    import msgspec  # noqa: PLC0415  costs 11 ms; a start without a session to go on with needs none of it

    return msgspec.json.encode(value).decode()


def _decoded(decode: Callable[[str], _Value], body: str) -> _Value:
    from msgspec import DecodeError  # noqa: PLC0415  see above

    try:
        return decode(body)
    except DecodeError as error:
        raise Unreadable(str(error)) from error


@cache
def _fact_decoder(kind: str) -> Callable[[str], Fact]:
    from msgspec.json import Decoder  # noqa: PLC0415  see above

    return Decoder(KINDS[kind]).decode


@cache
def _timeline_decoder() -> Callable[[str], Timeline]:
    from msgspec.json import Decoder  # noqa: PLC0415  see above

    return Decoder(Timeline).decode
