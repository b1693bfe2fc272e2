"""The overlay on the desktop: when it is built, kept on top, put away, and where it stands."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Form, Look, Theme
from partner_overlay.desktop.findings import Answer
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask
from partner_overlay.ui.placement import LEAST_BELOW_TOP
from partner_overlay.wiring.whereabouts import Whereabouts
from tests.fakes.screens import MadeDesktop, MadeScreen
from tests.made.programs import Bench

ROOM = QRect(0, 0, 800, 800)
FIELD = QSize(368, 90)
CARD, DOT = QSize(400, 150), QSize(24, 24)
MOVED = QPoint(30, 500)


@pytest.fixture
def started(bench: Bench) -> Bench:
    bench.start()
    return bench


def place_of(whereabouts: Whereabouts, form: Form = Form.CARD, size: QSize = CARD) -> QPoint:
    place = whereabouts.place_for(form, size)
    assert place is not None
    return place


def drop(bench: Bench, at: QPoint) -> None:
    """As the coach lets go of it."""
    bench.window.move(at)
    bench.window.moved.emit(at)


# Built, kept on top, let go


def test_without_anything_to_show_there_is_no_window(bench: Bench) -> None:
    assert bench.overlay._window is None
    bench.overlay.hide()
    bench.overlay.recenter()
    assert bench.overlay.below(FIELD) == bench.overlay.beside(FIELD) == QPoint(0, 0)
    assert bench.overlay.screen_name() == ""
    assert bench.overlay.on_top() == "unknown"
    assert not bench.overlay.hovered
    assert bench.desk_powers.asked == []


def test_it_is_built_as_the_desktop_wants_it(started: Bench) -> None:
    assert started.window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert started.window.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    assert started.desk_powers.asked == ["keep"]


@pytest.mark.parametrize("put_away", [Ask.HIDE, Ask.BLANK])
def test_put_away_it_is_let_go_and_kept_again_when_it_comes_back(put_away: Ask, started: Bench) -> None:
    started.ask(put_away)
    assert started.desk_powers.asked == ["keep", "let go"]
    started.ask(Ask.SHOW)
    assert started.desk_powers.asked == ["keep", "let go", "keep"]
    assert started.visible()


def test_it_is_let_go_once(started: Bench) -> None:
    started.ask(Ask.HIDE)
    started.ask(Ask.BLANK)
    started.program.refresh()
    assert started.desk_powers.asked == ["keep", "let go"]


def test_blank_before_anything_was_shown_builds_nothing(started: Bench, desktop: MadeDesktop) -> None:
    again = Bench(desktop, journal=started.journal, clock=started.clock)
    again.ask(Ask.BLANK)
    assert again.program.recover()
    assert again.overlay._window is None
    again.ask(Ask.BLANK)
    assert again.visible()
    again.clear_away()


def test_while_it_shows_the_desktop_is_asked_whether_it_is_on_top(started: Bench) -> None:
    assert started.overlay.on_top() == "yes"
    started.desk_powers.on_top = Answer.NO
    assert started.overlay.on_top() == "no"


def test_a_desktop_that_stops_blending_gets_a_square_overlay_at_the_next_show(started: Bench) -> None:
    started.ask(Ask.HIDE)
    started.desk_powers.translucent = False
    started.ask(Ask.SHOW)
    assert not started.window._translucent


def test_the_pointer_is_no_longer_on_it_when_it_is_put_away(started: Bench) -> None:
    started.window.pointer_entered.emit()
    assert started.overlay.hovered
    started.ask(Ask.HIDE)
    assert not started.overlay.hovered


def test_it_says_when_its_menu_is_wanted(started: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(started.overlay.menu_requested, timeout=0) as wanted:
        started.window.menu_requested.emit(QPoint(3, 4))
    assert wanted.args == [QPoint(3, 4)]


# Where it stands


def test_at_first_it_stands_under_the_camera(started: Bench) -> None:
    assert started.window.x() == 200
    assert started.window.y() == 36  # 12 mm under the upper edge of a screen with 3 pixels a mm


def test_it_stays_where_it_was_dropped(started: Bench, desktop: MadeDesktop) -> None:
    drop(started, MOVED)
    assert started.window.pos() == MOVED
    started.ask(Ask.HIDE)
    started.ask(Ask.SHOW)
    assert started.window.pos() == MOVED
    again = Bench(desktop, started.journal, started.clock, places=started.places)
    assert again.program.recover()
    assert again.window.pos() == MOVED
    again.clear_away()


def test_it_snaps_to_an_edge(started: Bench) -> None:
    drop(started, QPoint(5, 400))
    assert started.window.pos() == QPoint(0, 400)


def test_the_hairline_has_a_place_of_its_own(started: Bench) -> None:
    drop(started, MOVED)
    started.ask(Ask.FORM, "hairline")
    assert started.window.pos() == QPoint(200, 0)
    drop(started, QPoint(200, 300))
    started.ask(Ask.FORM, "card")
    assert started.window.pos() == MOVED
    started.ask(Ask.FORM, "hairline")
    assert started.window.pos() == QPoint(200, 300)


def test_another_size_keeps_it_under_the_camera(started: Bench) -> None:
    started.ask(Ask.SIZE, "150")
    assert started.window.x() == 100


def test_it_is_brought_to_the_pointer(started: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    drop(started, MOVED)
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(700, 700))
    started.ask(Ask.RECENTER)
    assert started.window.pos() == QPoint(200, 36)
    started.ask(Ask.HIDE)
    started.ask(Ask.SHOW)
    assert started.window.pos() == QPoint(200, 36)


def test_what_belongs_below_it_stands_below_it(started: Bench) -> None:
    place = started.overlay.below(FIELD)
    assert place.x() == started.window.x()
    assert started.window.geometry().bottom() < place.y() < started.window.geometry().bottom() + 20


def test_near_the_lower_edge_it_stands_above(started: Bench) -> None:
    drop(started, QPoint(200, 800 - started.window.height()))
    place = started.overlay.below(FIELD)
    assert place.y() + FIELD.height() < started.window.y()


@pytest.mark.parametrize(("across", "right"), [(0, True), (400, False)])
def test_what_belongs_beside_it_stands_where_there_is_more_room(
    across: int,
    right: bool,  # noqa: FBT001  one of two cases
    started: Bench,
) -> None:
    drop(started, QPoint(across, 100))
    place = QRect(started.overlay.beside(QSize(200, 400)), QSize(200, 400))
    assert place.top() == started.window.y()
    assert not place.intersects(started.window.geometry())
    assert (place.left() > started.window.x()) is right


def test_it_always_stands_wholly_on_the_screen(started: Bench) -> None:
    for corner in (QPoint(0, 0), QPoint(800, 0), QPoint(0, 800), QPoint(800, 800)):
        drop(started, corner)
        assert ROOM.contains(started.window.geometry())
        assert ROOM.contains(QRect(started.overlay.below(FIELD), FIELD))
        assert ROOM.contains(QRect(started.overlay.below(QSize(700, 700)), QSize(700, 700)))


# The desktop's colours


def test_the_systems_theme_follows_the_desktop(started: Bench, desktop: MadeDesktop) -> None:
    dark = started.window._appearance
    desktop.hints.turn(Qt.ColorScheme.Light)
    assert started.window._appearance != dark
    assert started.overlay.scheme(Look()) is Scheme.LIGHT
    desktop.hints.turn(Qt.ColorScheme.Dark)
    assert started.window._appearance == dark


def test_a_chosen_theme_does_not(started: Bench, desktop: MadeDesktop) -> None:
    started.ask(Ask.THEME, "dark")
    before = started.window._appearance
    desktop.hints.turn(Qt.ColorScheme.Light)
    assert started.window._appearance == before
    assert started.overlay.scheme(Look(theme=Theme.DARK)) is Scheme.DARK


def test_more_contrast_and_less_motion_are_followed_at_once(started: Bench, desktop: MadeDesktop) -> None:
    said = desktop.hints.made_accessibility
    said.contrast = Qt.ContrastPreference.HighContrast
    said.contrastPreferenceChanged.emit()
    assert started.window._system_scheme is Scheme.BLACK
    said.motion = Qt.MotionPreference.ReducedMotion
    said.motionPreferenceChanged.emit()
    assert started.window._reduced_motion


@pytest.mark.parametrize(("motion", "still"), [("full", False), ("reduced", True)])
def test_the_coachs_own_word_on_motion_holds_over_the_desktops(
    started: Bench,
    desktop: MadeDesktop,
    motion: str,
    still: bool,  # noqa: FBT001
) -> None:
    said = desktop.hints.made_accessibility
    said.motion = Qt.MotionPreference.NoPreference if still else Qt.MotionPreference.ReducedMotion
    started.ask(Ask.MOTION, motion)
    assert started.window._reduced_motion is still
    said.motionPreferenceChanged.emit()
    assert started.window._reduced_motion is still


def test_larger_text_on_the_desktop_enlarges_the_overlay(started: Bench, desktop: MadeDesktop) -> None:
    assert started.window.width() == 400
    desktop.write_larger(16.5)
    assert started.window.width() == 600
    assert desktop.screens()[0].geometry().contains(started.window.geometry())
    started.ask(Ask.SIZE, "110")
    assert started.window.width() == 660
    desktop.write_larger(10)
    assert started.window.width() == 440


def test_it_is_built_for_the_text_that_there_is(bench: Bench, desktop: MadeDesktop) -> None:
    desktop.write_larger(13.75)
    bench.start()
    assert bench.window.width() == 500


# Screens that come and go


@pytest.fixture
def right() -> MadeScreen:
    return MadeScreen("B", QRect(800, 0, 1600, 1200))


@pytest.fixture
def whereabouts(bench: Bench, desktop: MadeDesktop) -> Iterator[Whereabouts]:
    whereabouts = Whereabouts(bench.places, desktop.app)
    whereabouts._settling.setInterval(0)
    yield whereabouts
    whereabouts.deleteLater()


def test_each_layout_of_screens_remembers_its_own_place(
    whereabouts: Whereabouts, desktop: MadeDesktop, right: MadeScreen
) -> None:
    whereabouts.dropped_at(MOVED, Form.CARD, CARD)
    desktop.plug_in(right)
    on_the_right = whereabouts.dropped_at(QPoint(1300, 700), Form.CARD, CARD)
    assert on_the_right == QPoint(1300, 700)
    desktop.unplug(right)
    assert place_of(whereabouts) == MOVED
    desktop.plug_in(right)
    assert place_of(whereabouts) == on_the_right


def test_in_a_new_layout_it_stays_where_it_stood_if_that_screen_is_there(
    whereabouts: Whereabouts, desktop: MadeDesktop, right: MadeScreen
) -> None:
    whereabouts.dropped_at(MOVED, Form.CARD, CARD)
    desktop.plug_in(right)
    assert place_of(whereabouts) == MOVED
    assert place_of(whereabouts, Form.HAIRLINE) == QPoint(200, 0)


def test_gone_with_its_screen_it_is_under_the_camera_and_back_with_it(
    whereabouts: Whereabouts, desktop: MadeDesktop, right: MadeScreen
) -> None:
    desktop.plug_in(right)
    place = whereabouts.dropped_at(QPoint(1300, 700), Form.CARD, CARD)
    desktop.unplug(right)
    assert place_of(whereabouts) == QPoint(200, 36)
    desktop.plug_in(right)
    assert place_of(whereabouts) == place


def test_scaled_or_turned_a_screen_without_a_serial_number_keeps_its_place(
    whereabouts: Whereabouts, desktop: MadeDesktop
) -> None:
    nameless = MadeScreen("", QRect(800, 0, 1600, 1200), "HDMI-1")
    desktop.plug_in(nameless)
    whereabouts.dropped_at(QPoint(2000, 600), Form.CARD, CARD)
    nameless.rescale(1.5)
    assert place_of(whereabouts) == QPoint(1467, 400)  # at the right edge
    nameless.rescale(1)
    nameless.resize(QRect(800, 0, 1200, 1600))
    assert place_of(whereabouts) == QPoint(1600, 800)


def test_left_of_the_first_screen_all_is_the_same(whereabouts: Whereabouts, desktop: MadeDesktop) -> None:
    left = MadeScreen("L", QRect(-1600, -300, 1600, 1200))
    desktop.plug_in(left)
    assert whereabouts.dropped_at(QPoint(-5000, -5000), Form.CARD, CARD) == QPoint(-1600, -300)
    assert place_of(whereabouts) == QPoint(-1600, -300)


def test_while_there_is_no_screen_it_stays_where_it_is(
    started: Bench, desktop: MadeDesktop, screen: MadeScreen
) -> None:
    desktop.unplug(screen)
    started.overlay.stand_again()
    started.ask(Ask.RECENTER)
    started.ask(Ask.CAMERA, "")
    started.program.refresh()
    assert started.window.pos() == QPoint(200, 36)
    assert started.overlay.screen_name() == ""
    assert started.overlay.below(FIELD) == QPoint(0, 0)
    drop(started, MOVED)
    assert started.window.pos() == MOVED
    desktop.plug_in(screen)
    started.overlay.stand_again()
    assert started.window.pos() == QPoint(200, 36)


def test_a_dot_stands_in_the_middle_of_where_the_card_stood(whereabouts: Whereabouts) -> None:
    whereabouts.bring_to(QPoint(1, 1), Form.CARD)
    assert place_of(whereabouts).x() == (800 - CARD.width()) // 2
    assert place_of(whereabouts, Form.PRESENCE, DOT).x() == (800 - DOT.width()) // 2


def test_it_is_brought_to_the_screen_with_the_pointer(
    whereabouts: Whereabouts, desktop: MadeDesktop, right: MadeScreen
) -> None:
    desktop.plug_in(right)
    whereabouts.bring_to(QPoint(1000, 900), Form.CARD)
    assert place_of(whereabouts) == QPoint(1400, 36)


def test_on_a_screen_that_shrinks_it_stays_in_sight(whereabouts: Whereabouts, screen: MadeScreen) -> None:
    whereabouts.dropped_at(QPoint(400, 650), Form.CARD, CARD)
    smaller = QRect(0, 0, 640, 480)
    screen.resize(smaller)
    assert smaller.contains(QRect(place_of(whereabouts), CARD))


@pytest.mark.parametrize(
    "change",
    [
        lambda desktop: desktop.plug_in(MadeScreen("C", QRect(0, 800, 640, 480))),
        lambda desktop: desktop.unplug(desktop.primaryScreen()),
        lambda desktop: desktop.primaryScreen().resize(QRect(0, 0, 640, 480)),
        lambda desktop: desktop.primaryScreen().availableGeometryChanged.emit(),
        lambda desktop: desktop.primaryScreenChanged.emit(desktop.primaryScreen()),
    ],
)
def test_every_change_of_screens_is_told_of(
    change: Callable[[MadeDesktop], object], whereabouts: Whereabouts, desktop: MadeDesktop, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(whereabouts.screens_changed):
        change(desktop)


def test_a_screen_that_came_later_is_watched_too(
    whereabouts: Whereabouts, desktop: MadeDesktop, right: MadeScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(whereabouts.screens_changed):
        desktop.plug_in(right)
    with qtbot.waitSignal(whereabouts.screens_changed):
        right.resize(QRect(800, 0, 640, 480))


def test_changes_that_come_together_are_one(
    whereabouts: Whereabouts, desktop: MadeDesktop, screen: MadeScreen, qtbot: QtBot
) -> None:
    told: list[int] = []
    whereabouts.screens_changed.connect(lambda: told.append(1))
    with qtbot.waitSignal(whereabouts.screens_changed):
        desktop.primaryScreenChanged.emit(screen)
        screen.resize(QRect(0, 0, 640, 480))
    assert told == [1]


def test_the_overlay_goes_along_with_its_screen(started: Bench, screen: MadeScreen) -> None:
    drop(started, QPoint(400, 600))
    screen.resize(QRect(0, 0, 640, 480))
    started.overlay._whereabouts.screens_changed.emit()
    assert QRect(0, 0, 640, 480).contains(started.window.geometry())


def test_where_there_is_too_little_room_it_is_smaller_and_grows_again(started: Bench, screen: MadeScreen) -> None:
    started.ask(Ask.SIZE, "200")
    assert started.window.width() == 800
    screen.resize(QRect(0, 0, 480, 640))
    started.overlay.stand_again()
    assert started.window.width() == 440
    assert QRect(0, 0, 480, 640).contains(started.window.geometry())
    assert started.settings.look.size == 200
    screen.resize(ROOM)
    started.overlay.stand_again()
    assert started.window.width() == 800


def test_a_smaller_one_stays_smaller_while_its_words_change(started: Bench, screen: MadeScreen) -> None:
    screen.resize(QRect(0, 0, 390, 640))
    started.overlay.stand_again()
    widths = {started.window.width()}
    for _ in range(3):
        started.ask(Ask.NEXT)
        widths.add(started.window.width())
    assert widths == {360}


def test_it_is_not_taken_from_under_the_coachs_hand(started: Bench, screen: MadeScreen) -> None:
    QTest.mousePress(started.window, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    QTest.mouseMove(started.window, QPoint(200, 110))
    held = started.window.pos()
    started.overlay.stand_again()
    assert started.window.pos() == held != QPoint(200, 36)
    QTest.mouseRelease(started.window, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))


def test_at_the_lower_edge_it_stays_in_sight_when_it_becomes_higher(started: Bench) -> None:
    started.ask(Ask.FORM, "strip")
    drop(started, QPoint(30, 800 - started.window.height()))
    started.ask(Ask.FORM, "card")
    assert started.window.geometry().bottom() == ROOM.bottom()


# The screen with the camera


@pytest.fixture
def built_in(desktop: MadeDesktop) -> MadeScreen:
    """A laptop's own screen beside the primary one."""
    screen = MadeScreen("", QRect(800, 0, 1200, 800), "eDP-1")
    desktop.plug_in(screen)
    return screen


