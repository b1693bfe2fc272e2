"""The desk of the history: what is asked for, wiping, troubles, and what is looked for while one types."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from partner_overlay.application.deck_saving import Aside, at_once
from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.history_requests import ExportWanted, HistoryAsk, HistoryRequest
from partner_overlay.presentation.history_view import Sight, Span
from partner_overlay.wiring.aside import ThreadAside
from partner_overlay.wiring.history_desk import HistoryDesk
from tests.fakes.deck_store import HeldAside
from tests.fakes.erasable_history import ErasableHistory


class Desk:
    def __init__(self, history: ErasableHistory, aside: Aside = at_once) -> None:
        self.history = history
        self.desk = HistoryDesk(history, history, aside, scheme=Scheme.LIGHT, numbers=Numbering.ICF_2019)
        self.window = self.desk.window
        self.reviews = QSignalSpy(self.desk.review_wanted)
        self.exports = QSignalSpy(self.desk.export_wanted)

    def ask(self, ask: HistoryAsk, *sessions: int, **more: object) -> None:
        self.window.requested.emit(HistoryRequest(ask, sessions, **more))  # type: ignore[arg-type]  # by their names


@pytest.fixture
def desks(qtbot: QtBot) -> Iterator[list[Desk]]:
    made: list[Desk] = []
    yield made
    for each in made:
        each.desk.finish()
        each.window.deleteLater()
        each.desk.deleteLater()


@pytest.fixture
def desk(desks: list[Desk]) -> Desk:
    desks.append(Desk(ErasableHistory(60)))
    desks[0].desk.open()
    return desks[0]


def test_it_says_whether_it_is_open(desk: Desk) -> None:
    closed = QSignalSpy(desk.desk.closed)
    seen = [desk.desk.is_open]
    for change in (desk.window.close, desk.desk.open):
        change()
        seen.append(desk.desk.is_open)
    assert seen == [True, False, True]
    assert closed.count() == 1


def test_a_review_is_asked_for_by_its_sessions_id(desk: Desk) -> None:
    desk.ask(HistoryAsk.OPEN, 7)
    assert desk.reviews.at(0) == ["made-7"]


def test_a_private_session_has_no_review_and_that_is_said(desk: Desk) -> None:
    desk.ask(HistoryAsk.OPEN, 13)
    assert desk.reviews.count() == 0
    assert desk.window.told == "A private session keeps nothing to review."
    desk.window.table.selectRow(3)
    assert desk.window.told == ""


def test_all_that_fit_are_exported_by_their_filter(desk: Desk) -> None:
    wanted = HistoryFilter(client="R7")
    desk.ask(HistoryAsk.FILTER, filter=wanted)
    desk.ask(HistoryAsk.EXPORT_ALL)
    desk.ask(HistoryAsk.SUPERVISION_PAGE_ALL)
    assert desk.exports.at(0) == [ExportWanted(filter=wanted)]
    assert desk.exports.at(1) == [ExportWanted(filter=wanted, supervision=True)]


def test_another_desk_goes_on_as_this_one_stands(desk: Desk, desks: list[Desk]) -> None:
    desk.ask(HistoryAsk.LOOK_AT, sight=Sight.PHASES, span=Span.LAST_50)
    desk.ask(HistoryAsk.FILTER, filter=HistoryFilter(search="60", client="R7"))
    desks.append(Desk(ErasableHistory(60)))

    desk.desk.as_it_stands()(desks[1].desk)

    assert desks[1].desk.is_open
    assert desks[1].window.filters.shown() == desk.window.filters.shown()
    assert desks[1].window.counts == desk.window.counts


def test_nothing_chosen_exports_nothing(desk: Desk) -> None:
    desk.ask(HistoryAsk.EXPORT)
    assert desk.exports.count() == 0


def test_wiped_sessions_are_gone_from_the_list_and_told(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.desk.deleted) as gone:
        desk.ask(HistoryAsk.DELETE_FOR_GOOD, 60, 59)
    assert gone.args == [("made-60", "made-59")]
    assert desk.window.counts == "58 sessions"
    assert desk.window.table.current() == 58


def test_a_wipe_that_is_refused_is_said_and_leaves_the_rest(desk: Desk, qtbot: QtBot) -> None:
    desk.ask(HistoryAsk.DELETE_FOR_GOOD, 60, 59)
    desk.history.troubled = "Another program is reading the record."
    qtbot.waitUntil(desk.window.trouble.isVisible)
    assert desk.window.trouble.sentence == "Another program is reading the record."
    assert desk.history.wiped == []


def test_what_was_wiped_before_a_refusal_is_told(desk: Desk, qtbot: QtBot) -> None:
    deleted = QSignalSpy(desk.desk.deleted)
    desk.history.held_fast = "made-59"
    desk.ask(HistoryAsk.DELETE_FOR_GOOD, 60, 59, 58)
    qtbot.waitUntil(lambda: deleted.count() == 1)
    assert deleted.at(0) == [("made-60",)]
    assert desk.window.counts == ""
    assert desk.window.trouble.sentence == "Another program is reading the record."


def test_at_the_end_of_the_program_a_wipe_is_finished(desk: Desk) -> None:
    desk.ask(HistoryAsk.DELETE_FOR_GOOD, 60, 59, 58)
    desk.desk.finish()
    assert desk.history.wiped == ["made-60", "made-59", "made-58"]
    assert not desk.desk.is_open


def test_a_session_that_ends_meanwhile_does_not_shift_what_is_to_be_deleted(desks: list[Desk], qtbot: QtBot) -> None:
    history = ErasableHistory(60)
    history.wiped.append("made-60")  # it is not there yet
    desks.append(Desk(history))
    desk = desks[0]
    desk.desk.open()
    desk.window.menus.asked.emit(HistoryAsk.DELETE)
    history.wiped.clear()
    desk.desk.refresh()
    desk.window.confirm.answered.emit(True)
    with qtbot.waitSignal(desk.desk.deleted) as gone:
        pass
    assert gone.args == [("made-59",)]


def test_what_is_chosen_stays_chosen_when_a_session_comes(desk: Desk) -> None:
    desk.history.wiped.append("made-60")
    desk.desk.refresh()
    desk.window.table.selectRow(4)
    assert desk.window.chosen() == (55,)
    desk.history.wiped.clear()
    desk.desk.refresh()
    assert desk.window.chosen() == (55,)
    assert desk.window.table.current() == 55


def test_while_one_types_only_the_last_words_are_looked_for(desks: list[Desk]) -> None:
    aside = HeldAside()
    desks.append(Desk(ErasableHistory(60), aside))
    desk = desks[0]
    desk.desk.open()
    aside.let_go()
    for end in range(1, 7):
        desk.ask(HistoryAsk.FILTER, filter=HistoryFilter(search="mentor"[:end]))
    while aside.waiting:
        aside.let_go()
    assert [wanted.search for wanted in desk.history.looked_for if wanted.search] == ["m", "mentor"]
    assert desk.window.counts == "12 of 60 sessions"


def test_a_trouble_while_rows_are_read_is_said_and_looked_at_again(desk: Desk) -> None:
    desk.history.troubled = "The record is damaged."
    desk.ask(HistoryAsk.LOOK_AT, sight=Sight.ITEMS, span=Span.ALL)
    assert desk.window.trouble.sentence == "The record is damaged."
    desk.history.troubled = ""
    desk.ask(HistoryAsk.LOOK_AGAIN)
    assert desk.window.trouble.isHidden()
    desk.history.troubled = "The record is damaged again."
    desk.ask(HistoryAsk.OPEN, 5)
    assert desk.window.trouble.sentence == "The record is damaged again."
    assert desk.reviews.count() == 0


def test_counting_goes_on_piece_by_piece_and_says_how_far_it_is(desks: list[Desk]) -> None:
    aside = HeldAside()
    desks.append(Desk(ErasableHistory(200), aside))
    desk = desks[0]
    desk.desk.open()
    desk.ask(HistoryAsk.LOOK_AT, sight=Sight.SAID, span=Span.ALL)
    said = []
    while aside.waiting:
        aside.let_go()
        said.append(desk.window.counts)
    assert "Counting: 40 of 178 sessions so far" in said
    assert desk.window.counts == "178 sessions, without rehearsals and private ones"
    assert not desk.desk.is_busy


def test_counting_stops_with_a_trouble_and_when_something_else_is_looked_at(desks: list[Desk]) -> None:
    aside = HeldAside()
    desks.append(Desk(ErasableHistory(200), aside))
    desk = desks[0]
    desk.desk.open()
    desk.ask(HistoryAsk.LOOK_AT, sight=Sight.SAID, span=Span.ALL)
    while "so far" not in desk.window.counts:
        aside.let_go()
    desk.ask(HistoryAsk.LOOK_AT, sight=Sight.SESSIONS)
    while aside.waiting:
        aside.let_go()
    assert desk.window.counts == "200 sessions"
    assert desk.history.digested < 100
    desk.ask(HistoryAsk.LOOK_AT, sight=Sight.SAID, span=Span.ALL)
    while "so far" not in desk.window.counts:
        aside.let_go()
    desk.history.troubled = "The record is damaged."
    while aside.waiting:
        aside.let_go()
    assert desk.window.trouble.sentence == "The record is damaged."


def test_on_a_thread_of_its_own_all_of_it_comes_in_time(desks: list[Desk], qtbot: QtBot) -> None:
    owner = QObject()
    aside = ThreadAside(owner)
    desks.append(Desk(ErasableHistory(500), aside))
    desk = desks[0]
    desk.desk.open()
    qtbot.waitUntil(lambda: desk.window.table.sessions.row_at(0) is not None)
    desk.window.table.scrollToBottom()
    qtbot.waitUntil(lambda: desk.window.table.sessions.row_at(499) is not None)
    desk.ask(HistoryAsk.LOOK_AT, sight=Sight.SAID, span=Span.ALL)
    qtbot.waitUntil(lambda: not desk.desk.is_busy and "444 sessions" in desk.window.counts)
    aside.finish()
