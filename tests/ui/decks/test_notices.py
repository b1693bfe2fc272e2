"""What other programs and newer releases do to decks while the window is open, and what the coach is offered."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest
from partner_overlay.ui.decks.compare_window import CompareWindow
from partner_overlay.wiring.decks.desk import DecksDesk
from tests.fakes.deck_store import DeckStoreInMemory
from tests.made.libraries import deck, ids, say
from tests.ui.decks.conftest import MINE, DeskMaker
from tests.ui.decks.test_decks_window import nameless

THEIRS = deck("mine", MINE.prompts[0], say("b", "What did they write here?"), *MINE.prompts[2:])


def button(window: QWidget, words: str) -> QPushButton:
    (found,) = (each for each in window.findChildren(QPushButton) if each.text() == words)
    return found


def said(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def press(window: QWidget, words: str) -> None:
    """By the keyboard."""
    wanted = button(window, words)
    wanted.setFocus()
    QTest.keyClick(wanted, Qt.Key.Key_Space)


def both_changed(open_desk: DeskMaker) -> DecksDesk:
    """The coach switches the first prompt off; another program has reworded the second."""
    store = DeckStoreInMemory(MINE)
    desk = open_desk(store=store)
    store.files["mine"] = THEIRS
    desk.window.requested.emit(DeckRequest(DeckAsk.TOGGLE, ("a",)))
    return desk


def comparison(desk: DecksDesk) -> CompareWindow:
    (window,) = desk.window.findChildren(CompareWindow)
    return window


def lines(window: CompareWindow) -> list[tuple[str, str]]:
    return [(window.left.item(row).text(), window.right.item(row).text()) for row in range(window.left.count())]


def test_a_file_changed_by_another_program_is_shown_when_nothing_is_lost_by_it(open_desk: DeskMaker) -> None:
    store = DeckStoreInMemory(MINE)
    desk = open_desk(store=store)
    store.files["mine"] = THEIRS
    desk.open()
    assert desk.library.deck("mine").prompts[1].text == "What did they write here?"
    assert len(desk.library.decks) == 1
    assert not desk.window.notices.isVisible()


def test_when_both_changed_the_coach_reads_of_it_until_it_is_understood(open_desk: DeskMaker) -> None:
    desk = both_changed(open_desk)
    assert [each.title for each in desk.library.decks] == ["Mine", "Mine (yours)"]
    assert "was changed here and in another program" in said(desk.window.notices)
    press(desk.window.notices, "Understood")
    assert not desk.window.notices.isVisible()
    assert len(desk.library.decks) == 2


def test_what_was_kept_twice_is_compared_side_by_side(open_desk: DeskMaker) -> None:
    desk = both_changed(open_desk)
    press(desk.window.notices, "Compare")
    window = comparison(desk)
    assert lines(window) == [
        (f"≠ Different: {MINE.prompts[0].text}",) * 2,
        ("≠ Different: What did they write here?", f"≠ Different: {MINE.prompts[1].text}"),
        (MINE.prompts[2].text,) * 2,
        (MINE.prompts[3].text,) * 2,
    ]
    assert "2 prompts are different." in said(window)
    assert (window.left.accessibleName(), window.right.accessibleName()) == ("Mine", "Mine (yours)")


def test_the_comparison_goes_by_keyboard_row_by_row_on_both_sides(open_desk: DeskMaker) -> None:
    desk = both_changed(open_desk)
    press(desk.window.notices, "Compare")
    window = comparison(desk)
    assert nameless(window) == []
    QTest.keyClick(window.left, Qt.Key.Key_Down)
    assert (window.left.currentRow(), window.right.currentRow()) == (1, 1)
    QTest.keyClick(window.right, Qt.Key.Key_Up)
    assert (window.left.currentRow(), window.right.currentRow()) == (0, 0)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_deck_that_is_gone_is_not_compared(open_desk: DeskMaker) -> None:
    desk = both_changed(open_desk)
    desk.window.side.decks.chosen.emit(desk.library.decks[1].id)
    desk.window.requested.emit(DeckRequest(DeckAsk.DELETE_DECK))
    press(desk.window.notices, "Compare")
    assert desk.window.findChildren(CompareWindow) == []
    assert "not there any more" in said(desk.window.notices)


def test_a_newer_shipped_deck_is_offered_and_taken(open_desk: DeskMaker) -> None:
    store = DeckStoreInMemory(deck("mine", say("a", "My own words here?"), "b"), shipped=(deck("mine", "a", "b"),))
    store.shipped_decks["mine"] = deck("mine", "a", "b", "c")
    desk = open_desk(store=store)
    assert "has 1 new prompt" in said(desk.window.notices)
    press(desk.window.notices, "Bring it up to date")
    assert ids(desk.library, "mine") == "a b c"
    assert desk.library.deck("mine").prompts[0].text == "My own words here?"
    assert not desk.window.notices.isVisible()
