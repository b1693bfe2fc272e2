"""Screens that come, go, turn and change their scale: the overlay is always wholly on one, and back at its place."""

import json
import random
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from partner_overlay.desktop.x11_connection import Rectangle
from partner_overlay.remote.address import address_of
from partner_overlay.remote.client import ask
from tests.desktop.monitors import Monitors, full_name
from tests.desktop.running import Running, program
from tests.desktop.screen import Screen, private_screen
from tests.desktop.waiting import until

Change = Callable[[], object]

SIZE = (2560, 1600)
LEFT, RIGHT, LOW = "LEFT", "RIGHT", "LOW"
DESK = {LEFT: Rectangle(0, 0, 1280, 1600), RIGHT: Rectangle(1280, 0, 1280, 800), LOW: Rectangle(1280, 800, 1280, 800)}
SIZES = ((1280, 800), (1024, 768), (768, 1024), (800, 600), (640, 480), (480, 640))
SMALLEST_AT_200 = 640  # pixels: an overlay at its smallest is 320 wide
SCALES = (96, 120, 144, 192)  # dots per inch: 100, 125, 150 and 200 %


@dataclass
class Desk:
    """Three monitors and their scale, which a test may disarrange and put back."""

    monitors: Monitors
    scale: Callable[[int], None]

    def disarrange(self, chance: random.Random) -> float:
        """Some monitors go or take another size, and all take another scale, in any order; returns that scale."""
        dots_per_inch = chance.choice(SCALES)
        sizes = [size for size in SIZES if dots_per_inch < SCALES[-1] or size[0] >= SMALLEST_AT_200]
        changes: list[Change] = [partial(self.scale, dots_per_inch)]
        for name in chance.sample(list(DESK), k=chance.randint(1, 3)):
            width, height = chance.choice(sizes)
            resized = DESK[name]._replace(width=width, height=height)
            gone, other = partial(self.monitors.remove, name), partial(self.monitors.set, name, resized)
            changes.append(chance.choice([gone, other]))
        chance.shuffle(changes)
        for change in changes:
            change()
        return dots_per_inch / SCALES[0]

    def put_back(self) -> None:
        self.scale(SCALES[0])
        for name, area in DESK.items():
            self.monitors.set(name, area)


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """Wide enough for three monitors."""
    with private_screen("openbox", tmp_path_factory.mktemp("screen"), SIZE) as private:
        yield private


@pytest.fixture
def monitors(screen: Screen) -> Iterator[Monitors]:
    monitors = Monitors(screen)
    for name, area in DESK.items():
        monitors.set(name, area)
    yield monitors
    monitors.clear_away()


@pytest.fixture
def desk(screen: Screen, run: Callable[..., Running], monitors: Monitors) -> Desk:
    """Its scale is that of all monitors, as it is on X11; in dots per inch."""
    manager = run(*program("settings_manager", str(SCALES[0])))
    manager.wait_for("set")

    def change(dots_per_inch: int) -> None:
        manager.tell(str(dots_per_inch))
        manager.wait_for(f"set {dots_per_inch}")

    return Desk(monitors, change)


@dataclass
class Overlay:
    """The program's, with a session."""

    screen: Screen
    program: Running
    home: Path

    def __post_init__(self) -> None:
        self.window = int(self.program.wait_for("window").split()[1])

    def place(self) -> Rectangle:
        """In pixels, as the X server knows it."""
        return self.screen.connection.shown_rectangles([self.window])[self.window]

    def is_at(self, place: Rectangle) -> bool:
        return self.place() == place

    def is_wholly_on_one(self, monitors: tuple[Rectangle, ...]) -> bool:
        return any(monitor.covers(self.place()) for monitor in monitors)

    def wait_for(self, monitors: tuple[Rectangle, ...], scale: float, when: str) -> None:
        until(partial(self._has_settled, monitors, scale), f"{when}: {monitors} are known at {scale:.0%}")

    def _has_settled(self, monitors: tuple[Rectangle, ...], scale: float) -> bool:
        """Whether the program knows these monitors in this scale, and has done what there was to do about them."""
        told = json.loads(self.program.ask("screens"))
        known = {(x, y, round(w * scale), round(h * scale), by) for _, x, y, w, h, by in told["screens"]}
        wanted = {(*area, scale) for area in monitors}
        missed = [one for one in wanted if not any(_alike(one, other) for other in known)]
        return bool(told["settled"]) and not missed and len(known) == len(wanted)

    def give(self, *words: str) -> str:
        code, out, err = ask(address_of(str(self.home)), list(words))
        assert code == 0, err
        return out


