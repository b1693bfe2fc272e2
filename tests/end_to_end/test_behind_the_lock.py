"""The real program and a system bus of the test's own: locked, unlocked, and killed in between."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.waiting import passing, until
from tests.end_to_end.program import Program, steady
from tests.fakes.login_manager import LoginManager
from tests.made.private_bus import private_bus

A_WHILE = 2.0  # seconds


@pytest.fixture
def manager(program: Program, tmp_path: Path) -> Iterator[LoginManager]:
    with private_bus(tmp_path) as bus:
        program.env["DBUS_SYSTEM_BUS_ADDRESS"] = bus.address
        manager = LoginManager(bus.address)
        yield manager
        manager.end()


def begin(program: Program, manager: LoginManager) -> None:
    """It listens a second after it has begun."""
    asked = len(manager.hints_asked)
    program.begin()
    until(lambda: len(manager.hints_asked) > asked, "the program asks how the lock stands")


def test_the_time_behind_the_lock_is_away_to_a_second_and_a_kill_leaves_a_sane_session(
    program: Program, manager: LoginManager
) -> None:
    begin(program, manager)
    before = steady()
    program.give("start")
    started = locked = steady()
    manager.lock()
    passing(A_WHILE)
    assert program.status()["session"]["away_seconds"] == 0
    manager.unlock()
    until(lambda: program.status()["session"]["away_seconds"] > 0, "the time away is on record")
    away = program.status()["session"]["away_seconds"]
    assert A_WHILE - 1 <= away <= steady() - locked + 1
    manager.lock()
    passing(A_WHILE)
    program.kill()
    begin(program, manager)
    manager.unlock()
    asked = steady()
    session = program.status()["session"]
    assert asked - started - 1 <= session["elapsed_seconds"] <= steady() - before + 1
    assert session["state"] == "running"
    assert any("  Away for " in line for line in program.record())
