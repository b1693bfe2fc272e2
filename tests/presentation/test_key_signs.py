"""Keys that work everywhere, beside the same actions in the menu and on the overlay's buttons."""

from collections.abc import Iterator
from dataclasses import replace

from partner_overlay.application.settings import KeySettings, Look, Settings
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.key_signs import WorkingKeys, menu_with_keys, named, overlay_with_keys, working_keys
from partner_overlay.presentation.keys import KeyStanding
from partner_overlay.presentation.menu import MenuNow, derive_menu
from partner_overlay.presentation.menu_view import Entry, MenuView
from partner_overlay.presentation.overlay import derive_overlay
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import TWO_O_CLOCK, Conversation

KEYS: WorkingKeys = {
    Ask.NEXT: "F13",
    Ask.TOGGLE: "F14",
    Ask.PAUSE_OR_GO_ON: "F15",
    Ask.START_OR_END: "F16",
    Ask.NEXT_PHASE: "F17",
    Ask.CLICK_THROUGH: "F18",
}


def keyed(menu: MenuView) -> Iterator[tuple[Request | None, str]]:
    """Every entry that has a key, with what it asks for."""
    for line in menu:
        if isinstance(line, Entry):
            if line.keys:
                yield line.request, line.keys
            yield from keyed(line.children)


def test_only_keys_that_were_given_are_named_in_the_desktops_words_where_it_chose() -> None:
    standing = {
        "mark": KeyStanding(bound=True),
        "blank": KeyStanding(bound=False, why="Another program holds it."),
        "said": KeyStanding(bound=True, shown="Super+Y"),
    }
    assert working_keys(KeySettings(everywhere=True), standing) == {
        Ask.SAID: "Super+Y",
        Ask.MARK: "Ctrl+Alt+Shift+M",
    }


def test_they_are_named_as_on_keyboards_of_the_coachs_language() -> None:
    assert named({Ask.MARK: "Ctrl+Alt+Shift+M", Ask.SAID: "Super+Y"}, german) == {
        Ask.MARK: "Strg+Alt+Umschalt+M",
        Ask.SAID: "Super+Y",
    }


def german(_context: str, words: str) -> str:
    return {"Ctrl": "Strg", "Shift": "Umschalt"}.get(words, words)


def test_the_menu_of_a_session_names_them_wherever_they_do_the_same() -> None:
    session = Conversation.started().session
    menu = menu_with_keys(derive_menu(MenuNow(session, TWO_O_CLOCK, Settings()), as_written), KEYS, session)
    assert dict(keyed(menu)) == {
        Request(Ask.NEXT): "F13",
        Request(Ask.HIDE): "F14",
        Request(Ask.PAUSE): "F15",
        Request(Ask.END): "F16",
        Request(Ask.PHASE, Phase.EXPLORATION): "F17",
        Request(Ask.CLICK_THROUGH, "on"): "F18",
    }


def test_without_a_session_the_one_key_starts_one() -> None:
    menu = menu_with_keys(derive_menu(MenuNow(None, TWO_O_CLOCK, Settings()), as_written), KEYS, None)
    assert dict(keyed(menu)) == {Request(Ask.START): "F16", Request(Ask.HIDE): "F14"}


def test_after_the_last_phase_comes_none() -> None:
    session = replace(Conversation.started().session, phase=Phase.CLOSING)
    menu = menu_with_keys((Entry("Agreement", Request(Ask.PHASE, Phase.AGREEMENT)),), KEYS, session)
    assert list(keyed(menu)) == []


def shown(view: OverlayView) -> dict[Ask, str]:
    buttons = (*view.controls, *(view.words.buttons if view.words is not None else ()))
    return {button.request.ask: button.keys for button in buttons if button.keys}


def test_the_overlays_buttons_name_them() -> None:
    session = Conversation.started().session
    view = derive_overlay(session, TWO_O_CLOCK, Look(), Numbering.ICF_2019, as_written)
    assert shown(view) == {}
    named = {Ask.NEXT: "F13", Ask.PAUSE: "F15", Ask.NEXT_PHASE: "F17"}
    assert shown(overlay_with_keys(view, KEYS, session)) == named
    assert shown(overlay_with_keys(view._replace(words=None), KEYS, session)) == named
