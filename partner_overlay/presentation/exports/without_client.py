"""A session without anything of its client: what a supervision page is made from, so that it can't hold more."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

from partner_overlay.domain.review.answers import Intention, Moment
from partner_overlay.domain.review.course import AS_RECORDED, Course
from partner_overlay.domain.review.evidence import CheckInCourse, Evidence, Trace
from partner_overlay.domain.review.review import Review

LEFT_OUT = "…"
_NO_DAY = datetime(1970, 1, 1, tzinfo=UTC)
_DATES = r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\. \d{1,2}\. \d{4}|\d{1,2}/\d{1,2}/\d{2,4}"
_NEVER = r"(?!)"
_SHORT = 3  # letters; a code no longer than this may look like a word, and is known by its case

Hiding = Callable[[str], str]


def without_client(evidence: Evidence, review: Review, the_client: str) -> tuple[Evidence, Review]:
    """Both without code, times of day, outcome and parked topics. `evidence` is as corrected.

    The coach's own words stay, but for the code, which becomes `the_client`, and for dates in figures, the outcome and
    the parked labels, which become an ellipsis.
    """
    hide = hiding(evidence, the_client)
    return _hidden(evidence, hide), _hidden_review(review, hide)


def hiding(evidence: Evidence, the_client: str) -> Hiding:
    """What takes the client out of any words."""
    code = _code(evidence.client)
    left_out = _words((evidence.outcome, *evidence.parked, *evidence.parked_before))

    def hide(words: str) -> str:
        return code.sub(lambda _: the_client, left_out.sub(LEFT_OUT, words))

    return hide


def _code(client: str) -> re.Pattern[str]:
    looks_like_a_word = len(client) <= _SHORT and client.isalpha()
    return re.compile(_whole(client) if client else _NEVER, re.NOFLAG if looks_like_a_word else re.IGNORECASE)


def _words(every: Iterable[str]) -> re.Pattern[str]:
    known = sorted(filter(None, every), key=len, reverse=True)
    return re.compile("|".join((*map(_whole, known), rf"(?<!\d)(?:{_DATES})(?!\d)")), re.IGNORECASE)


def _whole(words: str) -> str:
    """These words, not as a part of others, whatever the space between them."""
    return r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)"


def _hidden(evidence: Evidence, hide: Hiding) -> Evidence:
    return replace(
        evidence,
        session_id="",
        type_name=hide(evidence.type_name),
        client="",
        course=_hidden_course(evidence.course, hide),
        traces=tuple(_hidden_trace(trace, hide) for trace in evidence.traces),
        check_ins=tuple(_hidden_check_in(one, hide) for one in evidence.check_ins),
        outcome=LEFT_OUT if evidence.outcome else "",
        parked=(),
        parked_before=(),
    )


def _hidden_course(course: Course, hide: Hiding) -> Course:
    return replace(
        course, started_at=_NO_DAY, marks=tuple(replace(mark, label=hide(mark.label)) for mark in course.marks)
    )


def _hidden_trace(trace: Trace, hide: Hiding) -> Trace:
    return replace(trace, glance=hide(trace.glance), text=hide(trace.text))


def _hidden_check_in(one: CheckInCourse, hide: Hiding) -> CheckInCourse:
    return replace(one, glance=hide(one.glance), sentence=hide(one.sentence))


def _hidden_review(review: Review, hide: Hiding) -> Review:
    return replace(
        review,
        stage_since=None,
        presence_word=hide(review.presence_word),
        moment=Moment(review.moment.at, hide(review.moment.words)),
        intention=Intention(review.intention.competency, hide(review.intention.words)),
        notes=MappingProxyType({key: hide(note) for key, note in review.notes.items()}),
        answers=MappingProxyType({question: hide(words) for question, words in review.answers.items()}),
        corrections=AS_RECORDED,
    )
