"""What Linux knows of a running process: its memory, its wake-ups, its time on the processor."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Reading:
    """At one moment: how often each thread has gone to sleep of its own will, and so been woken; `cpu` in seconds."""

    pid: int
    wakes: dict[int, int]
    cpu: float

    @property
    def main_wakes(self) -> int:
        return self.wakes[self.pid]

    @property
    def all_wakes(self) -> int:
        return sum(self.wakes.values())

    def since(self, before: "Reading") -> "Reading":
        """What has come since another reading of the same process, by the threads that are still there."""
        wakes = {thread: count - before.wakes.get(thread, 0) for thread, count in self.wakes.items()}
        return Reading(self.pid, wakes, self.cpu - before.cpu)


def read(pid: int) -> Reading:
    """The reading now."""
    user, system = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[11:13]
    return Reading(
        pid,
        wakes={int(task.name): _wakes(task) for task in Path(f"/proc/{pid}/task").iterdir()},
        cpu=(int(user) + int(system)) / os.sysconf("SC_CLK_TCK"),
    )


def proportional_memory(pid: int) -> float:
    """In MB: its own, and its part of what it shares."""
    return _field(Path(f"/proc/{pid}/smaps_rollup"), "Pss:") / 1024


def own_memory(pid: int) -> float:
    """In MB: what it has written itself. Pages of files come and go with the other processes that read them."""
    return _field(Path(f"/proc/{pid}/smaps_rollup"), "Anonymous:") / 1024


def _wakes(task: Path) -> int:
    return _field(task / "status", "voluntary_ctxt_switches:")


def _field(file: Path, name: str) -> int:
    line = next(line for line in file.read_text("utf-8").splitlines() if line.startswith(name))
    return int(line.split()[1])
