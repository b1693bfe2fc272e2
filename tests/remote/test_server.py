"""The server against callers of every kind: none of them harms it, and each is answered or let go."""

import errno
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import Address
from partner_overlay.remote.conversation import BACKLOG_LIMIT, Conversation
from partner_overlay.remote.line import AlreadyRunning
from partner_overlay.remote.protocol import REQUEST_LIMIT, WATCH_HEAD, encode_reply, encode_request
from partner_overlay.remote.reply import Answer, Reply, Watch
from partner_overlay.remote.server import CONVERSATION_LIMIT, WATCHER_LIMIT, RemoteServer
from partner_overlay.remote.socket_line import SocketLine

Serve = Callable[..., RemoteServer]
AskAside = Callable[..., Future[tuple[int, str, str]]]
Call = Callable[..., "Caller"]

NOBODY = 65534  # the user of that name
STRANGER = """
import os, socket, sys
line = socket.socket(socket.AF_UNIX)
os.setuid(int(sys.argv[2]))
line.connect(sys.argv[1])
print("connected, heard", line.recv(100))
"""


class Caller:
    """A client that does as it is told, byte by byte."""

    def __init__(self, path: str, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.connect(path)
        self._socket.setblocking(False)
        self.heard = b""
        self.is_let_go = False

    def send(self, data: bytes) -> "Caller":
        self._socket.sendall(data)
        return self

    def say_no_more(self) -> "Caller":
        self._socket.shutdown(socket.SHUT_WR)
        return self

    def hear(self, text: bytes) -> None:
        self._qtbot.waitUntil(lambda: self._listen() and text in self.heard)

    def hear_all(self) -> bytes:
        """What came until the server closed the line."""
        self._qtbot.waitUntil(lambda: self._listen() and self.is_let_go)
        return self.heard

    def leave(self) -> None:
        self._socket.close()

    def _listen(self) -> bool:
        try:
            data = self._socket.recv(1024 * 1024)
        except BlockingIOError:
            return True
        except ConnectionError:
            data = b""
        self.heard += data
        self.is_let_go = not data
        return True


@pytest.fixture
def call(address: Address, qtbot: QtBot) -> Iterator[Call]:
    callers: list[Caller] = []

    def start(data: bytes = b"") -> Caller:
        callers.append(Caller(address.socket, qtbot))
        return callers[-1].send(data)

    yield start
    for caller in callers:
        caller.leave()


def recorded(asked: list[list[str]], argv: list[str]) -> Answer:
    asked.append(argv)
    return Reply()


def watch(argv: list[str]) -> Answer:
    return Watch("now\n", channel=argv[0])


def test_a_command_is_answered_and_the_line_closed(serve: Serve, call: Call) -> None:
    serve()
    assert call(encode_request(["mark", "a sigh"])).hear_all() == encode_reply(0, "mark|a sigh\n", "")


def test_the_exit_code_and_both_texts_reach_the_client(serve: Serve, ask_aside: AskAside, qtbot: QtBot) -> None:
    serve(lambda _: Reply(3, "half\n", "No session is running.\n"))
    answer = ask_aside("said")
    qtbot.waitUntil(answer.done)
    assert answer.result() == (3, "half\n", "No session is running.\n")


def test_a_long_answer_arrives_whole(serve: Serve, ask_aside: AskAside, qtbot: QtBot) -> None:
    serve(lambda _: Reply(out="é" * 1_000_000))
    answer = ask_aside("doctor")
    qtbot.waitUntil(answer.done)
    assert answer.result() == (0, "é" * 1_000_000, "")


def test_a_command_in_pieces_is_put_together(serve: Serve, call: Call, qtbot: QtBot) -> None:
    asked: list[list[str]] = []
    serve(lambda argv: recorded(asked, argv))
    caller = call()
    for byte in encode_request(["next"]):
        assert asked == []
        caller.send(bytes([byte]))
        qtbot.wait(1)
    caller.hear_all()
    assert asked == [["next"]]


def test_a_caller_that_says_no_more_after_its_command_is_still_answered(serve: Serve, call: Call) -> None:
    serve()
    caller = call(encode_request(["next"])).say_no_more()
    assert caller.hear_all() == encode_reply(0, "next\n", "")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\xff\x00\x01" * 100, b"not in Partner Overlay's own words"),
        (b"partner-overlay 1 9999999\n" + b"x" * 1000, b"too long"),
        (b"x" * (REQUEST_LIMIT * 2), b"not in Partner Overlay's own words"),
        (b"partner-overlay 1 3\n\xff\xff\0", b"not readable text"),
        (b"partner-overlay 9 3\nab\0", b"Another version"),
    ],
)
def test_what_is_no_command_is_answered_with_why(data: bytes, sentence: bytes, serve: Serve, call: Call) -> None:
    serve()
    heard = call(data).hear_all()
    assert heard.startswith(b"partner-overlay 1 reply 1 ")
    assert sentence in heard
    assert call(encode_request(["next"])).hear_all() == encode_reply(0, "next\n", "")


