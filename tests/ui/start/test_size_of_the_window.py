"""How large the start window is: as large as what it shows, as far as its screen goes, whatever letters it has."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from partner_overlay.domain.plan import Shares
from partner_overlay.presentation.details_view import DetailsView, Tick
from partner_overlay.presentation.phase_joins import Joins, derive_phases
from partner_overlay.presentation.start_view import StartChoices, StartView, TypeChoice
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.redress import redress
from partner_overlay.ui.start.session_details import SessionDetails
from partner_overlay.ui.start.start_window import StartWindow
from tests.ui.start.conftest import StartOpener

VIEW = StartView((TypeChoice("60 min", 60, "60 min"),), StartChoices("R7", "60 min", 60), ("R7",))
DETAILS = DetailsView(
    phases=derive_phases(Joins.of(Shares(), 60), as_written),
    decks=(Tick("a", "Partnering: the questions of the source", ticked=True), Tick("b", "Second", ticked=True)),
    check_ins=tuple(Tick(str(at), f"{at} min · Half the time left (3.9)", ticked=True) for at in range(20)),
    settle=10,
)
Write = Callable[[StartWindow, float], None]


@pytest.fixture
def window(open_start: StartOpener) -> StartWindow:
    return open_start(VIEW)


def unfold(window: StartWindow) -> SessionDetails:
    window.details_wanted.connect(lambda: window.show_details(DETAILS))
    QTest.keyClick(window.page.fold, Qt.Key.Key_Space)
    QApplication.processEvents()
    return window.findChildren(SessionDetails)[-1]


@pytest.fixture
def write_at(qapp: QApplication) -> Iterator[Write]:
    """Has all windows written so many times as large as usual, and tells this one of it."""
    before = qapp.font()

    def write(window: StartWindow, times: float) -> None:
        letters = qapp.font()
        letters.setPointSizeF(before.pointSizeF() * times)
        qapp.setFont(letters)
        redress([window], window.scheme, 100)
        qapp.processEvents()

    yield write
    qapp.setFont(before)


def test_with_smaller_letters_it_gets_smaller_while_it_is_open(window: StartWindow, write_at: Write) -> None:
    window.bring_up()
    before = window.size()
    write_at(window, 2)
    assert window.width() > before.width()
    assert window.height() > before.height()
    write_at(window, 1)
    assert window.size() == before


def test_a_size_given_to_it_by_hand_stays(window: StartWindow, write_at: Write) -> None:
    write_at(window, 1.5)
    window.resize(780, 500)
    write_at(window, 1)
    assert window.size() == QSize(780, 500)


def test_the_fields_stay_in_line_with_those_above_when_letters_grow(window: StartWindow, write_at: Write) -> None:
    details = unfold(window)
    write_at(window, 1.3)

    def left(part: QWidget) -> int:
        return part.mapTo(window, QPoint(0, 0)).x()

    assert left(details.outcome) == left(window.page.daily.client.line)


def test_unfolded_and_asked_for_again_it_stays_on_its_screen(window: StartWindow, write_at: Write) -> None:
    write_at(window, 2)
    unfold(window)
    window.bring_up()
    room = window.screen().availableGeometry().size()
    assert window.size() == window.size().boundedTo(room)


def test_unfolded_it_is_wide_enough_for_names_beside_their_fields(window: StartWindow, write_at: Write) -> None:
    """The bar to scroll by takes nothing of the width that they need."""
    write_at(window, 1.4)
    details = unfold(window)
    name = next(one for one in window.findChildren(QLabel) if one.buddy() is details.outcome)
    assert window.page.sheet.verticalScrollBar().isVisible()
    assert name.mapTo(details, QPoint(0, 0)).y() == details.outcome.mapTo(details, QPoint(0, 0)).y()


def test_it_gets_no_narrower_than_its_fields(window: StartWindow, write_at: Write) -> None:
    write_at(window, 2)
    unfold(window)
    window.resize(300, 500)
    QApplication.processEvents()
    inside = window.page.daily.parentWidget()
    assert inside is not None
    assert inside.width() == window.page.sheet.viewport().width()


def test_a_list_to_choose_from_is_as_high_as_the_fields_around_it(window: StartWindow, write_at: Write) -> None:
    for times in (2, 1):
        write_at(window, times)
        daily = window.page.daily
        assert daily.types.height() == daily.client.line.height()
