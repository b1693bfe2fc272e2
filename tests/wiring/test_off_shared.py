"""Kept off shared screens: told to every native window before it is seen, shown as the system says, said everywhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import ScreenSettings, Settings
from partner_overlay.desktop.capture import Hidden
from partner_overlay.presentation.menu_view import Entry
from partner_overlay.presentation.overlay_view import Privacy
from partner_overlay.presentation.requests import Ask
from partner_overlay.ui.overlay_window import OverlayWindow
from partner_overlay.wiring.off_shared import OffShared
from tests.fakes.powers import RecordingPowers
from tests.fakes.screens import MadeDesktop
from tests.made.programs import Bench
from tests.presentation.marking import entries

WISHED = Settings(screens=ScreenSettings(keep_off_shared=True))
TRANSLUCENT = Qt.WidgetAttribute.WA_TranslucentBackground
SEEN = "Others see the overlay when you share this screen."


def privacy(bench: Bench) -> Privacy:
    assert bench.window._view is not None
    return bench.window._view.privacy


def hiding(bench: Bench) -> list[str]:
    """What was asked of the power, without the rest."""
    return [asked for asked in bench.desk_powers.asked if "hid" in asked or asked == "cover"]


def switches(bench: Bench) -> list[Entry]:
    lines = entries(bench.program.menu())
    return [line for line in lines if line.request is not None and line.request.ask is Ask.KEEP_OFF_SHARED]


@pytest.fixture
def wished(desktop: MadeDesktop) -> Iterator[Bench]:
    """On a system that leaves it out, for a coach who chose so earlier."""
    bench = Bench(desktop, desk_powers=RecordingPowers(hidden=Hidden.YES))
    bench.settings_service.change(WISHED)
    yield bench
    bench.clear_away()


# Without the wish


def test_without_the_wish_nothing_is_asked_and_nothing_shown(bench: Bench) -> None:
    bench.desk_powers.hidden = Hidden.OFF
    bench.start()
    assert hiding(bench) == []
    assert privacy(bench) is Privacy.NOT_ASKED
    assert bench.program.overlay_state().hidden_from_capture == "off"
    assert SEEN not in bench.menu_lines


def test_where_it_can_not_be_done_there_is_no_switch(bench: Bench) -> None:
    bench.start()
    assert switches(bench) == []
    assert bench.program.overlay_state().hidden_from_capture == "unsupported"


# With it


def test_it_is_told_before_the_first_show_and_after_it(wished: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    shows = OverlayWindow.show

    def noted(window: OverlayWindow) -> None:
        wished.desk_powers.asked.append("show")
        shows(window)

    monkeypatch.setattr(OverlayWindow, "show", noted)
    wished.start()
    assert wished.desk_powers.asked == ["hide True", "apply hiding", "show", "apply hiding", "keep"]


def test_hidden_it_shows_its_sign_from_the_first_picture_on(wished: Bench) -> None:
    wished.start()
    assert privacy(wished) is Privacy.HIDDEN
    assert wished.shown.endswith("Kept off shared screens.")
    assert wished.program.overlay_state().hidden_from_capture == "yes"
    assert [switch.checked for switch in switches(wished)] == [True]
    assert SEEN not in wished.menu_lines


def test_it_is_told_at_each_show(wished: Bench) -> None:
    wished.start()
    wished.ask(Ask.HIDE)
    before = len(hiding(wished))
    wished.ask(Ask.SHOW)
    assert "apply hiding" in hiding(wished)[before:]


@pytest.mark.parametrize("hidden", [Hidden.FAILED, Hidden.UNSUPPORTED])
def test_seen_against_the_wish_it_shows_the_other_sign_and_the_menu_says_so(hidden: Hidden, wished: Bench) -> None:
    wished.desk_powers.hidden = hidden
    wished.start()
    assert privacy(wished) is Privacy.SEEN
    assert wished.shown.endswith("Seen on shared screens.")
    assert SEEN in wished.menu_lines
    assert wished.program.overlay_state().hidden_from_capture == hidden.value
    assert ("apply hiding" in wished.desk_powers.asked) is (hidden is Hidden.FAILED)


def test_what_the_system_takes_back_shows_at_the_next_look(wished: Bench) -> None:
    wished.start()
    wished.desk_powers.hidden = Hidden.FAILED
    wished.program.refresh()
    assert privacy(wished) is Privacy.SEEN


def test_a_show_that_loses_it_shows_the_other_sign_at_once(wished: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a system may that forgets a hidden window's wish."""
    shows = wished.overlay._show

    def losing(window: object) -> None:
        shows(window)  # type: ignore[arg-type]  # passed on
        wished.desk_powers.hidden = Hidden.FAILED

    monkeypatch.setattr(wished.overlay, "_show", losing)
    wished.start()
    assert privacy(wished) is Privacy.SEEN


