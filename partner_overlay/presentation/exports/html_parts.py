"""The sections of a session as HTML, for a page and for paper. Typed words are escaped and find their own direction."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import assert_never

from partner_overlay.presentation.evidence_words import when
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
    Ticked,
)
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.typed_words import on_one_line, paragraphs_of


def section_html(section: Section, tell: Telling) -> Iterator[str]:
    heading = "h3" if section.within else "h2"
    yield f"<section>\n<{heading}>{typed(section.title)}</{heading}>\n"
    for part in section.parts:
        yield from _part(part, tell)
    yield "</section>\n"


def typed(words: str) -> str:
    """On one line."""
    return escape(on_one_line(words))


def typed_lines(words: str) -> str:
    """With its line breaks; a paragraph's end is one of them."""
    return "<br>".join(escape(line) for lines in paragraphs_of(words) for line in lines)


def _part(part: Part, tell: Telling) -> Iterator[str]:
    match part:
        case Plain(words):
            yield f"<p>{typed(words)}</p>\n"
        case Pairs(rows):
            yield from _table("pairs", (), map(_pair, rows))
        case Happenings(rows):
            yield from _table("happenings", (tell("At"), tell("What"), tell("About")), map(_happened, rows))
        case Checklist(rows):
            names = (tell("Item"), tell("How it showed"), tell("Recorded"), tell("Note"))
            yield from _table("checklist", names, map(_ticked, rows))
        case Answers(rows):
            yield from map(_answered, rows)
        case _:
            assert_never(part)


def _table(kind: str, names: Iterable[str], rows: Iterable[str]) -> Iterator[str]:
    yield f'<table class="{kind}">\n'
    head = "".join(f'<th scope="col">{typed(name)}</th>' for name in names)
    yield f"<thead><tr>{head}</tr></thead>\n<tbody>\n" if head else "<tbody>\n"
    yield from rows
    yield "</tbody>\n</table>\n"


def _pair(row: Pair) -> str:
    return f'<tr><th scope="row">{typed(row.name)}</th>{_cell(typed(row.words))}</tr>\n'


def _happened(row: Happened) -> str:
    return f'<tr><td class="at">{when(row.at)}</td>{_cell(typed(row.what))}{_cell(typed(row.about))}</tr>\n'


def _ticked(row: Ticked) -> str:
    name = f'<th scope="row">{typed(row.name)}<br><span class="sentence">{typed(row.sentence)}</span></th>'
    cells = map(_cell, (typed(row.rating), typed(row.evidence), typed_lines(row.note)))
    return f"<tr>{name}{''.join(cells)}</tr>\n"


def _answered(row: Answered) -> str:
    written = "".join(f'<p dir="auto">{"<br>".join(map(escape, lines))}</p>\n' for lines in paragraphs_of(row.words))
    return f"<h3>{typed(row.question)}</h3>\n{written}"


def _cell(html: str) -> str:
    return f'<td dir="auto">{html}</td>'
