"""What tests of the history share: a desk over made-up sessions, and its window with the keyboard."""

from collections.abc import Callable, Iterator
from datetime import UTC, date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.application.deck_saving import Aside, at_once
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.history_requests import HistoryAsk, HistoryRequest
from partner_overlay.presentation.history_view import Sight, Span
from partner_overlay.wiring.history_desk import HistoryDesk
from tests.fakes.erasable_history import ErasableHistory

TODAY = date(2026, 11, 24)


class Opened:
    """A desk with its window open, and all that it has asked of others."""

    def __init__(self, history: ErasableHistory, aside: Aside, scheme: Scheme) -> None:
        self.history = history
        self.desk = HistoryDesk(
            history, history, aside, scheme=scheme, numbers=Numbering.ICF_2019, today=lambda: TODAY, zone=UTC
        )
        self.window = self.desk.window
        self.reviews = QSignalSpy(self.desk.review_wanted)
        self.exports = QSignalSpy(self.desk.export_wanted)
        self.deleted = QSignalSpy(self.desk.deleted)
        self.closed = QSignalSpy(self.desk.closed)

    def look_at(self, sight: Sight, span: Span = Span.LAST_12) -> None:
        self.window.requested.emit(HistoryRequest(HistoryAsk.LOOK_AT, sight=sight, span=span))
        QApplication.processEvents()

    def counts(self) -> str:
        return self.window.counts

    def empty(self) -> str:
        return self.window.empty


HistoryMaker = Callable[..., Opened]


@pytest.fixture
def open_history(qtbot: QtBot, qapp: QApplication) -> Iterator[HistoryMaker]:
    """Opens the window over so many made-up sessions and gives it the keyboard."""
    every: list[Opened] = []

    def make(history: ErasableHistory | int = 12, *, aside: Aside = at_once, scheme: Scheme = Scheme.LIGHT) -> Opened:
        opened = Opened(ErasableHistory(history) if isinstance(history, int) else history, aside, scheme)
        every.append(opened)
        opened.desk.open()
        qtbot.waitUntil(lambda: qapp.activeWindow() is opened.window)
        return opened

    yield make
    for opened in every:
        opened.window.close()
        opened.window.deleteLater()
        opened.desk.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def history(open_history: HistoryMaker) -> Opened:
    return open_history()
