"""Where there is little room: columns give way before the text does, lists stand in even lines, nothing is cut off."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.import_columns import guessed_mapping
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat, TableRead
from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest
from partner_overlay.presentation.decks import filter_choices
from partner_overlay.ui.decks.cell_delegate import _two_lines
from partner_overlay.ui.decks.columns import TableColumn
from partner_overlay.ui.decks.filter_bar import FilterBar
from partner_overlay.ui.decks.prompt_preview import CardPreview
from partner_overlay.wiring.decks.desk import DecksDesk
from tests.ui.decks.conftest import MINE, OTHER, DeskMaker
from tests.ui.decks.test_decks_window import DOORS, import_window
from tests.ui.decks.test_prompt_details import details

SMALL_SCREEN = 1350, 720  # what a window has of 1366 x 768
SHORTEST = 14  # characters of a text


def text_width(desk: DecksDesk) -> int:
    return desk.window.table.columnWidth(TableColumn.TEXT)


@pytest.mark.usefixtures("twice_as_large")
def test_large_letters_on_a_small_screen_move_no_table_sideways(desk: DecksDesk, qapp: QApplication) -> None:
    """The glance makes way: the preview has it, and the dialog of details."""
    table = desk.window.table
    desk.window.resize(*SMALL_SCREEN)
    qapp.processEvents()
    assert table.isColumnHidden(TableColumn.GLANCE)
    assert table.horizontalScrollBar().maximum() == 0
    assert text_width(desk) >= SHORTEST * table.fontMetrics().averageCharWidth()
    desk.window.resize(2400, 900)
    qapp.processEvents()
    assert not table.isColumnHidden(TableColumn.GLANCE)


def test_columns_that_can_do_with_less_give_way_to_the_text(desk: DecksDesk, qapp: QApplication) -> None:
    table = desk.window.table
    glances, texts = [], []
    for width in (1400, 1120, 1000):
        desk.window.resize(width, 760)
        qapp.processEvents()
        glances.append(table.columnWidth(TableColumn.GLANCE))
        texts.append(text_width(desk))
    assert glances == sorted(glances, reverse=True)
    assert glances[0] > glances[-1]
    assert min(texts) > glances[-1]


def test_a_column_drawn_to_its_width_keeps_it(desk: DecksDesk, qapp: QApplication) -> None:
    desk.window.table.setColumnWidth(TableColumn.KIND, 150)
    for width in (1400, 1120):
        desk.window.resize(width, 760)
        qapp.processEvents()
    assert desk.window.table.columnWidth(TableColumn.KIND) == 150


def test_editing_passes_a_column_by_that_is_not_there(desk: DecksDesk) -> None:
    table = desk.window.table
    table.setColumnHidden(TableColumn.GLANCE, True)
    table.setCurrentIndex(table.model().index(0, TableColumn.TEXT))
    table.edit_current()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert table.currentIndex().column() == TableColumn.VOICE


def test_no_list_of_the_filters_is_alone_on_its_line(qtbot: QtBot) -> None:
    bar = FilterBar(filter_choices(Numbering.ICF_2019, lambda _, words: words))
    qtbot.addWidget(bar)
    bar.show()
    parts = [*bar.findChildren(QLineEdit), *bar.findChildren(QComboBox)]
    for width in range(420, 1000, 20):
        bar.resize(width, bar.heightForWidth(width))
        tops = [part.y() for part in parts if part.parent() is bar]
        lines = [[part for part in parts if part.parent() is bar and part.y() == top] for top in sorted(set(tops))]
        assert min(map(len, lines)) > 1, width
        assert {max(part.geometry().right() for part in line) for line in lines} == {width - 1}, width


def test_what_is_done_to_decks_stands_in_pairs(desk: DecksDesk) -> None:
    words = {button.text(): button for button in desk.window.side.findChildren(QPushButton)}
    for one, other in (("New", "Duplicate"), ("Rename", "Delete"), ("Import…", "Export…")):
        assert words[one].mapTo(desk.window, words[one].rect().topLeft()).y() == (
            words[other].mapTo(desk.window, words[other].rect().topLeft()).y()
        )


def test_words_are_broken_between_words_and_no_letter_of_the_first_line_goes(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    words = "Why did you not tell your manager, and how did that feel?"
    for width in range(60, 400):
        first, *rest = _two_lines(words, metrics, width, 2)
        if rest and " " in first:
            assert f"{words} ".startswith(f"{first} ")


def test_fields_to_find_and_replace_keep_their_names_when_they_are_filled(desk: DecksDesk) -> None:
    panel = desk.window.replacing
    named = {label.buddy(): label.text() for label in panel.findChildren(QLabel) if label.buddy() is not None}
    assert named == {line: line.accessibleName() for line in panel.findChildren(QLineEdit)}


@pytest.mark.usefixtures("twice_as_large")
def test_in_the_details_both_buttons_are_as_high(desk: DecksDesk, qapp: QApplication) -> None:
    window = details(desk)
    qapp.processEvents()
    (first, second) = window.buttons.buttons()
    assert (first.y(), first.height()) == (second.y(), second.height())


def test_the_fields_of_an_import_begin_below_one_another(open_desk: DeskMaker, qtbot: QtBot) -> None:
    """What parts the columns too, in each language: its name may be the longest."""
    rows = (("Question", "Phase"), ("What is new here?", ""))
    table = TableRead(";", guessed_mapping(rows), rows, len(rows))
    read = ImportedPrompts(ImportFormat.TABLE, OTHER, table=table)
    desk = open_desk(MINE, doors=replace(DOORS, read=lambda _path, _options: read))
    desk.window.requested.emit(DeckRequest(DeckAsk.IMPORT))
    window = import_window(desk)
    fields = [box for box in window.findChildren(QComboBox) if box.property("column") is None]
    assert len(fields) == 3

    def begin_together() -> bool:
        return len({box.mapTo(window, QPoint()).x() for box in fields}) == 1

    qtbot.waitUntil(begin_together)
    shorter = fields[-1].x()
    window.mapping.parted_by.setText(f"{window.mapping.parted_by.text()} in this table")
    window.fit_to_text()
    qtbot.waitUntil(lambda: fields[-1].x() > shorter and begin_together())


@pytest.mark.usefixtures("twice_as_large")
def test_findings_in_large_letters_get_more_room_than_the_card_takes(desk: DecksDesk) -> None:
    """Else the third of them is cut through the middle of a line where there is room for all."""
    preview = desk.window.preview
    (card,) = preview.findChildren(CardPreview)
    above = card.mapTo(preview, QPoint()).y()
    assert preview.sizeHint().height() > card.sizeHint().height() + above
