"""Every verb of product.md 8 with its arguments, and what is said of those that don't fit."""

from datetime import timedelta

import pytest

from partner_overlay.command_line.parser import SIMPLE_VERBS, HelpWanted, WrongUsage, parse

GIVEN = {
    "start": {"type": "60 min", "length": None, "since": timedelta(0), "until": None, "client": "", "deck": [],
              "outcome": "", "private": False, "speed": 1.0, "seed": None},
    "phase next": {"to": "next"},
    "phase back": {"to": "back"},
    "phase closing": {"to": "closing"},
    "check-in offered": {"answer": "offered"},
    "check-in later": {"answer": "later"},
    "check-in dismiss": {"answer": "dismiss"},
    "mark": {"label": "", "competency": ""},
    "mark pause --competency 5.1": {"label": "pause", "competency": "5.1"},
    "outcome plan": {"words": "plan"},
    "park board": {"label": "board"},
    "extend 5m": {"by": timedelta(minutes=5)},
    "extend 5": {"by": timedelta(minutes=5)},
    "form strip": {"form": "strip"},
    "status": {"json": False, "watch": False},
    "status --json --watch": {"json": True, "watch": True},
    "doctor --json": {"json": True},
    "deck list": {"deck_verb": "list"},
    "deck show partnering": {"deck_verb": "show", "id": "partnering"},
    "deck check a.toml b.toml": {"deck_verb": "check", "files": ["a.toml", "b.toml"]},
    "session list": {"session_verb": "list"},
    "session show s1": {"session_verb": "show", "id": "s1"},
    "demo": {"screenshots": None},
    "demo --screenshots out": {"screenshots": "out"},
}  # fmt: skip


@pytest.mark.parametrize(("words", "values"), GIVEN.items())
def test_verbs_and_their_arguments(words: str, values: dict[str, object]) -> None:
    arguments = vars(parse(words.split()))
    assert arguments.pop("verb") == words.partition(" ")[0]
    assert arguments == {"background": False, **values}


@pytest.mark.parametrize("verb", SIMPLE_VERBS)
def test_verbs_that_need_no_more(verb: str) -> None:
    assert parse([verb]).verb == verb


def test_everything_about_a_start() -> None:
    words = (
        "start --type 30 --for 1h5m --since 5m --until 14:50 --client R7 --deck a --deck b --outcome plan --private"
        " --speed 60 --seed -3"
    )
    arguments = parse(words.split())
    assert (arguments.length, arguments.since) == (timedelta(minutes=65), timedelta(minutes=5))
    assert (arguments.until, arguments.client, arguments.deck) == ("14:50", "R7", ["a", "b"])
    assert (arguments.outcome, arguments.private, arguments.speed, arguments.seed) == ("plan", True, 60.0, -3)


def test_without_a_verb() -> None:
    assert (parse([]).verb, parse([]).background) == (None, False)
    assert parse(["--background"]).background


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("phase", "The following arguments are required: to. See: partner-overlay phase --help"),
        ("phase middle", "Argument to: invalid choice: 'middle'"),
        ("form presence", "Argument form: invalid choice: 'presence'"),
        ("extend soon", "Argument DURATION: 'soon' is not a duration. Examples: 90s, 30m, 1h20m"),
        ("start --speed 0.5", "Argument --speed: '0.5' is not a speed: a number from 1 to 3600"),
        ("start --speed fast", "Argument --speed: 'fast' is not a speed"),
        ("start --speed nan", "Argument --speed: 'nan' is not a speed"),
        ("start --speed 3601", "Argument --speed: '3601' is not a speed"),
        ("start --seed x", "Argument --seed: invalid int value: 'x'"),
        ("dance", "Argument VERB: invalid choice: 'dance'"),
        ("next please", "Unrecognized arguments: please. See: partner-overlay --help"),
        ("deck", "The following arguments are required: list|show|check. See: partner-overlay deck --help"),
        ("deck check", "The following arguments are required: FILE"),
        ("session show", "The following arguments are required: ID"),
    ],
)
def test_what_does_not_fit_is_said_in_one_sentence(words: str, sentence: str) -> None:
    with pytest.raises(WrongUsage) as refused:
        parse(words.split())
    assert refused.value.sentence.startswith(sentence)
    assert "\n" not in refused.value.sentence
    assert refused.value.sentence.endswith("--help")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("--help", "Everywhere: --home DIR"),
        ("-h", "usage: partner-overlay"),
        ("start --help", "usage: partner-overlay start"),
        ("deck check --help", "usage: partner-overlay deck check"),
        ("next --help", SIMPLE_VERBS["next"]),
    ],
)
def test_help_is_given_as_text(words: str, line: str) -> None:
    with pytest.raises(HelpWanted) as wanted:
        parse(words.split())
    assert line in wanted.value.text


def test_the_help_names_every_verb() -> None:
    with pytest.raises(HelpWanted) as wanted:
        parse(["--help"])
    for verb in {words.split()[0] for words in GIVEN} | set(SIMPLE_VERBS):
        assert f"\n    {verb} " in wanted.value.text
