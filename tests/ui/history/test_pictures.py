"""The pictures: each cell in words, shapes that differ without colour, and what is left in its place."""

from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.colours import (
    GRAPHIC_CONTRAST,
    TEXT_CONTRAST,
    Colour,
    Scheme,
    contrast,
    tokens_of,
)
from partner_overlay.presentation.history_view import Sight, Span
from partner_overlay.presentation.trends_view import Dot, PhasePart, PhaseRow
from partner_overlay.ui.history.dots import paint_dot, paint_said
from partner_overlay.ui.history.history_colours import chosen_ground, head_ground, history_colours
from partner_overlay.ui.history.legend import dots_legend
from partner_overlay.ui.history.phase_bar import paint_bar, paint_part, paint_tick
from tests.fakes.erasable_history import ErasableHistory
from tests.ui.history.conftest import HistoryMaker, Opened

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
HINT = Qt.ItemDataRole.ToolTipRole
SIDE = 24


def grey(scheme: Scheme = Scheme.LIGHT) -> tuple[QImage, QPainter]:
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(history_colours(scheme).ground)
    return image, QPainter(image)


def drawn_dot(dot: Dot) -> QImage:
    image, painter = grey()
    paint_dot(painter, QPointF(SIDE / 2, SIDE / 2), 7, dot, history_colours(Scheme.LIGHT))
    painter.end()
    return image


def drawn_part(phase: Phase) -> QImage:
    image, painter = grey()
    paint_part(painter, QRectF(0, 0, SIDE, SIDE), phase, history_colours(Scheme.LIGHT))
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """The part of all pixels that differ clearly in grey."""
    pixels = [(x, y) for x in range(SIDE) for y in range(SIDE)]
    greys = ((one.pixelColor(*at).lightness(), other.pixelColor(*at).lightness()) for at in pixels)
    return sum(abs(a - b) > 60 for a, b in greys) / len(pixels)


@pytest.mark.parametrize(("one", "other"), list(combinations(Dot, 2)))
def test_dots_differ_without_colour(one: Dot, other: Dot) -> None:
    assert difference(drawn_dot(one), drawn_dot(other)) > 0.02


@pytest.mark.parametrize(("one", "other"), list(combinations(Phase, 2)))
def test_phases_differ_without_colour(one: Phase, other: Phase) -> None:
    assert difference(drawn_part(one), drawn_part(other)) > 0.1


def test_what_was_said_shows_beside_the_largest_dot() -> None:
    without, with_mark = drawn_dot(Dot.FULL), drawn_dot(Dot.FULL)
    painter = QPainter(with_mark)
    paint_said(painter, QRectF(-6, 0, SIDE, SIDE), history_colours(Scheme.LIGHT))
    painter.end()
    assert difference(without, with_mark) > 0.02


@pytest.mark.parametrize(("from_right", "right"), [(False, True), (True, False)])
def test_what_was_said_is_marked_after_the_dot_as_one_reads(from_right: bool, right: bool) -> None:  # noqa: FBT001
    image, painter = grey()
    colours = history_colours(Scheme.LIGHT)
    paint_said(painter, QRectF(0, 0, SIDE, SIDE), colours, scale=0.5, from_right=from_right)
    painter.end()
    drawn = [x for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y).lightness() < 200]
    assert drawn
    assert all((x >= SIDE / 2) is right for x in drawn)


def test_planned_turns_are_equally_thick_wherever_they_stand() -> None:
    colours = history_colours(Scheme.LIGHT)
    thick = set()
    for at in (10.0, 10.2, 10.4, 10.6, 10.8):
        image, painter = grey()
        paint_tick(painter, at, QRectF(0, 11, SIDE, 10), colours)
        painter.end()
        thick.add(sum(image.pixelColor(x, 8).lightness() < 200 for x in range(SIDE)))
    assert len(thick) == 1


def test_shapes_beside_large_letters_are_large(qtbot: QtBot) -> None:
    legend = dots_legend(history_colours(Scheme.LIGHT), QCoreApplication.translate)
    qtbot.addWidget(legend)
    shape = legend.findChildren(QWidget)[1]
    usual = shape.sizeHint()
    large = legend.font()
    large.setPointSizeF(large.pointSizeF() * 2)
    legend.setFont(large)
    assert shape.sizeHint().height() > 1.5 * usual.height()


def test_words_under_a_bar_have_as_many_lines_as_they_take(open_history: HistoryMaker) -> None:
    opened = open_history(3)
    opened.look_at(Sight.PHASES)
    phases = opened.window.pictures.phases
    one_line = phases.rowHeight(0)
    opened.window.resize(380, 600)
    QApplication.processEvents()
    assert phases.rowHeight(0) >= one_line + phases.fontMetrics().lineSpacing()


@pytest.mark.parametrize(("used", "gaps"), [(50, False), (70, True)])
def test_a_planned_end_beside_the_bar_leaves_no_gap_in_a_chosen_row(used: float, gaps: bool) -> None:  # noqa: FBT001
    colours = history_colours(Scheme.DARK)
    row = PhaseRow(
        1, "s1", "", (PhasePart(Phase.EXPLORATION, 0, used),), (), planned=60, used=used, words="", spoken=""
    )
    image = QImage(360, 40, QImage.Format.Format_RGB32)
    image.fill(colours.chosen)
    painter = QPainter(image)
    paint_bar(painter, QRectF(0, 11, 360, 14), row, 90, colours, from_right=False)
    painter.end()
    across = {image.pixelColor(x, 18).name() for x in range(image.width())}
    assert (colours.ground.name() in across) is gaps


