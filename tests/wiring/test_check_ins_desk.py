"""The desk of the page of check-ins: what is done there reaches the session types, and can be taken back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, CheckIn
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.presentation.check_ins_requests import (
    CheckInChosen,
    CheckInsAsk,
    CheckInsRequest,
    Field,
    MovedTo,
    TypeChosen,
    Written,
)
from partner_overlay.presentation.check_ins_view import CheckInsView
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask
from partner_overlay.ui.check_ins.check_ins_page import CheckInsPage
from partner_overlay.wiring.check_ins_desk import CheckInsDesk
from tests.made.programs import Bench


class CheckIns:
    """A desk with its page, and what is asked for on it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.desk = CheckInsDesk(bench.program, bench.types, scheme=Scheme.LIGHT)
        assert isinstance(self.desk.page, CheckInsPage)
        self.page = self.desk.page
        self.changed = QSignalSpy(self.desk.changed)

    def ask(self, *requests: CheckInsRequest) -> None:
        for request in requests:
            self.page.requested.emit(request)

    @property
    def view(self) -> CheckInsView:
        return self.page.view

    def kept(self, at: int = 0) -> tuple[CheckIn, ...]:
        return self.bench.types_store.kept[at].check_ins


@pytest.fixture
def check_ins(bench: Bench) -> Iterator[CheckIns]:
    check_ins = CheckIns(bench)
    yield check_ins
    check_ins.page.deleteLater()
    check_ins.desk.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_it_shows_the_first_type_with_its_first_check_in(check_ins: CheckIns) -> None:
    assert (check_ins.view.type, check_ins.view.bar.chosen) == (0, "presence")
    assert (check_ins.desk.can_undo, check_ins.desk.can_restore) == (False, False)


def test_every_change_is_kept_and_can_be_taken_back(check_ins: CheckIns) -> None:
    check_ins.ask(MovedTo("focus", 0.7), CheckInChosen("focus"), CheckInsAsk.MUTE, CheckInsAsk.REMOVE)
    assert len(check_ins.kept()) == 4
    assert check_ins.changed.count() == 4
    shares = []
    while check_ins.desk.can_undo:
        check_ins.desk.undo()
        shares.append([(one.share, one.muted) for one in check_ins.kept() if one.id == "focus"])
    assert shares == [[(0.7, True)], [(0.7, False)], [(0.65, False)]]
    check_ins.desk.undo()
    assert check_ins.kept() == DEFAULT_CHECK_INS


def test_what_is_typed_in_one_field_and_moved_in_one_go_is_one_step(check_ins: CheckIns) -> None:
    check_ins.ask(*(Written("focus", Field.GLANCE, words) for words in ("A", "An", "And?")))
    check_ins.ask(*(MovedTo("focus", share) for share in (0.66, 0.67, 0.68)))
    check_ins.desk.undo()
    assert check_ins.kept()[2] == replace(DEFAULT_CHECK_INS[2], glance="And?")
    check_ins.desk.undo()
    assert (check_ins.kept(), check_ins.desk.can_undo) == (DEFAULT_CHECK_INS, False)
    check_ins.ask(Written("focus", Field.GLANCE, "B"))
    check_ins.desk.undo()
    assert check_ins.kept() == DEFAULT_CHECK_INS


def test_restore_brings_back_all_of_the_type_that_is_shown_and_can_be_undone(check_ins: CheckIns) -> None:
    check_ins.ask(MovedTo("focus", 0.7), TypeChosen(1), CheckInsAsk.REMOVE, CheckInsAsk.ADD)
    assert check_ins.desk.can_restore
    check_ins.desk.restore()
    assert (check_ins.kept(1), check_ins.desk.can_restore) == (DEFAULT_CHECK_INS, False)
    assert check_ins.kept(0) != DEFAULT_CHECK_INS
    check_ins.desk.undo()
    assert [one.id for one in check_ins.kept(1)] != [one.id for one in DEFAULT_CHECK_INS]
    check_ins.desk.undo()
    check_ins.desk.restore()
    check_ins.desk.restore()
    check_ins.desk.undo()
    assert len(check_ins.kept(1)) == 4


def test_what_can_t_be_is_said_where_it_was_written(check_ins: CheckIns) -> None:
    check_ins.ask(Written("presence", Field.SENTENCE, " "))
    assert check_ins.view.chosen is not None
    assert check_ins.view.chosen.fields[1].refused
    check_ins.ask(MovedTo("unknown", 0.5))
    assert check_ins.view.trouble == "'60 min' has no such check-in any more."
    check_ins.ask(CheckInChosen("focus"))
    assert (check_ins.kept(), check_ins.desk.can_undo) == (DEFAULT_CHECK_INS, False)


def test_a_full_disk_is_told_and_nothing_changes(check_ins: CheckIns) -> None:
    check_ins.ask(MovedTo("focus", 0.7))
    check_ins.bench.types_store.full = True
    check_ins.ask(CheckInsAsk.REMOVE)
    assert (check_ins.view.trouble, len(check_ins.view.bar.handles)) == ("The disk is full.", 5)
    check_ins.desk.undo()
    assert (check_ins.kept()[2].share, check_ins.desk.can_undo) == (0.7, True)
    check_ins.bench.types_store.full = False
    check_ins.desk.undo()
    assert (check_ins.kept(), check_ins.view.trouble) == (DEFAULT_CHECK_INS, "")


def test_what_is_being_typed_is_kept_before_anything_is_taken_back(check_ins: CheckIns) -> None:
    check_ins.page.details.rows[Field.GLANCE].field.setPlainText("Breath")
    check_ins.desk.undo()
    assert (check_ins.kept(), check_ins.desk.can_undo) == (DEFAULT_CHECK_INS, False)
    assert check_ins.page.details.rows[Field.GLANCE].field.words == DEFAULT_CHECK_INS[0].glance


def test_what_a_hand_has_changed_is_taken_up_and_not_undone_here(check_ins: CheckIns) -> None:
    check_ins.ask(TypeChosen(2), MovedTo("focus", 0.7))
    walk = SessionType("walk", SHIPPED_TYPES[0].length, check_ins=())
    check_ins.bench.types_store.kept = (walk, SHIPPED_TYPES[1])
    check_ins.desk.refresh()
    assert (check_ins.view.types, check_ins.view.type) == (("walk", "30 min"), 0)
    assert (check_ins.view.chosen, check_ins.desk.can_undo, check_ins.desk.can_restore) == (None, False, True)


def test_it_follows_the_numbers_and_the_types_while_it_is_seen(check_ins: CheckIns) -> None:
    check_ins.bench.ask(Ask.NUMBERS, "2025")
    assert check_ins.view.competencies[0][1].startswith("2.1 ")
    check_ins.page.show()
    check_ins.bench.types.keep(SHIPPED_TYPES[:2])
    check_ins.bench.ask(Ask.NUMBERS, "2019")
    assert len(check_ins.view.types) == 2
    check_ins.bench.ask(Ask.NUMBERS, "2025")
    assert check_ins.view.competencies[0][1].startswith("2.01 ")
    check_ins.page.hide()


def test_troubles_of_the_file_are_said_on_the_page(check_ins: CheckIns) -> None:
    check_ins.bench.types_store._troubles = ("Line 3 is odd.",)
    check_ins.desk.refresh()
    assert check_ins.view.trouble == "Line 3 is odd."


def test_other_colours_reach_the_picture(check_ins: CheckIns) -> None:
    before = check_ins.page.bar.grab().toImage()
    check_ins.desk.set_scheme(Scheme.DARK)
    assert check_ins.page.bar.grab().toImage() != before
