"""What the coach has corrected: what was recorded, and what holds now."""

from collections.abc import Iterator

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.course import Corrections, Course, Turns
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.exports.session_document import Pair, Pairs, Section
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.time_sections import day_and_clock
from partner_overlay.presentation.phase_words import phase_word


def corrections_section(recorded: Course, corrections: Corrections, tell: Telling) -> Iterator[Section]:
    """None when all is as recorded. Times of marks and turns are session times, recorded ones as they were then."""
    rows = (*_times(recorded, corrections, tell), *_turns(recorded, corrections, tell))
    rows += tuple(_mark(recorded, number, now, tell) for number, now in corrections.marks)
    if rows:
        yield Section(tell("Corrected afterwards"), (Pairs(rows),))


def _times(recorded: Course, corrections: Corrections, tell: Telling) -> Iterator[Pair]:
    for name, was, now in (
        (tell("Began"), recorded.started_at, corrections.started_at),
        (tell("Ended"), recorded.ended_at, corrections.ended_at),
    ):
        if now is not None:
            yield _changed(name, day_and_clock(was, tell), day_and_clock(now, tell), tell)


def _turns(recorded: Course, corrections: Corrections, tell: Telling) -> Iterator[Pair]:
    if corrections.turns is not None:
        was = Turns(recorded.began(Phase.EXPLORATION), recorded.began(Phase.CLOSING))
        yield _changed(tell("Phases"), _turn_words(was, tell), _turn_words(corrections.turns, tell), tell)


def _turn_words(turns: Turns, tell: Telling) -> str:
    moments = ((Phase.EXPLORATION, turns.exploration), (Phase.CLOSING, turns.closing))
    return ", ".join(
        tell("{phase} never", phase=phase_word(phase, tell.translate))
        if moment is None
        else tell("{phase} from {time}", phase=phase_word(phase, tell.translate), time=when(moment))
        for phase, moment in moments
    )


def _mark(recorded: Course, number: int, now: Mark | None, tell: Telling) -> Pair:
    name = tell("Mark {n}", n=str(number + 1))
    was = tell("none") if number >= len(recorded.marks) else _mark_words(recorded.marks[number], tell)
    return _changed(name, was, tell("taken out") if now is None else _mark_words(now, tell), tell)


def _mark_words(mark: Mark, tell: Telling) -> str:
    topic = f"({tell.competency(mark.competency)})" if mark.competency else ""
    return " ".join(filter(None, (when(mark.at), mark.label, topic)))


def _changed(name: str, was: str, now: str, tell: Telling) -> Pair:
    return Pair(name, tell("recorded {was}; now {now}", was=was, now=now))
