"""What the command line answers: 0 done, 1 refused, 2 wrong usage, 3 nobody there; one plain sentence, no traceback."""

import re

import pytest

from tests.desktop.waiting import until
from tests.end_to_end.program import Answer, Program

NEED_A_SESSION = (
    *(("phase", "next"), ("phase", "closing"), ("next",), ("back",), ("pin",), ("said",), ("skip",), ("never",)),
    *(("check-in", "offered"), ("mark", "shift"), ("outcome", "to see"), ("park", "the move"), ("extend", "5m")),
    *(("wrap-up",), ("pause",), ("resume",), ("end",), ("undo",), ("click-through",)),
)
NEED_A_PROGRAM = (
    *NEED_A_SESSION,
    *(("show",), ("hide",), ("toggle",), ("blank",), ("presence",), ("recenter",), ("form", "strip")),
    *(("status",), ("status", "--json"), ("quit",)),
)
WRONG_USAGES = (
    *(("dance",), ("phase",), ("phase", "middle"), ("check-in", "maybe"), ("form", "circle"), ("extend", "long")),
    *(("start", "--for", "soon"), ("start", "--speed", "0"), ("start", "--seed", "x"), ("start", "--until", "25:00")),
    *(("start", "--for", "60m", "--until", "14:50"), ("deck",), ("deck", "show"), ("session", "show"), ("--colour",)),
)
REFUSALS = (
    *(("start",), ("start", "--type", "no such type"), ("back",), ("resume",), ("check-in", "offered")),
    *(
        ("mark", "far too many words for one"),
        ("outcome", "o" * 61),
        ("park", "p" * 41),
        ("mark", "--competency", "9.9"),
    ),
    *(
        ("deck", "show", "no-such-deck"),
        ("session", "show", "no-such-session"),
        ("deck", "check", "/no/such/deck.toml"),
    ),
)


def expect_one_sentence(answer: Answer, *words: str) -> None:
    """It begins as a sentence does, or with one of the words that were typed."""
    assert answer.out == ""
    assert re.fullmatch(r"[^\n]+[.]?\n", answer.err), answer.err
    assert "Traceback" not in answer.err
    assert answer.err[0].isupper() or answer.err[0] in "/'{" or answer.err.split()[0] in words


@pytest.mark.parametrize("words", NEED_A_PROGRAM, ids=" ".join)
def test_nobody_there_is_3(program: Program, words: tuple[str, ...]) -> None:
    answer = program.run(*words)
    assert (answer.code, answer.out, answer.err) == (3, "", "Partner Overlay is not running.\n")


def test_no_session_is_3(program: Program) -> None:
    program.begin()
    for words in NEED_A_SESSION:
        answer = program.run(*words)
        assert answer.code == 3, (words, answer)
        expect_one_sentence(answer, *words)


def test_wrong_usage_is_2_with_and_without_a_running_instance(program: Program) -> None:
    for words in WRONG_USAGES:
        answer = program.run(*words)
        assert answer.code == 2, (words, answer)
        expect_one_sentence(answer, *words)
    program.begin()
    for words in WRONG_USAGES:
        answer = program.run(*words)
        assert answer.code == 2, (words, answer)
        expect_one_sentence(answer, *words)


def test_a_refusal_is_1_and_changes_nothing(program: Program) -> None:
    program.begin()
    program.give("start", "--client", "R7")
    before = program.status()["session"]
    for words in REFUSALS:
        answer = program.run(*words)
        assert answer.code == 1, (words, answer)
        expect_one_sentence(answer, *words)
    after = program.status()["session"]
    changed = {key for key, value in before.items() if after[key] != value}
    assert changed <= {"elapsed_seconds", "remaining_seconds", "phase"}
    assert after["phase"]["name"] == "agreement"


@pytest.mark.parametrize("words", [("--type", "70"), ("--until", "25:00")])
def test_a_start_that_can_not_be_leaves_no_program_running(program: Program, words: tuple[str, ...]) -> None:
    assert program.run("start", *words).code in {1, 2}
    until(lambda: program.run("status").code == 3, "nobody is there")


def test_every_command_says_what_it_did(program: Program) -> None:
    said = [
        program.run("start", "--for", "1h20m", "--client", "R7", "--speed", "60"),
        program.run("phase", "exploration"),
        program.run("pause"),
        program.run("resume"),
        program.run("mark", "shift", "--competency", "5.1"),
        program.run("outcome", "to see clearer"),
        program.run("park", "the move"),
        program.run("extend", "5"),
        program.run("undo"),
    ]
    assert [(answer.code, answer.err) for answer in said] == [(0, "")] * len(said)
    assert [answer.out for answer in said[:-2]] == [
        "Started: 60 min with R7, 80 min long, a rehearsal 60 times as fast.\n",
        "Phase: exploration.\n",
        "Paused.\n",
        "Going on.\n",
        "Marked. Marks so far: 1.\n",
        "Outcome: to see clearer\n",
        "Parked: the move\n",
    ]
    assert said[-2].out.startswith("Extended by 5 min; ")
    assert said[-1].out == "Undone: more time.\n"
    assert program.status()["session"]["planned_seconds"] == 80 * 60


def test_version_and_help_need_no_one(program: Program) -> None:
    assert re.fullmatch(r"partner-overlay \d+\.\d+\.\d+\n", program.run("--version").out)
    for words in (("--help",), ("start", "--help"), ("deck", "--help")):
        answer = program.run(*words)
        assert (answer.code, answer.err) == (0, "")
        assert "usage: partner-overlay" in answer.out


def test_odd_words_are_taken_as_they_are_or_refused(program: Program) -> None:
    program.begin()
    program.give("start")
    for words in ("<b>bold</b>", "<img src=x>", "שלום", "🙂🙃", "-", "{min}", "a&b"):
        answer = program.run("outcome", "--", words)
        assert answer.code == 0, answer
        assert program.status()["session"]["outcome"] == words
    for words in ("a\x1b[31mb", "x" * 61, "x" * 100_000):
        answer = program.run("outcome", words)
        assert answer.code == 1, answer
        expect_one_sentence(answer)
    assert program.status()["session"]["outcome"] == "a&b"
    program.give("outcome", "two\nlines")
    assert program.status()["session"]["outcome"] == "two lines"


def test_the_overlay_is_shown_hidden_and_changed_by_command(program: Program) -> None:
    program.begin()
    program.give("start")
    for words, visible, form in (
        (("hide",), False, "card"),
        (("toggle",), True, "card"),
        (("form", "strip"), True, "strip"),
        (("presence",), True, "presence"),
        (("presence",), True, "strip"),
        (("blank",), False, "blank"),
        (("blank",), True, "strip"),
        (("form", "hairline"), True, "hairline"),
    ):
        program.give(*words)
        overlay = program.status()["overlay"]
        assert (overlay["visible"], overlay["form"]) == (visible, form), words
    until(lambda: program.status()["overlay"]["on_top"] == "yes", "it is on top")
