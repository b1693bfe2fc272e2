"""The dots in a session's picture: what was said, check-ins and marks, each with its words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import assert_never

from partner_overlay.domain.check_ins import Answer
from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.review.evidence import CheckInCourse, Evidence, Sign, Trace
from partner_overlay.presentation.evidence_words import slots_filled, trace_text, when
from partner_overlay.presentation.picture_view import DotKind
from partner_overlay.presentation.translation import Translate

_ANSWERED = {Answer.OFFERED: DotKind.OFFERED, Answer.DISMISSED: DotKind.PUT_ASIDE}


@dataclass(frozen=True, slots=True)
class Happening:
    """A dot before it has a place: its session time, as corrected."""

    kind: DotKind
    at: timedelta
    words: str


def happenings(evidence: Evidence, numbers: Numbering, translate: Translate) -> tuple[Happening, ...]:
    """All that has a dot, in the order of time. `evidence` is the corrected one."""
    speaker = _Speaker(evidence, numbers, translate)
    every = (*speaker.traces(), *speaker.check_ins())
    return tuple(sorted(every, key=lambda one: one.at))


@dataclass(frozen=True, slots=True)
class _Speaker:
    evidence: Evidence
    numbers: Numbering
    translate: Translate

    def traces(self) -> Iterator[Happening]:
        for trace in self.evidence.traces:
            kind = _kind(trace)
            if kind is not None:
                yield self._happening(kind, trace.at, self._text(trace), trace.competency)

    def check_ins(self) -> Iterator[Happening]:
        for one in self.evidence.check_ins:
            at = one.came if one.answered is None else one.answered
            if at is not None and one.answer is not Answer.PENDING:
                yield self._happening(
                    _ANSWERED.get(one.answer, DotKind.WAITED), at, self._sentence(one), one.competency
                )

    def _text(self, trace: Trace) -> str:
        return trace_text(trace, self.evidence.outcome)

    def _sentence(self, one: CheckInCourse) -> str:
        return slots_filled(one.sentence or one.glance, one.left, self.evidence.outcome)

    def _happening(self, kind: DotKind, at: timedelta, words: str, code: str) -> Happening:
        told = _happened(kind, self.translate).replace("{time}", when(at))
        if words:
            told = self.translate("Picture", "{what}: {words}").replace("{what}", told).replace("{words}", words)
        topic = competency_words(code, self.numbers, self.translate)
        return Happening(kind, at, f"{told} ({topic})" if topic else told)


def _kind(trace: Trace) -> DotKind | None:
    """None for what has no dot of its own: what was only shown, and check-ins, which have theirs."""
    match trace.sign:
        case Sign.SAID:
            return DotKind.CUE_DONE if trace.voice is Voice.CUE else DotKind.SAID
        case Sign.MARKED:
            return DotKind.MARK
        case Sign.SHOWN | Sign.OFFERED:
            return None
        case _:
            assert_never(trace.sign)


def competency_words(code: str, numbers: Numbering, translate: Translate) -> str:
    """`3.9 time and focus`; empty for what belongs to no competency."""
    competency = competency_of(code)
    if competency is None:
        return ""
    return f"{competency.number(numbers)} {translate('Competency', competency.name)}"


def _happened(kind: DotKind, translate: Translate) -> str:
    return {
        DotKind.SAID: translate("Picture", "Said at {time}"),
        DotKind.CUE_DONE: translate("Picture", "Cue done at {time}"),
        DotKind.OFFERED: translate("Picture", "Check-in offered at {time}"),
        DotKind.PUT_ASIDE: translate("Picture", "Check-in put aside at {time}"),
        DotKind.WAITED: translate("Picture", "Check-in waited from {time}"),
        #: A moment that the coach marked
        DotKind.MARK: translate("Picture", "Your mark at {time}"),
    }[kind]


def kind_word(kind: DotKind, translate: Translate) -> str:
    """For the legend."""
    return {
        #: What a dot in the picture of the session means
        DotKind.SAID: translate("Picture", "said"),
        DotKind.CUE_DONE: translate("Picture", "cue done"),
        DotKind.OFFERED: translate("Picture", "check-in offered"),
        #: Of a check-in: dismissed
        DotKind.PUT_ASIDE: translate("Picture", "put aside"),
        #: Of a check-in
        DotKind.WAITED: translate("Picture", "not answered"),
        DotKind.MARK: translate("Picture", "your mark"),
    }[kind]
