"""What the card and the menu say while the overlay offers to be blanked."""

from dataclasses import replace

import pytest

from partner_overlay.application.settings import Look, Settings
from partner_overlay.demo.scenes import Scene, named, scenes
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.menu import MenuNow, derive_menu
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.overlay import derive_overlay
from partner_overlay.presentation.overlay_view import Button, OverlayView
from partner_overlay.presentation.requests import Ask
from partner_overlay.presentation.translation import as_written
from tests.presentation.marking import UNKIND, is_marked, marked, overlay_texts

WITH_ANSWERS = ("check-in", "check-in-behind-prompt", "at-time")


def view_of(scene: Scene, *, shared: bool = True) -> OverlayView:
    return derive_overlay(scene.session, scene.now, Look(), Numbering.ICF_2019, as_written, shared=shared)


def buttons(view: OverlayView) -> tuple[Button, ...]:
    assert view.words is not None
    return view.words.buttons


def test_the_card_has_both_answers_beside_its_quiet_line() -> None:
    view = view_of(named("say"))
    assert view.note == "Screen shared"
    assert [button.request.ask for button in buttons(view)] == [Ask.BLANK, Ask.LEAVE_SHARED]


@pytest.mark.parametrize("name", WITH_ANSWERS)
def test_words_with_answers_of_their_own_keep_them_and_the_line_says_where_to_look(name: str) -> None:
    scene = named(name)
    assert buttons(view_of(scene)) == buttons(view_of(scene, shared=False))
    assert view_of(scene).note == "Screen shared: see menu"


def test_nothing_else_of_the_card_changes() -> None:
    """Least of all the key of its words: they are not faded out and in again."""
    for scene in scenes():
        before, after = view_of(scene, shared=False), view_of(scene)
        assert before.words is not None
        assert after.words is not None
        plain = after.words._replace(number=before.words.number, topic=before.words.topic, buttons=before.words.buttons)
        assert after._replace(words=plain, note=before.note) == before


def test_without_words_there_is_the_line_alone() -> None:
    scene = named("say")
    empty = scene.session.rotation.cleared(scene.session.elapsed(scene.now))
    view = view_of(Scene("empty", replace(scene.session, rotation=empty), scene.now))
    assert view.words is None
    assert view.note == "Screen shared: see menu"


def menu_of(scene: Scene, *, shared: bool) -> MenuView:
    return derive_menu(MenuNow(scene.session, scene.now, Settings(), shared=shared), as_written)


def test_the_menu_has_the_offer_first_after_what_can_only_be_read() -> None:
    scene = named("say")
    before, after = menu_of(scene, shared=False), menu_of(scene, shared=True)
    first = after.index(Rule()) + 1
    offer = after[first : first + 4]
    assert after[:first] + after[first + 4 :] == before
    said = [(one.words, one.request and one.request.ask) for one in offer if isinstance(one, Entry)]
    assert said == [
        ("The screen is shared; others may see the overlay", None),
        ("Blank the overlay", Ask.BLANK),
        ("Leave it", Ask.LEAVE_SHARED),
    ]


def test_its_words_are_kind_and_can_be_translated() -> None:
    for scene in scenes():
        view = derive_overlay(scene.session, scene.now, Look(), Numbering.ICF_2019, marked, shared=True)
        assert is_marked(view.note)
        assert not any(UNKIND.search(text) for text in overlay_texts(view))
    said = derive_overlay(named("say").session, named("say").now, Look(), Numbering.ICF_2019, marked, shared=True)
    assert all(is_marked(text) for button in buttons(said) for text in (button.words, button.hint))


def test_the_answers_say_what_they_do() -> None:
    assert [button.hint for button in buttons(view_of(named("say")))] == [
        "Blank the overlay while the screen is shared",
        "Leave the overlay as it is; others may see it",
    ]
