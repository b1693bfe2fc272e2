"""From the arguments of `start` to the choices of a session."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from partner_overlay.application.session_service import StartChoices
from partner_overlay.command_line.parser import WrongUsage, parse
from partner_overlay.command_line.start_choices import start_choices

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
        ("--until 14:50 --for 30m", "Please give --for or --until, not both."),
        ("--until noon", "'noon' is not a time of day. Example: 14:50."),
    ],
)
def test_what_contradicts_itself_is_wrong_usage(words: str, sentence: str) -> None:
    with pytest.raises(WrongUsage) as refused:
        chosen(words)
    assert refused.value.sentence == sentence
