"""Glance, more competencies, language and source of a prompt, in their dialog."""

from PySide6.QtWidgets import QDialogButtonBox

from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest
from partner_overlay.ui.decks.prompt_details import PromptDetails
from partner_overlay.wiring.decks.desk import DecksDesk
from tests.ui.decks.conftest import MINE, DeskMaker
from tests.ui.decks.test_decks_window import nameless


def details(desk: DecksDesk) -> PromptDetails:
    desk.window.requested.emit(DeckRequest(DeckAsk.DETAILS, ("a",)))
    (window,) = desk.window.findChildren(PromptDetails)
    return window


def press(window: PromptDetails, button: QDialogButtonBox.StandardButton) -> None:
    window.buttons.button(button).click()


def test_they_are_changed_in_one_step_that_is_undone(desk: DecksDesk) -> None:
    window = details(desk)
    assert nameless(window) == []
    for field, code in zip(window.also, ("5.1", "8.8"), strict=True):
        field.setCurrentIndex(field.findData(code))
    window.glance.setText("What counts")
    window.language.setText("de")
    window.source.setText("A workshop")
    press(window, QDialogButtonBox.StandardButton.Ok)
    prompt = desk.library.deck("mine").prompts[0]
    assert (prompt.also, prompt.language, prompt.source) == (("5.1", "8.8"), "de", "A workshop")
    assert prompt.glance == "What counts"
    desk.window.requested.emit(DeckRequest(DeckAsk.UNDO))
    assert desk.library.deck("mine").prompts == MINE.prompts


def test_a_competency_that_is_named_already_counts_once(desk: DecksDesk) -> None:
    window = details(desk)
    for field, code in zip(window.also, ("3.9", "5.1"), strict=True):
        field.setCurrentIndex(field.findData(code))
    press(window, QDialogButtonBox.StandardButton.Ok)
    assert desk.library.deck("mine").prompts[0].also == ("5.1",)


def test_cancel_changes_nothing(desk: DecksDesk) -> None:
    window = details(desk)
    window.source.setText("Elsewhere")
    press(window, QDialogButtonBox.StandardButton.Cancel)
    assert desk.library.deck("mine").prompts == MINE.prompts


def test_in_another_window_they_are_open_as_they_stood(open_desk: DeskMaker) -> None:
    before = open_desk(MINE)
    details(before).glance.setText("What counts")
    go_on = before.as_it_stands()
    before.window.close()
    after = open_desk(MINE)

    go_on(after)

    (window,) = after.window.findChildren(PromptDetails)
    assert window.glance.text() == "What counts"
    press(window, QDialogButtonBox.StandardButton.Ok)
    assert after.library.deck("mine").prompts[0].glance == "What counts"


def test_details_that_were_left_do_not_come_back(open_desk: DeskMaker) -> None:
    before = open_desk(MINE)
    press(details(before), QDialogButtonBox.StandardButton.Cancel)
    after = open_desk(MINE)
    before.as_it_stands()(after)
    assert not after.window.findChildren(PromptDetails)
