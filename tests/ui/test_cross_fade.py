"""Words change by a cross-fade of 400 ms, or at once; and then nothing moves any more."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Form, Look
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.cross_fade import MILLISECONDS, STEP, CrossFade
from partner_overlay.ui.overlay_window import OverlayWindow


class PaintCount(Protocol):
    paints: int


@pytest.fixture
def count(
    overlay: OverlayWindow, view: OverlayView, look: Look, settle: Callable[[OverlayWindow], PaintCount]
) -> PaintCount:
    """The paints of a card at rest on the screen."""
    overlay.render(view, look)
    return settle(overlay)


@pytest.fixture
def shown(overlay: OverlayWindow, count: PaintCount) -> OverlayWindow:
    """The same card."""
    return overlay


@pytest.fixture
def other(view: OverlayView) -> OverlayView:
    """The same moment with other words."""
    assert view.words is not None
    return view._replace(words=view.words._replace(key="second", glance="What matters most?", sentence=""))


def running(overlay: OverlayWindow) -> list[CrossFade]:
    return [one for one in overlay.findChildren(CrossFade) if one.running]


def test_other_words_fade_in_and_then_all_is_still(
    shown: OverlayWindow, other: OverlayView, look: Look, qtbot: QtBot, count: PaintCount
) -> None:
    shown.render(other, look)
    assert shown.fading
    (fade,) = running(shown)
    steps: list[float] = []
    fade.progressed.connect(steps.append)
    begun = monotonic()
    qtbot.waitUntil(lambda: not shown.fading, timeout=3000)
    assert monotonic() - begun >= MILLISECONDS / 1000
    assert steps == sorted(steps)
    assert len(steps) < MILLISECONDS / STEP  # few, so that a fade wakes the machine seldom
    assert count.paints > len(steps) > 0
    assert running(shown) == []
    QApplication.processEvents()
    painted = count.paints
    QApplication.processEvents()
    assert count.paints == painted


def test_half_way_both_words_are_there(shown: OverlayWindow, view: OverlayView, other: OverlayView, look: Look) -> None:
    before = shown.grab().toImage()
    shown.render(other, look)
    (fade,) = running(shown)
    fade.progressed.emit(0.5)
    half = shown.grab().toImage()
    fade.stop()
    fade.ended.emit()
    after = shown.grab().toImage()
    assert half not in (before, after)
    assert before != after


def test_with_less_motion_words_are_swapped_at_once(
    shown: OverlayWindow, other: OverlayView, look: Look, qtbot: QtBot, count: PaintCount
) -> None:
    shown.set_reduced_motion(on=True)
    shown.render(other, look)
    assert not shown.fading
    qtbot.waitUntil(lambda: count.paints > 0)
    QApplication.processEvents()
    assert count.paints == 1


def test_less_motion_ends_a_fade_under_way(shown: OverlayWindow, other: OverlayView, look: Look) -> None:
    shown.render(other, look)
    half = shown.grab().toImage()
    shown.set_reduced_motion(on=True)
    assert not shown.fading
    ended = shown.grab().toImage()
    assert ended != half
    shown.render(other._replace(form=Form.STRIP), look)
    shown.render(other, look)
    assert shown.grab().toImage() == ended


def test_new_figures_alone_do_not_fade(shown: OverlayWindow, view: OverlayView, look: Look) -> None:
    assert view.words is not None
    shown.render(view._replace(amount="37", words=view.words._replace(sentence="There are 37 minutes left.")), look)
    assert not shown.fading


def test_another_form_does_not_fade(shown: OverlayWindow, other: OverlayView, look: Look) -> None:
    shown.render(other._replace(form=Form.STRIP), look)
    assert not shown.fading


def test_another_look_ends_a_fade(shown: OverlayWindow, other: OverlayView, look: Look) -> None:
    shown.render(other, look)
    shown.render(other, replace(look, size=150))
    assert not shown.fading


def test_hiding_ends_a_fade(shown: OverlayWindow, other: OverlayView, look: Look) -> None:
    shown.render(other, look)
    shown.hide()
    assert not shown.fading


def test_what_is_not_seen_is_not_faded(
    overlay: OverlayWindow, view: OverlayView, other: OverlayView, look: Look
) -> None:
    overlay.render(view, look)
    overlay.render(other, look)
    assert not overlay.fading