@pytest.mark.parametrize("scheme", Scheme)
def test_words_keep_their_contrast_on_every_ground(scheme: Scheme) -> None:
    tokens = tokens_of(scheme)
    for ground in (tokens.window, chosen_ground(tokens), head_ground(tokens)):
        for words in (tokens.glance, tokens.secondary):
            assert contrast(words, ground) >= TEXT_CONTRAST
    assert contrast(tokens.on_accent, tokens.accent) >= TEXT_CONTRAST


@pytest.mark.parametrize("scheme", Scheme)
def test_shapes_keep_their_contrast_on_every_ground(scheme: Scheme) -> None:
    tokens = tokens_of(scheme)
    shapes: list[Colour] = [tokens.accent, tokens.frame, tokens.secondary, *(tokens.phase(phase) for phase in Phase)]
    for ground in (tokens.window, chosen_ground(tokens)):
        for shape in shapes:
            assert contrast(shape, ground) >= GRAPHIC_CONTRAST


def test_every_cell_of_the_grid_has_words(open_history: HistoryMaker) -> None:
    opened = open_history(30)
    opened.look_at(Sight.ITEMS, Span.ALL)
    grid = opened.window.pictures.grid.grid
    for row, item in enumerate(grid.rows):
        for column in range(grid.columnCount()):
            spoken = grid.index(row, column).data(SPOKEN)
            assert spoken == "" if item.heading else spoken.startswith(f"{item.words}, ")
    assert grid.index(1, 0).data(HINT).startswith("<p>2.1 client&#x27;s choice")
    assert str(grid.headerData(0, Qt.Orientation.Horizontal, SPOKEN)).startswith("Mon 23 Nov 2026, 14:05")
    assert grid.headerData(1, Qt.Orientation.Vertical, SPOKEN) == "2.1 client's choice"


def test_the_newest_session_stands_beside_the_names(history: Opened) -> None:
    history.look_at(Sight.ITEMS)
    grid = history.window.pictures.grid
    assert grid.columnViewportPosition(0) == 0
    assert str(grid.grid.headerData(0, Qt.Orientation.Horizontal)).startswith("Mon 23 Nov")


def test_names_stay_while_sessions_go_by(open_history: HistoryMaker) -> None:
    opened = open_history(200)
    opened.look_at(Sight.ITEMS, Span.ALL)
    grid = opened.window.pictures.grid
    grid.horizontalScrollBar().setValue(grid.horizontalScrollBar().maximum())
    QApplication.processEvents()
    assert grid.verticalHeader().isVisible()
    assert grid.verticalHeader().width() > 100
    assert grid.columnViewportPosition(0) < 0


def test_a_picture_takes_in_as_many_as_are_wanted(open_history: HistoryMaker) -> None:
    opened = open_history(100)
    seen = {}
    for span in Span:
        opened.look_at(Sight.PHASES, span)
        seen[span] = opened.window.pictures.phases.times.rowCount()
    assert seen == {Span.LAST_12: 12, Span.LAST_50: 50, Span.ALL: 89}
    assert opened.counts() == "89 sessions, without rehearsals and private ones"


def test_phase_times_are_told_in_words(history: Opened) -> None:
    history.look_at(Sight.PHASES)
    times = history.window.pictures.phases.times
    spoken = times.index(0, 1).data(SPOKEN)
    assert spoken.startswith("Mon 23 Nov 2026, 14:05: Agreement ")
    assert "planned" in spoken
    assert times.headerData(1, Qt.Orientation.Horizontal) == "Phases, 0 to 105 min"


def test_what_was_said_is_counted_over_the_span(history: Opened) -> None:
    history.look_at(Sight.SAID, Span.ALL)
    rows = history.window.pictures.said.said.rows
    spoken = {row.code: row.words for row in rows}
    assert spoken["3.9"].startswith("said ")
    assert spoken["2.1"] == "not said"


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("sight", Sight)
def test_each_is_drawn_in_each_scheme(open_history: HistoryMaker, sight: Sight, scheme: Scheme) -> None:
    opened = open_history(ErasableHistory(40), scheme=scheme)
    opened.look_at(sight, Span.ALL)
    view = {
        Sight.SESSIONS: opened.window.table,
        Sight.ITEMS: opened.window.pictures.grid,
        Sight.PHASES: opened.window.pictures.phases,
        Sight.SAID: opened.window.pictures.said,
    }[sight]
    assert isinstance(view, QTableView)
    view.selectRow(1)
    drawn = view.viewport().grab().toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(0, 300, 3) for y in range(120)}
    assert len(colours) > 3


def test_a_column_that_is_gone_meanwhile_stays_empty(open_history: HistoryMaker) -> None:
    opened = open_history(12)
    opened.look_at(Sight.ITEMS)
    opened.history.wiped.append("made-12")
    opened.window.pictures.grid.grid.column_at(0)
    opened.desk.refresh()
    assert opened.window.pictures.grid.grid.columnCount() == 10
