"""Where the remote room is tested: a home of its own, a server in this process, clients beside it."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.remote.address import Address, address_of
from partner_overlay.remote.client import ask
from partner_overlay.remote.reply import Answer, Reply
from partner_overlay.remote.server import RemoteServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def address(tmp_path: Path) -> Address:
    return address_of(str(tmp_path / "home"))


@pytest.fixture
def serve(qtbot: QtBot, address: Address) -> Iterator[Callable[..., RemoteServer]]:
    """Starts servers of this test's address; they hand a command's own words back unless a handler is given."""
    servers: list[RemoteServer] = []

    def start(handler: Callable[[list[str]], Answer] = echo, patience: int = 2000) -> RemoteServer:
        server = RemoteServer(address, handler, patience=patience)
        servers.append(server)
        server.listen()
        return server

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def ask_aside(address: Address) -> Iterator[Callable[..., Future[tuple[int, str, str]]]]:
    """Asks from another thread, so that this one can run the event loop meanwhile."""
    with ThreadPoolExecutor() as threads:

        def start(*argv: str, on_text: Callable[[str], object] = len) -> Future[tuple[int, str, str]]:
            return threads.submit(ask, address, list(argv), on_text)

        yield start


def echo(argv: list[str]) -> Answer:
    return Reply(out="|".join(argv) + "\n")
