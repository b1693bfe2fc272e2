"""One connection to a bus: it lets nobody wait, and a bus that goes, or is none, is noticed and said."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jeepney.bus_messages import message_bus
from jeepney.low_level import Message
from jeepney.wrappers import DBusAddress, new_method_call
from pytestqt.qtbot import QtBot

from partner_overlay.desktop import dbus_connection
from partner_overlay.desktop.dbus_connection import Bus, DBusConnection, Reply
from partner_overlay.desktop.dbus_service import DBusService
from tests.made.private_bus import Call, PrivateBus, StandIn

NAME, PATH, FACE = "org.example.Echo", "/org/example", "org.example.Echo"
LONG = "x" * 3_000_000  # more than a socket takes, or gives, at once


def echo(call: Call) -> tuple[str, tuple[object, ...]]:
    return "s", call.body


@pytest.fixture
def service(bus: PrivateBus) -> Iterator[StandIn]:
    stand_in = StandIn(bus.address, NAME, echo)
    yield stand_in
    stand_in.end()


@pytest.fixture
def connection(bus: PrivateBus, qapp: object) -> Iterator[DBusConnection]:
    connection = DBusConnection(Bus.SESSION)
    yield connection
    connection.close()


def call_of(words: str) -> Message:
    call: Message = new_method_call(DBusAddress(PATH, NAME, FACE), "Echo", "s", (words,))
    return call


@pytest.mark.parametrize("words", ["hello", LONG], ids=["short", "long"])
def test_a_call_given_before_the_login_is_answered(
    connection: DBusConnection, service: StandIn, qtbot: QtBot, words: str
) -> None:
    replies: list[Reply] = []
    connection.call(call_of(words), replies.append)
    assert connection.unique_name == ""
    qtbot.waitUntil(lambda: bool(replies))
    assert replies == [Reply((words,))]
    assert connection.unique_name.startswith(":1.")


def test_nobody_there_is_an_answer_too(connection: DBusConnection, qtbot: QtBot) -> None:
    replies: list[Reply] = []
    connection.call(call_of("hello"), replies.append)
    qtbot.waitUntil(lambda: bool(replies))
    assert replies[0].error == "org.freedesktop.DBus.Error.ServiceUnknown"


def test_only_signals_of_the_service_itself_are_heard(
    connection: DBusConnection, service: StandIn, bus: PrivateBus, qtbot: QtBot
) -> None:
    """Anybody may send the like to one program alone, whatever the bus was asked to pass on."""
    heard: list[object] = []
    there = DBusService(connection, NAME)
    there.hear(FACE, "Said", lambda signal: heard.append(signal.body[0]), PATH)
    replies: list[Reply] = []
    connection.call(message_bus.GetId(), replies.append)
    qtbot.waitUntil(lambda: bool(replies))
    other = StandIn(bus.address, "org.example.Other", echo)
    other.tell((PATH, FACE, "Said"), "s", ("by another",), to=connection.unique_name)
    service.tell((f"{PATH}/elsewhere", FACE, "Said"), "s", ("elsewhere",), to=connection.unique_name)
    service.tell((PATH, FACE, "Said"), "s", ("by itself",))
    qtbot.waitUntil(lambda: bool(heard))
    other.end()
    assert heard == ["by itself"]


def test_a_service_that_leaves_is_missed_once(connection: DBusConnection, service: StandIn, qtbot: QtBot) -> None:
    there = DBusService(connection, NAME)
    replies: list[Reply] = []
    there.call((PATH, FACE, "Echo"), "s", ("hello",), replies.append)
    qtbot.waitUntil(lambda: bool(replies))
    with qtbot.waitSignal(there.left):
        service.end()


def test_a_bus_that_goes_is_said_once_and_then_all_is_quiet(
    connection: DBusConnection, bus: PrivateBus, qtbot: QtBot
) -> None:
    replies: list[Reply] = []
    with qtbot.waitSignal(connection.gone):
        bus.end()
    assert not connection.is_alive
    connection.call(call_of("hello"), replies.append)
    connection.settle(lambda: False, 10)
    connection.close()
    assert replies == []


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "nonsense", ""])
def test_where_there_is_no_bus_nothing_is_alive(address: str, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    connection = DBusConnection(Bus.SESSION)
    assert not connection.is_alive
    connection.call(call_of("hello"))
    connection.close()


def test_without_an_address_there_is_no_session_bus(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not DBusConnection(Bus.SESSION).is_alive


Answer = Callable[[socket.socket], None]


def says_nothing(_line: socket.socket) -> None:
    """It hangs."""


def hangs_up(line: socket.socket) -> None:
    line.close()


def lets_nobody_in(line: socket.socket) -> None:
    line.sendall(b"REJECTED EXTERNAL\r\n")


def speaks_something_else(line: socket.socket) -> None:
    line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


@pytest.mark.parametrize("answer", [says_nothing, hangs_up, lets_nobody_in, speaks_something_else])
def test_a_bus_that_is_not_well_is_given_up(
    answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
    monkeypatch.setattr(dbus_connection, "PATIENCE", 0.3)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "bus"))
        door.listen()
        connection = DBusConnection(Bus.SESSION)
        line, _ = door.accept()
        with line, qtbot.waitSignal(connection.gone):
            assert line.recv(4096).startswith(b"\0AUTH EXTERNAL")
            answer(line)
    assert not connection.is_alive


def test_a_bus_that_breaks_the_rules_later_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "bus"))
        door.listen()
        connection = DBusConnection(Bus.SESSION)
        line, _ = door.accept()
        with line, qtbot.waitSignal(connection.gone):
            line.sendall(b"OK 0123456789abcdef\r\n")
            qtbot.waitUntil(lambda: connection._login.authenticated)
            line.sendall(b"nothing that could be a message")
    assert not connection.is_alive
