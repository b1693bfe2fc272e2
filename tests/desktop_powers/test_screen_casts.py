"""Which of all that PipeWire tells of is a cast of the screen, as a table of desktops; a camera never is."""

import pytest

from partner_overlay.desktop.screen_casts import ScreenCasts
from tests.fakes.pw_dump import (
    BROWSER,
    GNOME,
    HYPRLAND,
    KDE,
    NIRI,
    RECORDER,
    SPEAKERS,
    TASK_BAR,
    WEBCAM,
    WLROOTS,
    core,
    gone,
    link,
    node,
)

DESKTOPS = {"GNOME": GNOME, "KDE": KDE, "niri": NIRI, "wlroots": WLROOTS, "Hyprland": HYPRLAND}
UNHEARD_OF = {"media.class": "Video/Source", "node.name": "new-compositor"}


def seen(source: dict[str, str], taker: dict[str, str]) -> bool:
    casts = ScreenCasts()
    casts.take([core(), node(40, SPEAKERS), node(50, source), node(60, taker), link(61, 50, 60)])
    return casts.is_cast


@pytest.mark.parametrize("source", DESKTOPS.values(), ids=DESKTOPS)
def test_a_screen_that_a_browser_takes_is_cast(source: dict[str, str]) -> None:
    assert seen(source, BROWSER)


@pytest.mark.parametrize("taker", [BROWSER, RECORDER], ids=["browser", "recorder"])
def test_a_camera_is_no_screen_whoever_takes_it(taker: dict[str, str]) -> None:
    assert not seen(WEBCAM, taker)


def test_a_taker_that_says_that_it_takes_a_screen_is_believed() -> None:
    assert seen(UNHEARD_OF, RECORDER)
    assert not seen(UNHEARD_OF, BROWSER)


def test_pictures_of_windows_in_the_task_bar_leave_the_desktop_to_nobody() -> None:
    assert not seen(KDE, TASK_BAR)


@pytest.mark.parametrize("source", DESKTOPS.values(), ids=DESKTOPS)
def test_a_screen_that_nobody_takes_is_not_cast(source: dict[str, str]) -> None:
    """A source is there before it is taken; a gamescope session has one all the time."""
    casts = ScreenCasts()
    casts.take([node(50, source), node(60, BROWSER)])
    assert not casts.is_cast


@pytest.mark.parametrize("over", [50, 61], ids=["the source goes", "the link goes"])
def test_a_cast_is_over_when_either_goes(over: int) -> None:
    casts = ScreenCasts()
    casts.take([node(50, GNOME), node(60, BROWSER), link(61, 50, 60)])
    assert casts.is_cast
    casts.take([gone(over)])
    assert not casts.is_cast


def test_they_may_come_in_any_order_and_again() -> None:
    casts = ScreenCasts()
    casts.take([link(61, 50, 60)])
    casts.take([node(60, BROWSER)])
    assert not casts.is_cast
    casts.take([node(50, GNOME)])
    casts.take([node(50, GNOME | {"state": "paused"})])
    assert casts.is_cast


def test_a_number_may_be_another_thing_later() -> None:
    casts = ScreenCasts()
    casts.take([node(50, GNOME), node(60, BROWSER), link(61, 50, 60), gone(50), node(50, WEBCAM)])
    assert not casts.is_cast


def test_a_change_that_leaves_out_what_a_thing_is_changes_nothing() -> None:
    casts = ScreenCasts()
    casts.take([node(50, GNOME), node(60, BROWSER), link(61, 50, 60)])
    casts.take([{"id": 50, "type": "PipeWire:Interface:Node", "info": {"state": "idle"}}])
    assert casts.is_cast


@pytest.mark.parametrize(
    "odd",
    [
        None,
        7,
        "words",
        [],
        {},
        {"id": "seven", "info": {}},
        {"id": 7, "type": "PipeWire:Interface:Node", "info": {"props": 5}},
        {"id": 7, "type": "PipeWire:Interface:Node", "info": {"props": {"node.name": 5, "media.name": None}}},
        {"id": 7, "type": "PipeWire:Interface:Link", "info": {"output-node-id": "a", "input-node-id": 3}},
    ],
    ids=repr,
)
def test_what_is_no_object_is_passed_over(odd: object) -> None:
    casts = ScreenCasts()
    casts.take([odd, node(50, GNOME), node(60, BROWSER), link(61, 50, 60)])
    assert casts.is_cast
