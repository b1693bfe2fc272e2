"""The client against what it may meet at an address: nobody, a stranger's folder, an instance that is not well."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import Address
from partner_overlay.remote.client import NobodyThere, ask
from partner_overlay.remote.protocol import WATCH_HEAD, encode_reply

HEAVY = {"PySide6", "argparse", "collections", "dataclasses", "enum", "json", "pathlib", "re", "socket", "typing"}


@pytest.fixture
def listener(address: Address) -> Iterator[socket.socket]:
    """A bare socket at the address, that answers nothing by itself."""
    Path(address.folder).mkdir(mode=0o700, parents=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as bare:
        bare.bind(address.socket)
        bare.listen()
        yield bare


@pytest.fixture
def answers(listener: socket.socket) -> Iterator[Callable[..., None]]:
    """Gives the next caller these pieces, then closes."""
    threads: list[threading.Thread] = []

    def serve(pieces: tuple[bytes, ...]) -> None:
        peer, _ = listener.accept()
        with peer:
            peer.recv(1024)
            for piece in pieces:
                peer.sendall(piece)

    def start(*pieces: bytes) -> None:
        threads.append(threading.Thread(target=serve, args=(pieces,)))
        threads[-1].start()

    yield start
    for thread in threads:
        thread.join()


def test_without_a_folder_nobody_is_there(address: Address) -> None:
    with pytest.raises(NobodyThere):
        ask(address, ["status"])


def test_without_a_socket_nobody_is_there(address: Address) -> None:
    Path(address.folder).mkdir(mode=0o700, parents=True)
    with pytest.raises(NobodyThere):
        ask(address, ["status"])


def test_behind_a_socket_that_was_left_nobody_is_there(address: Address, listener: socket.socket) -> None:
    listener.close()
    assert Path(address.socket).exists()
    with pytest.raises(NobodyThere):
        ask(address, ["status"])


def test_a_folder_open_to_others_is_told_nothing(address: Address, listener: socket.socket) -> None:
    Path(address.folder).chmod(0o755)
    with pytest.raises(Refusal, match="open to others"):
        ask(address, ["outcome", "something private"])


def test_one_who_gives_no_answer_is_not_waited_for(address: Address, listener: socket.socket) -> None:
    with pytest.raises(Refusal, match="gave no answer within"):
        ask(address, ["status"], limit=0.05)


def test_one_too_busy_to_let_anyone_in_is_not_waited_for(address: Address, listener: socket.socket) -> None:
    listener.listen(0)
    waiting = [socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) for _ in range(3)]
    for line in waiting:
        line.setblocking(False)
        line.connect_ex(address.socket)
    with pytest.raises(Refusal, match="gave no answer within"):
        ask(address, ["status"], limit=0.05)
    for line in waiting:
        line.close()


@pytest.mark.parametrize(
    ("pieces", "sentence"),
    [
        ((), "closed before its answer"),
        ((b"partner-overlay 1 reply 0 5 0\nab",), "closed in the middle of its answer"),
        ((b"HTTP/1.1 400 Bad Request\r\n",), "not in Partner Overlay's own words"),
        ((b"partner-overlay 2 reply 0 0 0\n",), "Another version"),
    ],
)
def test_half_an_answer_is_none(
    pieces: tuple[bytes, ...], sentence: str, address: Address, answers: Callable[..., None]
) -> None:
    answers(*pieces)
    with pytest.raises(Refusal, match=sentence):
        ask(address, ["status"])


def test_one_that_hangs_up_unheard_gave_no_answer(address: Address, listener: socket.socket) -> None:
    def hang_up() -> None:
        peer, _ = listener.accept()
        with peer:
            peer.recv(1, socket.MSG_PEEK)

    thread = threading.Thread(target=hang_up)
    thread.start()
    with pytest.raises(Refusal, match="closed before its answer"):
        ask(address, ["status"])
    thread.join()


def test_an_answer_in_pieces_is_put_together(address: Address, answers: Callable[..., None]) -> None:
    reply = encode_reply(3, "né", "no\n")
    answers(*(bytes([byte]) for byte in reply))
    assert ask(address, ["status"]) == (3, "né", "no\n")


def test_an_answer_is_heard_even_when_the_command_was_not(
    address: Address, listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A side that is too busy says so and closes before it has read anything."""
    here, there = socket.socketpair()
    there.sendall(encode_reply(1, "", "too busy\n"))
    there.close()
    monkeypatch.setattr("partner_overlay.remote.client.connect", lambda *_: here)
    assert ask(address, ["status"]) == (1, "", "too busy\n")


def test_a_watched_text_is_whole_whichever_way_it_is_cut(address: Address, answers: Callable[..., None]) -> None:
    answers(*(bytes([byte]) for byte in WATCH_HEAD + "später\n".encode()))
    texts: list[str] = []
    assert ask(address, ["status"], texts.append) == (0, "", "")
    assert "".join(texts) == "später\n"


def test_ctrl_c_ends_a_watch_in_peace(address: Address, answers: Callable[..., None]) -> None:
    def interrupt(text: str) -> None:
        raise KeyboardInterrupt

    answers(WATCH_HEAD + b"now\n")
    assert ask(address, ["status"], interrupt) == (0, "", "")


def test_a_client_loads_nothing_heavy(address: Address) -> None:
    """`status` is held to three times python's own start, and each of these would take a good part of that."""
    probe = (
        "import sys; before = set(sys.modules)\n"
        "from partner_overlay.__main__ import run\n"
        "from partner_overlay.remote.address import Address; from partner_overlay.remote.client import ask\n"
        f"try: ask(Address({address.folder!r}), ['status'])\n"
        "except Exception as nobody: print(type(nobody).__name__)\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-S", "-c", probe]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    nobody, loaded = done.stdout.splitlines()
    assert nobody == "NobodyThere"
    assert "partner_overlay.remote.client" in loaded.split()
    assert not HEAVY & {name.split(".")[0] for name in loaded.split()}
