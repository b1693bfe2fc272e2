"""One instance per home, in real processes: by a race, after a kill, past someone else's things."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import Address
from partner_overlay.remote.client import NobodyThere, ask

INSTANCE = Path(__file__).with_name("echoing_instance.py")
Process = subprocess.Popen[str]


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Callable[[], Process]]:
    processes: list[Process] = []

    def start() -> Process:
        command = [sys.executable, str(INSTANCE), str(tmp_path / "home")]
        environment = {**os.environ, "PYTHONPATH": str(INSTANCE.parents[2])}
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def line_of(process: Process) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def let_go(process: Process) -> None:
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()


def test_of_ten_that_start_at_once_exactly_one_listens(launch: Callable[[], Process], address: Address) -> None:
    processes = [launch() for _ in range(10)]
    assert {line_of(process) for process in processes} == {"ready"}
    for process in processes:
        let_go(process)
    words = [line_of(process) for process in processes]
    assert sorted(words) == ["already running"] * 9 + ["listening"]
    winner = processes[words.index("listening")]
    assert ask(address, ["pid"]) == (0, str(winner.pid), "")


def test_after_a_kill_the_next_one_listens_in_its_place(launch: Callable[[], Process], address: Address) -> None:
    killed = launch()
    let_go(killed)
    assert [line_of(killed), line_of(killed)] == ["ready", "listening"]
    killed.kill()
    killed.wait()
    assert Path(address.socket).exists()
    with pytest.raises(NobodyThere):
        ask(address, ["status"])

    following = launch()
    let_go(following)
    assert [line_of(following), line_of(following)] == ["ready", "listening"]
    assert ask(address, ["pid"]) == (0, str(following.pid), "")


def test_one_that_leaves_clears_its_socket_away(launch: Callable[[], Process], address: Address) -> None:
    process = launch()
    let_go(process)
    assert [line_of(process), line_of(process)] == ["ready", "listening"]
    process.communicate()
    assert process.returncode == 0
    assert not Path(address.socket).exists()
    assert Path(address.lock).exists()


def test_a_client_can_wait_for_one_that_is_starting(launch: Callable[[], Process], address: Address) -> None:
    process = launch()
    let_go(process)
    assert ask(address, ["pid"], patience=10) == (0, str(process.pid), "")


def test_a_stopped_instance_is_said_to_give_no_answer(launch: Callable[[], Process], address: Address) -> None:
    process = launch()
    let_go(process)
    assert [line_of(process), line_of(process)] == ["ready", "listening"]
    process.send_signal(signal.SIGSTOP)
    with pytest.raises(Refusal, match=r"is running, but gave no answer within 0\.1 seconds"):
        ask(address, ["status"], limit=0.1)
    process.send_signal(signal.SIGCONT)
    assert ask(address, ["status"]) == (0, "status", "")
