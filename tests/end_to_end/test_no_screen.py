"""Without a screen every start ends in one plain sentence and exit code 1, never by a signal."""

import pytest

from tests.end_to_end.program import Program

WINDOW_VERBS = ((), ("--background",), ("start", "--for", "60m"), ("demo",), ("doctor",))
NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}


@pytest.mark.parametrize("words", WINDOW_VERBS, ids=" ".join)
def test_no_screen_is_said_in_a_sentence(program: Program, words: tuple[str, ...]) -> None:
    answer = program.run(*words, env=NO_DISPLAY)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("There is no screen here. ")
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize("words", WINDOW_VERBS, ids=" ".join)
def test_a_screen_that_is_not_there_is_said_in_a_sentence(program: Program, words: tuple[str, ...]) -> None:
    answer = program.run(*words, env={"DISPLAY": ":987"})
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("The screen :987 can't be reached. ")
    assert answer.err.count("\n") == 1


def test_what_needs_no_screen_works_without_one(program: Program) -> None:
    program.begin()
    program.give("start", "--client", "R7")
    for words in (("status",), ("next",), ("session", "list"), ("deck", "list")):
        answer = program.run(*words, env=NO_DISPLAY)
        assert (answer.code, answer.err) == (0, "")
