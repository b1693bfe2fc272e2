"""The table as python's own reader takes it: a row for each thing, and no cell that runs."""

from dataclasses import replace

import pytest

from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.answers import Question
from partner_overlay.presentation.exports.export_form import ExportForm
from tests.made.recorded import empty, full, long, private, reviewed, undone
from tests.made.reviewed_hour import START, reviewed_hour
from tests.presentation.exports.reading import exported, table_of

COLUMNS = ["Session", "Date", "Start", "Client", "Type", "Part", "At", "Item", "Answer", "Recorded", "Note"]


def test_a_spreadsheet_finds_what_it_expects() -> None:
    text = exported(ExportForm.CSV, full())
    assert text.startswith("\ufeff" + ",".join(f'"{column}"' for column in COLUMNS) + "\r\n")
    assert all(line.startswith('"') and line.endswith('"') for line in text[1:].split("\r\n")[:-1])
    assert text.endswith("\r\n")


def test_every_row_says_which_session_it_belongs_to() -> None:
    rows = table_of(exported(ExportForm.CSV, full(), undone(), empty()))
    origins = {tuple(row[column] for column in COLUMNS[:5]) for row in rows}
    assert origins == {
        ("reviewed", "2026-11-23", "13:59", "R7", "first session"),
        ("empty", "2026-11-23", "14:00", "", "60 min"),
    }


def test_each_thing_has_its_row() -> None:
    rows = [tuple(row.values())[5:] for row in table_of(exported(ExportForm.CSV, full()))]
    for row in (
        ("Time", "", "Paused", "2 min", "", ""),
        ("Ninety seconds", "", "My presence", "4 of 5, rooted", "", ""),
        ("Mindset", "", "2.1 client's choice", "Clearly", "said at 3:30", "What I saw of it: c2.client-chooses."),
        ("Reflection", "", "What did the clock make me do?", "", "", "About clock:\nmore than I thought."),
        ("Said", "0:13:30", "6.3 more to it", "", "“What more is there?”", ""),
        ("Marks", "0:18:30", "6.3 more to it", "", "big shift", ""),
        ("Parked topics", "", "For next time", "deadlines", "", ""),
    ):
        assert row in rows
    assert len([row for row in rows if row[-1].startswith("What I saw")]) == 33


def test_from_an_hour_on_the_time_still_reads_as_one() -> None:
    marks = [row["At"] for row in table_of(exported(ExportForm.CSV, long(190))) if row["Part"] == "Marks"]
    assert marks[-1] == "1:02:00"


@pytest.mark.parametrize("begin", "=+-@\t\r")
def test_no_cell_runs_as_a_formula(begin: str) -> None:
    words = f"{begin}HYPERLINK(A1)"
    answers = (review.AnswerQuestion(Question.CLOCK, words), review.NoteItem("c3.time-and-focus", words))
    start = replace(START, client=words.strip(), outcome=words.strip())
    for row in table_of(exported(ExportForm.CSV, reviewed(reviewed_hour(start).facts, answers))):
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_private_session_has_its_hours_alone() -> None:
    rows = table_of(exported(ExportForm.CSV, private()))
    assert {row["Part"] for row in rows} == {"Time"}
