"""What a screen reader finds of the real program: every window by its name, every control by a name or a label."""

import subprocess

from tests.desktop.screen import Screen
from tests.desktop.waiting import until
from tests.end_to_end.reader import Node, Reader

FOR_THE_HAND = {
    "push button",
    "check box",
    "radio button",
    "combo box",
    "text",
    "spin button",
    "slider",
    "toggle button",
}


def controls(window: tuple[Node, ...]) -> list[tuple[str, str]]:
    """Role and name of all that is for the hand; the label where there is one."""
    return [(node.role, node.label or node.name) for node in window if node.role in FOR_THE_HAND]


def test_the_start_window_is_named_and_every_control_in_it(reader: Reader) -> None:
    reader.program.begin()
    reader.program.give("show")
    window = reader.window("Start a session")
    assert window[0].role in {"dialog", "frame"}
    assert [found for found in controls(window) if not found[1]] == []
    assert {
        ("text", "Client code"),
        ("combo box", "Session type"),
        ("spin button", "Length"),
        ("check box", "60 min"),
        ("push button", "Start"),
    } <= set(controls(window))


def test_the_overlay_says_all_that_it_shows(reader: Reader) -> None:
    reader.program.begin()
    reader.program.give("start", "--since", "35m")
    overlay, *_ = reader.window("25 minutes left")
    prompt = reader.program.status()["prompt"]
    assert "Agreement" in overlay.name
    assert prompt["text"] in overlay.name


def test_every_control_of_the_review_is_named_and_so_is_every_dot(reader: Reader) -> None:
    reader.program.begin()
    reader.program.give("start", "--since", "20m", "--client", "R7")
    reader.program.give("said")
    reader.program.give("mark", "big shift")
    reader.program.give("end")
    last = "What do I want to bring to supervision, and what makes it matter?"
    until(lambda: ("text", last) in controls(reader.window("Review")), "all of the review is there")
    window = reader.window("Review")
    assert [found for found in controls(window) if not found[1]] == []
    assert [node.description for node in window if "<" in node.description] == []
    assert [node.name for node in window if "big shift" in node.name]
    assert [node.name for node in window if node.name.startswith(("Said at 2", "Cue done at 2"))]
    for name in ("3.6", "8.8", "5.1"):
        ratings = [words for _, words in controls(window) if words.startswith(name) and words.endswith("Clearly")]
        assert len(ratings) == 1, name


def test_every_control_of_the_history_is_named_and_the_list_is_read(reader: Reader, screen: Screen) -> None:
    reader.program.begin()
    reader.program.give("start", "--since", "20m", "--client", "R7")
    reader.program.give("end")
    reader.window("Review")
    window = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Review")
    subprocess.run((*window, "windowactivate", "--sync", "key", "ctrl+h"), env=screen.env, check=True, timeout=20)
    until(lambda: any(node.name == "Client: R7" for node in reader.window("History")), "the session is in the list")
    history = reader.window("History")
    assert [found for found in controls(history) if not found[1]] == []
    assert [node.description for node in history if "<" in node.description] == []
