"""The window's words: a name for everything, nothing read as markup, room for long ones."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from partner_overlay.domain.find_replace import Replacement
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat, ImportOptions
from partner_overlay.domain.importing import Policy
from partner_overlay.domain.prompt_filter import PromptFilter
from partner_overlay.domain.prompts import Behaviour, Deck
from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest, ExportKind
from partner_overlay.ui.decks.import_window import ImportWindow
from partner_overlay.wiring.decks.desk import DecksDesk
from partner_overlay.wiring.decks.files import DeckDoors
from tests.made.libraries import deck, say
from tests.made.screen_reader import selected, toggle
from tests.ui.decks.conftest import MINE, OTHER, DeskMaker

INTERACTIVE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QScrollArea)
INCOMING = deck("in", say("i1", MINE.prompts[0].text), say("i2", "What is new here?"))


def nameless(window: QWidget) -> list[str]:
    """Widgets that one can act on, and that a screen reader would have no word for."""
    inner = ("qt_", "QComboBox")
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not isinstance(widget, QHeaderView)
        and not widget.accessibleName()
        and not widget.objectName().startswith(inner)
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not (isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox))
    ]


def read(_path: str, _options: ImportOptions) -> ImportedPrompts:
    return ImportedPrompts(ImportFormat.TOML, INCOMING)


def written(_path: str, _deck: Deck, _kind: ExportKind) -> None:
    WRITTEN.append((_path, _deck.id, _kind))


WRITTEN: list[tuple[str, str, ExportKind]] = []
DOORS = DeckDoors(read, written, lambda _: "/in.toml", lambda _, name, kind: f"/{name}{kind.suffix}")


def import_window(desk: DecksDesk) -> ImportWindow:
    (window,) = desk.window.findChildren(ImportWindow)
    return window


def test_everything_that_one_can_act_on_has_a_name(open_desk: DeskMaker) -> None:
    desk = open_desk(MINE, OTHER, doors=DOORS)
    desk.window.requested.emit(DeckRequest(DeckAsk.IMPORT))
    assert import_window(desk) in desk.window.findChildren(QWidget)
    assert nameless(desk.window) == []


def test_no_label_reads_words_as_markup(desk: DecksDesk) -> None:
    labels = desk.window.findChildren(QLabel)
    assert len(labels) > 5
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []


@pytest.mark.parametrize("count", [0, 1])
def test_an_empty_deck_says_what_to_do(open_desk: DeskMaker, count: int) -> None:
    desk = open_desk(replace(MINE, prompts=MINE.prompts[:count]))
    assert desk.window.table.isVisible() is bool(count)


def test_long_words_keep_the_window_on_a_small_screen(open_desk: DeskMaker) -> None:
    title = "Auseinandersetzungsbereitschaft und Zielvereinbarungsgespräche"[:60]
    desk = open_desk(replace(MINE, title=title))
    assert desk.window.minimumSizeHint().width() <= 1100
    assert desk.window.minimumSizeHint().height() <= 720


def test_an_import_is_looked_at_and_then_one_step(open_desk: DeskMaker) -> None:
    desk = open_desk(MINE, OTHER, doors=DOORS)
    desk.window.requested.emit(DeckRequest(DeckAsk.IMPORT))
    assert [prompt.id for prompt in desk.library.deck("mine").prompts] == list("abcd")
    assert "1 prompt will be added." in import_window(desk).said()
    import_window(desk).import_requested.emit()
    assert desk.library.deck("mine").prompts[-1].text == "What is new here?"
    desk.window.requested.emit(DeckRequest(DeckAsk.UNDO))
    assert [prompt.id for prompt in desk.library.deck("mine").prompts] == list("abcd")


def test_an_import_can_become_a_deck_of_its_own(open_desk: DeskMaker) -> None:
    desk = open_desk(MINE, doors=DOORS)
    desk.window.requested.emit(DeckRequest(DeckAsk.IMPORT))
    import_window(desk).target_chosen.emit("")
    import_window(desk).import_requested.emit()
    assert [each.title for each in desk.library.decks] == ["Mine", "In"]
    assert len(desk.library.decks[1].prompts) == 2


def test_in_another_window_all_goes_on_as_it_stood(open_desk: DeskMaker) -> None:
    desk = open_desk(MINE, OTHER, doors=DOORS)
    desk.window.side.decks.setCurrentRow(1)
    desk.window.filters.changed.emit(PromptFilter(search="taking"))
    desk.window.adding.setText("What helps")
    sought = Replacement("taking", "bringing", match_case=True, in_glance=False)
    desk.window.menus.asked.emit(DeckAsk.REPLACE, "")
    desk.window.replacing.show_replacement(sought)
    desk.window.requested.emit(DeckRequest(DeckAsk.IMPORT))
    import_window(desk).target_chosen.emit("mine")
    import_window(desk).policy_chosen.emit(Policy.KEEP_BOTH)
    said, go_on = import_window(desk).said(), desk.as_it_stands()
    desk.window.close()
    other = open_desk(MINE, OTHER, doors=DOORS)

    go_on(other)

    assert selected(other.window.side.decks) == [1]
    assert other.window.filters.findChildren(QLineEdit)[0].text() == "taking"
    assert other.window.adding.text() == "What helps"
    assert other.window.replacing.isVisible()
    assert other.window.replacing.replacement == sought
    assert "1 prompt will be kept twice." in said
    assert import_window(other).said() == said
    import_window(other).import_requested.emit()
    assert len(other.library.deck("mine").prompts) == 6


def test_an_import_that_was_cancelled_does_not_come_back(open_desk: DeskMaker) -> None:
    desk = open_desk(MINE, doors=DOORS)
    desk.window.requested.emit(DeckRequest(DeckAsk.IMPORT))
    import_window(desk).reject()
    other = open_desk(MINE, doors=DOORS)
    desk.as_it_stands()(other)
    assert not other.window.findChildren(ImportWindow)


def test_export_asks_for_a_file_and_writes_the_deck(open_desk: DeskMaker) -> None:
    WRITTEN.clear()
    desk = open_desk(MINE, doors=DOORS)
    desk.window.requested.emit(DeckRequest(DeckAsk.EXPORT, (), ExportKind.CSV))
    assert WRITTEN == [("/mine.csv", "mine", ExportKind.CSV)]


def test_prompts_go_to_another_deck_and_back(desk: DecksDesk) -> None:
    desk.window.requested.emit(DeckRequest(DeckAsk.MOVE_TO, ("a", "b"), "other"))
    assert [prompt.id for prompt in desk.library.deck("other").prompts] == ["x", "a", "b"]
    desk.window.requested.emit(DeckRequest(DeckAsk.UNDO))
    assert [prompt.id for prompt in desk.library.deck("mine").prompts] == list("abcd")


def test_a_screen_reader_opens_a_deck_by_selecting_it(desk: DecksDesk) -> None:
    decks = desk.window.side.decks
    toggle(decks, 1)
    assert (desk.window.table.model().rowCount(), selected(decks)) == (len(OTHER.prompts), [1])
    decks.setCurrentRow(0)
    decks.clearSelection()
    assert (desk.window.table.model().rowCount(), selected(decks)) == (len(MINE.prompts), [0])


def test_a_deleted_deck_comes_back_out_of_the_bin(desk: DecksDesk) -> None:
    desk.window.requested.emit(DeckRequest(DeckAsk.DELETE_DECK))
    assert [each.id for each in desk.library.decks] == ["other"]
    desk.window.menus.restore.aboutToShow.emit()
    desk.window.menus.restore.actions()[0].trigger()
    assert {each.title for each in desk.library.decks} == {"Mine", "Other"}


def test_duplicates_are_shown_in_groups_and_gone_to(open_desk: DeskMaker) -> None:
    twice = deck("mine", *MINE.prompts, say("e", MINE.prompts[0].text.upper()))
    desk = open_desk(twice)
    desk.window.requested.emit(DeckRequest(DeckAsk.FIND_DUPLICATES))
    assert desk.window.duplicates.isVisible()
    desk.window.duplicates.choose(0, 1)
    assert desk.window.table.chosen() == ("e",)


def test_findings_come_by_themselves(open_desk: DeskMaker, qapp: QApplication) -> None:
    desk = open_desk(deck("mine", say("a", "You should call him.")))
    while desk.is_looking:
        qapp.processEvents()
    row = desk.window.table.model().index(0, 2)
    assert "leads the client" in str(row.data(Qt.ItemDataRole.ToolTipRole))


def test_how_a_prompt_partners_is_ticked_and_unticked(desk: DecksDesk) -> None:
    for held in ((Behaviour.CHOICE,), ()):
        desk.window.menus.behaviours.aboutToShow.emit()
        desk.window.menus.behaviours.actions()[1].trigger()
        assert desk.library.deck("mine").prompts[0].behaviours == held


def test_the_filter_for_findings_waits_until_they_are_known(open_desk: DeskMaker, qapp: QApplication) -> None:
    desk = open_desk(deck("mine", *(say(f"p{number}") for number in range(300)), say("a", "You should call him.")))
    desk.window.filters.changed.emit(PromptFilter(with_findings=True))
    while desk.is_looking:
        qapp.processEvents()
    assert desk.window.table.model().rowCount() == 1
