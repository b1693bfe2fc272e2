"""Sleep and lock in the real program: the time away is on record to the second, once, and the overlay keeps away."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.dbus_connection import Bus, DBusConnection
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.logind import LogindWatch
from partner_overlay.domain import facts
from partner_overlay.presentation.requests import Ask
from partner_overlay.wiring.sleep_desk import SleepDesk
from tests.fakes.login_manager import LoginManager
from tests.fakes.screens import MadeDesktop
from tests.fakes.watches import ManualSleepWatch
from tests.made.private_bus import private_bus
from tests.made.programs import Bench
from tests.made.sessions import minutes


@pytest.fixture
def watch() -> ManualSleepWatch:
    return ManualSleepWatch()


@pytest.fixture
def watched(bench: Bench, watch: ManualSleepWatch) -> Iterator[Bench]:
    desk = SleepDesk(bench.program, watch)
    bench.start()
    yield bench
    watch.close()
    desk.deleteLater()


def away_notes(bench: Bench) -> list[timedelta]:
    recorded = bench.journal.facts(bench.session.id)
    return [fact.away for fact in recorded if isinstance(fact, facts.AwayNoticed)]


def test_what_the_login_manager_tells_is_away_time_right_to_a_second_and_counted_once(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Ten minutes in: locked, then asleep for 40 minutes, awake, and 90 seconds later unlocked."""
    with private_bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
        manager = LoginManager(bus.address)
        watch = LogindWatch(DBusConnection(Bus.SYSTEM), "")
        assert watch.finding().can is Answer.YES
        desk = SleepDesk(bench.program, watch)
        bench.start()
        bench.after(minutes(10))
        asked = bench.desk_powers.asked
        manager.lock()
        qtbot.waitUntil(lambda: asked[-1] == "let go")
        bench.after(timedelta(seconds=20))
        manager.sleep()
        bench.clock.sleep(minutes(40))
        manager.wake()
        bench.after(timedelta(seconds=90))
        manager.unlock()
        qtbot.waitUntil(lambda: asked[-1] == "keep")
        bench.after(minutes(5))
        (away,) = away_notes(bench)
        assert abs(away - (minutes(40) + timedelta(seconds=110))) < timedelta(seconds=1)
        elapsed = bench.session.elapsed(bench.program.now)
        assert abs(elapsed - (minutes(55) + timedelta(seconds=110))) < timedelta(seconds=1)
        watch.close()
        desk.deleteLater()
        manager.end()


def test_minutes_go_on_behind_the_lock(watched: Bench, watch: ManualSleepWatch) -> None:
    watch.leave()
    watched.after(minutes(10))
    assert "50 minutes left" in watched.shown
    assert away_notes(watched) == []
    watch.come_back()
    assert away_notes(watched) == [minutes(10)]


def test_what_became_due_in_sleep_is_seen_as_soon_as_somebody_is_back(watched: Bench, watch: ManualSleepWatch) -> None:
    """The timer stood still too, and would come too late."""
    watch.leave()
    watched.clock.sleep(minutes(31))
    watch.come_back()
    assert "29 minutes left" in watched.shown
    assert watched.session.waiting is not None


def test_the_overlay_does_not_fight_the_lock(watched: Bench, watch: ManualSleepWatch) -> None:
    asked = watched.desk_powers.asked
    assert asked[-1] == "keep"
    watch.leave()
    assert asked[-1] == "let go"
    assert watched.visible()
    watch.come_back()
    assert asked[-1] == "keep"


def test_an_overlay_that_is_shown_behind_the_lock_waits(watched: Bench, watch: ManualSleepWatch) -> None:
    asked = watched.desk_powers.asked
    watched.ask(Ask.BLANK)
    watch.leave()
    asked.clear()
    watched.ask(Ask.BLANK)
    assert watched.visible()
    assert "keep" not in asked
    watch.come_back()
    assert asked[-1] == "keep"


def test_a_hidden_overlay_stays_hidden_whoever_goes_or_comes(watched: Bench, watch: ManualSleepWatch) -> None:
    watched.ask(Ask.HIDE)
    watched.desk_powers.asked.clear()
    watch.leave()
    watch.come_back()
    assert not watched.visible()
    assert watched.desk_powers.asked == []


def test_a_program_that_ends_behind_the_lock_has_the_absence_on_record(watched: Bench, watch: ManualSleepWatch) -> None:
    watch.leave()
    watched.after(minutes(3))
    watched.program.close()
    assert away_notes(watched) == [minutes(3)]


def test_a_program_that_is_killed_behind_the_lock_goes_on(
    watched: Bench, watch: ManualSleepWatch, desktop: MadeDesktop
) -> None:
    watch.leave()
    watched.after(minutes(3))
    again = Bench(desktop, watched.journal, watched.clock)
    assert again.program.recover()
    behind = ManualSleepWatch()
    behind.leave()
    desk = SleepDesk(again.program, behind)
    again.after(minutes(2))
    behind.come_back()
    assert away_notes(again) == [minutes(2)]
    assert again.session.elapsed(again.program.now) == minutes(5)
    again.clear_away()
    desk.deleteLater()
