"""Each setting, changed by its widget and by hand in the file while the program runs, has its effect."""

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Final, cast

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox

from partner_overlay.application.named_settings import value_of
from partner_overlay.application.settings import Settings
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.desktop.capture import Hidden
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.keys_requests import KeyPressed, KeysAsk
from partner_overlay.presentation.requests import Ask
from partner_overlay.presentation.settings_pages import table
from partner_overlay.presentation.settings_requests import AUTOSTART
from partner_overlay.presentation.translation import as_written
from partner_overlay.storage.settings_file import SettingsFile
from partner_overlay.storage.settings_text import KEYS
from partner_overlay.ui.settings.list_control import ListControl
from partner_overlay.ui.settings.number_control import NumberControl
from partner_overlay.ui.settings.segments_control import SegmentsControl
from partner_overlay.ui.settings.setting_row import SettingRow
from partner_overlay.ui.settings.settings_page import SettingsPage
from partner_overlay.ui.settings.slide_control import SlideControl
from partner_overlay.ui.settings.tick_control import TickControl
from partner_overlay.ui.start.start_window import StartWindow
from partner_overlay.wiring.after_the_end import AfterTheEnd
from partner_overlay.wiring.announcements import Announcements
from partner_overlay.wiring.keys_desk import KeysDesk
from partner_overlay.wiring.settings_desk import SettingsDesk
from partner_overlay.wiring.start_desk import StartDesk
from tests.fakes.alarm import ManualAlarm
from tests.fakes.global_keys import ManualGlobalKeys
from tests.fakes.powers import RecordingPowers
from tests.fakes.screens import MadeDesktop, MadeScreen
from tests.fakes.settings import SettingsInMemory
from tests.made.programs import Bench
from tests.made.settings_desks import settings_desk


class World:
    """A program in a session, with a file of settings and everything that follows them."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "settings.toml"
        store = SettingsFile(self.file)
        store.save(Settings())
        desktop = MadeDesktop(MadeScreen("A", QRect(0, 0, 800, 800)), MadeScreen("B", QRect(800, 0, 800, 800)))
        self.bench = Bench(
            desktop,
            store=cast("SettingsInMemory", store),
            desk_powers=RecordingPowers(hidden=Hidden.NO),
        )
        bench = self.bench
        self.said: list[str] = []
        bench.overlay.announce = self.said.append  # type: ignore[method-assign, assignment]
        self.keys = ManualGlobalKeys()
        self.keys_desk = KeysDesk(bench.program, bench.settings_service, self.keys)
        self.keys_desk.begin()
        self.after_the_end = AfterTheEnd(bench.program, lambda: bench.past)
        self.reviews = QSignalSpy(self.after_the_end.review_wanted)
        bench.start()
        self.announcements = Announcements(bench.program, bench.overlay)
        self.told = QSignalSpy(bench.program.changed)

    @cached_property
    def desk(self) -> SettingsDesk:
        """The window of settings, when it is first needed."""
        desk = settings_desk(self.bench)
        desk.open()
        return desk

    def by_hand(self, key: str, value: str) -> None:
        """In the file, as a coach does who has it open."""
        section, name = key.split(".")
        lines = self.file.read_text().split("\n")
        opening = lines.index(f"[{section}]")
        at = next(n for n in range(opening, len(lines)) if lines[n].startswith(f"{name} = "))
        lines[at] = f"{name} = {value if value.isdigit() or value in {'true', 'false'} else repr(value)}"
        if name == "numbers":
            lines[at] = f'numbers = "{value}"'
        self.file.write_text("\n".join(lines))
        self.bench.program.look_at_settings()

    def by_widget(self, key: str, value: str) -> None:
        if key == "keys.everywhere":
            self.desk._keys.get().panel.requested.emit(KeysAsk.SWITCH)
        elif key.startswith("keys."):
            self.desk._keys.get().panel.requested.emit(KeyPressed(key.removeprefix("keys."), value))
        else:
            use(self.row(key), value)

    def row(self, key: str) -> SettingRow:
        (page,) = [setting.page for setting in table(as_written) if setting.key == key]
        shown = self.desk.window.page_of(page)
        assert isinstance(shown, SettingsPage)
        row = shown.row(key)
        assert row is not None
        return row

    def clear_away(self) -> None:
        if "desk" in vars(self):
            self.desk.window.close()
            self.desk.window.deleteLater()
            self.desk.deleteLater()
        for part in (self.announcements, self.after_the_end, self.keys_desk):
            part.deleteLater()
        self.bench.clear_away()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def use(row: SettingRow, value: str) -> None:
    """Choose this value as a person does with a mouse."""
    match row.control:
        case TickControl() as tick:
            assert tick.isChecked() is not (value == "true")
            tick.click()
        case SegmentsControl() as segments:
            segments.buttons[segments._values.index(value)].click()
        case ListControl() as choices:
            choices.setCurrentIndex(choices.findData(value))
            choices.activated.emit(choices.currentIndex())
        case NumberControl() as number:
            number.setValue(int(value))
        case SlideControl() as slide:
            slide.slider.setValue(int(value))
        case _:
            pytest.fail("nothing to change it with")


# What is looked at


def overlay_picture(world: World) -> object:
    image = world.bench.window.grab().toImage()
    return image.width(), image.height(), bytes(image.constBits())


def windows_colours(world: World) -> object:
    return world.bench.overlay.scheme(world.bench.program.look), overlay_picture(world)


def next_prompt_at(world: World) -> object:
    return world.bench.session.next_change()


def first_offered(world: World) -> object:
    """What stands in the fields of the start window when it opens."""
    bench = world.bench
    bench.ask(Ask.END)
    scheme = bench.overlay.scheme(bench.program.look)
    desk = StartDesk(
        bench.program,
        bench.settings_service,
        bench.types,
        bench.journal,
        past=bench.past,
        scheme=scheme,
        alarm=ManualAlarm(),
        now=bench.time_of_day,
    )
    desk.open()
    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, StartWindow) and one.isVisible()]
    chosen = [button.text() for button in window.findChildren(QPushButton) if button.isChecked()]
    fields = [field.currentText() for field in window.findChildren(QComboBox)]
    numbers = [field.value() for field in window.findChildren(QSpinBox)]
    window.hide()
    window.deleteLater()
    desk.deleteLater()
    return chosen, fields, numbers


def review_opens(world: World) -> object:
    world.bench.ask(Ask.END)
    return world.reviews.count()


def read_out(world: World) -> object:
    world.bench.ask(Ask.NEXT_PHASE)
    return tuple(world.said)


def screen_of_the_overlay(world: World) -> object:
    return world.bench.overlay.screen_name(), world.bench.window.pos()


def kept_off(world: World) -> object:
    return [asked for asked in world.bench.desk_powers.asked if asked.startswith("hide")]


def numbers_on_the_overlay(world: World) -> object:
    """Which edition's numbers stand on the overlay."""
    world.bench.ask(Ask.NEXT)
    return overlay_picture(world)


