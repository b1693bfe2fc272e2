"""While clicks go through: the overlay says so, offers nothing to press, and the menu says first how it ends."""

from datetime import timedelta

import pytest

from partner_overlay.application.settings import KeySettings, Look
from partner_overlay.demo.scenes import Scene, named, scenes
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.click_through import COMMAND, click_through_entry, let_through
from partner_overlay.presentation.menu_view import Entry
from partner_overlay.presentation.overlay import derive_overlay
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import as_written
from tests.presentation.marking import entries, is_marked, marked


def view_of(scene: Scene) -> OverlayView:
    return derive_overlay(scene.session, scene.now + timedelta(0), Look(), Numbering.ICF_2019, as_written)


@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_nothing_on_it_can_be_pressed_and_it_says_so(scene: Scene) -> None:
    before = view_of(scene)
    view = let_through(before, as_written)
    assert view.controls == ()
    assert view.words is None or view.words.buttons == ()
    assert view.note == "Clicks go through"
    assert view.spoken == f"{before.spoken} Clicks go through."
    assert view.click_through


def test_its_words_stay() -> None:
    before, view = view_of(named("check-in")), let_through(view_of(named("check-in")), as_written)
    assert view.words is not None
    assert before.words is not None
    assert view.words.glance == before.words.glance
    assert view.waiting


def test_the_menu_says_first_how_it_ends() -> None:
    lines = list(entries(click_through_entry(KeySettings(), as_written, on=False)))
    assert [line.words for line in lines] == [
        "Let clicks through",
        "Clicks then reach what lies below the overlay.",
        "It ends with the session, with Show, or with:",
        COMMAND,
        "Let them through",
    ]
    assert [line.request for line in lines] == [None, None, None, None, Request(Ask.CLICK_THROUGH, "on")]


@pytest.mark.parametrize(("everywhere", "chord", "said"), [(True, "Ctrl+F9", True), (False, "Ctrl+F9", False)])
def test_a_key_that_ends_it_is_named_where_there_is_one(everywhere: bool, chord: str, said: bool) -> None:  # noqa: FBT001
    keys = KeySettings(everywhere, click_through=chord)
    words = [line.words for line in entries(click_through_entry(keys, as_written, on=False))]
    assert (chord in words) is said
    assert "" not in [line.words for line in entries(click_through_entry(KeySettings(True), as_written, on=False))]


def test_while_it_is_on_it_can_be_ended() -> None:
    assert click_through_entry(KeySettings(), as_written, on=True) == (
        Entry("Catch clicks again", Request(Ask.CLICK_THROUGH, "off")),
    )


def test_all_words_are_translated() -> None:
    for on in (True, False):
        lines = entries(click_through_entry(KeySettings(True, click_through="Ctrl+F9"), marked, on=on))
        assert all(is_marked(line.words, COMMAND, "Ctrl+F9") for line in lines)
    assert is_marked(let_through(view_of(named("say")), marked).note)
