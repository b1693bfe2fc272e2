"""The real program in a home of its own: begun, asked by its command line, stopped, killed, begun again.

program.begin()                     the process, in the background, until it answers
program.run("mark", "shift")        the command line as a coach gives it: a process of its own
program.ask("next")                 the same words down the same socket without one, where speed matters
program.status()                    what `status --json` says
program.stop(), .go_on(), .kill()   what the system does to it
"""

import json
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partner_overlay.remote.address import address_of
from partner_overlay.remote.client import NobodyThere, ask
from tests.desktop.running import ROOT
from tests.desktop.waiting import PATIENCE, until

COMMAND = (sys.executable, "-m", "partner_overlay")
Status = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command line brought: its exit code and what it wrote."""

    code: int
    out: str
    err: str


class Program:
    def __init__(self, home: Path, env: Mapping[str, str]) -> None:
        self.home = home
        self.env = dict(env)
        self._started: list[subprocess.Popen[bytes]] = []

    # Its life

    def begin(self, *, under: Sequence[str] = (), env: Mapping[str, str] | None = None) -> None:
        """Start the process, perhaps under another program such as strace, and wait until it answers."""
        process = self.launch("--background", under=under, env=env)
        until(lambda: self.answers() or process.poll() is not None, "the program answers")
        assert process.poll() is None, self.complaints()

    def launch(
        self, *words: str, under: Sequence[str] = (), env: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a process with these words and leave it running; it ends with the test."""
        with (self.home.parent / "said").open("ab") as said:
            process = subprocess.Popen(
                (*under, *COMMAND, "--home", str(self.home), *words),
                env=self.env | dict(env or {}),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
                cwd=self.home.parent,
            )
        self._started.append(process)
        return process

    def complaints(self) -> str:
        """Everything that its processes have written."""
        return (self.home.parent / "said").read_text("utf-8")

    def answers(self) -> bool:
        try:
            return self.ask("status").code in {0, 3}
        except NobodyThere:
            return False

    def pid(self) -> int:
        """Of the instance, as the socket knows it; raises OSError when there is none."""
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(address_of(str(self.home)).socket)
            peer = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        pid: int = struct.unpack("3i", peer)[0]
        return pid

    def kill(self) -> None:
        """As the power does: no last word."""
        pid = self.pid()
        os.kill(pid, signal.SIGKILL)
        self.wait_for_end(pid)

    def stop(self) -> None:
        os.kill(self.pid(), signal.SIGSTOP)

    def go_on(self) -> None:
        os.kill(self.pid(), signal.SIGCONT)  # the kernel, not the stopped program, answers who listens

    def quit(self) -> None:
        """Ask it to end, and wait until it has."""
        pid = self.pid()
        assert self.ask("quit").code == 0
        self.wait_for_end(pid)

    def clear_away(self) -> None:
        """End everything that this test has started, however it stands."""
        with suppress(OSError):
            os.kill(self.pid(), signal.SIGKILL)
        for process in self._started:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(PATIENCE)
        shutil.rmtree(address_of(str(self.home)).folder, ignore_errors=True)  # for a long home it lies outside of it

    # What it is asked

    def run(self, *words: str, env: Mapping[str, str] | None = None) -> Answer:
        """The command line in a process of its own."""
        command = (*COMMAND, "--home", str(self.home), *words)
        return run(command, self.env | dict(env or {}), self.home.parent)

    def ask(self, *words: str) -> Answer:
        """The same down the same socket. Raises NobodyThere."""
        return Answer(*ask(address_of(str(self.home)), list(words)))

    def give(self, *words: str) -> str:
        """Ask for something that is not refused; what was said."""
        answer = self.ask(*words)
        assert answer.code == 0, answer
        return answer.out

    def status(self) -> Status:
        status: Status = json.loads(self.give("status", "--json"))
        return status

    def record(self) -> list[str]:
        """The lines of `session show` for the newest session after its heading, each as `time  words`."""
        newest = self.run("session", "list").out.split()[0]
        shown = self.run("session", "show", newest)
        assert shown.code == 0, shown
        return [line.strip() for line in shown.out.splitlines()[1:]]

    def wait_for_end(self, pid: int) -> None:
        until(lambda: self._is_over(pid), "the program has ended")

    def _is_over(self, pid: int) -> bool:
        for process in self._started:
            process.poll()  # so that a child of ours is no zombie
        return not Path(f"/proc/{pid}").exists()


def run(command: Sequence[str], env: Mapping[str, str], folder: Path) -> Answer:
    """Any command to its end."""
    done = subprocess.run(
        command, env=dict(env), cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def importable(env: Mapping[str, str]) -> dict[str, str]:
    """An environment in which this checkout is found, and no home but the one given counts."""
    kept = {name: value for name, value in env.items() if name != "PARTNER_OVERLAY_HOME"}
    return kept | {"PYTHONPATH": str(ROOT)}


def session_seconds(record_line: str) -> int:
    """The session time that a line of `session show` begins with, as `4:05` or `1:00:00`."""
    found = re.match(r"(?:(\d+):)?(\d+):(\d\d)  ", record_line)
    assert found is not None, record_line
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def steady() -> float:
    """Seconds that go on while the machine sleeps and can't be set."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)
