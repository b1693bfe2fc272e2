"""Every verb of product.md 8 with its arguments, and what is said of those that don't fit."""

import re
from datetime import date, timedelta

import pytest

from partner_overlay.command_line.parser import SIMPLE_VERBS, HelpWanted, WrongUsage, parse

GIVEN = {
    "start": {"type": "", "length": None, "since": timedelta(0), "until": None, "client": "", "deck": [],
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
    "click-through": {"to": None},
    "click-through off": {"to": "off"},
    "status": {"json": False, "watch": False},
    "status --json --watch": {"json": True, "watch": True},
    "doctor --json": {"json": True},
    "deck list": {"deck_verb": "list"},
    "deck show partnering": {"deck_verb": "show", "id": "partnering"},
    "deck check a.toml b.toml": {
        "deck_verb": "check", "files": ["a.toml", "b.toml"], "strict": False, "json": False,
    },
    "session list": {
        "session_verb": "list", "client": None, "since": None, "until": None, "type": None, "reviewed": None,
        "json": False,
    },
    "session list --client R7 --since 2026-11-23 --until 2026-11-24 --type mentor --not-reviewed --json": {
        "session_verb": "list", "client": "R7", "since": date(2026, 11, 23), "until": date(2026, 11, 24),
        "type": "mentor", "reviewed": False, "json": True,
    },
    "session show s1": {"session_verb": "show", "id": "s1", "json": False},
    "session export s1 s2 -o a.pdf --supervision --paper letter": {
        "session_verb": "export", "ids": ["s1", "s2"], "all": False, "client": None, "since": None, "until": None,
        "format": None, "output": "a.pdf", "supervision": True, "paper": "letter",
    },
    "session export --all --format json": {
        "session_verb": "export", "ids": [], "all": True, "client": None, "since": None, "until": None,
        "format": "json", "output": None, "supervision": False, "paper": "a4",
    },
    "session delete s1 s2 --yes": {"session_verb": "delete", "ids": ["s1", "s2"], "yes": True},
    "demo": {"screenshots": None, "language": "en"},
    "demo --screenshots out --language pseudo-rtl": {"screenshots": "out", "language": "pseudo-rtl"},
    "demo --screenshots out": {"screenshots": "out", "language": "en"},
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
        ("phase", "phase needs one of: next, back, agreement, exploration, closing."),
        ("phase middle", "phase needs one of: next, back, agreement, exploration, closing."),
        ("check-in", "check-in needs one of: offered, later, dismiss."),
        ("form presence", "form needs one of: card, strip, hairline."),
        ("extend", "extend needs DURATION. See: partner-overlay extend --help"),
        ("extend soon", "'soon' is not a duration. Examples: 90s, 30m, 1h20m; a bare number is minutes."),
        ("start --for", "--for needs a value. See: partner-overlay start --help"),
        ("start --speed 0.5", "--speed needs a number from 1 to 3600; '0.5' is none."),
        ("start --speed fast", "--speed needs a number from 1 to 3600; 'fast' is none."),
        ("start --speed nan", "--speed needs a number from 1 to 3600; 'nan' is none."),
        ("start --speed 3601", "--speed needs a number from 1 to 3600; '3601' is none."),
        ("start --seed x", "--seed needs a whole number; 'x' is none."),
        ("status --json=3", "--json takes no value. See: partner-overlay status --help"),
        ("status --loud", "There is no option --loud here. See: partner-overlay status --help"),
        ("--dance=3", "There is no option --dance here. See: partner-overlay --help"),
        ("dance", "There is no verb 'dance'. See: partner-overlay --help"),
        ("next please", "next takes no more words: please. See: partner-overlay next --help"),
        ("mark a b c", 'Please put the words in quotes: mark "a b c"'),
        ("park a b", 'Please put the words in quotes: park "a b"'),
        ("outcome a b", 'Please put the words in quotes: outcome "a b"'),
        ("deck", "deck needs one of: list, show, check, import, export."),
        ("deck check", "deck check needs FILE. See: partner-overlay deck check --help"),
        ("session", "session needs one of: list, show, export, delete."),
        ("session delete", "session delete needs ID. See: partner-overlay session delete --help"),
        ("session list --since soon", "'soon' is not a date. Example: 2026-11-23."),
        ("session export a --format doc", "--format needs one of: md, html, pdf, csv, json."),
        ("session show", "session show needs ID. See: partner-overlay session show --help"),
    ],
)
def test_what_does_not_fit_is_said_in_one_sentence(words: str, sentence: str) -> None:
    with pytest.raises(WrongUsage) as refused:
        parse(words.split())
    assert refused.value.sentence == sentence


def test_words_of_many_lines_are_answered_on_one() -> None:
    with pytest.raises(WrongUsage) as refused:
        parse(["mark", "two\nlines", "more"])
    assert refused.value.sentence == 'Please put the words in quotes: mark "two lines more"'


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
        assert re.search(rf"\n    {verb}\s", wanted.value.text)
