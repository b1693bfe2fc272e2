"""One running instance of a home, however and how often it is started."""

import threading
from collections.abc import Callable
from pathlib import Path

from tests.desktop.waiting import until
from tests.end_to_end.program import COMMAND, Answer, Program, run


def test_a_second_start_of_a_session_is_refused(program: Program) -> None:
    assert program.run("start").code == 0
    answer = program.run("start")
    assert (answer.code, answer.err) == (1, "A session is running already. End it first.\n")


def test_a_second_start_of_the_program_shows_the_first_and_leaves(program: Program) -> None:
    program.begin()
    first = program.pid()
    program.give("start")
    program.give("hide")
    assert program.launch().wait(20) == 0
    assert program.pid() == first
    assert program.status()["overlay"]["visible"] is True


def test_of_starts_at_the_same_moment_one_becomes_the_instance(program: Program) -> None:
    starters = [program.launch("--background") for _ in range(4)]
    until(lambda: [starter.poll() for starter in starters].count(0) == 3, "all but one have left")
    assert program.pid() in [starter.pid for starter in starters if starter.poll() is None]
    assert program.answers()


def test_of_sessions_started_at_the_same_moment_one_runs(program: Program) -> None:
    answers: list[Answer] = []
    threads = [threading.Thread(target=lambda: answers.append(program.run("start"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answer.code for answer in answers) == [0, 1, 1, 1], answers
    assert len(program.run("session", "list").out.splitlines()) == 1


def test_a_socket_that_a_killed_program_left_is_in_no_ones_way(program: Program) -> None:
    program.begin()
    program.kill()
    assert (program.home / "run" / "socket").exists()
    assert program.run("status").code == 3
    assert program.run("start").code == 0


def test_two_homes_know_nothing_of_each_other(program_at: Callable[[Path], Program], tmp_path: Path) -> None:
    one, other = program_at(tmp_path / "one"), program_at(tmp_path / "other")
    one.begin()
    one.give("start")
    assert other.run("status").code == 3
    other.begin()
    assert other.status()["session"] is None
    assert other.pid() != one.pid()


def test_the_home_can_come_from_the_environment(program: Program, tmp_path: Path) -> None:
    program.begin()
    program.give("start", "--client", "R7")
    env = program.env | {"PARTNER_OVERLAY_HOME": str(program.home)}
    answer = run((*COMMAND, "status", "--json"), env, tmp_path)
    assert '"client": "R7"' in answer.out
    assert run((*COMMAND, "--home", str(tmp_path / "other"), "status"), env, tmp_path).code == 3


def test_the_socket_is_open_to_its_owner_alone(program: Program) -> None:
    program.begin()
    assert (program.home / "run").stat().st_mode & 0o777 == 0o700
    assert (program.home / "run" / "socket").stat().st_mode & 0o077 == 0
