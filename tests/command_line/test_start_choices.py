"""From the arguments of `start` to the choices of a session."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from partner_overlay.application.session_service import StartChoices
from partner_overlay.command_line.parser import WrongUsage, parse
from partner_overlay.command_line.start_choices import start_choices
from partner_overlay.domain.errors import Refusal

HERE = datetime(2026, 11, 23, 14, 0, tzinfo=timezone(timedelta(hours=1)))


def chosen(words: str) -> StartChoices:
    return start_choices(parse(["start", *words.split()]), HERE)


def test_without_arguments_the_defaults_hold() -> None:
    assert chosen("") == StartChoices()


def test_all_that_can_be_chosen() -> None:
    words = (
        "--type mentor --for 45 --since 5 --client R7 --deck a --deck b --outcome plan --private --speed 60 --seed 1"
    )
    assert chosen(words) == StartChoices(
        type_name="mentor",
        length=timedelta(minutes=45),
        since=timedelta(minutes=5),
        client="R7",
        decks=("a", "b"),
        outcome="plan",
        private=True,
        speed=60.0,
        seed=1,
    )


def test_a_time_of_day_is_meant_on_the_clock_of_this_place() -> None:
    until = chosen("--until 14:50").until
    assert until == datetime(2026, 11, 23, 13, 50, tzinfo=UTC)
    assert until.tzinfo is UTC


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("--until 13:50", "By 13:50 the session would be over already."),
        ("--until 14:00", "By 14:00 the session would be over already."),
        ("--until 9:39", "From now to 09:39 tomorrow is longer than twelve hours."),
        ("--until 1:30 --since 2h", "A session that ends at 01:30 and began 2 h ago is longer than twelve hours."),
    ],
)
def test_an_end_that_can_not_be_is_refused_with_its_time(words: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        chosen(words)
    assert refused.value.sentence == sentence


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        (HERE.replace(hour=1), "From now to 14:00 is longer than twelve hours."),
        (HERE - timedelta(seconds=30), "It is 14:00 in less than a minute, and a session lasts one minute at least."),
    ],
)
def test_so_is_one_too_far_or_too_near(now: datetime, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        start_choices(parse(["start", "--until", "14:00"]), now)
    assert refused.value.sentence == sentence


def test_late_on_a_day_that_has_just_begun_is_far_away_and_not_over() -> None:
    with pytest.raises(Refusal, match=r"^From now to 23:30 is longer"):
        start_choices(parse(["start", "--until", "23:30"]), HERE.replace(hour=1))


@pytest.mark.parametrize(("text", "hours"), [("14:01", 1 / 60), ("2:00", 12), ("00:00", 10)])
def test_what_lies_between_may_be(text: str, hours: float) -> None:
    assert chosen(f"--until {text}").until == HERE + timedelta(hours=hours)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("--until 14:50 --for 30m", "Please give --for or --until, not both."),
        ("--until noon", "'noon' is not a time of day. Example: 14:50."),
    ],
)
def test_what_contradicts_itself_is_wrong_usage(words: str, sentence: str) -> None:
    with pytest.raises(WrongUsage) as refused:
        chosen(words)
    assert refused.value.sentence == sentence
