"""What a session recorded, as the coach reads it: its type and check-ins, where shipped, in their language."""

from dataclasses import replace

from partner_overlay.domain.review.evidence import CheckInCourse, Evidence, Sign, Trace
from partner_overlay.presentation.shipped_words import check_in_words, type_words
from partner_overlay.presentation.translation import Translate


def evidence_spoken(evidence: Evidence, translate: Translate) -> Evidence:
    """The same in other words. Prompts stay in the language of their deck, marks in the coach's."""
    return replace(
        evidence,
        type_name=type_words(evidence.type_name, translate),
        traces=tuple(_trace(trace, translate) if trace.sign is Sign.OFFERED else trace for trace in evidence.traces),
        check_ins=tuple(_check_in(one, translate) for one in evidence.check_ins),
    )


def _trace(trace: Trace, translate: Translate) -> Trace:
    return replace(trace, glance=check_in_words(trace.glance, translate), text=check_in_words(trace.text, translate))


def _check_in(one: CheckInCourse, translate: Translate) -> CheckInCourse:
    return replace(one, glance=check_in_words(one.glance, translate), sentence=check_in_words(one.sentence, translate))
