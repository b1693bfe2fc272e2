"""What tests of the page of check-ins share: its desk over session types in memory, and the page with the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.presentation.check_ins_requests import Field
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.check_ins.check_in_handle import CheckInHandle
from partner_overlay.ui.check_ins.check_ins_page import CheckInsPage
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.review.written_field import WrittenField
from partner_overlay.wiring.check_ins_desk import CheckInsDesk
from tests.fakes.screens import MadeDesktop, MadeScreen
from tests.made.keyboard import Keyboard
from tests.made.programs import Bench


class OpenCheckIns(Keyboard):
    """The page in a window of its own, and what is done on it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.desk = CheckInsDesk(bench.program, bench.types, scheme=Scheme.LIGHT)
        assert isinstance(self.desk.page, CheckInsPage)
        self.page = self.desk.page
        dress_desk(self.page, Scheme.LIGHT)
        self.page.resize(760, 1100)
        self.page.show()
        self.page.activateWindow()

    @property
    def kept(self) -> tuple[CheckIn, ...]:
        """Those of the first type, as they are kept."""
        return self.bench.types_store.kept[0].check_ins

    def kept_one(self, check_in_id: str) -> CheckIn:
        (found,) = [one for one in self.kept if one.id == check_in_id]
        return found

    def handle(self, check_in_id: str) -> CheckInHandle:
        return self.page.bar.handles[check_in_id]

    def field(self, field: Field) -> WrittenField:
        return self.page.details.rows[field].field

    def write(self, field: Field, words: str) -> None:
        """In the place of all that stands there, to the last key, and the field is left."""
        self.field(field).setFocus()
        self.field(field).selectAll()
        QTest.keyClicks(self.field(field), words)
        self.field(field).flush()


@pytest.fixture
def check_ins(qtbot: QtBot, qapp: QApplication) -> Iterator[OpenCheckIns]:
    bench = Bench(MadeDesktop(MadeScreen("A", QRect(0, 0, 800, 800))))
    check_ins = OpenCheckIns(bench)
    qtbot.waitUntil(lambda: qapp.activeWindow() is check_ins.page)
    yield check_ins
    check_ins.page.hide()
    check_ins.page.deleteLater()
    check_ins.desk.deleteLater()
    bench.clear_away()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
