"""A whole hour with a client, faster than real: what shows on the way, and what the record says of it."""

from collections.abc import Callable
from typing import TypeVar

from tests.desktop.waiting import until
from tests.end_to_end.program import Program, Status, session_seconds, steady
from tests.end_to_end.shipped_prompts import prompts_for

SPEED = 180
PHASES = {"agreement": 0, "exploration": 9 * 60, "closing": 45 * 60}
CHECK_INS = ["presence", "half-time", "focus", "closing-opens", "closing"]
HOUR = 3600
BUSY = 5  # real seconds that a busy machine may take to come to something
Sight = TypeVar("Sight")


class Coach:
    """Goes on to the next phase when it is time, and offers each check-in as it comes."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.seen: list[Status] = []

    def looks(self) -> Status:
        status = self._program.status()
        self.seen.append(status)
        elapsed = status["session"]["elapsed_seconds"]
        if status["check_in"] is not None:
            self._program.give("check-in", "offered")
        elif PHASES.get(self._next_phase(status), HOUR) <= elapsed < HOUR:
            self._program.give("phase", "next")
        return status

    def holds_the_session(self) -> None:
        until(
            lambda: self.looks()["session"]["remaining_seconds"] == 0, "the session is at time", HOUR / SPEED + 2 * BUSY
        )

    def saw(self, part: Callable[[Status], Sight]) -> list[Sight]:
        """Each different thing, in the order of its first sight."""
        return list(dict.fromkeys(part(status) for status in self.seen))

    def _next_phase(self, status: Status) -> str:
        names = [*PHASES, ""]
        return names[names.index(status["session"]["phase"]["name"]) + 1]


def test_an_hour_runs_from_start_to_its_time_and_is_on_record(program: Program) -> None:
    begun = steady()
    answer = program.run("start", "--for", "60m", "--client", "R7", "--speed", str(SPEED), "--seed", "1")
    assert (answer.code, answer.err) == (0, "")
    coach = Coach(program)
    coach.holds_the_session()
    assert HOUR / SPEED <= steady() - begun < HOUR / SPEED + BUSY

    assert coach.saw(lambda status: status["session"]["phase"]["name"]) == list(PHASES)
    assert coach.saw(lambda status: status["check_in"] and status["check_in"]["id"]) == [None, *CHECK_INS]
    shown: list[tuple[str, str]] = coach.saw(
        lambda status: (status["session"]["phase"]["name"], status["prompt"]["id"])
    )
    assert len({prompt for _, prompt in shown}) >= 8  # of 12 changes; a busy machine may miss seeing one
    assert [pair for pair in shown if pair[1] not in prompts_for(pair[0])] == []

    program.give("end")
    lines = program.record()
    assert [session_seconds(line) for line in lines] == sorted(session_seconds(line) for line in lines)
    words = [line.split("  ", 1)[1] for line in lines]
    assert words[0] == f"Started: 60 min with R7, a rehearsal {SPEED} times as fast"
    assert [word for word in words if word.startswith("Phase: ")] == ["Phase: exploration", "Phase: closing"]
    answers = [word for word in words if word.startswith("Check-in ")]
    assert [answer.rpartition(": ")[2] for answer in answers] == ["waits", "offered"] * len(CHECK_INS)
    assert answers[0] == "Check-in (Breath, pace, shoulders): waits"
    assert {prompt for _, prompt in shown} <= {word.split()[1] for word in words if word.startswith("Prompt ")}
    at_time = next(line for line in lines if line.endswith("  At time"))
    assert HOUR <= session_seconds(at_time) <= HOUR + BUSY * SPEED
    assert words[-1] == "Ended"


def test_the_same_seed_brings_the_same_prompts(program: Program) -> None:
    program.begin()
    shown = []
    for _ in range(2):
        program.give("start", "--speed", "2", "--seed", "7")
        shown.append([program.give("next") for _ in range(10)])
        program.give("end")
    assert shown[0] == shown[1]
    assert len(set(shown[0])) == 10
