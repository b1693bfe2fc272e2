"""A program that a desktop test has started: what it said, what it is told, and its end."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from tests.desktop.waiting import PATIENCE, until

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"


class Running:
    """Its standard output, line by line, is what a test may know of it; lines on standard input tell it things."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str], log: Path) -> None:
        self._command = command
        self._log = log
        with log.open("wb") as out, log.with_suffix(".err").open("wb") as err:
            self.process = subprocess.Popen(
                command, env=dict(env), stdin=subprocess.PIPE, stdout=out, stderr=err, start_new_session=True
            )

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def said(self) -> list[str]:
        """Every whole line so far."""
        return self._log.read_text("utf-8").split("\n")[:-1]

    @property
    def complained(self) -> str:
        return self._log.with_suffix(".err").read_text("utf-8")

    def wait_for(self, line: str, within: float = PATIENCE) -> str:
        """Wait until it has said a line that begins so, and return the last one that does."""
        until(lambda: self._last(line) is not None or self._is_over(), f"{self._command} says {line!r}", within)
        last = self._last(line)
        assert last is not None, f"{self._command} ended: {self.said} {self.complained}"
        return last

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()

    def ask(self, question: str) -> str:
        """Tell it something that it answers with one new line that begins with the same word."""
        count = self._count(question)
        self.tell(question)
        until(lambda: self._count(question) > count, f"{self._command} answers {question!r}")
        return self.wait_for(question).removeprefix(question).strip()

    def end(self) -> None:
        if self.process.stdin is not None:
            self.process.stdin.close()
        self._signal(signal.SIGTERM)
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGKILL)
            self.process.wait()

    def _signal(self, number: signal.Signals) -> None:
        """To the program and whatever it has started."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)

    def _last(self, beginning: str) -> str | None:
        return next((line for line in reversed(self.said) if line.startswith(beginning)), None)

    def _count(self, beginning: str) -> int:
        return sum(line.startswith(beginning) for line in self.said)

    def _is_over(self) -> bool:
        return self.process.poll() is not None


def program(name: str, *arguments: str) -> tuple[str, ...]:
    """The command for one of the small programs beside these tests."""
    return (sys.executable, str(PROGRAMS / f"{name}.py"), *arguments)
