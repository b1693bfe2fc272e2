"""The window of the history: names for everything, what is shown when, and room on a small screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLabel, QLineEdit

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.presentation.history_requests import HistoryAsk, HistoryRequest
from partner_overlay.presentation.history_view import Sight, Span
from tests.fakes.deck_store import HeldAside
from tests.fakes.erasable_history import ErasableHistory
from tests.presentation.marking import UNKIND
from tests.ui.decks.test_decks_window import nameless
from tests.ui.history.conftest import HistoryMaker, Opened

LONG = "Auseinandersetzungsbereitschaft & <b>Zielvereinbarungsgespräche</b> am Dienstag"
DISPLAY = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
HINT = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 1.4)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("sight", Sight)
def test_everything_that_one_can_act_on_has_a_name(history: Opened, sight: Sight) -> None:
    history.look_at(sight)
    assert nameless(history.window) == []


def test_no_label_reads_words_as_markup(history: Opened) -> None:
    labels = history.window.findChildren(QLabel)
    assert len(labels) > 5
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_sessions_are_listed_newest_first(history: Opened) -> None:
    model = history.window.table.sessions
    assert model.rowCount() == 12
    assert model.index(0, 0).data(DISPLAY) == "Mon 23 Nov 2026, 14:05"
    assert history.counts() == "12 sessions"


def test_words_of_a_session_are_never_markup(open_history: HistoryMaker) -> None:
    opened = open_history(ErasableHistory(3, client=LONG[:40], type_name=LONG))
    index = opened.window.table.sessions.index(0, 2)
    assert index.data(DISPLAY) == LONG
    assert "&lt;b&gt;" in index.data(HINT)
    assert index.data(SPOKEN) == f"Type: {LONG}"


def test_without_sessions_there_is_a_warm_sentence_and_the_keyboard_is_in_the_search(
    open_history: HistoryMaker,
) -> None:
    opened = open_history(0)
    assert opened.empty() == "No sessions yet. The first one will be here when it has ended."
    assert not opened.window.table.isVisible()
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_search_without_an_answer_says_so_and_comes_back(history: Opened) -> None:
    history.window.filters.changed.emit(HistoryFilter(search="nobody"))
    assert history.empty().startswith("Nothing fits that.")
    assert history.counts() == "0 of 12 sessions"
    history.window.filters.changed.emit(HistoryFilter())
    assert history.empty() == ""
    assert history.counts() == "12 sessions"


@pytest.mark.parametrize("sight", Sight)
def test_it_has_room_on_a_small_screen(open_history: HistoryMaker, sight: Sight) -> None:
    """200 % on 1366 x 768."""
    opened = open_history(ErasableHistory(60, client=LONG[:40], type_name=LONG))
    opened.look_at(sight)
    opened.window.resize(683, 384)
    QApplication.processEvents()
    assert (opened.window.width(), opened.window.height()) == (683, 384)
    assert opened.window.minimumSizeHint().width() <= 683
    assert opened.window.minimumSizeHint().height() <= 384


@pytest.mark.parametrize("sight", Sight)
@pytest.mark.usefixtures("large_text", "from_right")
def test_large_text_read_from_the_right_has_room_too(open_history: HistoryMaker, sight: Sight) -> None:
    opened = open_history(60)
    opened.look_at(sight)
    opened.window.resize(683, 384)
    QApplication.processEvents()
    assert (opened.window.width(), opened.window.height()) == (683, 384)
    content = opened.window.table if sight is Sight.SESSIONS else opened.window.pictures
    assert content.height() > 60
    assert not opened.window.grab().isNull()


def test_no_word_in_the_window_judges(history: Opened) -> None:
    for sight in Sight:
        history.look_at(sight, Span.ALL)
        labels = (label.text() for label in history.window.findChildren(QLabel))
        assert not [words for words in labels if UNKIND.search(words) or "%" in words]


def test_a_record_that_cannot_be_read_is_said_in_the_window_and_looked_at_again(open_history: HistoryMaker) -> None:
    made = ErasableHistory(12)
    made.troubled = "The record can't be read."
    opened = open_history(made)
    assert opened.window.trouble.isVisible()
    assert opened.window.trouble.sentence == "The record can't be read."
    assert (opened.counts(), opened.empty()) == ("", "")
    made.troubled = ""
    opened.window.trouble.look_again_requested.emit()
    assert not opened.window.trouble.isVisible()
    assert opened.window.table.sessions.rowCount() == 12


def test_filters_offer_what_there_is(history: Opened) -> None:
    offered = {
        combo.accessibleName(): [combo.itemText(at) for at in range(combo.count())]
        for combo in history.window.filters.findChildren(QComboBox)
    }
    assert offered["Client"] == ["All clients", "C-014", "K2", "M11", "R7"]
    assert offered["Reviewed or not"] == ["Reviewed or not", "Reviewed", "Not reviewed yet"]
    assert offered["When"][-1] == "From … to …"


def choose(opened: Opened, name: str, words: str) -> None:
    (combo,) = (each for each in opened.window.filters.findChildren(QComboBox) if each.accessibleName() == name)
    combo.setCurrentText(words)


def test_lists_filter_together(open_history: HistoryMaker) -> None:
    opened = open_history(100)
    choose(opened, "Client", "R7")
    choose(opened, "Reviewed or not", "Reviewed")
    choose(opened, "When", "Last 30 days")
    wanted = opened.history.looked_for[-1]
    assert (wanted.client, wanted.reviewed, wanted.until) == ("R7", True, None)
    assert wanted.since is not None
    assert (wanted.since.month, wanted.since.day) == (10, 25)
    assert opened.counts() == "3 of 100 sessions"


def test_any_two_days_can_be_chosen(open_history: HistoryMaker) -> None:
    opened = open_history(100)
    choose(opened, "When", "From … to …")
    days = {field.accessibleName(): field for field in opened.window.filters.findChildren(QDateEdit)}
    assert days["From"].isVisible()
    days["From"].setDate(days["To"].date().addDays(-7))
    wanted = opened.history.looked_for[-1]
    assert wanted.since is not None
    assert wanted.until is not None
    assert (wanted.until - wanted.since).days == 7
    choose(opened, "When", "Any time")
    assert not days["From"].isVisible()
    assert opened.history.looked_for[-1] == HistoryFilter()


@pytest.mark.parametrize(
    "wanted",
    [
        HistoryFilter(since=HistoryFilter().since),
        HistoryFilter(search="R7", client="K2", type_name="mentor", reviewed=False),
    ],
)
def test_a_filter_from_elsewhere_is_shown(history: Opened, wanted: HistoryFilter) -> None:
    history.window.requested.emit(HistoryRequest(HistoryAsk.FILTER, filter=wanted))
    assert history.window.filters.shown() == wanted


def test_rows_on_their_way_are_drawn_as_such(open_history: HistoryMaker) -> None:
    aside = HeldAside()
    opened = open_history(100, aside=aside)
    aside.let_go()
    QApplication.processEvents()
    assert opened.window.table.sessions.index(0, 0).data(DISPLAY) == ""
    assert not opened.window.grab().isNull()
    aside.let_go()
    assert opened.window.table.sessions.index(0, 0).data(DISPLAY) == "Mon 23 Nov 2026, 14:05"


def test_a_question_goes_when_one_looks_elsewhere(history: Opened) -> None:
    history.window.menus.asked.emit(HistoryAsk.DELETE)
    assert history.window.confirm.question
    history.look_at(Sight.ITEMS)
    assert history.window.confirm.question == ""


def test_the_answer_that_changes_nothing_has_the_keyboard(history: Opened) -> None:
    history.window.menus.asked.emit(HistoryAsk.DELETE)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Keep"
    assert history.window.confirm.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert history.window.confirm.question == ""
    assert history.history.wiped == []
