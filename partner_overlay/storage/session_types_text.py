"""The file of session types as text: our documented layout, and single types changed within what a coach made of it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Final, NamedTuple

from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.session_types import SessionType
from partner_overlay.storage.session_types_lines import Kind, Piece, pieces
from partner_overlay.storage.session_types_reading import ReadCheckIn, ReadType, ReadTypes

HEAD: Final = """\
# Partner Overlay: session types.
# Each [[type]] is one that Start offers, in this order. Change any of them by hand: it counts when Start or the
# settings are opened next, and never changes a session that runs. What can't be understood falls back to its default.
#
# name         at most 40 characters, each name once
# minutes      the length, 1 to 720
# agreement    agreement is meant to end at this per cent of the session
# exploration  exploration is meant to end at this per cent; closing is the rest
# engagement   "first" or "last" brings in prompts for a first or last session; "" is any other
# decks        ids of the decks that it draws from, such as ["partnering"]; [] is all
#
# Each [[type.check-in]] is a soft reminder in the type above it; at most 12. A type that has none at all gets the
# usual five; check-in = [] means that it has none.
#
# id                its own name, each once in a type
# share             when it comes, in per cent of the session, 1 to 99
# competency        the 2019 number of the competency that it is about
# voice             "say": for the client to hear; "cue": a silent note to yourself
# glance            what can be read at a glance: best at most 6 words and 32 characters
# sentence          the whole of it, at most 200 characters; {min} becomes the minutes left
# about_time        true: its words speak of the time left, and it gives way to a later one
# belated_glance    what it says instead when it comes later than it was meant to; "" is the same as above
# belated_sentence  the same for the sentence
# muted             true: it is kept here, and no session has it
"""
_OF_TYPE: Final = frozenset({"name", "minutes", "agreement", "exploration", "engagement", "decks", "check-in"})
_OF_CHECK_IN: Final = frozenset(CheckIn.__slots__)
_FINE: Final = 4  # digits of a per cent


class _Block(NamedTuple):
    """One type in the text: what was read of it, its own lines, and those of its check-ins."""

    read: ReadType
    own: Piece
    check_ins: tuple[Piece, ...]
    others: tuple[Piece, ...]  # tables behind it that are not ours


def documented(types: Iterable[SessionType], read: ReadTypes, others: Mapping[str, object]) -> str:
    """The whole file anew; what it held beside ours stays as a value."""
    tables = {entry.type.name.casefold(): entry for entry in read.entries if entry.type is not None}
    nothing = ReadType(None, {})
    blocks = (_written(kind, tables.get(kind.name.casefold(), nothing)) for kind in types)
    own = "".join(f"{_key(name)} = {_value(value)}\n" for name, value in others.items())
    return "\n".join(part for part in (HEAD, own, *blocks) if part)


def edited(text: str, read: ReadTypes, types: tuple[SessionType, ...]) -> str | None:
    """The text with these types, and all that has not changed as it stands; None when it is too unusual for that."""
    blocks = _blocks(text, read)
    if blocks is None:
        return None
    head = next((piece.text for piece in pieces(text) if piece.kind is Kind.HEAD), "")
    used = _matched(blocks, types)
    parts = [head, *(each.text for each in _before_all(text))]
    parts += _unread_before(blocks)
    for kind, block in zip(types, used, strict=True):
        parts.append(_written(kind, ReadType(None, {})) if block is None else _changed(kind, block))
        if block is not None:
            parts += _unread_behind(blocks, block)
    parts += [each.text for block in blocks for each in block.others]
    return "\n\n".join(stripped for part in parts if (stripped := part.strip("\n"))) + "\n"


def _blocks(text: str, read: ReadTypes) -> tuple[_Block, ...] | None:
    """None where the text does not show what was read of it."""
    groups: list[list[Piece]] = []
    for piece in pieces(text):
        if piece.kind is Kind.TYPE:
            groups.append([piece])
        elif groups:
            groups[-1].append(piece)
    if len(groups) != len(read.entries):
        return None
    return tuple(
        _Block(
            entry,
            group[0],
            tuple(piece for piece in group if piece.kind is Kind.CHECK_IN),
            tuple(piece for piece in group if piece.kind is Kind.OTHER),
        )
        for entry, group in zip(read.entries, groups, strict=True)
    )


def _before_all(text: str) -> Iterator[Piece]:
    """Tables that are not ours, before the first type."""
    for piece in pieces(text):
        if piece.kind is Kind.TYPE:
            return
        if piece.kind is not Kind.HEAD:
            yield piece


def _matched(blocks: tuple[_Block, ...], types: tuple[SessionType, ...]) -> list[_Block | None]:
    """The block of each type: by its name, or by its place where it has been renamed."""
    named = {block.read.type.name.casefold(): block for block in blocks if block.read.type is not None}
    found = [named.pop(kind.name.casefold(), None) for kind in types]
    left = list(named.values())
    known = [block for block in blocks if block.read.type is not None]
    for number, block in enumerate(found):
        if block is None and number < len(known) and known[number] in left:
            found[number] = known[number]
            left.remove(known[number])
    return found


def _unread_before(blocks: tuple[_Block, ...]) -> Iterator[str]:
    """What could not be read stays where it stood, to be mended: here what comes before all others."""
    for block in blocks:
        if block.read.type is not None:
            return
        yield _as_it_was(block)


def _unread_behind(blocks: tuple[_Block, ...], block: _Block) -> Iterator[str]:
    for following in blocks[blocks.index(block) + 1 :]:
        if following.read.type is not None:
            return
        yield _as_it_was(following)


def _as_it_was(block: _Block) -> str:
    return "\n".join(piece.text for piece in (block.own, *block.check_ins))


def _changed(kind: SessionType, block: _Block) -> str:
    """The type with each of its tables as it stands where nothing in it has changed."""
    old, shown = block.read.type, len(block.check_ins) == len(block.read.check_ins)
    if old == kind:
        return _as_it_was(block)
    own, check_ins = _own(kind, block.read.table), list(_check_ins(kind, block, shown=shown))
    same = old is not None and old._replace(check_ins=()) == kind._replace(check_ins=())
    inline = "check-in" in block.read.table and not block.check_ins
    if same and shown and not inline and bool(check_ins):
        own = block.own.text
    return "\n\n".join(part.strip("\n") for part in (own, *check_ins))


def _check_ins(kind: SessionType, block: _Block, *, shown: bool) -> Iterator[str]:
    """What could not be read of them comes last, as it stands, to be mended."""
    texts = [piece.text for piece in block.check_ins] if shown else [""] * len(block.read.check_ins)
    found = list(zip(block.read.check_ins, texts, strict=True))
    standing = {read.check_in.id: (read, text) for read, text in found if read.check_in is not None}
    for one in kind.check_ins:
        read, text = standing.get(one.id, (ReadCheckIn(None, {}), ""))
        yield text if text and read.check_in == one else _written_check_in(one, read.table)
    for read, text in found:
        if read.check_in is None:
            yield text or _table("[[type.check-in]]", {}, read.table)


def _written(kind: SessionType, read: ReadType) -> str:
    tables = {one.check_in.id: one.table for one in read.check_ins if one.check_in is not None}
    check_ins = (_written_check_in(one, tables.get(one.id, {})) for one in kind.check_ins)
    return "\n".join((_own(kind, read.table), *check_ins))


def _own(kind: SessionType, table: Mapping[str, object]) -> str:
    values: dict[str, object] = {
        "name": kind.name,
        "minutes": kind.length // timedelta(minutes=1),
        "agreement": _per_cent(kind.shares.agreement_until),
        "exploration": _per_cent(kind.shares.exploration_until),
        "engagement": "" if kind.engagement is None else kind.engagement.value,
        "decks": list(kind.decks),
        **({} if kind.check_ins else {"check-in": []}),
    }
    return _table("[[type]]", values, {name: value for name, value in table.items() if name not in _OF_TYPE})


def _written_check_in(one: CheckIn, table: Mapping[str, object]) -> str:
    values: dict[str, object] = {
        "id": one.id,
        "share": _per_cent(one.share),
        "competency": one.competency,
        "voice": one.voice.value,
        "glance": one.glance,
        "sentence": one.sentence,
        "about_time": one.about_time,
        "belated_glance": one.belated_glance,
        "belated_sentence": one.belated_sentence,
        "muted": one.muted,
    }
    return _table(
        "[[type.check-in]]", values, {name: value for name, value in table.items() if name not in _OF_CHECK_IN}
    )


def _table(head: str, values: Mapping[str, object], others: Mapping[str, object]) -> str:
    lines = (f"{_key(name)} = {_value(value)}" for name, value in {**values, **others}.items())
    return "\n".join((head, *lines)) + "\n"


def _per_cent(share: float) -> float:
    """Whole where it is whole."""
    value = round(share * 100, _FINE)
    return int(value) if value == int(value) else value


def _key(name: str) -> str:
    return _toml({name: 0}).removesuffix(" = 0\n")


def _value(value: object) -> str:
    """On one line, so that a person finds it and the next change does too."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(str(name))} = {_value(each)}" for name, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    return _toml({"value": value}).removeprefix("value = ").rstrip("\n")


def _toml(document: Mapping[str, object]) -> str:
    import tomli_w  # noqa: PLC0415  only when something is saved

    return tomli_w.dumps(document)
