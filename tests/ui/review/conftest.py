"""What tests of the review share: a desk over sessions in memory, its window with the keyboard, and who types in it."""

from collections.abc import Callable, Iterator
from datetime import UTC

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Kind
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.review_checklist import Examples
from partner_overlay.ui.review.checklist_group import ChecklistGroup
from partner_overlay.ui.review.corrections_dialog import CorrectionsDialog
from partner_overlay.ui.review.item_row import ItemRow
from partner_overlay.ui.review.review_window import ReviewWindow
from partner_overlay.wiring.review_desk import ReviewDesk
from tests.made.keyboard import Keyboard
from tests.made.reviews import HOUR, Records
from tests.made.sessions import made_prompt

EXAMPLES = Examples((made_prompt("a", kind=Kind.MOMENT, text="What is alive right now?"),), "By L. S.")


class Reviewed(Keyboard):
    """A desk with its window open, the record under it, and the keys that are pressed in it."""

    def __init__(self, records: Records, scheme: Scheme) -> None:
        self.records = records
        self.desk = ReviewDesk(
            records.service, scheme=scheme, numbers=Numbering.ICF_2019, examples=lambda: EXAMPLES, zone=UTC
        )
        self.changed = QSignalSpy(self.desk.changed)
        self.closed = QSignalSpy(self.desk.closed)
        self.exports = QSignalSpy(self.desk.export_wanted)
        self.histories = QSignalSpy(self.desk.history_wanted)
        self.troubles = QSignalSpy(self.desk.trouble)

    @property
    def window(self) -> ReviewWindow:
        assert self.desk.window is not None
        return self.desk.window

    @property
    def corrections(self) -> CorrectionsDialog:
        assert self.desk.corrections is not None
        return self.desk.corrections

    def group(self, number: int) -> ChecklistGroup:
        self.window.page.complete()
        return tuple(self.window.page.groups.values())[number]

    def row(self, key: str) -> ItemRow:
        self.window.page.complete()
        found = [row for group in self.window.page.groups.values() if (row := group.row(key)) is not None]
        (row,) = found
        return row


SLOW = 30_000  # ms that a busy machine may take to build all of a review
ReviewOpener = Callable[..., Reviewed]


@pytest.fixture
def open_review(qtbot: QtBot, qapp: QApplication) -> Iterator[ReviewOpener]:
    """Opens the review of the made hour and gives its window the keyboard."""
    every: list[Reviewed] = []

    def make(session_id: str = HOUR, *, records: Records | None = None, scheme: Scheme = Scheme.LIGHT) -> Reviewed:
        reviewed = Reviewed(records or Records(), scheme)
        every.append(reviewed)
        reviewed.desk.open(session_id)
        reviewed.window.page.complete()  # at once, for it is drawn after each part otherwise
        qtbot.waitUntil(lambda: qapp.activeWindow() is reviewed.window and reviewed.window.is_complete, timeout=SLOW)
        return reviewed

    yield make
    for reviewed in every:
        if reviewed.desk.window is not None:
            reviewed.desk.window.leave()
        reviewed.desk.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def review(open_review: ReviewOpener) -> Reviewed:
    return open_review()
