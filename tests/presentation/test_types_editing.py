"""The editor of session types: what a request makes of them, and what is shown."""

from dataclasses import replace
from datetime import timedelta

import pytest

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.phases import Engagement
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.sentences import Sentence
from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.types_editing import Edited, derive_types, with_change, with_deed
from partner_overlay.presentation.types_requests import (
    TypeChange,
    TypeDecked,
    TypeEngaged,
    TypePhased,
    TypeRenamed,
    TypesAsk,
    TypeTimed,
)

DECKS = (Deck("a", "First"), Deck("b", "Second"))
NOW = Edited(SHIPPED_TYPES, 0)


def names(edited: Edited) -> list[str]:
    return [kind.name for kind in edited.types]


def done(ask: TypesAsk, now: Edited = NOW) -> Edited:
    return with_deed(now, ask, as_written)


def changed(change: TypeChange, now: Edited = NOW) -> Edited:
    return with_change(now, change, DECKS, as_written)


def test_the_chosen_one_is_renamed_and_timed_and_said_where_it_stands() -> None:
    assert changed(TypeRenamed("  an hour ")).chosen.name == "an hour"
    assert changed(TypeTimed(50)).chosen.length == timedelta(minutes=50)
    assert changed(TypeEngaged(Engagement.FIRST)).chosen.engagement is Engagement.FIRST
    assert changed(TypeRenamed("an hour")).types[1:] == SHIPPED_TYPES[1:]


def test_a_name_that_is_taken_is_refused() -> None:
    with pytest.raises(Refusal, match="already"):
        changed(TypeRenamed("30 MIN"))


def test_phases_take_their_check_ins_along_and_come_back_as_they_were_shipped() -> None:
    moved = changed(TypePhased(Shares(0.15, 0.5)))
    assert moved.chosen.check_ins[3].share == 0.5
    back = changed(TypePhased(None), moved).chosen
    assert back.shares == Shares()
    assert [round(one.share, 5) for one in back.check_ins] == [one.share for one in SHIPPED_TYPES[0].check_ins]


def test_one_of_the_coachs_own_goes_back_to_the_usual_phases() -> None:
    own = changed(TypePhased(Shares(0.2, 0.5)), done(TypesAsk.NEW))
    assert changed(TypePhased(None), own).chosen.shares == Shares()


def test_all_decks_ticked_is_none_named_and_one_has_to_stay() -> None:
    one = changed(TypeDecked(("a",)))
    assert one.chosen.decks == ("a",)
    assert changed(TypeDecked(("a", "b")), one).chosen.decks == ()
    with pytest.raises(Refusal, match="One deck"):
        changed(TypeDecked(()), one)


def test_new_ones_are_chosen_under_a_name_of_their_own() -> None:
    new = done(TypesAsk.NEW)
    assert (new.chosen.name, new.place) == ("new type", 6)
    assert done(TypesAsk.NEW, new).chosen.name != "new type"
    copied = done(TypesAsk.DUPLICATE)
    assert copied.place == 1
    assert copied.chosen._replace(name="60 min") == NOW.chosen


def test_after_one_is_deleted_its_neighbour_is_chosen_and_the_last_one_stays() -> None:
    last = Edited(SHIPPED_TYPES, len(SHIPPED_TYPES) - 1)
    assert done(TypesAsk.DELETE, last).chosen.name == "last session"
    assert done(TypesAsk.DELETE).chosen.name == "30 min"
    with pytest.raises(Refusal):
        done(TypesAsk.DELETE, Edited(SHIPPED_TYPES[:1], 0))


def test_one_goes_up_and_down_and_not_beyond_the_ends() -> None:
    down = done(TypesAsk.DOWN)
    assert names(down)[:2] == ["30 min", "60 min"]
    assert down.place == 1
    assert done(TypesAsk.UP, down) == NOW
    assert done(TypesAsk.UP) == NOW
    last = Edited(SHIPPED_TYPES, len(SHIPPED_TYPES) - 1)
    assert done(TypesAsk.DOWN, last) == last


def test_shipped_ones_that_are_gone_come_back() -> None:
    without = done(TypesAsk.DELETE)
    assert derive_types(without, DECKS, as_written).can_restore
    again = done(TypesAsk.RESTORE, without)
    assert set(names(again)) == set(names(NOW))
    assert again.chosen == without.chosen


def test_the_view_shows_the_list_and_the_chosen_one() -> None:
    view = derive_types(NOW, DECKS, as_written, can_undo=True, trouble="The disk is full.")
    assert view.rows == tuple(names(NOW))
    assert (view.can_delete, view.can_go_up, view.can_go_down, view.can_restore, view.can_undo) == (
        True,
        False,
        True,
        False,
        True,
    )
    assert view.trouble == "The disk is full."
    form = view.form
    assert (form.name, form.minutes, form.engagement, form.check_ins) == ("60 min", 60, None, "5 check-ins")
    assert [(tick.id, tick.ticked) for tick in form.decks] == [("a", True), ("b", True)]
    assert not form.phases.changed


def test_muted_check_ins_are_not_counted_and_one_is_one() -> None:
    kind = SHIPPED_TYPES[0]._replace(
        check_ins=(SHIPPED_TYPES[0].check_ins[0], replace(SHIPPED_TYPES[0].check_ins[1], muted=True)), decks=("b",)
    )
    view = derive_types(Edited((kind,), 0), DECKS, as_written)
    assert view.form.check_ins == "1 check-in"
    assert [tick.ticked for tick in view.form.decks] == [False, True]
    assert not view.can_delete


def test_a_refusal_is_told_in_the_coachs_language() -> None:
    def shouted(context: str, words: str) -> str:
        return words.upper() if context == "Sentence" else words

    assert derive_types(NOW, DECKS, shouted, trouble=Sentence("The disk is full.")).trouble == "THE DISK IS FULL."
