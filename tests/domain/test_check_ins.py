"""Check-ins: when each is due, and words that stay true when it comes or waits beyond its moment."""

from dataclasses import replace
from datetime import timedelta

import pytest

from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, HALF_TIME, CheckInState
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME, Plan, Shares
from partner_overlay.domain.prompts import Voice
from tests.made.sessions import minutes

HOUR = Plan.of(minutes(60), Shares())
ON_TIME = (HALF_TIME.glance, HALF_TIME.sentence)
BELATED = (HALF_TIME.belated_glance, HALF_TIME.belated_sentence)


def test_the_default_check_ins() -> None:
    assert [(one.share, one.competency, one.voice, one.glance) for one in DEFAULT_CHECK_INS] == [
        (0.25, "5.1", Voice.CUE, "Breath, pace, shoulders"),
        (0.50, "3.9", Voice.SAY, "Half the time left"),
        (0.65, "3.9", Voice.SAY, "How are we doing so far?"),
        (0.75, "3.9", Voice.SAY, "{min} min: what matters?"),
        (0.90, "8.8", Voice.SAY, "Good place to stop?"),
    ]


@pytest.mark.parametrize(
    ("length", "moments"),
    [
        (60, (15, 30, 39, 45, 54)),
        (30, (7.5, 15, 19.5, 22.5, 27)),
        (90, (22.5, 45, 58.5, 67.5, 81)),
    ],
)
def test_when_they_are_due(length: float, moments: tuple[float, ...]) -> None:
    plan = Plan.of(minutes(length), Shares())
    due = [CheckInState(one).due(plan, Phase.AGREEMENT) for one in DEFAULT_CHECK_INS]
    assert due == [minutes(moment) for moment in moments]


def test_every_glance_fits_the_overlay() -> None:
    glances = [glance for one in DEFAULT_CHECK_INS for glance in (one.glance, one.belated_glance)]
    assert all(len(glance) <= 32 and len(glance.split()) <= 6 for glance in glances)


@pytest.mark.parametrize(("elapsed", "words"), [(30, ON_TIME), (33, ON_TIME), (33.01, BELATED), (50, BELATED)])
def test_half_time_is_named_only_while_it_is_about_half_time(elapsed: float, words: tuple[str, str]) -> None:
    assert HALF_TIME.words(HOUR, minutes(elapsed)) == words


def test_half_time_that_waits_is_not_half_time_any_more_once_the_session_is_longer() -> None:
    extended = HOUR.extended(minutes(30), Phase.EXPLORATION)
    assert HALF_TIME.words(extended, minutes(31)) == BELATED


def test_words_that_name_no_moment_stay() -> None:
    focus = DEFAULT_CHECK_INS[2]
    assert focus.words(HOUR, minutes(58)) == (focus.glance, focus.sentence)


def put_off(phase: Phase | None, until: timedelta) -> CheckInState:
    return replace(CheckInState(HALF_TIME), put_off_until=until, put_off_phase=phase)


def test_put_off_for_three_minutes() -> None:
    assert put_off(None, minutes(34)).due(HOUR, Phase.EXPLORATION) == minutes(34)


def test_put_off_to_the_end_of_the_phase() -> None:
    assert put_off(Phase.EXPLORATION, minutes(34)).due(HOUR, Phase.EXPLORATION) == minutes(45)


def test_put_off_to_the_end_of_a_phase_that_lasts_longer_than_planned() -> None:
    assert put_off(Phase.EXPLORATION, minutes(50)).due(HOUR, Phase.EXPLORATION) == minutes(50)


def test_put_off_to_the_end_of_a_phase_that_has_ended() -> None:
    assert put_off(Phase.EXPLORATION, minutes(34)).due(HOUR, Phase.CLOSING) == NO_TIME
