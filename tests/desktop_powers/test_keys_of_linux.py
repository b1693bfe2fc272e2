"""Whose keys a Linux desktop gets, by the kind of its session."""

import pytest

from partner_overlay.desktop.chosen_news import chosen_news
from partner_overlay.desktop.portal_keys import PortalKeys

ON_WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}


@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_on_wayland_no_key_is_asked_of_the_x_server_which_would_give_it_and_never_send_it(platform: str) -> None:
    """The desktop's portal is asked instead, which chooses the keys together with the coach."""
    keys = chosen_news(platform, ON_WAYLAND, "linux").keys
    assert keys.desktop_chooses
    assert isinstance(keys, PortalKeys)


def test_without_an_x_server_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7351")
    for platform in ("xcb", "offscreen"):
        assert not chosen_news(platform, {}, "linux").keys.can_bind
