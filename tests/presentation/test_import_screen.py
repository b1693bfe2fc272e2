"""The window of an import once the file was read: what was left out is said, line by line."""

import pytest

from partner_overlay.domain.import_columns import Column
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat, ImportProblem
from partner_overlay.domain.importing import Policy, plan_import
from partner_overlay.domain.library import Library
from partner_overlay.domain.prompts import Deck
from partner_overlay.presentation.import_screen import (
    ImportScreen,
    TargetChoice,
    column_choices,
    delimiter_words,
    import_screen,
    policy_choices,
)
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import made_prompt

MINE = Deck("mine", "Mine")
READ = Deck("read", "Read", prompts=(made_prompt("new"),))


def screen(*problems: ImportProblem) -> ImportScreen:
    waiting = ImportScreen("a.txt", (TargetChoice("mine", "Mine"),), "mine", policy_choices(as_written), Policy.SKIP)
    plan = plan_import(Library((MINE,)), "mine", READ.prompts, Policy.SKIP)
    return import_screen(waiting, ImportedPrompts(ImportFormat.TEXT, READ, problems), plan, as_written)


def test_nothing_left_out_is_not_mentioned() -> None:
    assert screen().problems == ()
    assert not screen().is_table


@pytest.mark.parametrize(("number", "heading"), [(1, "1 line was left out:"), (2, "2 lines were left out:")])
def test_lines_that_were_left_out_are_told(number: int, heading: str) -> None:
    problems = [ImportProblem(line, f"Line {line}", "There is no text.") for line in range(1, number + 1)]
    assert screen(*problems).problems == (heading, *(problem.told for problem in problems))


def test_a_column_can_hold_all_that_a_prompt_has_or_be_left_out() -> None:
    choices = column_choices(as_written)
    assert choices[0] == (None, "Leave out")
    assert {column for column, _ in choices} == {None, *Column}
    assert len({words for _, words in choices}) == len(choices)


@pytest.mark.parametrize(("delimiter", "words"), [(",", "Comma"), ("\t", "Tab"), ("~", "~")])
def test_what_parts_columns_has_a_name_or_stands_for_itself(delimiter: str, words: str) -> None:
    assert delimiter_words(delimiter, as_written) == words
