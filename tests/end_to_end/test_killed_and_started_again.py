"""The program is killed at any moment, started again, and nothing is lost: session, time, bag, marks, words."""

import random
import re
import subprocess
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.client import NobodyThere
from tests.desktop.waiting import until
from tests.end_to_end.program import Program, Status, steady
from tests.end_to_end.shipped_prompts import prompts_for

KILLS = 50
HALF_TIME = 30 * 60
SINCE = HALF_TIME - 5  # the session began so long ago that a check-in comes a moment after the start
KEPT_PARTS = ("id", "state", "type", "client", "started_at", "planned_seconds", "outcome", "marks")


@dataclass
class Told:
    """What the program has said that it did, and so what the record must hold."""

    answered: Counter[str] = field(default_factory=Counter)
    prompts: list[str] = field(default_factory=list)

    def note(self, words: tuple[str, ...], status: Status) -> None:
        match words:
            case ("mark", label):
                self.answered[f"Mark {label}"] += 1
            case ("outcome", text):
                self.answered[f"Outcome: {text}"] += 1
            case ("phase", _):
                self.answered[f"Phase: {status['session']['phase']['name']}"] += 1
            case ("said",):
                self.answered[without_figures(f"Said: {status['prompt']['glance']}")] += 1
            case _:
                pass
        self.see(status)

    def see(self, status: Status) -> None:
        prompt = status["prompt"]["id"]
        if [prompt] != self.prompts[-1:]:
            self.prompts.append(prompt)


def without_figures(words: str) -> str:
    """A prompt may name the minutes left, which go on between two looks."""
    return re.sub(r"\d+", "", words) if words.startswith("Said: ") else words


def what_stands(status: Status) -> dict[str, object]:
    """All of a status that time alone does not change at once."""
    session = status["session"]
    kept = {part: session[part] for part in KEPT_PARTS}
    check_in = status["check_in"] and status["check_in"]["id"]
    return kept | {"phase": session["phase"]["name"], "prompt": status["prompt"], "check-in": check_in}


def some_command(chance: random.Random, number: int) -> tuple[str, ...]:
    return chance.choice(
        [
            ("mark", f"no-{number}"),
            ("next",),
            ("next",),
            ("said",),
            ("outcome", f"to see clearer, {number}"),
            ("phase", chance.choice(["agreement", "exploration", "closing"])),
        ]
    )


def changed_by(words: tuple[str, ...]) -> set[str]:
    """The parts of what stands that this command may change."""
    prompt_too = {"phase", "prompt"}
    return {"mark": {"marks"}, "next": {"prompt"}, "outcome": {"outcome", "prompt"}, "phase": prompt_too}.get(
        words[0], set()
    )


def test_killed_at_fifty_moments_it_goes_on_as_if_nothing_had_been(program: Program) -> None:
    chance = random.Random(50)
    told = Told()
    before = steady()
    program.begin()
    program.give("start", "--for", "60m", "--since", f"{SINCE}s", "--client", "R7", "--seed", "5")
    after = steady()
    told.see(program.status())
    until(lambda: program.status()["check_in"] is not None, "the check-in at half time waits")
    told.see(program.status())

    for number in range(KILLS):
        give_some_commands(program, chance, number, told)
        unsure = kill_in_the_middle(program, chance, number, told)
        program.begin()
        asked = steady()
        status = program.status()
        answered = steady()
        expect_same(told, unsure, status)
        told.see(status)
        elapsed = status["session"]["elapsed_seconds"]
        assert SINCE + asked - after - 1 <= elapsed <= SINCE + answered - before + 1, f"after kill {number}"
        if number == KILLS // 2:
            program.give("check-in", "offered")

    assert len(told.prompts) == len(set(told.prompts)) < len(prompts_for("agreement"))
    expect_on_record(program, told)


def give_some_commands(program: Program, chance: random.Random, number: int, told: Told) -> None:
    for _ in range(chance.randrange(3)):
        words = some_command(chance, number)
        if program.ask(*words).code == 0:
            told.note(words, program.status())


@dataclass
class Unsure:
    """A kill in the middle of a command: what stood before, the command, and whether it had been answered."""

    before: dict[str, object]
    words: tuple[str, ...]
    answered: bool


