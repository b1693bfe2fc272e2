"""What unfolds at Start, and what it comes to when the session starts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from partner_overlay.application import session_service
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.presentation.details_view import DetailsView
from partner_overlay.presentation.start_details import derive_details
from partner_overlay.presentation.start_meant import start_meant
from partner_overlay.presentation.start_view import StartChoices
from partner_overlay.presentation.translation import Translate, as_written
from partner_overlay.presentation.typed_end import TypedEnd

HOUR = SHIPPED_TYPES[0]
DECKS = (Deck("a", "First"), Deck("b", "Second"), Deck("c", "x" * 80))
CHOSEN = StartChoices("R7", "60 min", 60)
MINUTE = timedelta(minutes=1)


def details(
    chosen: StartChoices = CHOSEN,
    kind: SessionType = HOUR,
    end: TypedEnd = TypedEnd(),  # noqa: B008
    translate: Translate = as_written,
) -> DetailsView:
    return derive_details(kind, chosen, DECKS, end, settle=10, numbers=Numbering.ICF_2019, translate=translate)


def meant(chosen: StartChoices, kind: SessionType = HOUR, end: TypedEnd = TypedEnd()) -> session_service.StartChoices:  # noqa: B008
    return start_meant(kind, chosen, DECKS, end)


def ticked(view: DetailsView) -> tuple[list[str], list[str]]:
    return ([tick.id for tick in view.decks if tick.ticked], [tick.id for tick in view.check_ins if tick.ticked])


ALL = [one.id for one in HOUR.check_ins]


def test_all_is_as_the_type_has_it() -> None:
    view = details()
    assert ticked(view) == (["a", "b", "c"], ALL)
    assert [tick.words for tick in view.check_ins][1:4] == [
        "30 min · Half the time left (3.9)",
        "39 min · How are we doing so far? (3.9)",
        "45 min · 15 min: what matters? (3.9)",
    ]
    assert (view.decks[2].words, view.settle, view.phases.changed) == (f"{'x' * 59}…", 10, False)
    assert (view.decks_words, view.end_words) == ("", "")


def test_a_typed_end_decides_the_length() -> None:
    view = details(end=TypedEnd(datetime(2026, 11, 23, tzinfo=UTC), 30 * MINUTE, "That makes 30 min."))
    assert view.phases.joins.minutes == 30
    assert view.end_words == "That makes 30 min."


def test_moved_phases_take_their_check_ins_along() -> None:
    chosen = replace(CHOSEN, shares=Shares(0.15, 0.5))
    view = details(chosen)
    assert view.phases.changed
    assert view.check_ins[3].words == "30 min · 30 min: what matters? (3.9)"
    check_ins = meant(chosen).check_ins
    assert check_ins is not None
    assert check_ins[3].share == 0.5


def test_numbers_that_nobody_knows_stand_as_they_are() -> None:
    odd = HOUR._replace(check_ins=(replace(HOUR.check_ins[0], competency="99.9"),))
    assert details(kind=odd).check_ins[0].words == "15 min · Breath, pace, shoulders (99.9)"


def test_check_ins_in_another_script_than_the_window_keep_their_order() -> None:
    hebrew = details(translate=lambda context, words: words if context == "Check-in" else words.replace("min", "דקות"))
    assert hebrew.check_ins[3].words == "45 דקות · \u206815 min: what matters?\u2069 (3.9)"


def test_a_type_with_decks_of_its_own_ticks_those() -> None:
    own = HOUR._replace(decks=("b",))
    assert ticked(details(kind=own))[0] == ["b"]
    assert meant(CHOSEN, own).decks == ()
    assert meant(replace(CHOSEN, decks=("a", "b", "c")), own).decks == ("a", "b", "c")


def test_a_type_whose_decks_are_gone_has_all() -> None:
    gone = HOUR._replace(decks=("gone",))
    assert details(kind=gone).decks_words == "With none ticked, all decks take part."
    assert meant(CHOSEN, gone).decks == ("a", "b", "c")


def test_what_is_left_unticked_does_not_come() -> None:
    chosen = replace(CHOSEN, decks=("a",), check_ins=("focus",))
    assert ticked(details(chosen)) == (["a"], ["focus"])
    session = meant(chosen)
    assert session.decks == ("a",)
    assert session.check_ins is not None
    assert [one.id for one in session.check_ins if not one.muted] == ["focus"]


def test_with_no_deck_ticked_all_take_part() -> None:
    assert meant(replace(CHOSEN, decks=())).decks == ()


def test_a_muted_check_in_can_come_this_once() -> None:
    kind = HOUR._replace(check_ins=(replace(HOUR.check_ins[0], muted=True), *HOUR.check_ins[1:]))
    assert ticked(details(kind=kind))[1] == ALL[1:]
    assert meant(CHOSEN, kind).check_ins is None
    chosen = meant(replace(CHOSEN, check_ins=tuple(ALL)), kind).check_ins
    assert chosen is not None
    assert not chosen[0].muted


def test_the_rest_is_taken_over() -> None:
    session = meant(replace(CHOSEN, since=5, outcome="more ease", private=True, practises=False))
    assert session == session_service.StartChoices(
        "60 min", 60 * MINUTE, 5 * MINUTE, client="R7", outcome="more ease", private=True, practises=False
    )


def test_an_end_takes_the_place_of_the_length_and_one_that_can_not_be_is_refused() -> None:
    end = datetime(2026, 11, 23, 14, 50, tzinfo=UTC)
    session = meant(CHOSEN, end=TypedEnd(end, 50 * MINUTE, ""))
    assert (session.until, session.length) == (end, None)
    with pytest.raises(Refusal, match="over already"):
        meant(CHOSEN, end=TypedEnd(words="That time is over already.", is_amiss=True))