# Turned on and off


def test_turned_on_and_off_it_is_done_at_once_and_kept(bench: Bench) -> None:
    bench.desk_powers.hidden = Hidden.YES
    bench.start()
    bench.ask(Ask.KEEP_OFF_SHARED)
    assert hiding(bench) == ["hide True", "apply hiding"]
    assert privacy(bench) is Privacy.HIDDEN
    assert bench.settings.screens.keep_off_shared
    bench.ask(Ask.KEEP_OFF_SHARED)
    assert "hide False" in hiding(bench)
    assert privacy(bench) is Privacy.NOT_ASKED
    assert not bench.settings.screens.keep_off_shared


def test_where_it_has_to_be_opaque_it_is_another_window_while_hidden(bench: Bench) -> None:
    bench.desk_powers.hidden, bench.desk_powers.needs_opaque = Hidden.YES, True
    bench.start()
    first, place = int(bench.window.winId()), bench.window.pos()
    bench.desk_powers.asked.clear()
    bench.ask(Ask.KEEP_OFF_SHARED)
    assert bench.desk_powers.asked.index("let go") < bench.desk_powers.asked.index("keep")
    assert bench.visible()
    assert int(bench.window.winId()) != first
    assert bench.window.pos() == place
    assert not bench.window.testAttribute(TRANSLUCENT)
    assert not bench.window._translucent
    assert bench.desk_powers.asked[-1] == "keep"
    bench.ask(Ask.KEEP_OFF_SHARED)
    assert bench.visible()
    assert bench.window.testAttribute(TRANSLUCENT)
    assert bench.window._translucent


def test_built_with_the_wish_it_is_opaque_from_the_beginning(desktop: MadeDesktop) -> None:
    bench = Bench(desktop, desk_powers=RecordingPowers(hidden=Hidden.YES, needs_opaque=True))
    bench.settings_service.change(WISHED)
    bench.start()
    assert not bench.window.testAttribute(TRANSLUCENT)
    assert bench.desk_powers.asked.count("keep") == 1
    bench.clear_away()


def test_turned_on_while_it_is_put_away_it_stays_put_away(bench: Bench) -> None:
    bench.desk_powers.hidden, bench.desk_powers.needs_opaque = Hidden.YES, True
    bench.start()
    bench.ask(Ask.HIDE)
    bench.ask(Ask.KEEP_OFF_SHARED)
    assert not bench.visible()
    bench.ask(Ask.SHOW)
    assert privacy(bench) is Privacy.HIDDEN
    assert not bench.window.testAttribute(TRANSLUCENT)


# Native windows


@pytest.fixture
def powers() -> RecordingPowers:
    return RecordingPowers(hidden=Hidden.YES)


@pytest.fixture
def off_shared(powers: RecordingPowers, qapp: QApplication) -> Iterator[OffShared]:
    off_shared = OffShared(powers.powers.capture, qapp)
    yield off_shared
    off_shared.wish(on=False, window=None)


def test_a_native_window_that_is_made_anew_is_told(
    off_shared: OffShared, powers: RecordingPowers, bench: Bench
) -> None:
    bench.start()
    off_shared.wish(on=True, window=None)
    off_shared.ready(bench.window)
    bench.overlay.hide()
    powers.asked.clear()
    bench.window.destroy()
    assert powers.asked == []  # there is none to tell
    bench.window.winId()
    assert powers.asked == ["apply hiding"]


def test_menus_and_fields_of_the_overlay_are_left_out_too_and_ordinary_windows_are_not(
    off_shared: OffShared, powers: RecordingPowers, qtbot: QtBot
) -> None:
    off_shared.wish(on=True, window=None)
    powers.asked.clear()
    menu, field, ordinary = QMenu(), QWidget(None, Qt.WindowType.Tool), QWidget()
    for widget in (menu, field, ordinary):
        qtbot.addWidget(widget)
        widget.winId()
    assert powers.asked == ["cover", "cover"]


def test_after_the_wish_nothing_is_looked_at(off_shared: OffShared, powers: RecordingPowers, qtbot: QtBot) -> None:
    off_shared.wish(on=True, window=None)
    off_shared.wish(on=False, window=None)
    powers.asked.clear()
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.winId()
    assert powers.asked == []


def test_where_nothing_can_come_of_it_nothing_is_looked_at(qapp: QApplication, qtbot: QtBot) -> None:
    powers = RecordingPowers(hidden=Hidden.UNSUPPORTED)
    off_shared = OffShared(powers.powers.capture, qapp)
    off_shared.wish(on=True, window=None)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.winId()
    assert powers.asked == ["hide True"]
    assert not off_shared.eventFilter(menu, QEvent(QEvent.Type.Show))