def test_at_first_it_stands_on_the_built_in_screen(whereabouts: Whereabouts, built_in: MadeScreen) -> None:
    assert place_of(whereabouts) == QPoint(1200, 36)


def test_the_coach_says_which_screen_has_the_camera(
    started: Bench, desktop: MadeDesktop, built_in: MadeScreen, right: MadeScreen
) -> None:
    started.ask(Ask.CAMERA, "Dell|U27|A")
    assert started.window.pos() == QPoint(200, 36)
    assert started.settings.screens.camera == "Dell|U27|A"
    started.ask(Ask.CAMERA, "")
    assert started.window.pos() == QPoint(1200, 36)


def test_a_chosen_screen_holds_after_a_start_and_while_it_is_there(
    bench: Bench, desktop: MadeDesktop, screen: MadeScreen, built_in: MadeScreen
) -> None:
    bench.ask(Ask.CAMERA, "Dell|U27|A")
    again = Bench(desktop, store=bench.store)
    again.start()
    assert again.window.pos() == QPoint(200, 36)
    desktop.unplug(screen)
    again.overlay.stand_again()
    assert again.window.pos() == QPoint(1200, 36)
    again.clear_away()


def test_a_place_chosen_by_hand_on_the_cameras_screen_stays(started: Bench, built_in: MadeScreen) -> None:
    drop(started, MOVED)
    started.ask(Ask.CAMERA, "Dell|U27|A")
    assert started.window.pos() == MOVED


def test_from_another_screen_it_comes_to_the_camera_whatever_its_form(started: Bench, built_in: MadeScreen) -> None:
    drop(started, MOVED)
    started.ask(Ask.CAMERA, "Dell|U27|eDP-1")
    assert started.window.pos() == QPoint(1200, 36)
    started.ask(Ask.FORM, "hairline")
    assert started.window.pos() == QPoint(1200, 0)


def test_qt_itself_has_all_that_is_asked_of_screens(bench: Bench) -> None:
    """The made desktop stands in for the real one."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    real = Whereabouts(bench.places, app)  # type: ignore[arg-type]  # widgets play no part in it
    assert ROOM.contains(QRect(place_of(real), CARD))
    real.bring_to(QCursor.pos(), Form.HAIRLINE)
    assert place_of(real, Form.HAIRLINE).y() < LEAST_BELOW_TOP
    real.deleteLater()
