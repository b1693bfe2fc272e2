"""`status --json`: its keys are a promise to other programs (product.md 8), and it loads no Qt."""

import json
import sys

import pytest

from tests.desktop.waiting import until
from tests.end_to_end.program import Program, Status, run

KEYS = {"app", "version", "session", "prompt", "check_in", "overlay"}
SESSION_KEYS = {
    *("id", "state", "type", "client", "rehearsal", "private", "started_at", "planned_seconds", "elapsed_seconds"),
    *("remaining_seconds", "overtime_seconds", "paused_seconds", "away_seconds", "phase", "outcome", "marks"),
}
PHASE_KEYS = {"name", "elapsed_seconds", "remaining_seconds"}
PROMPT_KEYS = {"id", "voice", "glance", "text", "competency", "kind", "pinned"}
OVERLAY_KEYS = {"visible", "form", "on_top", "hidden_from_capture", "click_through", "screen"}


def asked_as_a_program_would(program: Program) -> Status:
    answer = program.run("status", "--json")
    assert (answer.code, answer.err, answer.out.count("\n")) == (0, "", 1)
    status: Status = json.loads(answer.out)
    return status


def test_a_running_session_has_exactly_the_promised_keys(program: Program) -> None:
    program.begin()
    program.give("start", "--for", "60m", "--since", "5m", "--client", "R7")
    status = asked_as_a_program_would(program)
    session = status["session"]
    assert status.keys() == KEYS
    assert session.keys() == SESSION_KEYS
    assert session["phase"].keys() == PHASE_KEYS
    assert status["prompt"].keys() == PROMPT_KEYS
    assert status["overlay"].keys() == OVERLAY_KEYS
    assert (status["app"], status["check_in"]) == ("partner-overlay", None)
    assert (session["state"], session["type"], session["client"]) == ("running", "60 min", "R7")
    assert (session["rehearsal"], session["private"]) == (False, False)
    assert session["planned_seconds"] == 3600 == session["elapsed_seconds"] + session["remaining_seconds"]
    assert {key: status["overlay"][key] for key in ("visible", "form", "on_top")} == {
        "visible": True,
        "form": "card",
        "on_top": "yes",
    }


def test_past_its_time_all_times_are_still_whole_seconds_and_none_is_less_than_nothing(program: Program) -> None:
    program.begin()
    program.give("start", "--since", "59m", "--speed", "3600")
    until(lambda: program.status()["session"]["overtime_seconds"] >= 600, "ten minutes over")
    session = asked_as_a_program_would(program)["session"]
    times = {key: value for key, value in (session | session["phase"]).items() if key.endswith("_seconds")}
    assert {key for key, value in times.items() if type(value) is not int or value < 0} == set()
    assert session["remaining_seconds"] == 0


def test_without_a_session_there_is_none_and_after_one_it_has_ended(program: Program) -> None:
    program.begin()
    idle = asked_as_a_program_would(program)
    assert (idle["session"], idle["prompt"], idle["check_in"]) == (None, None, None)
    program.give("start")
    program.give("end")
    assert asked_as_a_program_would(program)["session"]["state"] == "ended"


def test_a_watched_status_tells_of_a_change_and_ends_with_the_program(program: Program) -> None:
    program.begin()
    program.give("start")
    watcher = program.launch("status", "--json", "--watch")
    until(lambda: program.complaints().count("\n") >= 1, "the first line")
    program.give("mark", "shift")
    until(lambda: '"marks": 1' in program.complaints(), "the mark is told of")
    program.quit()
    until(lambda: watcher.poll() is not None, "the watcher ends")
    assert watcher.returncode == 0


@pytest.mark.parametrize(
    "words", [("status", "--json"), ("status",), ("next",), ("mark", "shift"), ("session", "list")]
)
def test_no_qt_is_loaded_to_ask(program: Program, words: tuple[str, ...]) -> None:
    program.begin()
    program.give("start")
    command = (sys.executable, "-X", "importtime", "-m", "partner_overlay", "--home", str(program.home), *words)
    answer = run(command, program.env, program.home.parent)
    assert answer.code == 0
    assert "partner_overlay.remote.client" in answer.err  # it does tell of imports
    assert "PySide6" not in answer.err
