"""The entry point: what goes to the running instance, what stays here, what is said when something ends it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from partner_overlay import __main__ as entry
from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import Address, address_of
from partner_overlay.remote.client import NobodyThere
from partner_overlay.remote.verbs import REMOTE_VERBS

Asked = list[tuple[str, list[str]]]
CHECKOUT = Path(__file__).parents[1]


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], str | None]]:
    """What was left to the command line of this process; it exits with 7."""
    calls: list[tuple[list[str], str | None]] = []

    def main(argv: list[str], home: str | None) -> int:
        calls.append((argv, home))
        return 7

    module = ModuleType("partner_overlay.command_line")
    module.__dict__["main"] = main
    monkeypatch.setitem(sys.modules, "partner_overlay.command_line", module)
    monkeypatch.delenv("PARTNER_OVERLAY_HOME", raising=False)
    return calls


@pytest.fixture
def there(here: object, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What the running instance was asked; it answers `out`, `err` and 3."""
    asked: Asked = []

    def ask(address: Address, argv: list[str], on_text: Callable[[str], object]) -> tuple[int, str, str]:
        asked.append((address.folder, argv))
        return 3, "out\n", "err\n"

    monkeypatch.setattr(entry, "ask", ask)
    return asked


@pytest.fixture
def nobody(here: object, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(*_: object) -> tuple[int, str, str]:
        raise NobodyThere

    monkeypatch.setattr(entry, "ask", ask)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    def with_arguments(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["partner-overlay", *arguments])
        return entry.run()

    return with_arguments


Run = Callable[..., int]
Here = list[tuple[list[str], str | None]]


@pytest.mark.parametrize("verb", sorted(REMOTE_VERBS))
def test_a_remote_verb_goes_to_the_running_instance(
    verb: str, run: Run, there: Asked, here: Here, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(verb, "x", "--json") == 3
    assert there == [(address_of(None).folder, [verb, "x", "--json"])]
    assert capsys.readouterr() == ("out\n", "err\n")
    assert here == []


def test_without_a_verb_the_running_one_shows_itself(run: Run, there: Asked, here: Here) -> None:
    assert run() == 3
    assert [argv for _, argv in there] == [["show", "--menu"]]


@pytest.mark.parametrize("argv", [["deck", "list"], ["demo"], ["backup", "file"], ["nonsense"], ["--help"]])
def test_all_else_stays_here(argv: list[str], run: Run, there: Asked, here: Here) -> None:
    assert run(*argv) == 7
    assert here == [(argv, None)]
    assert there == []


@pytest.mark.parametrize("argv", [["status", "--help"], ["phase", "-h"]])
def test_help_is_given_here(argv: list[str], run: Run, there: Asked, here: Here) -> None:
    run(*argv)
    assert here == [(argv, None)]


def test_after_two_dashes_nothing_is_an_option(run: Run, there: Asked) -> None:
    run("outcome", "--", "--help", "--version", "--home")
    assert [argv for _, argv in there] == [["outcome", "--", "--help", "--version", "--home"]]


@pytest.mark.parametrize("argv", [["status"], ["start", "--for", "60m"], []])
def test_with_nobody_there_it_is_settled_here(argv: list[str], run: Run, nobody: None, here: Here) -> None:
    assert run(*argv) == 7
    assert here == [(argv, None)]


@pytest.mark.parametrize(
    "arguments", [["--home", "/h", "deck", "list"], ["deck", "--home=/h", "list"], ["deck", "list", "--home", "/h"]]
)
def test_a_home_may_stand_anywhere(arguments: list[str], run: Run, here: Here) -> None:
    assert run(*arguments) == 7
    assert here == [(["deck", "list"], "/h")]


def test_the_home_of_the_environment_is_used_unless_one_is_given(
    run: Run, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARTNER_OVERLAY_HOME", "/from/environment")
    run("demo")
    run("demo", "--home", "/given")
    monkeypatch.setenv("PARTNER_OVERLAY_HOME", "")
    run("demo")
    assert [home for _, home in here] == ["/from/environment", "/given", None]


def test_the_running_instance_of_a_home_is_asked_there(run: Run, there: Asked, tmp_path: Path) -> None:
    run("status", "--home", str(tmp_path))
    assert there == [(address_of(str(tmp_path)).folder, ["status"])]


@pytest.mark.parametrize("arguments", [["--home"], ["status", "--home="], ["--home", ""]])
def test_a_home_without_a_folder_is_wrong_usage(
    arguments: list[str], run: Run, there: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert capsys.readouterr() == ("", "--home needs a folder.\n")


def test_the_version_is_said_at_once(run: Run, there: Asked, here: Here, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out == "partner-overlay 0.1.0\n"
    assert (there, here) == ([], [])


def test_a_refusal_is_one_sentence(
    run: Run, there: Asked, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> tuple[int, str, str]:
        raise Refusal("Not today.")

    monkeypatch.setattr(entry, "ask", refuse)
    assert run("status") == 1
    assert capsys.readouterr() == ("", "Not today.\n")


def test_ctrl_c_leaves_no_traceback(
    run: Run, there: Asked, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> tuple[int, str, str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(entry, "ask", interrupt)
    assert run("status") == 130
    assert capsys.readouterr() == ("", "")


def test_a_program_without_a_terminal_says_nothing(run: Run, there: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert run("status") == 3


@pytest.mark.parametrize("way", [["-m", "partner_overlay"], ["-c", "from partner_overlay.__main__ import run; run()"]])
def test_a_reader_that_has_left_draws_no_complaint(way: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, *way, "--version"], stdout=writing, stderr=subprocess.PIPE, cwd=CHECKOUT, check=False
    )
    os.close(writing)
    assert done.stderr == b""
    assert done.returncode == 0


def test_a_terminal_that_knows_fewer_characters_still_gets_the_text() -> None:
    code = "from partner_overlay.__main__ import _say; _say('später 🙂')"
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=CHECKOUT, env=environment, check=True)
    assert done.stdout == "später ?".encode("latin-1")
