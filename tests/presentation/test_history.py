"""The list of sessions in words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from partner_overlay.application.history_look import Offered
from partner_overlay.application.review_ports import HistoryFilter, HistoryLine
from partner_overlay.presentation.history import (
    NO_CLIENT,
    delete_question,
    derive_history,
    history_choices,
    nothing_to_review,
    session_row,
)
from partner_overlay.presentation.history_requests import HistoryAsk, history_actions, session_actions
from partner_overlay.presentation.history_view import HistoryView, ReviewMark, Sight, Span
from partner_overlay.presentation.translation import as_written
from tests.presentation.marking import UNKIND, is_marked, marked

LINE = HistoryLine(
    number=4,
    id="four",
    started_at=datetime(2026, 3, 12, 14, 5, tzinfo=UTC),
    lasted=timedelta(minutes=62, seconds=20),
    client="R7",
    type_name="60 min",
    rehearsal=False,
    private=False,
    reviewed=True,
)
MANY = Offered(10_000, ("K2", "R7"), ("30 min", "60 min"))


def view(
    shown: int, offered: Offered = MANY, *, sight: Sight = Sight.SESSIONS, fitting: int | None = None, **more: str
) -> HistoryView:
    wanted = HistoryFilter(search=more.pop("search", ""))
    return derive_history(
        sight, Span.LAST_12, wanted, offered, shown=shown, translate=as_written, fitting=fitting, **more
    )


def test_a_session_is_a_row() -> None:
    row = session_row(LINE, UTC, as_written)
    assert (row.date, row.client, row.type_name) == ("Thu 12 Mar 2026, 14:05", "R7", "60 min")
    assert (row.lasted, row.mark, row.review, row.apart) == ("62 min", ReviewMark.REVIEWED, "Reviewed", "")
    assert row.spoken == "Thu 12 Mar 2026, 14:05, R7, 60 min, 62 min, reviewed"


def test_without_a_client_code_there_is_a_dash_that_is_spoken_in_words() -> None:
    row = session_row(replace(LINE, client="", reviewed=False), UTC, as_written)
    assert (row.client, row.mark, row.review) == (NO_CLIENT, ReviewMark.NOT_YET, "Not yet")
    assert row.spoken == "Thu 12 Mar 2026, 14:05, no client code, 60 min, 62 min, not reviewed yet"


def test_a_rehearsal_says_so() -> None:
    row = session_row(replace(LINE, rehearsal=True), UTC, as_written)
    assert row.apart == "rehearsal"
    assert "rehearsal" in row.spoken


def test_a_private_session_has_nothing_to_review() -> None:
    row = session_row(replace(LINE, private=True, rehearsal=True), UTC, as_written)
    assert (row.apart, row.mark, row.review) == ("rehearsal, private", ReviewMark.NONE, NO_CLIENT)
    assert row.spoken.endswith("nothing kept to review")


def test_a_row_can_be_translated() -> None:
    for line in (LINE, replace(LINE, client="", reviewed=False), replace(LINE, private=True, rehearsal=True)):
        row = session_row(line, UTC, marked)
        for words in (row.date, row.lasted, row.review, row.apart, row.spoken):
            assert is_marked(words, "R7", "60 min")


@pytest.mark.parametrize(
    ("shown", "total", "words"),
    [(10_000, 10_000, "10,000 sessions"), (1, 1, "1 session"), (3, 10_000, "3 of 10,000 sessions"), (0, 0, "")],
)
def test_sessions_are_counted(shown: int, total: int, words: str) -> None:
    assert view(shown, replace(MANY, total=total)).counts == words


def test_a_picture_says_how_many_it_takes_in_and_whom_it_leaves_out() -> None:
    assert view(12, sight=Sight.ITEMS, fitting=8_889).counts == (
        "The newest 12 of 8,889 sessions, without rehearsals and private ones"
    )
    assert view(5, sight=Sight.SAID, fitting=5).counts == "5 sessions, without rehearsals and private ones"


def test_nothing_there_is_said_warmly() -> None:
    nothing = replace(MANY, total=0)
    assert view(0, nothing).empty == "No sessions yet. The first one will be here when it has ended."
    assert view(0, nothing, sight=Sight.PHASES, fitting=0).empty == view(0, nothing).empty


def test_nothing_that_fits_says_what_to_do() -> None:
    assert view(0, search="Zed").empty == "Nothing fits that. Take a filter away, or search for something else."
    assert view(1, search="R7").empty == ""


def test_only_rehearsals_are_nothing_to_draw() -> None:
    empty = view(0, sight=Sight.ITEMS, fitting=0).empty
    assert empty == "Nothing to draw yet: rehearsals and private sessions are left out here."


def test_a_trouble_stands_alone() -> None:
    troubled = view(0, trouble="The record is damaged.")
    assert (troubled.trouble, troubled.counts, troubled.empty) == ("The record is damaged.", "", "")


def test_each_filter_offers_all_and_what_there_is() -> None:
    choices = history_choices(MANY, as_written)
    assert [(choice.value, choice.words) for choice in choices.clients] == [
        (None, "All clients"),
        ("K2", "K2"),
        ("R7", "R7"),
    ]
    assert [choice.value for choice in choices.types] == [None, "30 min", "60 min"]
    assert [choice.value for choice in choices.reviewed] == [None, True, False]


def test_deleting_is_one_plain_question_that_says_that_it_is_for_good() -> None:
    row = session_row(LINE, UTC, as_written)
    assert delete_question(row, 1, as_written) == (
        "Delete the session of Thu 12 Mar 2026, 14:05 (R7, 60 min) and its review?"
        " It is wiped and can't be brought back."
    )
    assert "(\u2068R7, 60 min\u2069)" in delete_question(row, 1, lambda _, words: f"מה {words}")
    nameless = session_row(replace(LINE, client=""), UTC, as_written)
    assert "(60 min)" in delete_question(nameless, 1, as_written)
    assert delete_question(None, 1, as_written).startswith("Delete this session and its review?")
    assert delete_question(row, 3, as_written).startswith("Delete 3 sessions and their reviews?")


def test_every_question_and_count_can_be_translated() -> None:
    row = session_row(LINE, UTC, marked)
    questions = (delete_question(row, 1, marked), delete_question(None, 1, marked), delete_question(row, 2, marked))
    for words in (*questions, nothing_to_review(marked)):
        assert is_marked(words, "R7", "60 min")
    for sight in (Sight.SESSIONS, Sight.ITEMS):
        for shown in (0, 1, 3):
            seen = derive_history(
                sight, Span.ALL, HistoryFilter(search="x"), MANY, shown=shown, translate=marked, fitting=4
            )
            assert is_marked(seen.counts)
            assert is_marked(seen.empty)


def test_what_can_be_asked_for_has_kind_words_and_each_key_once() -> None:
    actions = (*session_actions(as_written), *history_actions(as_written))
    keys = [key for action in actions for key in action.keys]
    assert len(keys) == len(set(keys))
    assert not any(UNKIND.search(action.words) for action in actions)
    assert {action.ask for action in actions} | {HistoryAsk.DELETE_FOR_GOOD, HistoryAsk.FILTER, HistoryAsk.LOOK_AT} == {
        *HistoryAsk
    }


def test_a_span_takes_in_so_many() -> None:
    assert [span.most for span in Span] == [12, 50, None]
