"""The overlay never takes the keyboard from the call; a typing field takes it when asked for, and gives it back."""

import random
import string
from collections.abc import Callable

from partner_overlay.desktop.focus import X11FocusKeeper
from tests.desktop.running import Running, program
from tests.desktop.screen import Screen
from tests.desktop.waiting import until

Run = Callable[..., Running]
FOCUS_WORDS = ("activate", "deactivate", "focus-in", "focus-out")


def window_of(running: Running) -> int:
    """The id that a program says with `window` or `shown`."""
    return int(running.said[0].split()[1])


def keys_of(call: Running) -> str:
    return "".join(line.removeprefix("key ") for line in call.said if line.startswith("key "))


def focus_changes_of(call: Running) -> list[str]:
    """What the call window says of its focus, beyond its own start."""
    changes = [line for line in call.said if line in FOCUS_WORDS]
    return [line for line in changes if line in {"deactivate", "focus-out"}]


def test_500_keys_typed_during_clicks_all_reach_the_call(screen: Screen, call: Running, overlay: Running) -> None:
    text = "".join(random.Random(7).choices(string.ascii_lowercase + string.digits, k=500))
    for start in range(0, 500, 50):
        screen.type_keys(text[start : start + 50])
        screen.click(500, 80)
        screen.move(900, 600)
    until(lambda: len(keys_of(call)) >= 500, "all keys have come")
    assert keys_of(call) == text
    assert overlay.said.count("click") == 10
    assert focus_changes_of(call) == []


def test_hiding_and_showing_it_leaves_the_keyboard_alone(screen: Screen, call: Running, overlay: Running) -> None:
    focused = screen.focused_window()
    overlay.tell("hide")
    screen.wait_for_colour(550, 100, "#204020")
    overlay.tell("show")
    screen.wait_for_colour(550, 100, "#c08000")
    assert screen.focused_window() == focused
    assert focus_changes_of(call) == []


def test_keys_typed_while_its_menu_is_open_reach_the_call(screen: Screen, call: Running, overlay: Running) -> None:
    focused = screen.focused_window()
    screen.click(500, 80, button=3)
    overlay.wait_for("menu")
    until(lambda: screen.colour(504, 84) != "#c08000", "the menu is drawn")
    screen.type_keys("while open")
    until(lambda: keys_of(call) == "while open", "all keys have come")
    assert screen.focused_window() == focused
    screen.click(520, 92)
    overlay.wait_for("chosen")
    screen.click(500, 80, button=3)
    until(lambda: screen.colour(504, 84) != "#c08000", "the menu is drawn again")
    screen.click(900, 600)
    until(lambda: screen.colour(504, 84) == "#c08000", "a click elsewhere closes the menu")
    screen.type_keys("after")
    until(lambda: keys_of(call).endswith("after"), "the keys still reach the call")
    assert focus_changes_of(call) == []


def test_the_field_gets_the_keyboard_and_gives_it_back(screen: Screen, call: Running, overlay: Running) -> None:
    focused = screen.focused_window()
    overlay.tell("field")
    field = int(overlay.wait_for("field").split()[1])
    until(lambda: screen.focused_window() == field, "the field has the keyboard")
    screen.type_keys("first words")
    screen.press("Return")
    assert overlay.wait_for("typed") == "typed first words"
    until(lambda: screen.focused_window() == focused, "the call has the keyboard again")
    screen.type_keys("back")
    until(lambda: keys_of(call) == "back", "the keys reach the call again")


def test_a_field_that_the_coach_clicks_away_from_takes_nothing_back(
    screen: Screen, call: Running, overlay: Running
) -> None:
    focused = screen.focused_window()
    overlay.tell("field")
    field = int(overlay.wait_for("field").split()[1])
    until(lambda: screen.focused_window() == field, "the field has the keyboard")
    screen.click(900, 600)
    call.wait_for("click")
    until(lambda: screen.focused_window() == focused, "the call has the keyboard by a click")


def test_the_keeper_gives_back_by_itself(screen: Screen, call: Running, overlay: Running) -> None:
    focused, field = screen.focused_window(), window_of(overlay)
    keeper = X11FocusKeeper(screen.connection)
    keeper.remember()
    keeper.take(field)
    assert screen.focused_window() == field
    keeper.give_back()
    assert screen.focused_window() == focused


def test_the_keeper_leaves_the_keyboard_with_whom_the_coach_chose(
    screen: Screen, call: Running, overlay: Running, run: Run
) -> None:
    other = run(*program("call_window"))
    other.wait_for("focus-in")
    chosen = screen.focused_window()
    screen.connection.give_focus(window_of(call))
    keeper = X11FocusKeeper(screen.connection)
    keeper.remember()
    keeper.take(window_of(overlay))
    screen.connection.give_focus(chosen)
    keeper.give_back()
    assert screen.focused_window() == chosen != window_of(call)