@pytest.mark.parametrize("data", [b"", b"partner-overlay 1 ", encode_request(["status"])[:-1]])
def test_a_command_that_does_not_come_is_not_waited_for(data: bytes, serve: Serve, call: Call) -> None:
    serve(patience=30)
    assert b"none came" in call(data).hear_all()


def test_a_command_that_came_while_the_program_was_busy_is_not_too_late(serve: Serve, call: Call, qtbot: QtBot) -> None:
    server = serve()
    caller = call()
    qtbot.waitUntil(lambda: len(server._conversations) == 1)
    caller.send(encode_request(["next"]))
    server._conversations[0]._on_timeout()
    assert caller.hear_all() == encode_reply(0, "next\n", "")


@pytest.mark.parametrize("data", [b"", b"partner-overlay 1 5\nab", encode_request(["status"])])
def test_a_caller_may_leave_at_any_moment(data: bytes, serve: Serve, call: Call, qtbot: QtBot) -> None:
    server = serve(lambda _: Reply(out="x" * 10_000_000))
    call(data).leave()
    caller = call()
    qtbot.waitUntil(lambda: len(server._conversations) >= 1)
    caller.leave()
    qtbot.waitUntil(lambda: server._conversations == [])


def test_an_answer_that_nobody_takes_is_not_kept(serve: Serve, call: Call, qtbot: QtBot) -> None:
    asked: list[list[str]] = []

    def answer_at_length(argv: list[str]) -> Answer:
        asked.append(argv)
        return Reply(out="x" * 10_000_000)

    server = serve(answer_at_length, patience=30)
    call(encode_request(["status"]))
    qtbot.waitUntil(lambda: asked == [["status"]] and server._conversations == [])


def test_nothing_is_kept_of_a_caller_that_was_answered(serve: Serve, call: Call, qtbot: QtBot) -> None:
    server = serve()
    for _ in range(CONVERSATION_LIMIT * 2):
        call(encode_request(["next"])).hear_all()
    qtbot.waitUntil(lambda: server.findChildren(Conversation) == [])
    assert server.findChildren(SocketLine) == []


def test_an_answer_on_its_way_survives_the_closing(serve: Serve, call: Call, qtbot: QtBot) -> None:
    server = serve(lambda _: Reply(out="x" * 10_000_000))
    caller = call(encode_request(["quit"]))
    caller.hear(b"x")
    server.close()
    assert caller.hear_all() == encode_reply(0, "x" * 10_000_000, "")


def test_a_bug_in_a_command_is_raised_here_and_said_there(serve: Serve, call: Call, qtbot: QtBot) -> None:
    def stumble(argv: list[str]) -> Answer:
        raise ZeroDivisionError

    serve(stumble)
    with qtbot.captureExceptions() as exceptions:
        heard = call(encode_request(["next"])).hear_all()
    assert b"Something went wrong" in heard
    assert [kind for kind, _, _ in exceptions] == [ZeroDivisionError]


def test_only_so_many_are_heard_at_once(serve: Serve, call: Call, qtbot: QtBot) -> None:
    server = serve()
    quiet = [call() for _ in range(CONVERSATION_LIMIT)]
    assert b"too many commands" in call().hear_all()
    quiet[0].leave()
    qtbot.waitUntil(lambda: len(server._conversations) < CONVERSATION_LIMIT)
    assert call(encode_request(["next"])).hear_all() == encode_reply(0, "next\n", "")


def test_watchers_hear_what_is_pushed_on_their_channel(serve: Serve, call: Call) -> None:
    server = serve(watch)
    plain, json = call(encode_request(["text"])), call(encode_request(["json"]))
    plain.hear(WATCH_HEAD + b"now\n")
    json.hear(WATCH_HEAD + b"now\n")
    server.push("später\n", "text")
    server.push("{}\n", "json")
    server.close()
    assert plain.hear_all() == WATCH_HEAD + "now\nspäter\n".encode()
    assert json.hear_all() == WATCH_HEAD + b"now\n{}\n"


def test_a_watched_status_reaches_the_client_until_the_server_closes(
    serve: Serve, ask_aside: AskAside, qtbot: QtBot
) -> None:
    server = serve(watch)
    texts: list[str] = []
    answer = ask_aside("text", on_text=texts.append)
    qtbot.waitUntil(lambda: texts == ["now\n"])
    server.push("24 min left\n", "text")
    qtbot.waitUntil(lambda: "".join(texts) == "now\n24 min left\n")
    server.close()
    qtbot.waitUntil(answer.done)
    assert answer.result() == (0, "", "")


def test_it_is_known_whether_anyone_watches(serve: Serve, call: Call, qtbot: QtBot) -> None:
    server = serve(watch)
    assert not server.is_watched("json")
    caller = call(encode_request(["json"]))
    qtbot.waitUntil(lambda: server.is_watched("json"))
    assert not server.is_watched("text")
    caller.leave()
    qtbot.waitUntil(lambda: not server.is_watched("json"))


def test_a_watcher_stays_however_long_nothing_changes(serve: Serve, call: Call, qtbot: QtBot) -> None:
    server = serve(watch, patience=10)
    caller = call(encode_request(["text"]))
    caller.hear(b"now\n")
    impatient = call()
    impatient.hear_all()
    server.push("still here\n", "text")
    caller.hear(b"still here\n")


