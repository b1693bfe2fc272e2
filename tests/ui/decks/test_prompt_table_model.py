"""The model of the table: it keeps Qt's rules, makes rows when they are seen, and asks for edits."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Prompt, Voice
from partner_overlay.presentation.decks import prompt_row
from partner_overlay.presentation.decks_view import PromptRow
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.decks.columns import TableColumn, cell_value, with_cell
from partner_overlay.ui.decks.prompt_table_model import PromptTableModel, dragged_ids
from partner_overlay.ui.decks.row_changes import Changed, Spliced, row_change
from tests.made.libraries import say

A, B, C, D = (say(each) for each in "abcd")


def row_of(prompt: Prompt) -> PromptRow:
    return prompt_row(prompt, (), (), Numbering.ICF_2019, as_written)


@given(
    st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8),
    st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8),
)
def test_every_change_of_rows_leads_to_what_is_there_afterwards_within_the_rules_of_qt(
    before: list[str], after: list[str]
) -> None:
    model = PromptTableModel(row_of)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_prompts([say(each) for each in before])
    model.show_prompts([say(each) for each in after])
    assert [prompt.id for prompt in model.prompts] == after
    assert model.rowCount() == len(after)
    assert tester.model() is model


def test_a_changed_prompt_changes_its_row_alone() -> None:
    assert row_change((A, B, C), (A, replace(B, starred=True), C)) == Changed((1,))


def test_a_deleted_stretch_is_taken_out_and_nothing_else() -> None:
    assert row_change((A, B, C, D), (A, D)) == Spliced(1, 2, 0)


def test_added_rows_are_put_in_where_they_are() -> None:
    assert row_change((A, D), (A, B, C, D)) == Spliced(1, 0, 2)


def test_only_rows_that_are_seen_are_made() -> None:
    made: list[str] = []

    def counting(prompt: Prompt) -> PromptRow:
        made.append(prompt.id)
        return row_of(prompt)

    model = PromptTableModel(counting)
    model.show_prompts([say(str(number)) for number in range(20_000)])
    model.data(model.index(7, TableColumn.TEXT))
    model.data(model.index(7, TableColumn.GLANCE))
    assert made == ["7"]


def test_an_edit_is_asked_for_and_not_made() -> None:
    model = PromptTableModel(row_of)
    model.show_prompts([A])
    asked: list[tuple[Prompt, Prompt]] = []
    model.edited.connect(lambda before, after: asked.append((before, after)))
    assert model.setData(model.index(0, TableColumn.TEXT), "What now?")
    assert asked == [(A, replace(A, text="What now?"))]
    assert model.prompts == (A,)


def test_what_stays_the_same_is_no_edit() -> None:
    model = PromptTableModel(row_of)
    model.show_prompts([A])
    asked: list[tuple[Prompt, Prompt]] = []
    model.edited.connect(lambda before, after: asked.append((before, after)))
    model.setData(model.index(0, TableColumn.TEXT), A.text)
    assert asked == []


def test_a_hint_never_holds_markup_of_the_prompts() -> None:
    model = PromptTableModel(row_of)
    model.show_prompts([say("m", "<img src=//x> & <b>bold</b>")])
    hint = str(model.data(model.index(0, TableColumn.TEXT), Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in hint
    assert "&lt;img src=//x&gt; &amp; &lt;b&gt;" in hint


def test_marks_are_said_in_words() -> None:
    model = PromptTableModel(row_of)
    model.show_prompts([replace(A, enabled=False, starred=True)])
    said = [
        model.data(model.index(0, column), Qt.ItemDataRole.AccessibleTextRole)
        for column in (TableColumn.ENABLED, TableColumn.STAR)
    ]
    assert said == ["off", "starred"]


def test_dragged_prompts_are_known_by_their_ids() -> None:
    model = PromptTableModel(row_of)
    model.show_prompts([A, B, C])
    data = model.mimeData([model.index(2, 0), model.index(0, 0), model.index(0, 1)])
    assert dragged_ids(data) == ("a", "c")
    assert data.text() == f"{A.text}\n{C.text}"


@pytest.mark.parametrize("column", [column for column in TableColumn if column.editable])
def test_a_cell_gives_back_what_it_was_given(column: TableColumn) -> None:
    values: dict[TableColumn, object] = {
        TableColumn.TEXT: "What now?",
        TableColumn.GLANCE: "Now?",
        TableColumn.VOICE: Voice.CUE,
        TableColumn.KIND: A.kind,
        TableColumn.PHASES: (Engagement.LAST, Phase.CLOSING),
        TableColumn.COMPETENCY: "8.8",
    }
    assert cell_value(with_cell(A, column, values[column]), column) == values[column]


def test_a_cell_does_not_take_what_it_can_not_hold() -> None:
    assert with_cell(A, TableColumn.KIND, "whatever") == A
