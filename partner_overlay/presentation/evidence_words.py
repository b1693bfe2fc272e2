"""What a session recorded, in words: each sign by itself, and all those of an item on one line."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import assert_never

from partner_overlay.domain.check_ins import Answer
from partner_overlay.domain.review.evidence import CheckInCourse, Ending, Sign, Trace
from partner_overlay.presentation.time_words import MINUTE, clock_figures_gone, minutes_up, nearest_minutes
from partner_overlay.presentation.translation import Translate

_MOST_TIMES = 6  # on one line; the rest is counted


def when(elapsed: timedelta) -> str:
    """Session time as `1:40` or `1:02:05`."""
    return clock_figures_gone(elapsed)


def slots_filled(words: str, left: timedelta, outcome: str) -> str:
    """The words as they stood on the overlay."""
    return words.replace("{min}", str(minutes_up(left))).replace("{outcome}", outcome)


def trace_glance(trace: Trace, outcome: str) -> str:
    """Its short words; empty for a mark without any."""
    return slots_filled(trace.glance, trace.left, outcome)


def trace_text(trace: Trace, outcome: str) -> str:
    """Its whole sentence; its short words where it has no more."""
    return slots_filled(trace.text or trace.glance, trace.left, outcome)


def sign_word(sign: Sign, translate: Translate) -> str:
    """`said at`: what stands before the times."""
    match sign:
        case Sign.SHOWN:
            return translate("Evidence", "shown at {times}")
        case Sign.SAID:
            return translate("Evidence", "said at {times}")
        case Sign.OFFERED:
            return translate("Evidence", "offered at {times}")
        case Sign.MARKED:
            return translate("Evidence", "marked at {times}")
        case _:
            assert_never(sign)


def evidence_line(traces: Sequence[Trace], translate: Translate) -> str:
    """`said at 1:40, 3:05; offered at 30:00`. What was only shown is told when nothing else is there."""
    order = (Sign.SAID, Sign.OFFERED, Sign.MARKED)
    parts = [_times(sign, traces, translate) for sign in order]
    return "; ".join(filter(None, parts)) or _times(Sign.SHOWN, traces, translate) or _nothing(translate)


def _nothing(translate: Translate) -> str:
    return translate("Evidence", "nothing recorded")


def _times(sign: Sign, traces: Iterable[Trace], translate: Translate) -> str:
    times = [when(trace.at) for trace in traces if trace.sign is sign]
    if not times:
        return ""
    told = ", ".join(times[:_MOST_TIMES])
    more = len(times) - _MOST_TIMES
    if more > 0:
        told = translate("Evidence", "{times} and {n} more").replace("{times}", told).replace("{n}", str(more))
    return sign_word(sign, translate).replace("{times}", told)


def check_in_words(course: CheckInCourse, translate: Translate) -> str:
    """What became of it: `offered at 30:10`, `put aside at 31:00`, `did not come`."""
    if course.answer is Answer.OFFERED and course.answered is not None:
        return translate("Evidence", "offered at {time}").replace("{time}", when(course.answered))
    if course.answer is Answer.DISMISSED and course.answered is not None:
        return translate("Evidence", "put aside at {time}").replace("{time}", when(course.answered))
    if course.answer is Answer.WAITING and course.came is not None:
        return translate("Evidence", "waited from {time}").replace("{time}", when(course.came))
    if course.answer is Answer.PASSED and course.came is not None:
        #: A check-in that was never answered; another took its place
        return translate("Evidence", "waited from {time}, then gave way").replace("{time}", when(course.came))
    if course.put_off:
        #: A check-in
        return translate("Evidence", "put off, and did not come again")
    #: A check-in that was planned
    return translate("Evidence", "did not come")


def ending_words(ending: Ending, translate: Translate) -> str:
    """`60 min planned, 63 min used`, with what was done about the time."""
    parts = [
        translate("Evidence", "{planned} planned, {used} used")
        .replace("{planned}", nearest_minutes(ending.planned, translate))
        .replace("{used}", nearest_minutes(ending.used, translate))
    ]
    if ending.extended:
        parts.append(
            translate("Evidence", "extended by {time}").replace("{time}", nearest_minutes(ending.extended, translate))
        )
    if ending.wrapped_up is not None:
        parts.append(translate("Evidence", "wrapped up at {time}").replace("{time}", when(ending.wrapped_up)))
    return "; ".join((*parts, _how_it_ended(ending, translate)))


def _how_it_ended(ending: Ending, translate: Translate) -> str:
    if not ending.ended:
        #: The session
        return translate("Evidence", "not ended")
    if ending.over >= MINUTE:
        return translate("Evidence", "ended {time} after its time").replace(
            "{time}", nearest_minutes(ending.over, translate)
        )
    if ending.unused >= MINUTE:
        return translate("Evidence", "ended {time} before its time").replace(
            "{time}", nearest_minutes(ending.unused, translate)
        )
    return translate("Evidence", "ended at its time")
