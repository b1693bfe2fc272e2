"""What unfolds at Start: made when it is first wanted, told of each change, as the type has it until touched."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.domain.plan import Shares
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.details_view import DetailsView, Tick
from partner_overlay.presentation.phase_joins import Joins, derive_phases
from partner_overlay.presentation.start_view import StartChoices, StartView, TypeChoice
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.start.field_rows import FieldRows
from partner_overlay.ui.start.session_details import SessionDetails
from partner_overlay.ui.start.start_window import StartWindow
from tests.ui.start.conftest import StartOpener

VIEW = StartView(
    types=(TypeChoice("60 min", 60, "60 min"), TypeChoice("30 min", 30, "30 min")),
    chosen=StartChoices("R7", "60 min", 60),
    recent_clients=("R7", "M2"),
)
DETAILS = DetailsView(
    phases=derive_phases(Joins.of(Shares(), 60), as_written),
    decks=(Tick("a", "Tom & Jerry", ticked=True), Tick("b", "Second", ticked=True)),
    check_ins=(Tick("half-time", "30 min · Half the time left (3.9)", ticked=True),),
    settle=10,
)


@pytest.fixture
def window(open_start: StartOpener) -> StartWindow:
    return open_start(VIEW)


def unfold(window: StartWindow) -> SessionDetails:
    """As a coach does, with the keyboard."""
    QTest.keyClick(window.page.fold, Qt.Key.Key_Space)
    window.show_details(DETAILS)
    QApplication.processEvents()
    return window.findChildren(SessionDetails)[-1]


def test_nothing_of_it_is_made_before_it_is_unfolded(window: StartWindow) -> None:
    assert window.findChildren(SessionDetails) == []
    details = unfold(window)
    assert details.isVisible()
    QTest.keyClick(window.page.fold, Qt.Key.Key_Space)
    assert not details.isVisible()


def test_the_window_grows_with_it_as_far_as_the_screen_goes_and_shrinks_again(window: StartWindow) -> None:
    before = window.height()
    unfold(window)
    assert before < window.height() <= window.screen().availableGeometry().height()
    QTest.keyClick(window.page.fold, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert window.height() <= before + 1


def test_untouched_all_is_as_the_type_has_it(window: StartWindow) -> None:
    unfold(window)
    assert window.choices == VIEW.chosen


def test_every_change_asks_to_be_shown_anew_and_stands_in_the_choices(window: StartWindow, qtbot: QtBot) -> None:
    details = unfold(window)
    with qtbot.waitSignal(window.details_wanted):
        QTest.keyClick(details.bar.handles[0], Qt.Key.Key_Right)
    with qtbot.waitSignal(window.details_wanted):
        QTest.keyClick(details.decks.boxes[1], Qt.Key.Key_Space)
    with qtbot.waitSignal(window.details_wanted):
        QTest.keyClick(details.check_ins.boxes[0], Qt.Key.Key_Space)
    with qtbot.waitSignal(window.details_wanted):
        QTest.keyClicks(details.until, "14:50")
    with qtbot.waitSignal(window.details_wanted):
        details.since.choose(5)
    QTest.keyClicks(details.outcome, "more ease")
    QTest.keyClick(details.private, Qt.Key.Key_Space)
    assert window.choices == StartChoices(
        "R7",
        "60 min",
        60,
        shares=Shares(10 / 60, 0.75),
        decks=("a",),
        check_ins=(),
        since=5,
        until="14:50",
        outcome="more ease",
        private=True,
    )


def test_phases_go_back_to_the_types(window: StartWindow, qtbot: QtBot) -> None:
    details = unfold(window)
    assert not details.reset.isVisible()
    QTest.keyClick(details.bar.handles[1], Qt.Key.Key_Left)
    window.show_details(DETAILS._replace(phases=DETAILS.phases._replace(changed=True)))
    details.reset.setFocus()
    with qtbot.waitSignal(window.details_wanted):
        QTest.keyClick(details.reset, Qt.Key.Key_Space)
    assert window.choices.shares is None
    window.show_details(DETAILS)
    assert not details.reset.isVisible()
    assert window.focusWidget() is details.bar.handles[0]


def test_another_type_brings_its_own_phases_decks_and_check_ins(window: StartWindow, qtbot: QtBot) -> None:
    details = unfold(window)
    QTest.keyClick(details.bar.handles[0], Qt.Key.Key_Right)
    QTest.keyClick(details.decks.boxes[1], Qt.Key.Key_Space)
    with qtbot.waitSignal(window.details_wanted):
        QTest.keyClick(window.findChildren(QComboBox)[0], Qt.Key.Key_Down)
    assert window.choices == StartChoices("R7", "30 min", 30)


def test_another_length_is_shown_in_the_bar(window: StartWindow, qtbot: QtBot) -> None:
    unfold(window)
    with qtbot.waitSignal(window.details_wanted):
        window.page.daily.length.choose(45)


def test_the_quiet_before_is_told_in_seconds_also_when_no_list_has_them(window: StartWindow, qtbot: QtBot) -> None:
    details = unfold(window)
    assert details.settle.currentText() == "10 s with a card"
    with qtbot.waitSignal(window.settle_picked) as picked:
        QTest.keyClick(details.settle, Qt.Key.Key_Up)
    assert picked.args == [0]
    window.show_details(DETAILS._replace(settle=7))
    assert details.settle.currentText() == "7 s with a card"


def test_what_the_end_comes_to_is_said_beside_it(window: StartWindow) -> None:
    details = unfold(window)
    window.show_details(DETAILS._replace(end_words="That makes 50 min.", decks_words="All <b>of</b> them."))
    said = {label.text(): label for label in details.findChildren(QLabel) if label.isVisible()}
    assert {"That makes 50 min.", "All <b>of</b> them."} <= set(said)
    assert details.until.accessibleDescription() == "That makes 50 min."
    assert details.decks.boxes[0].text() == "Tom && Jerry"


def test_check_ins_of_a_type_are_changed_elsewhere(window: StartWindow, qtbot: QtBot) -> None:
    details = unfold(window)
    with qtbot.waitSignal(window.check_ins_requested):
        QTest.keyClick(details.edit_check_ins, Qt.Key.Key_Space)


def test_opened_again_it_is_folded_and_has_forgotten(window: StartWindow) -> None:
    details = unfold(window)
    details.outcome.setText("more ease")
    window.begin_anew()
    assert not window.is_unfolded
    assert window.choices == VIEW.chosen
    assert unfold(window).outcome.text() == ""


def test_enter_starts_from_every_field(window: StartWindow, qtbot: QtBot) -> None:
    details = unfold(window)
    for part in (details.until, details.outcome, details.bar.handles[0], details.decks.boxes[0], details.settle):
        with qtbot.waitSignal(window.start_requested):
            QTest.keyClick(part, Qt.Key.Key_Return)


def stops(window: StartWindow) -> list[QWidget]:
    """Where Tab comes to, once round."""
    passed: list[QWidget] = []
    while window.focusWidget() not in passed:
        passed.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    return passed


def test_tab_comes_to_all_of_it_in_reading_order_and_each_has_a_name(window: StartWindow) -> None:
    details = unfold(window)
    window.activateWindow()
    window.page.daily.client.line.setFocus()
    passed = stops(window)
    wanted = [
        window.page.daily.client.line,
        window.page.daily.types,
        window.page.fold,
        *details.bar.handles,
        *details.decks.boxes,
        *details.check_ins.boxes,
        details.until,
        details.outcome,
        details.settle,
        details.private,
        window.page.foot.start,
    ]
    assert [one for one in passed if one in wanted] == wanted
    labelled = {label.buddy() for label in window.findChildren(QLabel) if label.buddy() is not None}
    assert [one for one in passed if not (one.accessibleName() or one in labelled or _says_itself(one))] == []


def _says_itself(one: QWidget) -> bool:
    return isinstance(one, QAbstractButton) and bool(one.text())


def test_no_two_marked_letters_are_the_same(window: StartWindow) -> None:
    unfold(window)
    words = [label.text() for label in window.findChildren(QLabel) if label.buddy() is not None]
    words += [button.text() for button in window.findChildren(QPushButton)]
    words += [window.findChildren(SessionDetails)[0].private.text()]
    marked = [text[text.index("&") + 1].upper() for text in words if "&" in text.replace("&&", "")]
    assert len(marked) == len(set(marked)) > 10


def test_it_follows_other_colours_and_larger_letters(window: StartWindow) -> None:
    details = unfold(window)
    before = details.bar.grab().toImage()
    window.set_scheme(Scheme.DARK)
    assert details.bar.grab().toImage() != before
    window.fit_to_text()
    assert details.until.palette().base().color().lightness() < 100


def test_until_it_is_unfolded_there_is_nothing_to_show(window: StartWindow, qtbot: QtBot) -> None:
    window.show_details(DETAILS)
    with qtbot.assertNotEmitted(window.details_wanted):
        window.page.daily.length.choose(45)
        window.render(replace(VIEW, message="Please look again."))
    assert all(line.text() != "14:50" for line in window.findChildren(QLineEdit))


def test_nothing_of_it_is_squeezed_however_low_the_window_is(window: StartWindow, qtbot: QtBot) -> None:
    details = unfold(window)
    rows = details.findChildren(FieldRows)[0]

    def stands_free() -> bool:
        room = rows.heightForWidth(rows.width())
        return rows.height() >= room > 300 and details.private.geometry().top() > rows.geometry().bottom()

    for height in (window.height(), 384, 300):
        window.resize(683, height)
        qtbot.waitUntil(stands_free)
