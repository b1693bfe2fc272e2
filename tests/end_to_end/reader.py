"""A screen reader on an accessibility bus of its own: what it finds, what it presses, and what it is told."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.desktop.running import PROGRAMS, Running
from tests.desktop.waiting import until
from tests.end_to_end.program import Program

SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True, slots=True)
class Node:
    depth: int
    role: str
    name: str
    description: str
    label: str


class Reader:
    """Reads what is on the screen's accessibility bus."""

    def __init__(self, program: Program) -> None:
        self.program = program

    @property
    def env(self) -> dict[str, str]:
        """For a program of the system's own Python: nothing of another."""
        return self.program.env | {"PYTHONPATH": ""}

    def nodes(self) -> tuple[Node, ...]:
        """All that shows, windows first, each followed by what is in it."""
        lines = (line.split("\t") for line in self._run("accessible_nodes").splitlines())
        return tuple(Node(int(depth), *parts) for depth, *parts in lines)

    def window(self, beginning: str) -> tuple[Node, ...]:
        """The window whose name begins so, with all that is in it, as soon as it is there."""
        until(lambda: self._find(beginning) != (), f"a screen reader finds {beginning!r}")
        return self._find(beginning)

    def _find(self, beginning: str) -> tuple[Node, ...]:
        nodes = self.nodes()
        places = [place for place, node in enumerate(nodes) if node.depth == 2] + [len(nodes)]
        for place, following in pairwise(places):
            if nodes[place].name.startswith(beginning):
                return nodes[place:following]
        return ()

    def press(self, name: str) -> None:
        """Press the button of this name."""
        self._run("press_accessible", name)

    @contextmanager
    def hand(self, log: Path) -> Iterator["Hand"]:
        """A screen reader that stays, for a long way through the program."""
        running = Running((SYSTEM_PYTHON, str(PROGRAMS / "reading_hand.py")), self.env, log)
        try:
            yield Hand(running)
        finally:
            running.end()

    @contextmanager
    def ears(self, log: Path) -> Iterator["Ears"]:
        """Hear what is announced from now on."""
        running = Running((SYSTEM_PYTHON, str(PROGRAMS / "announcements.py")), self.env, log)
        try:
            running.wait_for("listening")
            yield Ears(running)
        finally:
            running.end()

    def _run(self, program: str, *words: str) -> str:
        command = (SYSTEM_PYTHON, str(PROGRAMS / f"{program}.py"), *words)
        return subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=60, check=True).stdout


@dataclass(frozen=True, slots=True)
class Told:
    role: str
    name: str
    description: str
    label: str
    checked: bool


class Hand:
    """Reads and presses by the accessibility tree alone."""

    def __init__(self, running: Running) -> None:
        self._running = running

    def press(self, role: str, *names: str) -> None:
        """Press what has this role and one of these names, as soon as it is there."""
        until(lambda: any(self._pressed(role, name) for name in names), f"{role} {names} is there")

    def _pressed(self, role: str, name: str) -> bool:
        return self._running.ask(f"press\t{role}\t{name}") == "pressed"

    def window(self, beginning: str) -> list[Told]:
        """All that shows in this window, as soon as it is there."""
        until(lambda: len(self._told(beginning)) > 1, f"a screen reader finds {beginning!r}")
        return self._told(beginning)

    def _told(self, beginning: str) -> list[Told]:
        return [Told(*facts) for facts in json.loads(self._running.ask(f"window\t{beginning}"))]


class Ears:
    """What has been announced, in its order."""

    def __init__(self, running: Running) -> None:
        self._running = running

    @property
    def heard(self) -> list[str]:
        return self._running.said[1:]

    def hear(self, count: int) -> list[str]:
        """All that has been announced, as soon as it is so many."""
        until(lambda: len(self.heard) >= count, f"{count} announcements, not {self.heard}")
        return self.heard
