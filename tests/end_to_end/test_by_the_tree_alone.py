"""The accessibility tree is a way through the whole program: every window is named, and a session can be led by it."""

import re
from functools import partial
from pathlib import Path

from tests.desktop.waiting import until
from tests.end_to_end.reader import Hand, Reader, Told

WINDOWS = (
    ("Decks…", "Decks"),
    ("Reviews and history…", "History"),
    ("Keys everywhere…", "Settings"),
    ("Settings…", "Settings"),
    ("Help", "Help"),
)
"""Each window that the overlay's menu opens: its entry there, and how its name begins."""

PAGES_OF_SETTINGS = (
    ("Session", "Session"),
    ("Decks and prompts", "Decks and prompts"),
    ("Check-ins", "Check-ins"),
    ("Look", "Look"),
    ("Screens", "Screens"),
    ("Keys", "Keys everywhere"),
    ("Privacy and data", "Privacy and data"),
    ("About", "About"),
)
"""Each page as the list of pages has it, and its heading."""

FOR_THE_HAND = {
    "push button",
    "check box",
    "radio button",
    "toggle button",
    "combo box",
    "text",
    "spin button",
    "slider",
    "link",
    "page tab",
    "page tab list",
    "list",
    "list item",
    "table",
    "table cell",
    "table column header",
    "tree",
    "tree table",
    "menu bar",
    "menu item",
    "check menu item",
    "radio menu item",
    "document text",
}
NAMED_BY_VALUE = {"combo box"}  # Qt gives one what is chosen in it for a name; what for, only its label or words tell


def nameless(window: list[Told]) -> list[Told]:
    """What is for the hand and does not say what it is."""
    return [node for node in window if node.role in FOR_THE_HAND and not _says(node)]


def _says(node: Told) -> str:
    return node.label or (node.description if node.role in NAMED_BY_VALUE else node.name)


def chosen(window: list[Told]) -> set[tuple[str, str]]:
    """Roles and names of what is on."""
    return {(node.role, node.name) for node in window if node.checked}


def shows(hand: Hand, beginning: str, words: str) -> bool:
    """Whether these stand in that window."""
    return any((node.role, node.name) == ("label", words) for node in hand.window(beginning))


def settled_in(reader: Reader) -> None:
    """The welcome is over."""
    settings = reader.program.home / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[start]\nwelcomed = true\n", "utf-8")


def overlay_is_there(hand: Hand) -> None:
    """A screen reader finds its controls a moment after it has come."""
    until(lambda: "Menu" in {node.name for node in hand.window("5")}, "the overlay's controls are there")


def test_every_window_is_opened_by_the_menu_and_every_control_in_it_is_named(reader: Reader, tmp_path: Path) -> None:
    program = reader.program
    program.begin()
    program.give("start", "--since", "2m", "--client", "R7")
    with reader.hand(tmp_path / "hand") as hand:
        overlay_is_there(hand)
        found = {"overlay": nameless(hand.window("5"))}
        for entry, beginning in WINDOWS:
            hand.press("push button", "Menu")
            found["menu"] = nameless(hand.window("Partner Overlay"))
            hand.press("menu item", entry)
            found[entry] = nameless(hand.window(beginning))
    assert {name: nodes for name, nodes in found.items() if nodes} == {}


def test_what_a_fresh_home_opens_is_named_and_so_is_every_control_in_it(reader: Reader, tmp_path: Path) -> None:
    reader.program.launch()
    with reader.hand(tmp_path / "hand") as hand:
        found = {"welcome": nameless(hand.window("Welcome"))}
        hand.press("push button", "Start a session…")
        hand.press("check box", "This session")
        until(lambda: shows(hand, "Start a session", "Outcome"), "all of the start is there")
        found["start"] = nameless(hand.window("Start a session"))
        hand.press("push button", "Types…")
        found["types"] = nameless(hand.window("Session types"))
    assert {name: nodes for name, nodes in found.items() if nodes} == {}


def test_every_page_of_the_settings_is_chosen_by_the_tree_and_every_control_in_it_is_named(
    reader: Reader, tmp_path: Path
) -> None:
    settled_in(reader)
    reader.program.launch()
    with reader.hand(tmp_path / "hand") as hand:
        hand.press("push button", "Settings…")
        found = {}
        for page, heading in PAGES_OF_SETTINGS:
            hand.press("list item", page)
            until(partial(shows, hand, "Settings", heading), f"{page} is there")
            found[page] = nameless(hand.window("Settings"))
    assert {name: nodes for name, nodes in found.items() if nodes} == {}


def test_a_session_is_begun_marked_ended_and_rated_by_the_tree_alone(reader: Reader, tmp_path: Path) -> None:
    settled_in(reader)
    reader.program.launch()
    with reader.hand(tmp_path / "hand") as hand:
        hand.press("push button", "Start")
        hand.press("push button", "I said this", "I did this")
        hand.press("push button", "Mark this moment")
        hand.press("push button", "Menu")
        hand.press("menu item", "End the session")
        rated = ("radio button", "3.7 what to address: Clearly")
        hand.press(*rated)
        until(lambda: rated in chosen(hand.window("Review")), "it is rated")
    record = "\n".join(reader.program.record()).casefold()
    assert re.search(r"\b0:\d\d  mark$", record, re.MULTILINE), record
    assert "said: " in record or "done: " in record
    assert "3.7 what to address: clearly" in record