def _alike(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """But for a pixel that a scale leaves open."""
    return all(abs(a - b) <= 1 for a, b in zip(one, other, strict=True)) and one[-1] == other[-1]


@pytest.fixture
def overlay(screen: Screen, run: Callable[..., Running], desk: Desk, tmp_path: Path) -> Overlay:
    home = tmp_path / "home"
    return Overlay(screen, run(*program("settles_soon", str(home))), home)


def drag(screen: Screen, begin: tuple[int, int], end: tuple[int, int]) -> None:
    moves = [f"mousemove {x} {y} sleep 0.05" for x, y in (((begin[0] + end[0]) // 2, (begin[1] + end[1]) // 2), end)]
    words = f"mousemove {begin[0]} {begin[1]} mousedown 1 {' '.join(moves)} mouseup 1 mousemove 100 1500"
    subprocess.run(("xdotool", *words.split()), env=screen.env, check=True, timeout=20)


def put_by_hand(overlay: Overlay, x: int, y: int) -> Rectangle:
    """Dragged there and let go; where it then stands."""
    before = overlay.place()
    drag(overlay.screen, (before.x + 200, before.y + 15), (x + 200, y + 15))
    until(lambda: overlay.place() == before._replace(x=x, y=y), f"it lies at {x},{y}")
    return overlay.place()


@pytest.mark.parametrize("orders", [range(30)], ids=["30 orders"])
def test_in_random_orders_it_is_wholly_on_a_screen_and_back_at_its_place(
    orders: range, overlay: Overlay, desk: Desk
) -> None:
    mine = put_by_hand(overlay, 1500, 450)
    for order in orders:
        scale = desk.disarrange(random.Random(order))
        there = desk.monitors.there()
        overlay.wait_for(there, scale, f"order {order}")
        until(partial(overlay.is_wholly_on_one, there), f"order {order}: wholly on one of {there}")
        desk.put_back()
        overlay.wait_for(tuple(DESK.values()), 1.0, f"order {order}, put back")
        until(partial(overlay.is_at, mine), f"order {order}: back at {mine}")


def test_known_by_its_serial_number_a_screen_keeps_its_place_in_every_resolution(
    screen: Screen, monitors: Monitors, run: Callable[..., Running], tmp_path: Path
) -> None:
    monitors.clear_away()
    monitors.label("DEL", "DELL U2723QE", "8QX1ABC")
    home = tmp_path / "home"
    overlay = Overlay(screen, run(*program("settles_soon", str(home))), home)
    corner = overlay.place()._replace(x=SIZE[0] - overlay.place().width, y=SIZE[1] - overlay.place().height)
    put_by_hand(overlay, corner.x, corner.y)
    assert "Dell Inc.|DELL U2723QE|8QX1ABC" in (home / "data" / "places.toml").read_text("utf-8")
    for width, height in ((1280, 800), (640, 480), (1024, 1280), SIZE):
        monitors.resize(width, height)
        there = corner._replace(x=width - corner.width, y=height - corner.height)
        until(partial(overlay.is_at, there), f"at the lower right of {width} x {height}")


def test_between_screens_of_different_scales_it_has_each_ones_size(
    screen: Screen, monitors: Monitors, run: Callable[..., Running], tmp_path: Path
) -> None:
    scales = {LEFT: 1.0, RIGHT: 1.5, LOW: 2.0}
    factors = ";".join(f"{full_name(name, DESK[name])}={by}" for name, by in scales.items())
    home = tmp_path / "home"
    begun = run("env", f"QT_SCREEN_SCALE_FACTORS={factors}", *program("settles_soon", str(home)))
    overlay = Overlay(screen, begun, home)
    width, height = overlay.place().width, overlay.place().height

    def is_on(name: str) -> bool:
        place, by = overlay.place(), scales[name]
        return DESK[name].covers(place) and (place.width, place.height) == (round(width * by), round(height * by))

    for name in (RIGHT, LOW, LEFT, LOW, RIGHT):
        screen.move(DESK[name].x + 300, DESK[name].y + 700)
        overlay.give("recenter")
        until(partial(is_on, name), f"wholly on {name} at {scales[name]:.0%}")
    monitors.remove(RIGHT)
    until(partial(is_on, LEFT), "on the left one, in its scale")
    monitors.set(RIGHT, DESK[RIGHT])
    until(partial(is_on, RIGHT), "back on the right one, in its scale")
