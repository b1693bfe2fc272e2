"""Which of Qt's platforms to start on, and the sentence where there is no screen to start on."""

import pytest

from partner_overlay.desktop.platform_choice import choose_platform, refusal

X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
NOWHERE = ":7351"


@pytest.mark.parametrize(
    ("environ", "value"),
    [
        (X11, "xcb"),
        (X11 | WAYLAND, "xcb;wayland"),
        (WAYLAND, "wayland"),
        ({}, "xcb"),
        (X11 | {"WAYLAND_DISPLAY": ""}, "xcb"),
        (X11 | WAYLAND | {"QT_QPA_PLATFORM": "wayland"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
    ],
)
def test_linux_takes_x11_first_unless_the_coach_said_otherwise(environ: dict[str, str], value: str) -> None:
    assert choose_platform(environ, "linux").value == value


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_leave_it_to_qt(system: str) -> None:
    assert choose_platform({}, system).value is None


@pytest.mark.parametrize("environ", [X11, X11 | WAYLAND, WAYLAND, {}, {"QT_QPA_PLATFORM": "xcb"}])
def test_every_choice_has_a_plain_sentence(environ: dict[str, str]) -> None:
    reason = choose_platform(environ, "linux").reason
    assert reason.endswith(".")
    assert reason[0].isupper()


def refused(environ: dict[str, str]) -> str | None:
    return refusal(environ, choose_platform(environ, "linux"))


def test_without_any_screen_it_is_refused() -> None:
    sentence = refused({})
    assert sentence is not None
    assert sentence.startswith("There is no screen here.")


def test_a_screen_that_cannot_be_reached_is_refused_by_its_name() -> None:
    sentence = refused({"DISPLAY": NOWHERE})
    assert sentence is not None
    assert NOWHERE in sentence


def test_an_unreachable_x_screen_is_no_matter_where_wayland_is_there() -> None:
    assert refused({"DISPLAY": NOWHERE} | WAYLAND) is None


@pytest.mark.parametrize("platform", ["offscreen", "vnc:size=800x600", "minimal"])
def test_platforms_that_need_no_screen_are_never_refused(platform: str) -> None:
    assert refused({"QT_QPA_PLATFORM": platform}) is None


def test_other_systems_are_never_refused() -> None:
    assert refusal({}, choose_platform({}, "darwin")) is None
