"""What Linux is asked, by the kind of its session, and that what is not there is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from partner_overlay.desktop.chosen_news import chosen_news
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.news import News
from partner_overlay.desktop.portal_keys import PortalKeys


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> dict[str, str]:
    """A session with no bus, no PipeWire and no pw-dump."""
    for bus in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(bus, f"unix:path={tmp_path}/bus")
    return {"PATH": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}


@pytest.fixture(params=["xcb", "wayland", "offscreen"])
def news(request: pytest.FixtureRequest, nowhere: dict[str, str]) -> Iterator[News]:
    wayland = {"WAYLAND_DISPLAY": "wayland-0"} if request.param == "wayland" else {}
    news = chosen_news("offscreen", nowhere | wayland, "linux")
    yield news
    news.close()


def test_all_that_is_missing_is_said_in_plain_sentences(news: News) -> None:
    assert {finding.can for finding in news.findings()} == {Answer.NO}
    assert all(finding.why.endswith(".") for finding in news.findings())
    assert not news.keys.can_bind


@pytest.mark.parametrize("qt_platform", ["wayland", "xcb"])
def test_on_wayland_the_portal_is_asked_even_through_xwayland(nowhere: dict[str, str], qt_platform: str) -> None:
    news = chosen_news(qt_platform, nowhere | {"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert isinstance(news.keys, PortalKeys)
    news.close()
