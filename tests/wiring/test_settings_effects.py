"""Each setting, changed by its widget and by hand in the file while the program runs, has its effect."""

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple, cast

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from partner_overlay.application.named_settings import value_of
from partner_overlay.application.settings import Settings
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.desktop.capture import Hidden
from partner_overlay.overriding import override
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.keys_requests import KeyPressed, KeysAsk
from partner_overlay.presentation.requests import Ask
from partner_overlay.presentation.settings_pages import table
from partner_overlay.presentation.settings_requests import AUTOSTART
from partner_overlay.presentation.translation import as_written
from partner_overlay.storage.settings_file import SettingsFile
from partner_overlay.storage.settings_text import KEYS
from partner_overlay.ui import translators
from partner_overlay.ui.overlay_menu import OverlayMenu
from partner_overlay.ui.overlay_window import OverlayWindow
from partner_overlay.ui.pseudo_language import Pseudo, PseudoTranslator, mirrored
from partner_overlay.ui.settings.settings_window import SettingsWindow
from partner_overlay.ui.start.settle_page import SettlePage
from partner_overlay.ui.start.start_window import StartWindow
from partner_overlay.ui.translators import Translators
from partner_overlay.wiring.after_the_end import AfterTheEnd
from partner_overlay.wiring.announcements import Announcements
from partner_overlay.wiring.keys_desk import KeysDesk
from partner_overlay.wiring.settings_desk import SettingsDesk
from partner_overlay.wiring.settings_watch import SettingsWatch
from partner_overlay.wiring.start_desk import StartDesk
from tests.fakes.alarm import ManualAlarm
from tests.fakes.global_keys import ManualGlobalKeys
from tests.fakes.powers import RecordingPowers
from tests.fakes.screens import MadeDesktop, MadeScreen
from tests.fakes.settings import SettingsInMemory
from tests.made.programs import Bench
from tests.made.settings_by_hand import row_of, use, write_by_hand
from tests.made.settings_desks import settings_desk
from tests.made.whole_programs import LONG, WholeProgram, seen, whole_program

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class World:
    """A program in a session, with a file of settings and everything that follows them."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self._qtbot = qtbot
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
        self.watch = SettingsWatch(bench.program, self.file)
        self.watch._resting.setInterval(0)
        self.watch.begin()

    @cached_property
    def desk(self) -> SettingsDesk:
        """The window of settings, when it is first needed."""
        desk = settings_desk(self.bench)
        desk.open()
        return desk

    def by_hand(self, key: str, value: str) -> None:
        """The program is told of it as by an editor that has saved."""
        write_by_hand(self.file, key, value)
        self._qtbot.waitUntil(lambda: value_of(self.bench.program.settings, key) == value, timeout=LONG)

    def by_widget(self, key: str, value: str) -> None:
        if key == "keys.everywhere":
            self.desk._keys.get().panel.requested.emit(KeysAsk.SWITCH)
        elif key.startswith("keys."):
            self.desk._keys.get().panel.requested.emit(KeyPressed(key.removeprefix("keys."), value))
        else:
            use(row_of(self.desk.window, key), value)

    def clear_away(self) -> None:
        if "desk" in vars(self):
            self.desk.window.close()
            self.desk.window.deleteLater()
            self.desk.deleteLater()
        for part in (self.watch, self.announcements, self.after_the_end, self.keys_desk):
            part.deleteLater()
        self.bench.clear_away()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


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


# In the whole program


class FromTheRight(Translators):
    """In place of German a language that is read from the right."""

    @override
    def speak(self, language: str) -> None:
        super().speak("en")
        if language == "de":
            self.speak_through(PseudoTranslator(Pseudo.RIGHT_TO_LEFT), RIGHT_TO_LEFT)


def what_moves(program: WholeProgram) -> object:
    """Whether the overlay's words fade, and whether a window's list slides open."""
    if not seen(OverlayWindow):
        program.start()
    program.ask(Ask.NEXT)
    (overlay,) = seen(OverlayWindow)
    return overlay.fading, QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)


def words_and_direction(program: WholeProgram) -> object:
    """Of a window that is open, and of the overlay."""
    if not seen(OverlayWindow):
        program.start()
    (overlay,) = seen(OverlayWindow)
    assert overlay._view is not None
    windows = [(window.windowTitle(), window.layoutDirection()) for window in seen(SettingsWindow)]
    return windows, overlay._view.phase_word, overlay._appearance.mirrored


ENGLISH: Final = [("Settings", LEFT_TO_RIGHT)], "Agreement", False
FROM_THE_RIGHT: Final = [(mirrored("Settings"), RIGHT_TO_LEFT)], mirrored("Agreement"), True


def in_the_tray(program: WholeProgram) -> object:
    """What each icon there says."""
    return [icon.toolTip() for icon in program.in_tray]


def size_of_letters(program: WholeProgram) -> object:
    """In a window that is open, and in the menu: in per cent of what the desktop writes with."""
    (window,) = seen(SettingsWindow)
    program.ask(Ask.MENU)
    (menu,) = seen(OverlayMenu)
    row = row_of(window, "look.size")
    points = program.composition._overlay.letters.points
    written = [round(100 * part.fontInfo().pointSizeF() / points) for part in (row.name, menu)]
    menu.hide()
    return tuple(written)


def settle_card(program: WholeProgram) -> object:
    """What follows Start: the card's last line, or a session at once."""
    window = program.open(StartWindow, Ask.START)
    window.page.foot.start.click()
    if program.runs:
        program.ask(Ask.END)
        return "a session"
    (card,) = window.findChildren(SettlePage)
    words = card._begins.text()
    card.back.click()
    return words


