"""A monitor is known by its serial number, or else by its connector and size; a layout by all that are there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.desktop.screens import ScreenIdentity, is_built_in, layout_key, screen_key, screen_keys

DESK = ScreenIdentity("Dell", "U2723QE", "8QX1", "DP-1", 3840, 2160)
LAPTOP = ScreenIdentity("", "", "", "eDP-1", 1920, 1200)


def test_a_serial_number_names_a_monitor_on_any_connector() -> None:
    assert screen_key(DESK) == "Dell|U2723QE|8QX1"
    assert screen_key(DESK._replace(name="HDMI-2", width=1920, height=1080)) == screen_key(DESK)


def test_without_one_the_connector_and_size_do() -> None:
    assert screen_key(LAPTOP) == "eDP-1|1920x1200"
    assert screen_key(LAPTOP._replace(width=1280)) != screen_key(LAPTOP)


def test_a_kind_without_a_serial_number_is_known_by_its_connector_whatever_its_size() -> None:
    panel = ScreenIdentity("BOE", "NE135", " ", "eDP-1", 2256, 1504)
    assert screen_key(panel) == "BOE|NE135|eDP-1"
    assert screen_key(panel._replace(width=1128, height=752)) == screen_key(panel)


@pytest.mark.parametrize(("width", "height"), [(1200, 1920), (1921, 1199), (1919, 1201)])
def test_turned_or_scaled_it_is_the_same_screen(width: int, height: int) -> None:
    """A scale such as 175 % leaves a pixel open."""
    assert screen_key(LAPTOP._replace(width=width, height=height)) == screen_key(LAPTOP)


def test_two_of_a_kind_without_serial_numbers_are_two() -> None:
    desk = DESK._replace(serial="")
    assert screen_keys([desk, desk._replace(name="DP-2")]) == ("Dell|U2723QE|DP-1", "Dell|U2723QE|DP-2")


def test_what_can_not_be_printed_or_has_no_end_is_left_out() -> None:
    odd = DESK._replace(manufacturer="De\nll\0", model="U" * 300)
    key = screen_key(odd)
    assert key.isprintable()
    assert len(key) < 150


@pytest.mark.parametrize("name", ["eDP-1", "eDP1", "edp-1-1", "LVDS-1", "DSI-1", "Built-in Retina Display"])
def test_a_laptops_own_screen_is_known_by_its_connector_or_name(name: str) -> None:
    assert is_built_in(LAPTOP._replace(name=name))


@pytest.mark.parametrize("name", ["DP-1", "HDMI-A-1", "", "edpanel", "XWAYLAND0", "Virtual-1"])
def test_no_other_is_taken_for_one(name: str) -> None:
    assert not is_built_in(LAPTOP._replace(name=name))


def test_two_monitors_with_one_serial_number_get_their_connectors_too() -> None:
    twin = DESK._replace(name="DP-2")
    assert screen_keys([DESK, LAPTOP, twin]) == (
        "Dell|U2723QE|8QX1|DP-1",
        "eDP-1|1920x1200",
        "Dell|U2723QE|8QX1|DP-2",
    )


def test_a_separator_in_a_name_makes_no_two_monitors_one() -> None:
    assert screen_key(DESK._replace(manufacturer="A|B", model="C")) != screen_key(
        DESK._replace(manufacturer="A", model="B|C")
    )


def test_no_screens_is_a_layout_of_its_own() -> None:
    assert layout_key([]) == ""


@given(st.permutations([DESK, LAPTOP, DESK._replace(name="DP-2"), LAPTOP._replace(name="HDMI-1")]))
def test_a_layout_is_the_same_in_any_order(screens: list[ScreenIdentity]) -> None:
    assert layout_key(screens) == layout_key(sorted(screens, key=lambda screen: screen.name))
