"""A name and what belongs to it, where not all of it has room on one line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.ui.review.named_flow import NamedFlow


@pytest.fixture
def flow(qtbot: QtBot) -> NamedFlow:
    """A name of 100 pixels, and parts of 60, 80 and 90."""
    flow = NamedFlow(across=10)
    qtbot.addWidget(flow)
    for width in (100, 60, 80, 90):
        part = QWidget()
        part.setFixedSize(width, 30)
        flow.add(part)
    flow.show()
    return flow


def places(flow: NamedFlow) -> list[tuple[int, int]]:
    """Left edge and line of each."""
    rooms = [one.geometry() for one in flow.children() if isinstance(one, QWidget)]
    return [(room.left(), room.top() // 36) for room in rooms]


def test_what_goes_on_below_begins_where_the_first_part_does(flow: NamedFlow) -> None:
    flow.resize(270, 200)
    assert places(flow) == [(0, 0), (110, 0), (180, 0), (110, 1)]


def test_each_line_below_keeps_within_the_width(flow: NamedFlow) -> None:
    flow.resize(240, 200)
    assert places(flow) == [(0, 0), (110, 0), (110, 1), (110, 2)]


def test_from_the_right_it_begins_there(flow: NamedFlow) -> None:
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.resize(270, 200)
    assert places(flow) == [(170, 0), (100, 0), (10, 0), (70, 1)]


def test_with_too_little_room_for_that_all_begin_at_the_edge(flow: NamedFlow) -> None:
    flow.resize(180, 200)
    assert places(flow) == [(0, 0), (110, 0), (0, 1), (90, 1)]
