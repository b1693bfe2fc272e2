"""Every window and dialog has a page of help, and the page of keys knows the shortcuts of every window."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import partner_overlay.ui
from partner_overlay.demo.corrections_pictures import corrections_windows
from partner_overlay.demo.deck_pictures import decks_windows
from partner_overlay.demo.help_pictures import help_windows
from partner_overlay.demo.history_pictures import history_windows
from partner_overlay.demo.review_pictures import review_windows
from partner_overlay.demo.settings_pictures import settings_windows
from partner_overlay.demo.start_pictures import MAKERS
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.help_keys import window_keys
from partner_overlay.presentation.help_pages import HelpPage
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.help_key import page_at

CODE = Path(partner_overlay.ui.__file__).parent
WINDOWS = {"QMainWindow", "QDialog", "QFileDialog", "QWizard", "QMessageBox"}
BESIDE = {"TypingField"}  # plain widgets that are windows of their own


def types_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Of all that Start's pictures show, the window of session types."""
    return ((name, MAKERS[name](scheme)) for name in MAKERS if name.startswith("types"))


MADE = {
    "decks": decks_windows,
    "review": review_windows,
    "corrections": corrections_windows,
    "history": history_windows,
    "types": types_windows,
    "settings": settings_windows,
    "help": help_windows,
}


def windows() -> Iterator[tuple[str, ast.ClassDef]]:
    """The class of every window and dialog, with its file."""
    for file in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                if bases & WINDOWS or node.name in BESIDE:
                    yield node.name, node


def pages_of(window: ast.ClassDef) -> set[str]:
    """The pages that a window or its parts are given."""
    calls = (node for node in ast.walk(window) if isinstance(node, ast.Call))
    named = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "help_at"]
    return {_page(call.args[1]) for call in named}


def _page(argument: ast.expr) -> str:
    if isinstance(argument, ast.Constant):
        return str(argument.value)
    assert isinstance(argument, ast.Attribute), "a page is named by itself"
    return HelpPage[argument.attr]


CLASSES: Mapping[str, ast.ClassDef] = dict(windows())


def test_the_windows_were_seen() -> None:
    assert {"StartWindow", "DecksWindow", "CorrectionsDialog", "TypingField", "HelpWindow"} <= set(CLASSES)


@pytest.mark.parametrize("name", CLASSES)
def test_every_window_has_a_page_that_there_is(name: str) -> None:
    pages = pages_of(CLASSES[name])
    assert pages
    assert pages <= set(HelpPage)


# Keys


def shortcuts(window: QWidget) -> set[str]:
    """Every key that a window hears, as Qt writes it."""
    parts: list[QObject] = window.findChildren(QObject)
    heard = [sequence for part in parts if isinstance(part, QAction) for sequence in part.shortcuts()]
    heard += [sequence for part in parts if isinstance(part, QShortcut) for sequence in part.keys()]  # noqa: SIM118  no dict
    return {sequence.toString(QKeySequence.SequenceFormat.PortableText) for sequence in heard}


def test_no_table_of_keys_is_without_its_window() -> None:
    assert set(window_keys(as_written)) == set(MADE)


@pytest.mark.parametrize("name", MADE)
def test_the_page_of_keys_names_every_shortcut_of_a_window_and_no_other(name: str, qtbot: QtBot) -> None:
    _, window = next(iter(MADE[name](Scheme.LIGHT)))
    qtbot.addWidget(window)
    told = {key for line in window_keys(as_written)[name] for key in line.keys}
    assert shortcuts(window) == told
    assert page_at(window) in set(HelpPage)
