"""The phases bar: its joins go with the mouse and the arrow keys, a minute at a time, and say where they stand."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from partner_overlay.domain.plan import Shares
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.phase_joins import Joins, derive_phases
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.start.field_rows import FieldRows
from partner_overlay.ui.start.phases_bar import PhasesBar

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
KEYS = Qt.Key


class Followed(PhasesBar):
    """Shows at once what it asks for, as the window does."""

    def __init__(self) -> None:
        super().__init__(Scheme.LIGHT)
        self.joins = Joins.of(Shares(), 60)
        self.moved.connect(self.follow)
        self.follow(self.joins)

    def follow(self, joins: Joins) -> None:
        self.joins = joins
        self.show_phases(derive_phases(joins, as_written))


@pytest.fixture
def bar(qtbot: QtBot) -> Followed:
    bar = Followed()
    qtbot.addWidget(bar)
    bar.resize(600, 34)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def drag(bar: Followed, which: int, pixels: int) -> None:
    handle = bar.handles[which]
    middle = handle.rect().center()
    QTest.mousePress(handle, LEFT, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(pixels, 0))
    QTest.mouseRelease(handle, LEFT, pos=middle)


def test_a_join_is_dragged(bar: Followed) -> None:
    drag(bar, 0, 30)
    assert (bar.joins.first, bar.joins.second) == (12, 45)
    drag(bar, 1, -100)
    assert (bar.joins.first, bar.joins.second) == (12, 35)


def test_however_far_it_is_dragged_each_phase_keeps_a_minute(bar: Followed) -> None:
    drag(bar, 0, 590)
    assert bar.joins.first == 44
    drag(bar, 1, 590)
    assert bar.joins.second == 59


def test_read_from_the_right_the_bar_is_mirrored(bar: Followed) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.handles[0].x() > bar.handles[1].x()
    drag(bar, 0, -30)
    assert bar.joins.first == 12
    QTest.keyClick(bar.handles[0], KEYS.Key_Left)
    assert bar.joins.first == 13


@pytest.mark.parametrize(
    ("key", "with_shift", "expected"),
    [
        (KEYS.Key_Right, False, 10),
        (KEYS.Key_Left, False, 8),
        (KEYS.Key_Up, False, 10),
        (KEYS.Key_Down, False, 8),
        (KEYS.Key_Right, True, 14),
        (KEYS.Key_Left, True, 4),
        (KEYS.Key_PageUp, False, 14),
        (KEYS.Key_PageDown, False, 4),
        (KEYS.Key_A, False, 9),
    ],
)
def test_the_arrow_keys_go_a_minute_and_with_shift_five(
    key: Qt.Key,
    with_shift: bool,  # noqa: FBT001  one of two cases
    expected: int,
    bar: Followed,
) -> None:
    QTest.keyClick(bar.handles[0], key, SHIFT if with_shift else Qt.KeyboardModifier.NoModifier)
    assert bar.joins.first == expected


def test_a_turning_wheel_passes_over_it(bar: Followed, qapp: QApplication) -> None:
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(bar.handles[0], turned)
    assert not turned.isAccepted()
    assert bar.joins.first == 9


def test_to_a_screen_reader_the_joins_are_two_sliders(bar: Followed) -> None:
    heard = [QAccessible.queryAccessibleInterface(handle) for handle in bar.handles]
    assert [one.role() for one in heard] == [QAccessible.Role.Slider] * 2
    assert [one.text(QAccessible.Text.Name) for one in heard] == [
        "Agreement ends at 9 min",
        "Exploration ends at 45 min",
    ]
    value = heard[0].valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (9, 1, 44)
    bar.handles[0].setValue(20)  # as a screen reader does
    assert bar.joins.first == 20
    assert bar.handles[0].accessibleName() == "Agreement ends at 20 min"


def test_a_join_without_room_stays_where_it_is(bar: Followed) -> None:
    bar.follow(Joins(60, 1, 2))
    QTest.keyClick(bar.handles[0], KEYS.Key_Right)
    assert bar.joins == Joins(60, 1, 2)
    assert bar.handles[0].value() == 1


def test_before_it_knows_the_phases_it_is_still(qtbot: QtBot) -> None:
    bare = PhasesBar(Scheme.DARK)
    qtbot.addWidget(bare)
    with qtbot.assertNotEmitted(bare.moved):
        QTest.keyClick(bare.handles[0], KEYS.Key_Right)
        bare.handles[0].dragged.emit(10.0)
        bare.handles[1].set_to.emit(10)
    assert not bare.grab().isNull()


def test_other_colours_are_drawn_at_once(bar: Followed) -> None:
    before = bar.grab().toImage()
    bar.set_scheme(Scheme.DARK)
    after: QImage = bar.grab().toImage()
    assert after.pixelColor(20, 17) != before.pixelColor(20, 17)


def test_large_letters_make_it_higher(bar: Followed) -> None:
    before = bar.sizeHint().height()
    font = bar.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    bar.setFont(font)
    bar.fit_to_text()
    assert bar.sizeHint().height() > before


@pytest.mark.parametrize("times", [1, 2, 3])
def test_its_name_stands_at_its_middle(times: int, qtbot: QtBot, qapp: QApplication) -> None:
    before, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(before.pointSizeF() * times)
    qapp.setFont(larger)
    try:
        rows, bar = FieldRows(), PhasesBar(Scheme.LIGHT)
        qtbot.addWidget(rows)
        rows.add_row("Phases", bar, bar.handles[0])
        rows.resize(800, rows.heightForWidth(800))
        rows.show()
        name = next(label for label in rows.findChildren(QLabel) if label.buddy() is bar.handles[0])
        assert name.geometry().center().y() == bar.geometry().center().y()
    finally:
        qapp.setFont(before)


@pytest.fixture
def read_from_right(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Has the program speak a language that is read from the right."""
    before = qapp.layoutDirection()
    yield lambda: qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(before)


def test_half_minutes_are_written_alike_from_either_side(bar: Followed, read_from_right: Callable[[], None]) -> None:
    bar.resize(276, 34)
    bar.follow(Joins.of(Shares(0.25, 0.75), 46))
    assert bar.toolTip().startswith("Agreement 11½, ")
    from_left = bar.grab(QRect(18, 4, 33, 26)).toImage()
    read_from_right()
    assert bar.grab(QRect(207 + 18, 4, 33, 26)).toImage() == from_left
