"""Buttons whose work a key does as well name it when one points at them, as this system calls it."""

from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.demo.corrections_pictures import corrections_windows
from partner_overlay.demo.deck_pictures import decks_windows
from partner_overlay.demo.help_pictures import help_windows
from partner_overlay.demo.history_pictures import history_windows
from partner_overlay.demo.keys_pictures import keys_windows
from partner_overlay.demo.review_pictures import review_windows
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.plain_words import hint

Maker = Callable[[Scheme], Iterator[tuple[str, QWidget]]]

NAMED: Mapping[Maker, Mapping[str, str]] = {
    decks_windows: {"New": "Ctrl+N", "Duplicate": "Ctrl+Shift+D", "Import…": "Ctrl+O"},
    review_windows: {
        "Later today": "Ctrl+L",
        "Export…": "Ctrl+E",
        "History": "Ctrl+H",
        "Finish review": "Ctrl+Return",
    },
    corrections_windows: {"Close": "Ctrl+W"},
    history_windows: {"Sessions": "Ctrl+1", "Item by item": "Ctrl+2", "Phase times": "Ctrl+3", "Said": "Ctrl+4"},
    keys_windows: {"Undo": "Ctrl+Z"},
    help_windows: {"Back": "Alt+Left", "Forward": "Alt+Right"},
}


def heard(window: QWidget) -> set[str]:
    actions = [sequence for action in window.findChildren(QAction) for sequence in action.shortcuts()]
    shortcuts = [sequence for key in window.findChildren(QShortcut) for sequence in key.keys()]  # noqa: SIM118  no dict
    return {sequence.toString() for sequence in (*actions, *shortcuts)}


@pytest.mark.parametrize("make", NAMED, ids=lambda make: make.__name__)
def test_each_button_names_its_key_and_the_window_hears_it(make: Maker, qtbot: QtBot) -> None:
    _, window = next(iter(make(Scheme.LIGHT)))
    qtbot.addWidget(window)
    tips = {button.text().replace("&", ""): button.toolTip() for button in window.findChildren(QPushButton)}
    for words, keys in NAMED[make].items():
        assert f"({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})</p>" in tips[words]
        assert keys in heard(window)


def test_words_that_look_like_markup_stay_words(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    hint(button, "<b>Undo</b>", "Ctrl+Z")
    assert button.toolTip() == "<p>&lt;b&gt;Undo&lt;/b&gt; (Ctrl+Z)</p>"
    assert button.accessibleDescription() == "<b>Undo</b> (Ctrl+Z)"