def kill_in_the_middle(program: Program, chance: random.Random, number: int, told: Told) -> Unsure:
    status = program.status()
    words = some_command(chance, 1000 + number)
    with ThreadPoolExecutor(1) as other:
        asked = other.submit(program.ask, *words)
        wait([asked], timeout=chance.uniform(0, 0.03))
        program.kill()
    assert isinstance(asked.exception(), Refusal | NobodyThere | None)
    return Unsure(what_stands(status), words, asked.exception() is None and asked.result().code == 0)


def expect_same(told: Told, unsure: Unsure, status: Status) -> None:
    """What stood before the kill stands after it, but for what the command in hand may have brought about."""
    now = what_stands(status)
    different = {part for part, value in unsure.before.items() if now[part] != value}
    assert different <= changed_by(unsure.words), (unsure, now)
    if unsure.answered:
        told.note(unsure.words, status)
        assert unsure.words[0] != "mark" or different == {"marks"}
        assert unsure.words[0] != "next" or different == {"prompt"}


def expect_on_record(program: Program, told: Told) -> None:
    words = [without_figures(line.split("  ", 1)[1]) for line in program.record()]
    counted = Counter(words)
    assert {line: count for line, count in told.answered.items() if counted[line] < count} == {}
    assert counted["The program had stopped and came back"] == KILLS
    half_time = [word for word in words if "Half the time left): " in word or "min: what for?): " in word]
    assert [word.rpartition(": ")[2] for word in half_time] == ["waits", "offered"]
    on_record = [line.split()[1] for line in words if line.startswith("Prompt ")]
    assert [prompt for prompt in told.prompts if prompt not in on_record] == []


def test_killed_while_it_comes_up_it_has_still_everything(program: Program) -> None:
    chance = random.Random(12)
    program.begin()
    program.give("start", "--client", "R7")
    program.give("mark", "shift")
    before = what_stands(program.status())
    program.kill()
    for _ in range(12):
        starting = program.launch("--background")
        with suppress(subprocess.TimeoutExpired):
            starting.wait(chance.uniform(0.05, 0.5))
        starting.kill()
        starting.wait()
    program.begin()
    assert what_stands(program.status()) == before


def test_the_bag_is_emptied_once_across_kills(program: Program) -> None:
    """Every prompt that fits comes once before any comes again, with a kill after each twenty."""
    program.begin()
    program.give("start", "--seed", "3")
    bag = prompts_for("agreement")
    shown = [program.status()["prompt"]["id"]]
    while len(shown) <= len(bag):
        if len(shown) % 20 == 0:
            program.kill()
            program.begin()
        program.give("next")
        shown.append(program.status()["prompt"]["id"])
    assert set(shown[:-1]) == bag
    assert shown[-1] != shown[-2]


def test_a_paused_session_is_still_paused(program: Program) -> None:
    program.begin()
    program.give("start", "--since", "10m")
    program.give("pause")
    paused_at = program.status()["session"]["elapsed_seconds"]
    program.kill()
    program.begin()
    session = program.status()["session"]
    assert (session["state"], session["elapsed_seconds"]) == ("paused", paused_at)
    assert program.give("resume") == "Going on.\n"


def test_an_ended_session_does_not_come_back(program: Program) -> None:
    program.begin()
    program.give("start")
    program.give("end")
    program.kill()
    program.begin()
    assert program.status()["session"] is None
    assert program.ask("next").code == 3


def test_a_command_can_be_undone_after_a_kill(program: Program) -> None:
    program.begin()
    program.give("start")
    program.give("phase", "next")
    program.kill()
    program.begin()
    assert program.give("undo") == "Undone: phase.\n"
    assert program.status()["session"]["phase"]["name"] == "agreement"


def test_a_quiet_end_and_a_start_go_on_as_well(program: Program) -> None:
    program.begin()
    program.give("start", "--client", "R7")
    program.give("mark", "shift")
    before = what_stands(program.status())
    program.quit()
    assert program.run("status").code == 3
    program.begin()
    assert what_stands(program.status()) == before
