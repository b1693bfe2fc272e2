"""Sessions as Markdown: headings, lists and paragraphs, to be read as it is or through any parser."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.exports.markdown_escapes import inline, lines
from partner_overlay.presentation.exports.session_document import (
    Answered,
    Answers,
    Checklist,
    Happened,
    Happenings,
    Pair,
    Pairs,
    Part,
    Plain,
    Section,
    SessionDocument,
    Ticked,
)
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.typed_words import paragraphs_of

_BREAK = "  \n"  # within a paragraph; older parsers know no other


def markdown_pieces(documents: Iterable[SessionDocument], tell: Telling) -> Iterator[str]:
    """One session after the other, each begun when it is asked for."""
    for number, document in enumerate(documents):
        yield "\n---\n\n" if number else ""
        yield from _session(document, tell)


def _session(document: SessionDocument, tell: Telling) -> Iterator[str]:
    yield f"# {inline(document.title)}\n"
    for section in document.lead:
        yield from _section(section, tell)
    if document.picture is not None:
        yield f"\n{inline(document.picture.summary)}\n"
    for section in document.sections:
        yield from _section(section, tell)


def _section(section: Section, tell: Telling) -> Iterator[str]:
    yield f"\n{'###' if section.within else '##'} {inline(section.title)}\n"
    for part in section.parts:
        yield from ("\n", *_part(part, tell))


def _part(part: Part, tell: Telling) -> Iterator[str]:
    match part:
        case Plain(words):
            yield f"{inline(words)}\n"
        case Pairs(rows):
            yield from map(_pair, rows)
        case Happenings(rows):
            yield from map(_happened, rows)
        case Checklist(rows):
            yield from (_ticked(row, tell) for row in rows)
        case Answers(rows):
            yield "\n".join(map(_answered, rows))
        case _:
            assert_never(part)


def _pair(row: Pair) -> str:
    return f"- **{inline(row.name)}:** {inline(row.words)}\n"


def _happened(row: Happened) -> str:
    about = f" ({inline(row.about)})" if row.about else ""
    return f"- **{when(row.at)}** {inline(row.what)}{about}\n"


def _ticked(row: Ticked, tell: Telling) -> str:
    rating = f" {inline(row.rating)}" if row.rating else ""
    told = [f"- **{inline(row.name)}:**{rating}", inline(row.sentence), tell("Recorded: {what}", what=row.evidence)]
    note = lines(row.note)
    if note:
        told += [tell("Note: {note}", note=note[0]), *note[1:]]
    return f"{_BREAK}  ".join(told) + "\n"


def _answered(row: Answered) -> str:
    """The question stands out; what was written about it keeps its lines and paragraphs."""
    written = (_BREAK.join(lines("\n".join(each))) for each in paragraphs_of(row.words))
    return "\n\n".join((f"**{inline(row.question)}**", *written)) + "\n"
