"""The corrections by hand: what is typed is asked for at once, what stands is shown, nothing typed is lost."""

from dataclasses import replace
from datetime import UTC, time

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.course import AS_RECORDED, Corrections, Turns
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.corrections import derive_corrections
from partner_overlay.presentation.corrections_view import (
    AddedMark,
    CorrectionsView,
    MarkAsRecorded,
    TakenOutMark,
    TimesAsRecorded,
    TurnsAsRecorded,
    TypedCorrection,
    TypedMark,
    TypedTimes,
    TypedTurn,
)
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.review.corrections_dialog import CorrectionsDialog
from tests.made.sessions import minutes
from tests.presentation.test_corrections import BEGAN, HOUR


def view(corrections: Corrections = AS_RECORDED) -> CorrectionsView:
    return derive_corrections(HOUR, corrections, Numbering.ICF_2019, UTC, as_written)


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.home = QWidget()
        qtbot.addWidget(self.home)
        self.dialog = CorrectionsDialog(self.home, Scheme.LIGHT)
        self.asked: list[TypedCorrection] = []
        self.dialog.typed.connect(self.asked.append)
        self.dialog.render(view())
        self.dialog.open_beside()
        qtbot.waitExposed(self.dialog)

    def button(self, name: str) -> QPushButton:
        every = self.dialog.findChildren(QPushButton)
        return next(one for one in every if name in {one.text(), one.accessibleName()})

    def named(self, name: str) -> QWidget:
        return next(one for one in self.dialog.findChildren(QWidget) if one.accessibleName() == name)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_showing_it_asks_for_nothing(bench: Bench) -> None:
    bench.dialog.render(view(Corrections(turns=Turns(None, minutes(50)), marks=((0, None),))))
    assert bench.asked == []


def test_times_are_asked_for_together(bench: Bench) -> None:
    start, _ = bench.dialog.findChildren(QTimeEdit)
    start.setTime(QTime(14, 5))
    assert bench.asked == [TypedTimes(time(14, 5), time(15, 2))]
    assert not bench.button("Start and end as recorded").isEnabled()
    bench.dialog.render(view(Corrections(started_at=BEGAN + minutes(5))))
    bench.button("Start and end as recorded").click()
    assert bench.asked[-1] == TimesAsRecorded()


def test_a_phase_is_moved_and_was_never_there(bench: Bench) -> None:
    exploration = next(one for one in bench.dialog.findChildren(QSpinBox) if one.value() == 9)
    exploration.setValue(12)
    came = bench.dialog.findChildren(QCheckBox)
    QTest.keyClick(came[0], Qt.Key.Key_Space)
    assert bench.asked == [TypedTurn(Phase.EXPLORATION, 12), TypedTurn(Phase.EXPLORATION, None)]
    bench.dialog.render(view(Corrections(turns=Turns(None, None))))
    assert not exploration.isEnabled()
    bench.button("Phases as recorded").click()
    assert bench.asked[-1] == TurnsAsRecorded()


def test_a_mark_is_corrected_taken_out_and_put_back(bench: Bench) -> None:
    words = bench.named("Mark 1: its words")
    assert isinstance(words, QLineEdit)
    words.selectAll()
    QTest.keyClicks(words, "big  shift")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert bench.asked == [TypedMark(0, 12, "big shift", "6.4")]
    competency = bench.named("Mark 1: competency")
    assert isinstance(competency, QComboBox)
    competency.setCurrentIndex(0)
    competency.activated.emit(0)
    assert bench.asked[-1] == TypedMark(0, 12, "big shift", "")
    bench.button("Mark 1: take it out").click()
    assert bench.asked[-1] == TakenOutMark(0)
    bench.dialog.render(view(Corrections(marks=((0, None),))))
    assert not words.isEnabled()
    bench.button("Mark 1: As recorded").click()
    assert bench.asked[-1] == MarkAsRecorded(0)


def test_a_mark_is_added_and_filled_in_at_once(bench: Bench) -> None:
    bench.button("&Add a mark").click()
    assert bench.asked == [AddedMark()]
    bench.dialog.render(view(Corrections(marks=((2, Mark(minutes(0), "", "")),))))
    assert bench.dialog.focusWidget() is bench.named("Mark 3: minutes from the start")
    bench.dialog.render(view())
    QTest.qWait(0)
    assert [one for one in bench.dialog.findChildren(QLabel) if one.text() == "Mark 3" and one.isVisible()] == []


def test_a_refusal_is_said_and_what_was_typed_stays(bench: Bench) -> None:
    _, end = bench.dialog.findChildren(QTimeEdit)
    end.setTime(QTime(14, 0))
    bench.dialog.show_refusal("A session lasts a minute or more. <b>Look</b> again.")
    message = next(one for one in bench.dialog.findChildren(QLabel) if "minute or more" in one.text())
    assert message.isVisible()
    assert message.textFormat() is Qt.TextFormat.PlainText
    assert end.time() == QTime(14, 0)
    bench.dialog.render(view())
    assert not message.isVisible()
    assert end.time() == QTime(15, 2)


def test_esc_closes_it_and_enter_does_not(bench: Bench) -> None:
    QTest.keyClick(bench.dialog.findChildren(QTimeEdit)[0], Qt.Key.Key_Return)
    assert bench.dialog.isVisible()
    QTest.keyClick(bench.dialog, Qt.Key.Key_Escape)
    assert not bench.dialog.isVisible()


def test_every_control_has_a_name_or_a_label(bench: Bench) -> None:
    labelled = {one.buddy() for one in bench.dialog.findChildren(QLabel) if one.buddy() is not None}
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)
    for control in (one for kind in kinds for one in bench.dialog.findChildren(kind)):
        if isinstance(control.parent(), QAbstractSpinBox) or not control.isVisible():
            continue
        words = control.text() if isinstance(control, QAbstractButton) else ""
        assert words or control.accessibleName() or control in labelled, control


def test_on_a_small_screen_nothing_is_wider_than_the_window(bench: Bench) -> None:
    bench.dialog.resize(520, 360)
    QTest.qWait(0)
    for control in bench.dialog.findChildren(QPushButton):
        place = control.mapTo(bench.dialog, control.rect().topRight())
        assert place.x() <= bench.dialog.width(), control.text()


def test_marks_keep_what_others_change(bench: Bench) -> None:
    """A row is shown anew only where something is new."""
    before = bench.named("Mark 2: its words")
    bench.dialog.render(replace(view(), times_corrected=True))
    assert bench.named("Mark 2: its words") is before
