"""A monitor is known by its serial number, or else by its connector and size; a layout by all that are there."""

from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.desktop.screens import ScreenIdentity, layout_key, screen_key, screen_keys

DESK = ScreenIdentity("Dell", "U2723QE", "8QX1", "DP-1", 3840, 2160)
LAPTOP = ScreenIdentity("", "", "", "eDP-1", 1920, 1200)


def test_a_serial_number_names_a_monitor_on_any_connector() -> None:
    assert screen_key(DESK) == "Dell|U2723QE|8QX1"
    assert screen_key(DESK._replace(name="HDMI-2", width=1920, height=1080)) == screen_key(DESK)


def test_without_one_the_connector_and_size_do() -> None:
    assert screen_key(LAPTOP) == "eDP-1|1920x1200"
    assert screen_key(LAPTOP._replace(width=1280)) != screen_key(LAPTOP)


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
