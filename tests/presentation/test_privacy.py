"""How the overlay stands on a shared screen: a sign and words, for one who wishes to be kept off it."""

import pytest

from partner_overlay.application.settings import Look
from partner_overlay.demo.scenes import named
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.overlay import derive_overlay
from partner_overlay.presentation.overlay_view import OverlayView, Privacy
from partner_overlay.presentation.privacy import sharing_trouble, with_privacy
from partner_overlay.presentation.translation import as_written
from tests.presentation.marking import UNKIND, is_marked, marked


@pytest.fixture
def view() -> OverlayView:
    scene = named("say")
    return derive_overlay(scene.session, scene.now, Look(), Numbering.ICF_2019, as_written)


def test_without_the_wish_there_is_no_sign(view: OverlayView) -> None:
    assert view.privacy is Privacy.NOT_ASKED


def test_only_what_the_system_calls_hidden_is_called_so(view: OverlayView) -> None:
    assert with_privacy(view, "yes", as_written).privacy is Privacy.HIDDEN
    for hidden in ("no", "failed", "unsupported", "off", "anything"):
        assert with_privacy(view, hidden, as_written).privacy is Privacy.SEEN


def test_a_screen_reader_says_it_last(view: OverlayView) -> None:
    assert with_privacy(view, "yes", as_written).spoken == f"{view.spoken} Kept off shared screens."
    assert with_privacy(view, "failed", as_written).spoken == f"{view.spoken} Seen on shared screens."


def test_nothing_else_of_the_view_changes(view: OverlayView) -> None:
    changed = with_privacy(view, "yes", as_written)
    assert changed._replace(privacy=view.privacy, spoken=view.spoken) == view


def test_one_who_is_seen_against_the_wish_is_told() -> None:
    assert sharing_trouble("yes", as_written) == ""
    for hidden in ("no", "failed", "unsupported"):
        assert sharing_trouble(hidden, as_written) == "Others see the overlay when you share this screen."


def test_its_words_are_translated_and_kind(view: OverlayView) -> None:
    empty = view._replace(spoken="")
    for text in (with_privacy(empty, "yes", marked).spoken, with_privacy(empty, "no", marked).spoken):
        assert is_marked(text)
        assert not UNKIND.search(text)
    assert is_marked(sharing_trouble("no", marked))
