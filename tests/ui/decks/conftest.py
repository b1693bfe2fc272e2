"""What tests of the window of decks share: a desk over decks in memory, and its window with the keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.domain.prompts import Deck
from partner_overlay.wiring.decks.desk import DecksDesk
from partner_overlay.wiring.decks.files import DeckDoors
from tests.fakes.deck_store import DeckStoreInMemory
from tests.made.decks_desk import made_desk
from tests.made.libraries import deck, say

DeskMaker = Callable[..., DecksDesk]
MINE = deck(
    "mine",
    say("a", "What matters most to you in this?", "What matters most"),
    say("b", "Where shall we go from here?", "Where from here"),
    say("c", "What else could be true?", "What else"),
    say("d", "How would you like to close today?", "How to close"),
)
OTHER = deck("other", say("x", "What are you taking with you?", "Taking with you"))


@pytest.fixture
def open_desk(qtbot: QtBot, qapp: QApplication) -> Iterator[DeskMaker]:
    """Opens the window over these decks and gives it the keyboard."""
    desks: list[DecksDesk] = []

    def make(*decks: Deck, doors: DeckDoors | None = None, store: DeckStoreInMemory | None = None) -> DecksDesk:
        desk = made_desk(decks, doors=doors, store=store)
        desks.append(desk)
        desk.open()
        desk.window.resize(1120, 760)  # as it opens where there is room
        qtbot.waitUntil(lambda: qapp.activeWindow() is desk.window)
        return desk

    yield make
    for desk in desks:
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(open_desk: DeskMaker) -> DecksDesk:
    return open_desk(MINE, OTHER)
