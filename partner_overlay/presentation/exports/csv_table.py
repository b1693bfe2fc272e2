"""Sessions as one table for a spreadsheet: a row for each thing that the other forms say, so that it can be filtered.

Columns: Session (its id), Date (`2026-11-23`), Start (`14:00`), Client, Type; then Part (the section, such as
`Time`, `Mindset`, `Marks`), At (session time, `0:37:00`), Item (what it is about: a competency, a question), Answer
(in a few words: a rating, a length), Recorded (the evidence; what was said, offered or marked), Note (the coach's own
words, of several lines).
UTF-8 with a mark of its byte order, CRLF, every cell quoted, and no cell that a spreadsheet would run as a formula.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import assert_never

from partner_overlay.domain.table_cells import BYTE_ORDER_MARK, row_of
from partner_overlay.presentation.exports.session_document import (
    Answers,
    Checklist,
    Happenings,
    Pairs,
    Part,
    Plain,
    Section,
    SessionDocument,
)
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.typed_words import fit


def csv_pieces(documents: Iterable[SessionDocument], tell: Telling) -> Iterator[str]:
    """Row by row, each session begun when it is asked for."""
    yield BYTE_ORDER_MARK + row_of(_columns(tell))
    for document in documents:
        origin = document.origin
        session = (origin.session_id, origin.date, origin.start, origin.client, origin.type_name)
        for section in document.sections:
            for row in _rows(section):
                yield row_of(fit(cell).strip() for cell in (*session, section.title, *row))


def _columns(tell: Telling) -> tuple[str, ...]:
    return (
        tell("Session"), tell("Date"), tell("Start"), tell("Client"), tell("Type"),
        tell("Part"), tell("At"), tell("Item"), tell("Answer"), tell("Recorded"), tell("Note"),
    )  # fmt: skip


def _rows(section: Section) -> Iterator[tuple[str, str, str, str, str]]:
    for part in section.parts:
        yield from _rows_of(part)


def _rows_of(part: Part) -> Iterator[tuple[str, str, str, str, str]]:
    """At, item, answer, recorded, note."""
    match part:
        case Plain():
            return
        case Pairs(rows):
            yield from (("", pair.name, pair.words, "", "") for pair in rows)
        case Happenings(rows):
            yield from ((_time(one.at), one.about, "", one.what, "") for one in rows)
        case Checklist(rows):
            yield from (("", one.name, one.rating, one.evidence, one.note) for one in rows)
        case Answers(rows):
            yield from (("", one.question, "", "", one.words) for one in rows)
        case _:
            assert_never(part)


def _time(at: timedelta) -> str:
    """Hours, minutes and seconds: a spreadsheet takes `37:00` for hours and minutes."""
    minutes, seconds = divmod(at // timedelta(seconds=1), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
