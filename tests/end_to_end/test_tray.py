"""The real program with no tray, with one of X11's, with one on the bus, and with one that comes when it already runs.

Each time everything can be reached, and nothing is printed to the terminal.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.running import Running
from tests.desktop.screen import HEIGHT, WIDTH, Screen
from tests.desktop.waiting import passing, until
from tests.end_to_end.program import Program, importable
from tests.fakes.tray_watcher import TrayWatcher
from tests.made.private_bus import BusError, Call, PrivateBus, StandIn, private_bus

CORNER = (WIDTH - 16, HEIGHT - 16)  # where the only icon of that bar lies
PLATE = "#12161b"
DOUBLE_CLICK = 0.6  # seconds; two clicks within less are one
LATER = 3.0  # seconds after which a slow login brings its bar


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[PrivateBus]:
    with private_bus(tmp_path) as private:
        yield private


@pytest.fixture
def trayer(screen: Screen) -> Iterator[Running]:
    """A bar of the older kind, by XEmbed, in the lower right corner."""
    place = ["--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "32"]
    bar = screen.start("trayer", *place)
    until(lambda: screen.connection.selection_owner(screen.connection.atom("_NET_SYSTEM_TRAY_S0")) != 0, "the bar")
    yield bar
    bar.end()


@pytest.fixture
def on_bus(screen: Screen, bus: PrivateBus, tmp_path: Path) -> Iterator[Program]:
    """A program whose desktop speaks by D-Bus: among others by a portal that does not know it."""
    portal = StandIn(bus.address, "org.freedesktop.portal.Desktop", _refuse)
    spoken = {"DBUS_SESSION_BUS_ADDRESS": bus.address, "XDG_CURRENT_DESKTOP": "KDE"}
    program = Program(tmp_path / "home", importable(screen.env) | spoken)
    yield program
    program.clear_away()
    assert portal.asked("Register")
    portal.end()


@pytest.fixture
def watcher(bus: PrivateBus) -> Iterator[Callable[[], TrayWatcher]]:
    come: list[TrayWatcher] = []

    def bring() -> TrayWatcher:
        come.append(TrayWatcher(bus.address))
        return come[-1]

    yield bring
    for one in come:
        one.end()


def _refuse(call: Call) -> None:
    raise BusError("org.freedesktop.portal.Error.Failed", f"Nobody here knows of {call.member}")


def words(bar: TrayWatcher) -> list[str]:
    return [line.words for line in bar.menu()]


def overlay_is_visible(program: Program) -> bool:
    return bool(program.status()["overlay"]["visible"])


def test_without_any_tray_a_second_start_and_the_command_line_reach_everything(program: Program) -> None:
    program.begin()
    program.give("start", "--for", "60m")
    program.give("hide")
    assert not overlay_is_visible(program)
    passing(1.5)  # by now it has looked for a tray
    assert program.run().code == 0  # a second start shows it
    assert overlay_is_visible(program)
    assert "An icon in the tray: no" in program.give("doctor")
    program.give("end")
    program.quit()
    assert program.complaints() == ""


def test_in_a_tray_of_x11_it_is_clicked_and_its_menu_quits(program: Program, screen: Screen, trayer: Running) -> None:
    program.begin()
    program.give("start", "--for", "60m")
    screen.wait_for_colour(CORNER[0] + 4, CORNER[1] - 4, PLATE)
    screen.click(*CORNER)
    until(lambda: not overlay_is_visible(program), "the first click hides the overlay")
    passing(DOUBLE_CLICK)
    screen.click(*CORNER)
    until(lambda: overlay_is_visible(program), "the second click shows it")
    prompt = program.status()["prompt"]["id"]
    screen.click(*CORNER, button=2)
    until(lambda: program.status()["prompt"]["id"] != prompt, "the middle button brings the next prompt")
    pid = program.pid()
    screen.click(*CORNER, button=3)
    screen.press("Up", "Return")
    program.wait_for_end(pid)  # the last line of the menu is Quit
    assert (program.complaints(), trayer.complained) == ("", "")


def test_on_the_bus_its_menu_is_the_overlays(on_bus: Program, watcher: Callable[[], TrayWatcher]) -> None:
    bar = watcher()
    on_bus.begin()
    until(lambda: bool(bar.items), "the icon registers")
    assert words(bar)[:2] == ["No session", "Start a session…"]
    on_bus.give("start", "--for", "60m")
    until(lambda: words(bar)[0] == "Agreement, 60 min left", "the first line is the status")
    assert bar.get("ToolTip")[2] == "Agreement, 60 min left"
    assert {"Next prompt", "Mark this moment", "Pause", "End the session", "Decks…", "Quit"} <= set(words(bar))
    bar.choose("Pause")
    until(lambda: bar.get("ToolTip")[2] == "Paused: Agreement, 60 min left", "it says that the session is paused")
    assert on_bus.status()["session"]["state"] == "paused"
    on_bus.give("click-through", "on")
    until(
        lambda: words(bar)[0] == "Paused: Agreement, 60 min left" and "Catch clicks again" in words(bar), "the way out"
    )
    bar.click()
    until(lambda: not on_bus.status()["overlay"]["click_through"], "a click on the icon catches clicks again")
    bar.end()
    again = watcher()
    until(lambda: bool(again.items), "it registers with a bar that was started again")
    again.choose("End the session")
    until(lambda: on_bus.status()["session"]["state"] == "ended", "the session ends")
    on_bus.quit()
    assert on_bus.complaints() == ""


def test_a_tray_that_comes_later_gets_its_icon(on_bus: Program, watcher: Callable[[], TrayWatcher]) -> None:
    on_bus.begin()
    on_bus.give("start", "--for", "60m")
    passing(LATER)
    bar = watcher()
    until(lambda: bool(bar.items), "the icon registers")
    until(lambda: words(bar)[0] == "Agreement, 60 min left", "with its menu")
    pid = on_bus.pid()
    bar.choose("Quit")
    on_bus.wait_for_end(pid)
    assert on_bus.complaints() == ""
