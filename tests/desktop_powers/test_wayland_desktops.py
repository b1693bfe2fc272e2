"""Which Wayland desktop this is, and what is claimed of it."""

import pytest

from partner_overlay.desktop.chosen_powers import chosen_powers
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.wayland_desktops import COSMIC, GNOME, KDE, OTHER, SWAY, WaylandDesktop, wayland_desktop


@pytest.mark.parametrize(
    ("environ", "desktop"),
    [
        ({"XDG_CURRENT_DESKTOP": "GNOME"}, GNOME),
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, GNOME),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, KDE),
        ({"XDG_CURRENT_DESKTOP": "sway"}, SWAY),
        ({"XDG_CURRENT_DESKTOP": "", "SWAYSOCK": "/run/sway.sock"}, SWAY),
        ({"XDG_CURRENT_DESKTOP": "COSMIC"}, COSMIC),
        ({"XDG_CURRENT_DESKTOP": "something:else"}, OTHER),
        ({}, OTHER),
    ],
)
def test_a_session_is_known_by_the_names_it_gives_itself(environ: dict[str, str], desktop: WaylandDesktop) -> None:
    assert wayland_desktop(environ) is desktop


@pytest.mark.parametrize(("words", "name"), [("Budgie:GNOME", "Budgie"), ("labwc:wlroots", "labwc")])
def test_one_that_calls_itself_by_a_greater_name_too_is_taken_by_its_own(words: str, name: str) -> None:
    found = wayland_desktop({"XDG_CURRENT_DESKTOP": words})
    assert (found.name, found.can_through_xwayland) == (name, Answer.UNKNOWN)


@pytest.mark.parametrize("desktop", [GNOME, KDE, SWAY])
def test_where_it_was_tested_it_says_yes_and_with_what(desktop: WaylandDesktop) -> None:
    assert desktop.can_through_xwayland is Answer.YES
    assert desktop.shown in desktop.why_through_xwayland
    assert desktop.name in desktop.why_through_xwayland


def test_what_covers_it_all_the_same_is_said_where_it_does() -> None:
    said = [desktop for desktop in (GNOME, SWAY, KDE) if "may cover it" in desktop.why_through_xwayland]
    assert said == [GNOME, SWAY]


@pytest.mark.parametrize("desktop", [COSMIC, OTHER])
def test_where_it_was_not_it_claims_nothing(desktop: WaylandDesktop) -> None:
    assert desktop.can_through_xwayland is Answer.UNKNOWN
    assert "not been tested" in desktop.why_through_xwayland


@pytest.mark.parametrize("environ", [{"XDG_CURRENT_DESKTOP": "KDE"}, {"XDG_CURRENT_DESKTOP": "sway"}])
def test_without_xwayland_it_says_no_and_names_the_desktops_own_way(environ: dict[str, str]) -> None:
    finding = chosen_powers("wayland", environ, "linux").stay_on_top.finding()
    assert finding.can is Answer.NO
    assert finding.why.endswith(wayland_desktop(environ).own_way)
    assert finding.why.endswith(".")


def test_a_desktop_whose_own_way_is_not_known_names_none() -> None:
    assert "itself" not in OTHER.why_not_on_wayland_itself