def held_keys(world: World) -> object:
    return world.keys.asked[-1:]


def told(world: World) -> object:
    """Whoever looks on is told, and finds the new value: what follows is elsewhere."""
    settings = world.bench.program.settings
    return {name: value_of(settings, name) for name in FOLLOWED_ELSEWHERE}, world.told.count() > 0


FOLLOWED_ELSEWHERE: Final = ("look.motion", "look.language", "look.tray", "access.text", "start.settle")
OTHERS: Final = {
    "look.theme": ("light", windows_colours),
    "look.form": ("strip", overlay_picture),
    "look.size": ("150", overlay_picture),
    "look.opacity": ("100", overlay_picture),
    "look.figures": ("elapsed", overlay_picture),
    "look.seconds": ("true", overlay_picture),
    "look.motion": ("reduced", told),
    "look.language": ("de", told),
    "look.tray": ("false", told),
    "prompts.change_every": ("12", next_prompt_at),
    "prompts.numbers": ("2025", numbers_on_the_overlay),
    "start.type": ("30 min", first_offered),
    "start.minutes": ("25", first_offered),
    "start.settle": ("20", told),
    "review.at_end": ("false", review_opens),
    "screens.camera": ("Dell|U27|B", screen_of_the_overlay),
    "screens.keep_off_shared": ("true", kept_off),
    "access.announce": ("true", read_out),
    "access.text": ("150", told),
    "keys.everywhere": ("true", held_keys),
    **{f"keys.{name}": ("F9", held_keys) for name in KEY_ACTIONS},
}
"""For every setting another value, and what is seen of it."""
WITHOUT = {"start.welcomed", "prompts.never"}
"""The welcome is asked for by a button, prompts put aside are brought back one by one; both have tests of their own."""


@pytest.fixture
def make_world(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], World]]:
    worlds: list[World] = []

    def make(name: str) -> World:
        (tmp_path / name).mkdir()
        worlds.append(World(tmp_path / name))
        return worlds[-1]

    yield make
    for world in worlds:
        world.clear_away()


def test_no_setting_is_left_out() -> None:
    assert set(OTHERS) | WITHOUT == {key.full for key in KEYS}
    assert {setting.key for setting in table(as_written)} - {AUTOSTART} <= set(OTHERS)


@pytest.mark.parametrize("key", OTHERS)
def test_it_has_its_effect_at_once(make_world: Callable[[str], World], key: str) -> None:
    value, look = OTHERS[key]
    as_it_was, by_widget, by_hand = make_world("as it was"), make_world("by widget"), make_world("by hand")
    if key.startswith("keys.") and key != "keys.everywhere":
        for world in (as_it_was, by_widget, by_hand):
            world.bench.ask(Ask.KEYS_EVERYWHERE)
    by_widget.by_widget(key, value)
    by_hand.by_hand(key, value)
    before = look(as_it_was)
    for world in (by_widget, by_hand):
        assert value_of(world.bench.program.settings, key) == value
        assert world.bench.settings_service.troubles == ()
        assert look(world) != before
        assert value_of(SettingsService(SettingsFile(world.file)).settings, key) == value, "and it is kept"
