"""What Linux knows of a running process: its memory, its wake-ups, its time on the processor."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Reading:
    """At one moment. Wake-ups are the times that a thread went to sleep of its own will; `cpu` is in seconds."""

    main_wakes: int
    all_wakes: int
    cpu: float

    def since(self, before: "Reading") -> "Reading":
        """What has come since another reading of the same process."""
        return Reading(self.main_wakes - before.main_wakes, self.all_wakes - before.all_wakes, self.cpu - before.cpu)


def read(pid: int) -> Reading:
    """The reading now."""
    tasks = list(Path(f"/proc/{pid}/task").iterdir())
    user, system = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[11:13]
    return Reading(
        main_wakes=_wakes(Path(f"/proc/{pid}")),
        all_wakes=sum(_wakes(task) for task in tasks),
        cpu=(int(user) + int(system)) / os.sysconf("SC_CLK_TCK"),
    )


def proportional_memory(pid: int) -> float:
    """In MB: its own, and its part of what it shares."""
    return _field(Path(f"/proc/{pid}/smaps_rollup"), "Pss:") / 1024


def _wakes(task: Path) -> int:
    return _field(task / "status", "voluntary_ctxt_switches:")


def _field(file: Path, name: str) -> int:
    line = next(line for line in file.read_text("utf-8").splitlines() if line.startswith(name))
    return int(line.split()[1])
