"""The picture of a session in plain sentences: check-ins, the turns of its phases, and its end."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.course import Course
from partner_overlay.domain.review.evidence import Ending
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.picture_dots import Happening
from partner_overlay.presentation.picture_view import DotKind
from partner_overlay.presentation.time_words import MINUTE, nearest_minutes
from partner_overlay.presentation.translation import Translate


def picture_summary(course: Course, happened: Sequence[Happening], ending: Ending, translate: Translate) -> str:
    """`Check-ins offered at 30:00, 50:00. Closing began at 51:10. Ended 3 min after its planned end.`"""
    sentences = (
        *_check_ins(happened, translate),
        _turn(course, Phase.EXPLORATION, translate),
        _turn(course, Phase.CLOSING, translate),
        *_pauses(course, translate),
        _end(course.used - ending.planned, translate) if ending.ended else translate("Picture", "Not ended."),
    )
    return " ".join(sentences)


def _check_ins(happened: Sequence[Happening], translate: Translate) -> Iterator[str]:
    patterns = {
        DotKind.OFFERED: translate("Picture", "Check-ins offered at {times}."),
        DotKind.PUT_ASIDE: translate("Picture", "Put aside at {times}."),
    }
    for kind, pattern in patterns.items():
        times = ", ".join(when(one.at) for one in happened if one.kind is kind)
        if times:
            yield pattern.replace("{times}", times)


def _turn(course: Course, phase: Phase, translate: Translate) -> str:
    began = course.began(phase)
    if phase is Phase.EXPLORATION:
        if began is None:
            return translate("Picture", "Exploration did not come.")
        return translate("Picture", "Exploration began at {time}.").replace("{time}", when(began))
    if began is None:
        return translate("Picture", "Closing did not come.")
    return translate("Picture", "Closing began at {time}.").replace("{time}", when(began))


def _pauses(course: Course, translate: Translate) -> Iterator[str]:
    if course.paused >= MINUTE:
        yield translate("Picture", "Paused for {time}.").replace("{time}", nearest_minutes(course.paused, translate))


def _end(over: timedelta, translate: Translate) -> str:
    if over >= MINUTE:
        pattern = translate("Picture", "Ended {time} after the planned end.")
    elif over <= -MINUTE:
        pattern = translate("Picture", "Ended {time} before the planned end.")
    else:
        return translate("Picture", "Ended as planned.")
    return pattern.replace("{time}", nearest_minutes(abs(over), translate))
