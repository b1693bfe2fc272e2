"""From what is on record of a session to the document of its export."""

from collections.abc import Iterable, Iterator

from partner_overlay.domain.review.answers import Question
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.domain.review.evidence import Evidence, evidence_of
from partner_overlay.domain.review.evidence_corrected import evidence_corrected
from partner_overlay.domain.review.review import Review, review_of
from partner_overlay.presentation.evidence_spoken import evidence_spoken
from partner_overlay.presentation.exports.answer_sections import answered, ninety_seconds_section, reflection_section
from partner_overlay.presentation.exports.checklist_sections import checklist_sections
from partner_overlay.presentation.exports.corrections_section import corrections_section
from partner_overlay.presentation.exports.happening_sections import happening_sections, parked_section, said_and_when
from partner_overlay.presentation.exports.session_document import Answers, Origin, Plain, Section, SessionDocument
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.time_sections import (
    clock_of,
    day_and_clock,
    day_of,
    phases_section,
    time_section,
    type_words,
)
from partner_overlay.presentation.exports.without_client import without_client
from partner_overlay.presentation.session_picture import derive_picture


def documents_of(every: Iterable[Recorded], tell: Telling) -> Iterator[SessionDocument]:
    """One for each session, made as it is asked for; a session whose start was undone has none."""
    number = 0
    for recorded in every:
        evidence = evidence_of(recorded.facts)
        if evidence is not None:
            number += 1
            yield document_of(evidence, review_of(recorded.review_facts), tell, number)


def document_of(evidence: Evidence, review: Review, tell: Telling, number: int = 1) -> SessionDocument:
    """`evidence` is as recorded. `number` tells supervision pages apart, which have no other name."""
    corrected = evidence_spoken(evidence_corrected(evidence, review.corrections), tell.translate)
    if tell.supervision:
        return _supervision_page(*without_client(corrected, review, tell("the client")), tell, number)
    return SessionDocument(
        title=_title(corrected, tell),
        picture=None if evidence.private else derive_picture(corrected, corrected.course, tell.numbers, tell.translate),
        sections=tuple(_hours(corrected, tell) if evidence.private else _everything(evidence, corrected, review, tell)),
        origin=_origin(corrected, tell),
    )


def _everything(evidence: Evidence, corrected: Evidence, review: Review, tell: Telling) -> Iterator[Section]:
    yield time_section(corrected, tell)
    yield phases_section(corrected, tell)
    yield ninety_seconds_section(review, tell)
    yield from checklist_sections(corrected, review, tell)
    yield reflection_section(review, tell)
    yield from happening_sections(corrected, tell)
    yield from parked_section(corrected, tell)
    yield from corrections_section(evidence.course, review.corrections, tell)


def _hours(evidence: Evidence, tell: Telling) -> Iterator[Section]:
    section = time_section(evidence, tell)
    note = Plain(tell("This session was private: nothing was kept but its hours."))
    yield Section(section.title, (*section.parts, note))


def _supervision_page(evidence: Evidence, review: Review, tell: Telling, number: int) -> SessionDocument:
    """What the coach brings stands first."""
    question = answered(Question.SUPERVISION, review, tell)
    return SessionDocument(
        title=tell("A session for supervision ({n})", n=str(number))
        if number > 1
        else tell("A session for supervision"),
        lead=(Section(tell("What I bring"), (Answers((question,)) if question.words else Plain(question.question),)),),
        picture=None if evidence.private else derive_picture(evidence, evidence.course, tell.numbers, tell.translate),
        sections=tuple(_for_supervision(evidence, review, tell)),
    )


def _for_supervision(evidence: Evidence, review: Review, tell: Telling) -> Iterator[Section]:
    yield time_section(evidence, tell)
    if evidence.private:
        return
    yield phases_section(evidence, tell)
    yield ninety_seconds_section(review, tell)
    yield reflection_section(review, tell, but=Question.SUPERVISION)
    yield from checklist_sections(evidence, review, tell, answered=True)
    yield from said_and_when(evidence, tell)


def _title(evidence: Evidence, tell: Telling) -> str:
    """`Session of 2026-11-23 14:00 with R7`."""
    began = day_and_clock(evidence.course.started_at, tell)
    if evidence.client:
        return tell("Session of {date} with {client}", date=began, client=evidence.client)
    return tell("Session of {date}", date=began)


def _origin(evidence: Evidence, tell: Telling) -> Origin:
    began = evidence.course.started_at
    return Origin(
        evidence.session_id, day_of(began, tell), clock_of(began, tell), evidence.client, type_words(evidence, tell)
    )
