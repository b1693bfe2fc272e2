"""The picture of a session, computed: its phases against the plan, and what happened when."""

from datetime import timedelta

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review.course import Course, Stretch
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.minutes_scale import minutes_scale
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.picture_dots import happenings, kind_word
from partner_overlay.presentation.picture_summary import picture_summary
from partner_overlay.presentation.picture_view import Block, Dot, DotKind, PictureView
from partner_overlay.presentation.time_words import MINUTE, nearest_minutes
from partner_overlay.presentation.translation import Translate


def derive_picture(evidence: Evidence, course: Course, numbers: Numbering, translate: Translate) -> PictureView:
    """`evidence` is the corrected one, `course` its session in time."""
    planned = evidence.ending.planned
    whole = max(course.used, planned, timedelta(seconds=1))
    happened = happenings(evidence, numbers, translate)
    dots = tuple(Dot(one.kind, one.at / whole, one.words) for one in happened)
    kinds = {dot.kind for dot in dots}
    over = course.used - planned
    return PictureView(
        blocks=tuple(_block(one, whole, translate) for one in course.stretches),
        plan=tuple(_planned_block(one, whole, translate) for one in _planned(evidence)),
        plan_word=translate("Picture", "Plan"),
        dots=dots,
        scale=minutes_scale(whole, translate),
        ended_at=course.used / whole,
        planned_end=planned / whole,
        over=_over(over, translate) if over >= MINUTE else "",
        legend=tuple((kind, kind_word(kind, translate)) for kind in DotKind if kind in kinds),
        summary=picture_summary(course, happened, evidence.ending, translate),
    )


def _planned(evidence: Evidence) -> tuple[Stretch, ...]:
    """The phases as they were meant to be at the end of the session, extensions in them."""
    end = evidence.ending.planned
    exploration = min(evidence.plan.exploration_at, end)
    closing = min(max(evidence.plan.closing_at, exploration), end)
    every = (
        Stretch(Phase.AGREEMENT, NO_TIME, exploration),
        Stretch(Phase.EXPLORATION, exploration, closing),
        Stretch(Phase.CLOSING, closing, end),
    )
    return tuple(one for one in every if one.length > NO_TIME)


def _block(one: Stretch, whole: timedelta, translate: Translate) -> Block:
    return _told(one, whole, translate("Picture", "{phase} from {begin} to {end}, {time}"), translate)


def _planned_block(one: Stretch, whole: timedelta, translate: Translate) -> Block:
    return _told(one, whole, translate("Picture", "{phase} planned from {begin} to {end}, {time}"), translate)


def _told(one: Stretch, whole: timedelta, pattern: str, translate: Translate) -> Block:
    word = phase_word(one.phase, translate)
    words = (
        pattern.replace("{phase}", word)
        .replace("{begin}", when(one.begin))
        .replace("{end}", when(one.end))
        .replace("{time}", nearest_minutes(one.length, translate))
    )
    minutes = str((one.length + MINUTE / 2) // MINUTE)
    return Block(one.phase, one.begin / whole, one.end / whole, word, minutes, words)


def _over(over: timedelta, translate: Translate) -> str:
    return translate("Picture", "{time} past the planned end").replace("{time}", nearest_minutes(over, translate))
