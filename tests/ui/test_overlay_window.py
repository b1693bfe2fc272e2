"""The overlay draws what it is given, each form at its size, and nothing twice."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import SIZES, Figures, Form, Look, Theme
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance, appearance_of
from partner_overlay.ui.card import CardFace
from partner_overlay.ui.overlay_window import OverlayWindow


class PaintCount(Protocol):
    paints: int


def picture(overlay: OverlayWindow) -> QImage:
    return overlay.grab().toImage()


def with_words(view: OverlayView, **changes: object) -> OverlayView:
    assert view.words is not None
    return view._replace(words=view.words._replace(**changes))  # type: ignore[arg-type]  # named by each test


def as_usual(app: QApplication, size: int = 100) -> Appearance:
    family = QFontInfo(app.font()).family()
    return appearance_of(Scheme.DARK, family, size=size, opacity=92, translucent=True, mirrored=False)


@pytest.mark.parametrize(
    ("form", "width", "height"), [(Form.STRIP, 260, 48), (Form.HAIRLINE, 400, 8), (Form.PRESENCE, 24, 24)]
)
@pytest.mark.parametrize("size", SIZES)
def test_each_small_form_has_its_size(
    *, overlay: OverlayWindow, view: OverlayView, form: Form, width: int, height: int, size: int
) -> None:
    overlay.render(view._replace(form=form), Look(size=size))
    assert overlay.size() == QSize(round(width * size / 100), round(height * size / 100))


@pytest.mark.parametrize("size", SIZES)
def test_a_card_is_four_hundred_wide_times_its_scale(overlay: OverlayWindow, view: OverlayView, size: int) -> None:
    overlay.render(view, Look(size=size))
    assert overlay.width() == 4 * size
    assert overlay.height() == pytest.approx(205 * size / 100, abs=8 * size / 100)


ROTATED = [
    {"sentence": ""},
    {"sentence": "Short."},
    {"glance": "Was sollte jetzt unbedingt Platz bekommen?", "sentence": "Wort " * 24},
    {"glance": "Breath, pace, shoulders", "sentence": "", "voice": Voice.CUE},
    {"glance": "A long one", "sentence": "word " * 400},
    {"glance": "<b>bold</b>", "sentence": "<img src='//x/y.png'> 🎈"},
    {"glance": "ما الأهم الآن؟", "sentence": "ما الذي يهمك أكثر؟"},
]


@pytest.mark.parametrize("words", ROTATED)
def test_rotation_never_changes_the_cards_size(
    overlay: OverlayWindow, view: OverlayView, look: Look, words: dict[str, object]
) -> None:
    overlay.render(view, look)
    before = overlay.size()
    overlay.render(with_words(view, key="second", **words), look)
    assert overlay.size() == before


def test_a_short_note_fits_into_the_small_line(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    overlay.render(view, look)
    before = overlay.size()
    overlay.render(view._replace(note="Rehearsal", rehearsal=True), look)
    assert overlay.size() == before


def test_a_card_without_words_is_low(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    overlay.render(view._replace(words=None), look)
    assert 60 < overlay.height() < 100


def test_the_same_view_again_paints_nothing(
    overlay: OverlayWindow,
    view: OverlayView,
    look: Look,
    qtbot: QtBot,
    settle: Callable[[OverlayWindow], PaintCount],
) -> None:
    overlay.render(view, look)
    count = settle(overlay)
    overlay.render(view._replace(), replace(look))
    overlay.render(view._replace(spoken="38 minutes left, still"), look)
    overlay.render(view, replace(look, figures=Figures.ELAPSED, form=Form.STRIP))
    QApplication.processEvents()
    assert count.paints == 0
    overlay.render(view._replace(amount="37"), look)
    qtbot.waitUntil(lambda: count.paints > 0)
    assert count.paints == 1


def test_a_strip_does_not_care_about_words(
    overlay: OverlayWindow,
    view: OverlayView,
    look: Look,
    qtbot: QtBot,
    settle: Callable[[OverlayWindow], PaintCount],
) -> None:
    strip = view._replace(form=Form.STRIP)
    overlay.render(strip, look)
    count = settle(overlay)
    overlay.render(with_words(strip, key="other", glance="Something else"), look)
    QApplication.processEvents()
    assert count.paints == 0


def test_blank_hides_it_and_another_form_brings_it_back(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    overlay.render(view, look)
    overlay.show()
    overlay.render(view._replace(form=Form.BLANK), look)
    assert not overlay.isVisible()
    overlay.render(view, look)
    assert overlay.isVisible()


def test_what_was_hidden_otherwise_stays_hidden(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    overlay.render(view._replace(form=Form.BLANK), look)
    overlay.render(view, look)
    assert not overlay.isVisible()


def test_a_screen_reader_is_told_the_whole_state(
    overlay: OverlayWindow, view: OverlayView, look: Look, qtbot: QtBot
) -> None:
    overlay.render(view, look)
    overlay.show()
    qtbot.waitExposed(overlay)
    qtbot.waitUntil(lambda: overlay.accessibleName() == "Exploration, 38 minutes left")
    overlay.render(view._replace(spoken="Paused"), look)
    assert overlay.accessibleName() == "Paused"


def test_it_keeps_the_flags_that_it_was_given(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    overlay.render(view, look)
    overlay.show()
    overlay.render(view._replace(form=Form.BLANK), look)
    overlay.render(view, look)
    overlay.set_system_scheme(Scheme.LIGHT)
    assert overlay.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert overlay.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert overlay.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_its_corners_are_round_where_windows_are_blended(
    make_overlay: Callable[..., OverlayWindow], view: OverlayView, look: Look
) -> None:
    overlay = make_overlay(translucent=True)
    overlay.render(view, look)
    assert picture(overlay).pixelColor(0, 0).alpha() == 0
    assert picture(overlay).pixelColor(200, 10).alphaF() == pytest.approx(0.92, abs=0.01)


def test_it_is_square_and_opaque_where_they_are_not(
    make_overlay: Callable[..., OverlayWindow], view: OverlayView, look: Look
) -> None:
    overlay = make_overlay(translucent=False)
    overlay.render(view, replace(look, opacity=10))
    assert picture(overlay).pixelColor(0, 0).alpha() == 255
    assert picture(overlay).pixelColor(200, 10).alpha() == 255


def test_the_desktop_may_stop_blending_while_it_stands(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    overlay.render(view, look)
    overlay.set_translucent(on=False)
    assert picture(overlay).pixelColor(0, 0).alpha() == 255


def test_an_opacity_under_the_floor_is_drawn_at_the_floor(overlay: OverlayWindow, view: OverlayView) -> None:
    overlay.render(view, Look(theme=Theme.DARK, opacity=10))
    assert picture(overlay).pixelColor(200, 10).alphaF() == pytest.approx(0.85, abs=0.01)


def test_the_system_theme_follows_the_desktop(overlay: OverlayWindow, view: OverlayView) -> None:
    overlay.render(view, Look(theme=Theme.SYSTEM))
    dark = picture(overlay).pixelColor(200, 10).lightness()
    overlay.set_system_scheme(Scheme.LIGHT)
    assert picture(overlay).pixelColor(200, 10).lightness() > dark + 100


def test_a_say_and_a_cue_differ_in_shape(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    """A cue stands in a frame; above its words there is ink where a say has none."""
    overlay.render(view, look)
    say = picture(overlay)
    overlay.render(with_words(view, key="cue", voice=Voice.CUE, label="Notice"), look)
    cue = picture(overlay)
    plain = say.pixelColor(200, 10)
    frame_left = [(x, y) for y in range(80, 160) for x in range(5, 11)]
    assert all(say.pixelColor(x, y) == plain for x, y in frame_left)
    assert any(cue.pixelColor(x, y) != plain for x, y in frame_left)


@pytest.mark.parametrize(
    ("changes", "phase"),
    [
        ({"waiting": True}, Phase.EXPLORATION),
        ({"over_time": True}, Phase.CLOSING),
        ({"over_time": True, "phase": Phase.CLOSING, "waiting": True}, Phase.CLOSING),
    ],
)
def test_its_edge_shows_what_waits(
    overlay: OverlayWindow, view: OverlayView, look: Look, changes: dict[str, object], phase: Phase
) -> None:
    overlay.render(view, look)
    assert picture(overlay).pixelColor(2, 100).lightness() < 60
    overlay.render(view._replace(**changes), look)  # type: ignore[arg-type]  # named by each case
    seen = picture(overlay).pixelColor(2, 100)
    expected = overlay._appearance.phase(phase)
    assert seen.hue() == pytest.approx(expected.hue(), abs=3)


def test_read_from_right_to_left_the_whole_is_mirrored(
    make_overlay: Callable[..., OverlayWindow], view: OverlayView, look: Look
) -> None:
    overlay = make_overlay()
    overlay.render(view._replace(waiting=True), look)
    assert picture(overlay).pixelColor(2, 100).lightness() > 100
    overlay.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(overlay).pixelColor(2, 100).lightness() < 60
    assert picture(overlay).pixelColor(397, 100).lightness() > 100


def test_a_note_with_little_room_has_the_topics_too(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    assert view.words is not None
    noted = view._replace(note="Parked last time: more sleep before the board")
    pictures = []
    for topic in ("process", "presence"):
        overlay.render(noted._replace(words=view.words._replace(topic=topic)), look)
        pictures.append(picture(overlay))
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(
    "changes",
    [
        {"paused": True, "ahead": "paused"},
        {"amount": "", "unit": ""},
        {"amount": "1:37:20", "unit": "", "phase_word": "Vereinbarung", "ahead": "etwa Zeit für die Erkundung"},
        {"phase_word": "A word far too long for any header that there is", "ahead": "no room"},
        {"note": "Parked last time: more sleep before the board"},
        {"words": None, "note": "Rehearsal"},
        {"line": ()},
        {"form": Form.STRIP, "paused": True},
        {"form": Form.STRIP, "waiting": True},
        {"note": "Clicks go through", "click_through": True},
        {"words": None, "note": "Clicks go through", "click_through": True},
        {"form": Form.STRIP, "paused": True, "click_through": True},
    ],
)
@pytest.mark.parametrize("theme", Theme)
def test_every_state_can_be_drawn(
    overlay: OverlayWindow, view: OverlayView, changes: dict[str, object], theme: Theme
) -> None:
    plain = Look(theme=theme)
    overlay.render(view, plain)
    before = picture(overlay)
    overlay.render(view._replace(**changes), plain)  # type: ignore[arg-type]  # named by each case
    assert picture(overlay) != before


@pytest.mark.parametrize("form", [Form.CARD, Form.STRIP])
def test_that_clicks_go_through_is_a_sign_of_its_own(
    overlay: OverlayWindow, view: OverlayView, look: Look, form: Form
) -> None:
    overlay.render(view._replace(form=form, note="Clicks go through"), look)
    before = picture(overlay)
    overlay.render(view._replace(form=form, note="Clicks go through", click_through=True), look)
    assert picture(overlay) != before


@pytest.mark.parametrize("size", [100, 200])
def test_a_cue_has_as_much_air_above_its_frame_as_below(qapp: QApplication, view: OverlayView, size: int) -> None:
    """Below begins what stands around the number."""
    appearance = as_usual(qapp, size)
    face = CardFace(with_words(view, voice=Voice.CUE), appearance)
    assert face._words is not None
    frame = face._words._frame_around(face._words_place)
    above = frame.top() - face._line_place.bottom()
    below = face.small_line.top() + appearance.px(1) - frame.bottom()
    assert above == below
    assert face.changing.top() < frame.top()


@pytest.mark.parametrize("note", ["Waiting: Half the time left", "Wartet: Noch die halbe Zeit"])
def test_what_waits_behind_a_prompt_can_be_read_to_its_end(qapp: QApplication, view: OverlayView, note: str) -> None:
    """Beside the buttons that answer it the line does without what the words show too."""
    face = CardFace(view._replace(note=note), as_usual(qapp), buttons=125)
    assert face._note is not None
    assert not face._note[0].elided
    assert face._small is not None
    assert face._small.end < face._note[1].left()


def test_a_note_follows_a_sign_that_is_all_that_is_left_of_the_line(qapp: QApplication, view: OverlayView) -> None:
    appearance = as_usual(qapp)
    face = CardFace(view._replace(note="Wartet: Noch die halbe Zeit unserer Stunde"), appearance, buttons=160)
    assert face._small is not None
    assert face._small.is_sign
    assert face._note is not None
    assert 0 < face._note[1].left() - face._small.end < appearance.px(12)


def test_a_topic_without_room_is_left_to_its_number(qapp: QApplication, view: OverlayView) -> None:
    """Without a number as much of it shows as there is room for."""
    long = with_words(view, number="3.9", topic="a topic with far more words than there is room for beside buttons")
    briefer = CardFace(with_words(long, topic=""), as_usual(qapp), buttons=160)
    cut, alone = CardFace(long, as_usual(qapp), buttons=160), CardFace(with_words(long, number=""), as_usual(qapp))
    assert briefer._small is not None
    assert cut._small is not None
    assert alone._small is not None
    assert cut._small.end == briefer._small.end
    assert alone._small.topic_cut
    assert alone._small.end > cut._small.end


def test_where_its_words_have_no_room_the_sign_stands_alone_beside_what_there_is(
    qapp: QApplication, view: OverlayView
) -> None:
    crowded = with_words(view, said=True, pinned=True)
    noted = crowded._replace(note="Clicks go through", click_through=True)
    face = CardFace(noted, as_usual(qapp), buttons=160)
    assert face._note is None
    assert face._small is not None
    assert face._sign_left is not None
    assert face._small.end <= face._sign_left


@pytest.mark.parametrize("done", [{"said": True}, {"pinned": True}])
def test_what_was_done_with_the_words_shows(
    overlay: OverlayWindow, view: OverlayView, look: Look, done: dict[str, object]
) -> None:
    overlay.render(view, look)
    before = picture(overlay)
    overlay.render(with_words(view, **done), look)
    assert picture(overlay) != before
