"""The whole editor with the keyboard alone, and what stays in its place meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Voice
from partner_overlay.wiring.decks.desk import DecksDesk
from tests.made.keyboard import NONE, Keyboard
from tests.made.libraries import deck, say
from tests.ui.decks.conftest import MINE, DeskMaker

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Typist(Keyboard):
    """Presses keys where the keyboard is."""

    def __init__(self, desk: DecksDesk) -> None:
        self._desk = desk

    def ids(self, deck_id: str = "mine") -> str:
        return "".join(prompt.id for prompt in self._desk.library.deck(deck_id).prompts)


@pytest.fixture
def typist(desk: DecksDesk) -> Typist:
    return Typist(desk)


def text(desk: DecksDesk, at: int = 0) -> str:
    return desk.library.deck("mine").prompts[at].text


def test_the_table_has_the_keyboard_when_the_window_opens(desk: DecksDesk, typist: Typist) -> None:
    assert typist.focus() is desk.window.table
    assert desk.window.table.chosen() == ("a",)


def test_enter_edits_and_enter_takes_the_words(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_Return)
    typist.press(KEYS.Key_A, mod=CTRL)
    typist.type("What is here now?")
    typist.press(KEYS.Key_Return)
    assert text(desk) == "What is here now?"
    assert typist.focus() is desk.window.table


def test_esc_leaves_the_words_as_they_were(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_F2)
    typist.type("Something else")
    typist.press(KEYS.Key_Escape)
    assert text(desk) == MINE.prompts[0].text


def test_tab_goes_from_cell_to_cell_and_into_the_next_row(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_F2)
    cells = []
    for _ in range(7):
        index = desk.window.table.currentIndex()
        cells.append((index.row(), index.column()))
        typist.press(KEYS.Key_Tab)
    assert cells == [(0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (1, 2)]


def test_voice_and_phase_are_chosen_from_a_list(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_F2)
    assert isinstance(typist.focus(), QComboBox)
    typist.press(KEYS.Key_Down, KEYS.Key_Tab)
    assert desk.library.deck("mine").prompts[0].voice is Voice.CUE
    typist.press(KEYS.Key_Tab)
    typist.press(KEYS.Key_Down, KEYS.Key_Return)
    assert desk.library.deck("mine").prompts[0].phases == (Phase.AGREEMENT,)


def test_one_letter_switches_stars_and_puts_aside(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_Space, KEYS.Key_S, KEYS.Key_N)
    prompt = desk.library.deck("mine").prompts[0]
    assert (prompt.enabled, prompt.starred, desk.library.never) == (False, True, frozenset({"a"}))


def test_several_are_chosen_and_changed_in_one_step(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_Down, KEYS.Key_Down, mod=SHIFT)
    typist.press(KEYS.Key_S)
    assert [prompt.starred for prompt in desk.library.deck("mine").prompts] == [True, True, True, False]
    typist.press(KEYS.Key_Z, mod=CTRL)
    assert not any(prompt.starred for prompt in desk.library.deck("mine").prompts)
    assert desk.window.table.chosen() == ("a", "b", "c")


def test_prompts_go_down_and_up_and_stay_chosen(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_Down, KEYS.Key_Down, mod=CTRL)
    assert typist.ids() == "bcad"
    assert desk.window.table.chosen() == ("a",)
    typist.press(KEYS.Key_Up, mod=CTRL)
    assert typist.ids() == "bacd"


def test_delete_undo_redo(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_Down, KEYS.Key_Delete)
    assert typist.ids() == "acd"
    typist.press(KEYS.Key_Z, mod=CTRL)
    assert typist.ids() == "abcd"
    typist.press(KEYS.Key_Z, mod=CTRL | SHIFT)
    assert typist.ids() == "acd"


def test_duplicate_chooses_the_copy(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_D, mod=CTRL)
    assert len(desk.library.deck("mine").prompts) == 5
    assert desk.window.table.currentIndex().row() == 1


def test_a_prompt_is_added_by_typing_it(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_Return, mod=CTRL)
    typist.type("What would a good ending look like?")
    typist.press(KEYS.Key_Return)
    assert text(desk, -1) == "What would a good ending look like?"
    assert isinstance(typist.focus(), QLineEdit)
    assert desk.window.adding.text() == ""


def test_pasted_lines_become_prompts_in_one_step(desk: DecksDesk, typist: Typist) -> None:
    QGuiApplication.clipboard().setText("# mine\nWhat now?\n- And then?\n\nBreathe.")
    typist.press(KEYS.Key_V, mod=CTRL)
    assert [prompt.text for prompt in desk.library.deck("mine").prompts[4:]] == ["What now?", "And then?", "Breathe."]
    typist.press(KEYS.Key_Z, mod=CTRL)
    assert typist.ids() == "abcd"


def test_chosen_prompts_are_copied_as_lines(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_Down, mod=SHIFT)
    typist.press(KEYS.Key_C, mod=CTRL)
    assert QGuiApplication.clipboard().text() == f"{MINE.prompts[0].text}\n{MINE.prompts[1].text}"


@pytest.mark.parametrize(("key", "mod"), [(KEYS.Key_Slash, NONE), (KEYS.Key_F, CTRL)])
def test_search_narrows_with_each_letter_and_esc_widens(
    desk: DecksDesk, typist: Typist, key: Qt.Key, mod: Qt.KeyboardModifier
) -> None:
    typist.press(key, mod=mod)
    typist.type("else")
    assert desk.window.table.model().rowCount() == 1
    typist.press(KEYS.Key_Escape)
    assert desk.window.table.model().rowCount() == 4
    typist.press(KEYS.Key_Escape)
    assert typist.focus() is desk.window.table


def test_find_and_replace_counts_and_replaces_in_one_step(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_H, mod=CTRL)
    typist.type("what")
    typist.press(KEYS.Key_Tab)
    typist.type("How")
    typist.press(KEYS.Key_Return)
    assert text(desk) == "How matters most to you in this?"
    typist.press(KEYS.Key_Escape)
    assert typist.focus() is desk.window.table


def test_a_deck_is_made_named_and_undone(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_N, mod=CTRL)
    typist.type("For closing")
    typist.press(KEYS.Key_Return)
    assert [each.title for each in desk.library.decks] == ["Mine", "Other", "For closing"]
    typist.press(KEYS.Key_Z, mod=CTRL)
    typist.press(KEYS.Key_Z, mod=CTRL)
    assert [each.title for each in desk.library.decks] == ["Mine", "Other"]


def test_what_can_not_be_is_said_and_changes_nothing(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_F2)
    typist.press(KEYS.Key_A, mod=CTRL)
    typist.press(KEYS.Key_Delete, KEYS.Key_Return)
    assert text(desk) == MINE.prompts[0].text
    assert desk.window.notices.isVisible()


def test_findings_are_said_while_a_prompt_is_typed(desk: DecksDesk, typist: Typist) -> None:
    typist.press(KEYS.Key_F2)
    typist.press(KEYS.Key_A, mod=CTRL)
    typist.type("You should call him.")
    assert "leads the client" in desk.window.preview.said()
    typist.press(KEYS.Key_Escape)
    assert "leads the client" not in desk.window.preview.said()


def test_an_edit_in_a_long_table_moves_neither_scroll_nor_choice(open_desk: DeskMaker) -> None:
    desk = open_desk(deck("mine", *(say(f"p{number}") for number in range(500))))
    table = desk.window.table
    table.choose(["p250"])
    QApplication.processEvents()
    before = table.verticalScrollBar().value()
    assert before > 0
    Typist(desk).press(KEYS.Key_S, KEYS.Key_Space)
    assert (table.verticalScrollBar().value(), table.chosen()) == (before, ("p250",))
