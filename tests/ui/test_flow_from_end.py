"""Buttons at a foot that has room for only some of them: the last ones stay together, at the end of the line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.ui.flow_from_end import FlowFromEnd

GAP = 6


def part(width: int) -> QWidget:
    one = QWidget()
    one.setFixedSize(width, 30)
    return one


@pytest.fixture
def flow(qtbot: QtBot) -> FlowFromEnd:
    """Parts of 100, 60, 60 and 90 pixels; the first takes what is left of its line."""
    flow = FlowFromEnd()
    qtbot.addWidget(flow)
    first = QWidget()
    first.setMinimumSize(100, 30)
    first.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    flow.add(first, part(60), part(60), part(90))
    flow.show()
    return flow


def places(flow: FlowFromEnd) -> list[tuple[int, int, int]]:
    """Left edge, right edge and line of each."""
    rooms = [one.geometry() for one in flow.children() if isinstance(one, QWidget)]
    return [(room.left(), room.left() + room.width(), room.top() // (30 + GAP)) for room in rooms]


def test_with_room_for_all_they_stand_on_one_line(flow: FlowFromEnd) -> None:
    flow.resize(400, 100)
    assert places(flow) == [(0, 172, 0), (178, 238, 0), (244, 304, 0), (310, 400, 0)]


def test_the_last_ones_stay_together_and_the_first_has_a_line_of_its_own(flow: FlowFromEnd) -> None:
    flow.resize(300, 100)
    assert places(flow) == [(0, 300, 0), (78, 138, 1), (144, 204, 1), (210, 300, 1)]


def test_every_line_ends_where_reading_ends(flow: FlowFromEnd) -> None:
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.resize(200, 200)
    assert places(flow) == [(0, 200, 0), (0, 60, 1), (96, 156, 2), (0, 90, 2)]


def test_a_button_that_has_no_room_beside_the_last_ones_stands_beside_another(flow: FlowFromEnd) -> None:
    flow.add(part(120))
    flow.resize(300, 200)
    assert places(flow)[1:] == [(174, 234, 1), (240, 300, 1), (84, 174, 2), (180, 300, 2)]


def test_too_little_room_for_one_hides_none(flow: FlowFromEnd) -> None:
    flow.resize(80, 200)
    assert [line for _, _, line in places(flow)] == [0, 1, 2, 3]
    assert [left for left, _, _ in places(flow)] == [0, 20, 20, 0]
