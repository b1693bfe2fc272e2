"""`start` when nobody is there: the program is launched by itself, and asked as soon as it answers."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import IO

import pytest

from partner_overlay.command_line import background
from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import Address, address_of
from partner_overlay.remote.client import NobodyThere

Asked = list[tuple[str, list[str]]]


@dataclass
class Machine:
    """Launches nothing: notes what would be, lets time pass while somebody waits, and answers when it is up."""

    up_after: float = 0.0  # seconds
    dies_after: float = float("inf")
    exit_code: int = 1
    last_words: bytes = b""
    answer: int = 0
    ends_before_it_answers: bool = False
    session: dict[str, str] | None = None
    launched: list[list[str]] = field(default_factory=list)
    asked: Asked = field(default_factory=list)
    now: float = 0.0

    def launch(self, command: list[str], *, stderr: IO[bytes], **named: object) -> "Machine":
        assert named["start_new_session"]
        stderr.write(self.last_words)
        self.launched.append(command)
        return self

    def poll(self) -> int | None:
        return self.exit_code if self.now >= self.dies_after else None

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def ask(self, address: Address, argv: list[str], on_text: Callable[[str], object]) -> tuple[int, str, str]:
        if self.now < self.up_after:
            raise NobodyThere
        on_text("")
        self.asked.append((address.folder, argv))
        if argv == ["quit"] and self.ends_before_it_answers:
            raise Refusal("It closed before its answer.")
        if argv == ["status", "--json"]:
            return 0, json.dumps({"session": self.session}), ""
        return self.answer, "out\n", "err\n"


Start = Callable[[Machine, str | None], int]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Start:
    def on(machine: Machine, home: str | None) -> int:
        monkeypatch.setattr(subprocess, "Popen", machine.launch)
        monkeypatch.setattr(background, "time", machine)
        monkeypatch.setattr(background, "ask", machine.ask)
        return background.start_in_background(["start", "--for", "30"], home)

    return on


@pytest.mark.parametrize(("home", "words"), [(None, []), ("/a home", ["--home", "/a home"])])
def test_the_program_is_launched_without_a_window_and_asked(
    home: str | None, words: list[str], start: Start, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(up_after=0.4)
    assert start(machine, home) == 0
    assert machine.launched == [[sys.executable, "-m", "partner_overlay", *words, "--background"]]
    assert machine.asked == [(address_of(home).folder, ["start", "--for", "30"])]
    assert capsys.readouterr() == ("out\n", "err\n")


def test_one_that_finds_another_running_leaves_quietly_and_that_one_is_asked(start: Start) -> None:
    """Two starts at the same time."""
    machine = Machine(up_after=1.0, dies_after=0.1, exit_code=0, answer=1)
    assert start(machine, None) == 1
    assert [argv for _, argv in machine.asked] == [["start", "--for", "30"]]


@pytest.mark.parametrize("code", [1, 2])
@pytest.mark.parametrize("hasty", [False, True])
def test_one_started_for_nothing_is_asked_to_end(
    code: int,
    hasty: bool,  # noqa: FBT001  a case
    start: Start,
    capsys: pytest.CaptureFixture[str],
) -> None:
    machine = Machine(answer=code, ends_before_it_answers=hasty)
    assert start(machine, None) == code
    assert [argv for _, argv in machine.asked] == [["start", "--for", "30"], ["status", "--json"], ["quit"]]
    assert capsys.readouterr() == ("out\n", "err\n")


def test_one_that_came_back_to_a_session_stays(start: Start) -> None:
    machine = Machine(answer=1, session={"id": "s1"})
    assert start(machine, None) == 1
    assert machine.asked[-1][1] == ["status", "--json"]


def test_its_last_words_are_the_refusal(start: Start) -> None:
    machine = Machine(up_after=9.0, dies_after=0.1, last_words=b"Gtk complains.\nThere is no screen here.\n")
    with pytest.raises(Refusal, match=r"^There is no screen here\.$"):
        start(machine, None)
    assert machine.now < 1.0


@pytest.mark.parametrize("dies_after", [0.1, float("inf")])
def test_without_last_words_it_is_said_where_to_look(dies_after: float, start: Start) -> None:
    machine = Machine(up_after=float("inf"), dies_after=dies_after)
    with pytest.raises(Refusal, match="did not start"):
        start(machine, None)
    assert machine.now <= background.PATIENCE + 1