def test_a_watcher_that_takes_nothing_is_let_go_and_the_others_stay(serve: Serve, call: Call, qtbot: QtBot) -> None:
    server = serve(watch)
    slow, quick = call(encode_request(["text"])), call(encode_request(["text"]))
    qtbot.waitUntil(lambda: len(server._watchers()) == 2)
    chunk = "x" * 64 * 1024
    pushed = 0
    while len(server._watchers()) == 2:
        server.push(chunk, "text")
        pushed += len(chunk)
        quick.hear(b"x" * pushed)
        assert pushed < BACKLOG_LIMIT * 8
    assert pushed > BACKLOG_LIMIT
    server.push("end\n", "text")
    quick.hear(b"end\n")
    assert b"end" not in slow.hear_all()


def test_watchers_never_keep_commands_out(serve: Serve, call: Call, qtbot: QtBot) -> None:
    server = serve(lambda argv: Watch("now\n") if argv == ["watch"] else Reply(out="done\n"))
    watchers = [call(encode_request(["watch"])) for _ in range(WATCHER_LIMIT)]
    for watcher in watchers:
        watcher.hear(b"now\n")
    assert b"Too many are watching" in call(encode_request(["watch"])).hear_all()
    assert call(encode_request(["next"])).hear_all() == encode_reply(0, "done\n", "")
    assert len(server._watchers()) == WATCHER_LIMIT


def test_a_second_server_is_told_that_one_is_running(serve: Serve, call: Call) -> None:
    serve()
    with pytest.raises(AlreadyRunning):
        serve()
    assert call(encode_request(["next"])).hear_all() == encode_reply(0, "next\n", "")


def test_after_closing_the_address_is_free(serve: Serve, address: Address, call: Call) -> None:
    serve().close()
    assert not Path(address.socket).exists()
    serve()
    assert call(encode_request(["next"])).hear_all() == encode_reply(0, "next\n", "")


def test_what_lies_in_the_sockets_place_is_cleared_away(serve: Serve, address: Address, call: Call) -> None:
    Path(address.folder).mkdir(mode=0o700, parents=True)
    Path(address.socket).write_text("left behind")
    serve()
    assert call(encode_request(["next"])).hear_all() == encode_reply(0, "next\n", "")


def test_the_socket_is_its_owners_alone(serve: Serve, address: Address) -> None:
    serve()
    assert Path(address.socket).stat().st_mode & 0o077 == 0
    assert Path(address.folder).stat().st_mode & 0o777 == 0o700


def test_a_folder_open_to_others_is_no_address(serve: Serve, address: Address) -> None:
    Path(address.folder).mkdir(parents=True)
    Path(address.folder).chmod(0o777)
    with pytest.raises(Refusal, match="open to others"):
        serve()


def test_a_socket_that_cannot_be_made_is_refused_and_the_lock_let_go(serve: Serve, address: Address) -> None:
    Path(address.socket).mkdir(mode=0o700, parents=True)
    Path(address.folder).chmod(0o700)
    with pytest.raises(Refusal, match="can't be made: Is a directory"):
        serve()
    Path(address.socket).rmdir()
    serve()


def test_closing_is_harmless_when_the_folder_has_gone(serve: Serve, address: Address) -> None:
    server = serve()
    shutil.rmtree(address.folder)
    server.close()


def test_without_room_for_another_file_callers_wait_and_the_processor_rests(
    serve: Serve, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partner_overlay.remote.socket_door._REST", 20)
    tries: list[float] = []

    def accept(listener: socket.socket) -> tuple[socket.socket, object]:
        tries.append(time.monotonic())
        if len(tries) == 1:
            raise OSError(errno.EMFILE, "Too many open files")
        return real_accept(listener)

    real_accept = socket.socket.accept
    monkeypatch.setattr(socket.socket, "accept", accept)
    serve()
    caller = call(encode_request(["next"]))
    assert caller.hear_all() == encode_reply(0, "next\n", "")
    first, second = tries
    assert second - first >= 0.015, "Qt's timers may be early by a part of their time"


def test_a_caller_whose_user_is_not_ours_is_let_go_unheard(
    serve: Serve, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    serve(lambda argv: recorded(asked, argv))
    own = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: own + 1)
    assert call(encode_request(["quit"])).hear_all() == b""
    assert asked == []


if os.geteuid() == 0:  # only root can be someone else as well

    def test_another_user_is_not_heard_even_through_an_open_folder(
        serve: Serve, address: Address, qtbot: QtBot
    ) -> None:
        asked: list[list[str]] = []
        serve(lambda argv: recorded(asked, argv))
        Path(address.socket).chmod(0o777)
        with tempfile.TemporaryDirectory() as opened:
            Path(opened).chmod(0o755)
            os.link(address.socket, f"{opened}/socket")
            command = [sys.executable, "-c", STRANGER, f"{opened}/socket", str(NOBODY)]
            stranger = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            qtbot.waitUntil(lambda: stranger.poll() is not None)
            assert stranger.communicate()[0] == "connected, heard b''\n"
        assert asked == []
