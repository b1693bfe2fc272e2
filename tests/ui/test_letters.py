"""Windows are written at so many per cent of the desktop's own letters, which are followed while the program runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from partner_overlay.ui.letters import Letters, desktop_font
from tests.fakes.screens import MadeDesktop


class Desk:
    """A desktop that writes at 10 points, until it says otherwise."""

    def __init__(self) -> None:
        self.app = MadeDesktop()
        self.font = self.app.font()
        self.letters = Letters(self.app.app, lambda: self.font)
        self.told: list[float] = []
        self.letters.changed.connect(lambda: self.told.append(self.letters.points))

    @property
    def written(self) -> float:
        """Points that a window is written at."""
        return self.app.font().pointSizeF()

    def look_otherwise(self, points: float) -> None:
        """The desktop has other letters; Qt says no more than that its looks have changed."""
        self.font = QFont(self.font)
        self.font.setPointSizeF(points)
        QApplication.sendEvent(self.letters._ears, QEvent(QEvent.Type.ThemeChange))


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.letters._ears.deleteLater()


def test_as_long_as_nothing_is_asked_for_the_desktops_letters_are_left_alone(desk: Desk) -> None:
    desk.letters.write_at(100)
    assert desk.written == 10
    assert desk.letters._own is None
    desk.app.write_larger(12)
    assert desk.told == [12]
    assert desk.letters.window_points == 12


@pytest.mark.parametrize(("size", "points"), [(80, 8), (300, 30)])
def test_windows_are_written_at_so_many_per_cent_and_the_overlay_is_not(desk: Desk, size: int, points: float) -> None:
    desk.letters.write_at(size)
    assert desk.written == desk.letters.window_points == points
    assert desk.letters.points == 10
    desk.letters.write_at(100)
    assert desk.written == 10
    assert desk.told == []


def test_the_desktops_letters_are_followed_at_the_chosen_size(desk: Desk) -> None:
    """However the desktop tells of them."""
    desk.letters.write_at(200)
    desk.look_otherwise(12)
    assert desk.written == 24
    desk.app.write_larger(15)
    assert desk.written == 30
    assert desk.told == [12, 15]


def test_other_looks_with_the_same_letters_change_nothing(desk: Desk) -> None:
    desk.letters.write_at(200)
    desk.look_otherwise(10)
    assert desk.told == []


def test_qt_tells_no_window_of_the_letters_of_a_new_look(desk: Desk) -> None:
    """So they are written by hand even where the coach has asked for none of another size."""
    desk.app._font.setPointSizeF(14)
    desk.look_otherwise(14)
    assert desk.letters._own is not None
    assert desk.told == [14]


def test_letters_given_in_pixels_have_points_too(desk: Desk) -> None:
    desk.app._font.setPixelSize(20)
    letters = Letters(desk.app.app)
    letters.write_at(200)
    assert desk.written == pytest.approx(2 * letters.points)
    assert letters.points > 0
    letters._ears.deleteLater()


def test_the_real_desktop_can_be_asked_whatever_is_written_with(qapp: QApplication) -> None:
    before, larger = qapp.font(), qapp.font()
    real = desktop_font()
    larger.setPointSizeF(real.pointSizeF() * 2)
    qapp.setFont(larger)
    assert desktop_font() == real == QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    assert QGuiApplication.font() != real
    qapp.setFont(before)
