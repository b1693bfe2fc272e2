"""A shared screen in the real program: the offer to blank, what answers it, and when nothing is watched at all."""

from collections.abc import Iterator

import pytest

from partner_overlay.application.settings import Form
from partner_overlay.desktop.capture import Hidden
from partner_overlay.presentation.menu_view import Entry
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.requests import Ask
from partner_overlay.wiring.sharing_desk import SharingDesk
from tests.fakes.watches import ManualCastWatch
from tests.made.programs import Bench
from tests.made.sessions import minutes


@pytest.fixture
def casts() -> ManualCastWatch:
    return ManualCastWatch()


@pytest.fixture
def watched(bench: Bench, casts: ManualCastWatch) -> Iterator[Bench]:
    desk = SharingDesk(bench.program, casts, lambda: bench.desk_powers.hidden is Hidden.YES)
    yield bench
    desk.deleteLater()


@pytest.fixture
def shared(watched: Bench, casts: ManualCastWatch) -> Bench:
    watched.start()
    casts.begin()
    assert watched.program.offers_blank
    return watched


def seen(bench: Bench) -> OverlayView:
    view = bench.window._view
    assert view is not None
    return view


def answers(bench: Bench) -> list[Ask]:
    words = seen(bench).words
    assert words is not None
    return [button.request.ask for button in words.buttons]


def test_casts_are_watched_while_a_session_runs_and_at_no_other_time(watched: Bench, casts: ManualCastWatch) -> None:
    watches = [casts.watches]
    watched.start()
    watches.append(casts.watches)
    for ask in (Ask.PAUSE, Ask.END):
        watched.ask(ask)
        watches.append(casts.watches)
    assert watches == [False, True, True, False]


def test_a_session_that_goes_on_is_watched_from_the_begin(bench: Bench, casts: ManualCastWatch) -> None:
    bench.start()
    desk = SharingDesk(bench.program, casts, lambda: False)
    assert casts.watches
    desk.deleteLater()


def test_the_offer_is_a_quiet_line_that_moves_nothing(watched: Bench, casts: ManualCastWatch) -> None:
    watched.start()
    size, place = watched.window.size(), watched.window.pos()
    asked = list(watched.desk_powers.asked)
    casts.begin()
    assert seen(watched).note == "Screen shared"
    assert answers(watched) == [Ask.BLANK, Ask.LEAVE_SHARED]
    assert (watched.window.size(), watched.window.pos()) == (size, place)
    assert watched.desk_powers.asked == asked
    assert watched.form() is Form.CARD


def test_the_menu_offers_it_too(shared: Bench) -> None:
    lines = [line for line in shared.program.menu() if isinstance(line, Entry)]
    requests = [line.request.ask for line in lines if line.request is not None]
    assert requests[:2] == [Ask.BLANK, Ask.LEAVE_SHARED]


def test_blanked_on_request_and_nothing_is_offered_when_it_is_back(shared: Bench) -> None:
    shared.ask(Ask.BLANK)
    assert not shared.visible()
    assert not shared.program.offers_blank
    shared.ask(Ask.BLANK)
    assert shared.visible()
    assert answers(shared) == []


def test_left_as_it_is_on_request_and_not_offered_again_in_this_session(shared: Bench, casts: ManualCastWatch) -> None:
    shared.ask(Ask.LEAVE_SHARED)
    assert shared.visible()
    assert answers(shared) == []
    casts.end()
    casts.begin()
    assert answers(shared) == []


def test_the_next_session_is_offered_it_again(shared: Bench, casts: ManualCastWatch) -> None:
    shared.ask(Ask.LEAVE_SHARED)
    shared.ask(Ask.END)
    shared.after(minutes(1))
    shared.start()
    assert casts.watches
    assert answers(shared) == [Ask.BLANK, Ask.LEAVE_SHARED]


def test_it_goes_with_the_cast(shared: Bench, casts: ManualCastWatch) -> None:
    casts.end()
    assert answers(shared) == []
    casts.begin()
    assert answers(shared) == []


def test_it_stands_while_prompts_come_and_go(shared: Bench) -> None:
    shared.ask(Ask.NEXT)
    shared.after(minutes(2))
    assert answers(shared) == [Ask.BLANK, Ask.LEAVE_SHARED]


@pytest.mark.parametrize("ask", [Ask.BLANK, Ask.HIDE])
def test_what_can_not_be_seen_is_not_offered_to_be_blanked(watched: Bench, casts: ManualCastWatch, ask: Ask) -> None:
    watched.start()
    watched.ask(ask)
    casts.begin()
    assert not watched.program.offers_blank


def test_an_overlay_that_is_really_hidden_from_casts_offers_nothing(watched: Bench, casts: ManualCastWatch) -> None:
    watched.desk_powers.hidden = Hidden.YES
    watched.start()
    casts.begin()
    assert not watched.program.offers_blank


@pytest.mark.parametrize("state", [Hidden.NO, Hidden.OFF, Hidden.FAILED, Hidden.UNSUPPORTED])
def test_any_other_state_of_hiding_hides_nothing(watched: Bench, casts: ManualCastWatch, state: Hidden) -> None:
    watched.desk_powers.hidden = state
    watched.start()
    casts.begin()
    assert watched.program.offers_blank
