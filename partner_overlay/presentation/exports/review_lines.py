"""A review as lines to read: what was answered and what was corrected, after the lines of the record."""

from collections.abc import Iterator
from typing import assert_never

from partner_overlay.domain.review.digest import Recorded
from partner_overlay.domain.review.evidence import evidence_of
from partner_overlay.domain.review.evidence_corrected import evidence_corrected
from partner_overlay.domain.review.review import review_of
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.exports.answer_sections import ninety_seconds_section, reflection_section
from partner_overlay.presentation.exports.checklist_sections import checklist_sections
from partner_overlay.presentation.exports.corrections_section import corrections_section
from partner_overlay.presentation.exports.session_document import (
    Answers,
    Checklist,
    Happenings,
    Pairs,
    Part,
    Plain,
    Section,
    Ticked,
)
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.typed_words import lines_of, on_one_line

_IN = "  "


def review_lines(recorded: Recorded, tell: Telling = Telling()) -> Iterator[str]:  # noqa: B008  a frozen value
    """None when there is neither an answer nor a correction. An empty line comes before each section."""
    evidence = evidence_of(recorded.facts)
    review = review_of(recorded.review_facts)
    if evidence is None:
        return
    corrected = evidence_corrected(evidence, review.corrections)
    sections = [] if review.empty else [
        ninety_seconds_section(review, tell),
        *checklist_sections(corrected, review, tell, answered=True),
        reflection_section(review, tell),
    ]  # fmt: skip
    for section in (*sections, *corrections_section(evidence.course, review.corrections, tell)):
        yield from plain_lines(section)


def plain_lines(section: Section) -> Iterator[str]:
    """An empty line, the title, and what stands under it, indented."""
    yield ""
    yield section.title
    for part in section.parts:
        yield from (f"{_IN}{line}" for line in _lines(part))


def _lines(part: Part) -> Iterator[str]:
    match part:
        case Plain(words):
            yield words
        case Pairs(rows):
            yield from (on_one_line(f"{row.name}: {row.words}") for row in rows)
        case Happenings(rows):
            yield from (on_one_line(f"{when(row.at)} {row.what}") for row in rows)
        case Checklist(rows):
            for ticked in rows:
                yield from _ticked(ticked)
        case Answers(rows):
            for answered in rows:
                yield from (answered.question, *(f"{_IN}{line}" for line in lines_of(answered.words)))
        case _:
            assert_never(part)


def _ticked(row: Ticked) -> Iterator[str]:
    yield f"{row.name}: {row.rating}" if row.rating else row.name
    yield from (f"{_IN}{line}" for line in lines_of(row.note))