CHORDS: Final = {name: f"Ctrl+F{n}" for n, name in enumerate(KEY_ACTIONS, 1)}
OTHERS: Final = {
    "look.theme": ("light", windows_colours),
    "look.form": ("strip", overlay_picture),
    "look.size": ("150", overlay_picture),
    "look.opacity": ("100", overlay_picture),
    "look.figures": ("elapsed", overlay_picture),
    "look.seconds": ("true", overlay_picture),
    "prompts.change_every": ("12", next_prompt_at),
    "prompts.numbers": ("2025", numbers_on_the_overlay),
    "start.type": ("30 min", first_offered),
    "start.minutes": ("25", first_offered),
    "review.at_end": ("false", review_opens),
    "screens.camera": ("Dell|U27|B", screen_of_the_overlay),
    "screens.keep_off_shared": ("true", kept_off),
    "access.announce": ("true", read_out),
    "keys.everywhere": ("true", held_keys),
}
"""Another value of a setting, and what is seen of it."""


class Followed(NamedTuple):
    """A setting's first value and another one, and what is seen of each where `look` looks."""

    first: str
    other: str
    look: Callable[[WholeProgram], object]
    at_first: object
    with_the_other: object


IN_THE_WHOLE: Final = {
    "look.motion": Followed("system", "reduced", what_moves, (True, True), (False, False)),
    "look.language": Followed("system", "de", words_and_direction, ENGLISH, FROM_THE_RIGHT),
    "look.tray": Followed("true", "false", in_the_tray, ["No session"], []),
    "access.text": Followed("100", "150", size_of_letters, (100, 100), (150, 150)),
    "start.settle": Followed("0", "20", settle_card, "a session", "Begins in 20 s"),
}
"""What the windows, the tray and the next start make of it: looked at in the program as it is composed."""
WITHOUT = {"start.welcomed", "prompts.never"}
"""The welcome is asked for by a button, prompts put aside are brought back one by one; both have tests of their own."""


@pytest.fixture
def make_world(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[str], World]]:
    worlds: list[World] = []

    def make(name: str) -> World:
        (tmp_path / name).mkdir()
        worlds.append(World(tmp_path / name, qtbot))
        return worlds[-1]

    yield make
    for world in worlds:
        world.clear_away()


def test_no_setting_is_left_out() -> None:
    shown = {*OTHERS, *IN_THE_WHOLE, *(f"keys.{name}" for name in CHORDS)}
    assert shown | WITHOUT == {key.full for key in KEYS}
    assert {setting.key for setting in table(as_written)} - {AUTOSTART} <= shown


@pytest.fixture(scope="module")
def as_it_was() -> dict[object, object]:
    """What is seen before anything is changed: the same for every setting that is looked at in the same way."""
    return {}


@pytest.mark.parametrize("key", OTHERS)
def test_it_has_its_effect_at_once(
    make_world: Callable[[str], World], as_it_was: dict[object, object], key: str
) -> None:
    value, look = OTHERS[key]
    by_widget, by_hand = make_world("by widget"), make_world("by hand")
    by_widget.by_widget(key, value)
    by_hand.by_hand(key, value)
    if look not in as_it_was:
        as_it_was[look] = look(make_world("as it was"))
    for world in (by_widget, by_hand):
        assert value_of(world.bench.program.settings, key) == value
        assert world.bench.settings_service.troubles == ()
        assert look(world) != as_it_was[look]
        assert kept(world, key) == value


def test_each_chord_is_held_at_once(make_world: Callable[[str], World]) -> None:
    by_widget, by_hand = make_world("by widget"), make_world("by hand")
    for world, change in (by_widget, by_widget.by_widget), (by_hand, by_hand.by_hand):
        world.bench.ask(Ask.KEYS_EVERYWHERE)
        for name, chord in CHORDS.items():
            change(f"keys.{name}", chord)
            assert world.keys.asked[-1][name] == chord
            assert kept(world, f"keys.{name}") == chord


def kept(world: World, key: str) -> str:
    """What the program would read if it were started now."""
    return value_of(SettingsService(SettingsFile(world.file)).settings, key)


@pytest.fixture
def whole(tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[WholeProgram]:
    monkeypatch.setattr(translators, "Translators", FromTheRight)
    with whole_program(tmp_path / "home", qapp, qtbot, monkeypatch) as program:
        yield program


@pytest.fixture
def _things_move(qapp: QApplication) -> Iterator[None]:
    """The desktop has lists that slide open."""
    moving = Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateCombo
    for effect in moving:
        qapp.setEffectEnabled(effect, True)
    yield
    for effect in reversed(moving):
        qapp.setEffectEnabled(effect, False)


@pytest.mark.usefixtures("_things_move")
@pytest.mark.parametrize("key", IN_THE_WHOLE)
def test_the_whole_program_follows(whole: WholeProgram, qtbot: QtBot, key: str) -> None:
    """Written in the file, and taken back with the mouse in the window that has followed."""
    first, other, look, at_first, with_the_other = IN_THE_WHOLE[key]
    whole.open(SettingsWindow, Ask.SETTINGS)
    assert look(whole) == at_first
    whole.by_hand(key, other)
    qtbot.waitUntil(lambda: look(whole) == with_the_other, timeout=LONG)
    whole.by_widget(key, first)
    qtbot.waitUntil(lambda: look(whole) == at_first, timeout=LONG)
