"""The session service: facts to disk first, then the state, then whoever looks."""

from datetime import timedelta

import pytest

from partner_overlay.application.session_service import Habits, StartChoices, carried_on
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain import commands, facts
from partner_overlay.domain.apply import replay
from partner_overlay.domain.errors import NoSession, Refusal
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.session_types import SHIPPED_TYPES
from tests.fakes.clock import TWO_O_CLOCK
from tests.fakes.session_types import SessionTypesInMemory
from tests.fakes.shelf import ShelfInMemory
from tests.made.services import AN_HOUR, Desk, deck
from tests.made.sessions import PROMPTS, made_prompt, minutes


@pytest.mark.parametrize(
    ("choices", "intention"),
    [
        (AN_HOUR, "5.6"),
        (StartChoices(practises=False), ""),
        (StartChoices(seed=1), ""),
        (StartChoices(speed=60.0), ""),
    ],
)
def test_what_is_to_be_practised_weighs_unless_the_session_stands_alone(choices: StartChoices, intention: str) -> None:
    session = Desk().started(choices, Habits(None, intention="5.6")).session
    assert session.rotation.intention == intention


def test_without_a_session_there_is_the_time_of_day_and_nothing_to_command() -> None:
    desk = Desk()
    assert desk.service.session is None
    assert desk.service.now() == TWO_O_CLOCK
    assert desk.service.real(minutes(5)) == minutes(5)
    assert desk.service.trouble == ""
    with pytest.raises(NoSession):
        desk.service.give(commands.PauseSession())
    desk.service.look()
    assert desk.changes == 0


def test_a_start_makes_a_session_with_a_prompt_and_a_name_of_its_time() -> None:
    desk = Desk().started(StartChoices(client="R7"))
    assert desk.session.id == "20261123-140000-0007"
    assert desk.session.started_at == TWO_O_CLOCK
    assert desk.session.client == "R7"
    assert desk.session.rotation.current is not None
    assert desk.changes == 1


def test_all_choices_reach_the_session() -> None:
    desk = Desk(shelf=ShelfInMemory(deck("mine"), deck("other")))
    choices = StartChoices(
        " First Session ",
        since=minutes(5),
        until=TWO_O_CLOCK + minutes(50),
        decks=("mine",),
        outcome="a plan",
        private=True,
        speed=60.0,
        seed=3,
    )
    session = desk.started(choices, Habits(minutes(10), ("agreement-a",))).session
    assert (session.type_name, session.engagement) == ("first session", Engagement.FIRST)
    assert (session.plan.length, session.plan.fixed_end) == (minutes(55), True)
    assert (session.decks, session.outcome, session.private, session.speed) == (("mine",), "a plan", True, 60.0)
    assert (session.rotation.seed, session.rotation.every) == (3, minutes(10))
    assert session.never == {"agreement-a"}


def test_the_length_can_be_chosen_and_is_the_types_without() -> None:
    assert Desk().started(StartChoices(length=minutes(25))).session.plan.length == minutes(25)
    assert Desk().started(StartChoices("30 min")).session.plan.length == minutes(30)


def test_chance_gives_a_seed_where_none_is_chosen() -> None:
    desk = Desk().started()
    assert desk.session.rotation.seed == 8


def test_one_session_at_a_time() -> None:
    desk = Desk().started()
    before = desk.session
    with pytest.raises(Refusal, match="running already"):
        desk.started()
    assert desk.session is before


def test_an_ended_session_makes_room_for_the_next() -> None:
    desk = Desk().started()
    desk.service.give(commands.EndSession())
    desk.after(30).started(StartChoices("30 min"))
    assert desk.session.type_name == "30 min"
    assert len(list(desk.journal.sessions())) == 2


def test_an_unknown_session_type_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refusal, match=r"no session type '45 min'. The types are: 60 min, 30 min"):
        Desk().started(StartChoices("45 min"))
    assert Desk().started(StartChoices("MENTOR")).session.type_name == "mentor"


def test_an_unknown_deck_is_refused_with_those_there_are() -> None:
    desk = Desk(shelf=ShelfInMemory(deck("b"), deck("a")))
    with pytest.raises(Refusal, match=r"no deck 'c'. The decks are: a, b"):
        desk.started(StartChoices(decks=("a", "c")))
    assert desk.service.session is None
    assert list(desk.journal.sessions()) == []


def test_prompts_come_from_the_chosen_decks_alone() -> None:
    mine, other = made_prompt("mine"), made_prompt("other")
    desk = Desk(shelf=ShelfInMemory(deck("a", [mine]), deck("b", [other])))
    desk.started(StartChoices(decks=("b",)))
    for _ in range(3):
        assert desk.session.rotation.current == other
        desk.service.give(commands.ShowNextPrompt())


@pytest.mark.parametrize(("of_type", "then"), [(("b", "gone"), ("b",)), (("gone",), ())])
def test_a_deck_of_a_type_that_has_gone_is_not_missed(of_type: tuple[str, ...], then: tuple[str, ...]) -> None:
    """Without any of its decks, a type draws from all."""
    store = SessionTypesInMemory((SHIPPED_TYPES[0]._replace(decks=of_type),))
    desk = Desk(shelf=ShelfInMemory(deck("a"), deck("b")), types=SessionTypesService(store)).started()
    assert desk.session.decks == then


def test_prompts_come_from_all_decks_where_none_is_chosen_each_once() -> None:
    mine, other = made_prompt("mine"), made_prompt("other")
    desk = Desk(shelf=ShelfInMemory(deck("a", [mine]), deck("b", [mine, other]))).started()
    shown = {desk.session.rotation.current}
    desk.service.give(commands.ShowNextPrompt())
    assert shown | {desk.session.rotation.current} == {mine, other}


def test_a_deck_that_was_edited_counts_as_it_is_now() -> None:
    desk = Desk(shelf=ShelfInMemory(deck("a", [made_prompt("old")]))).started()
    desk.shelf.on_it = (deck("a", [made_prompt("new")]),)
    desk.service.give(commands.ShowNextPrompt())
    assert desk.session.rotation.current == made_prompt("new")


def test_facts_are_on_disk_before_anybody_looks() -> None:
    seen = []

    def look(desk: Desk) -> None:
        session = desk.service.session
        assert session is not None
        seen.append(replay(desk.journal.facts(session.id)) == session)

    desk = Desk(on_change=look).started()
    desk.service.give(commands.MakeMark("that pause"))
    desk.after(15).service.look()
    assert seen == [True, True, True]


def test_the_state_changes_only_after_the_facts_are_on_disk() -> None:
    """Whoever reads the disk never knows less than whoever reads the state."""
    desk = Desk().started()
    before = desk.session
    witnessed = []
    desk.journal.on_append = lambda: witnessed.append(desk.session is before)
    desk.service.give(commands.MakeMark())
    assert witnessed == [True]
    assert desk.session is not before


def test_a_refused_command_changes_nothing() -> None:
    desk = Desk().started()
    before, recorded, changes = desk.session, desk.recorded, desk.changes
    with pytest.raises(Refusal):
        desk.service.give(commands.ResumeSession())
    assert (desk.session, desk.recorded, desk.changes) == (before, recorded, changes)


def test_a_look_at_which_nothing_is_due_changes_nothing() -> None:
    desk = Desk().started()
    changes = desk.changes
    desk.after(1).service.look()
    assert desk.changes == changes


def test_a_look_brings_what_is_due_and_the_pointer_holds_the_prompt() -> None:
    desk = Desk().started(habits=Habits(minutes(5)))
    first = desk.session.rotation.current
    desk.after(6).service.look(hovered=True)
    assert desk.session.rotation.current == first
    desk.service.look()
    assert desk.session.rotation.current != first


def test_an_ended_session_is_not_looked_at() -> None:
    desk = Desk().started()
    desk.service.give(commands.EndSession())
    recorded = desk.recorded
    desk.after(120).service.look()
    assert desk.recorded == recorded


def test_undoing_the_start_leaves_no_session() -> None:
    desk = Desk().started(StartChoices(client="R7"))
    desk.service.give(commands.Undo())
    assert desk.service.session is None
    assert list(desk.journal.sessions()) == []
    assert desk.changes == 2
    assert not desk.again().service.recover()


def test_undoing_the_end_lets_the_session_go_on() -> None:
    desk = Desk().started()
    desk.service.give(commands.EndSession())
    desk.service.give(commands.Undo())
    assert desk.session.running
    assert desk.again().service.recover()


def test_a_rehearsal_runs_faster_and_tells_real_time() -> None:
    desk = Desk().started(StartChoices(speed=60.0))
    desk.clock.advance(timedelta(seconds=30))
    assert desk.elapsed == minutes(30)
    assert desk.service.real(minutes(30)) == timedelta(seconds=30)


@pytest.mark.parametrize("by", [minutes(60), minutes(-60)], ids=["forward", "back"])
def test_a_clock_that_is_set_does_not_move_the_session(by: timedelta) -> None:
    desk = Desk().started()
    desk.service.expect(minutes(1))
    desk.clock.set(by)
    desk.after(1).service.look()
    assert desk.elapsed == minutes(1)
    noticed = [fact.by for fact in desk.recorded if isinstance(fact, facts.ClockSet)]
    assert len(noticed) == 1
    assert abs(noticed[0] - by) < timedelta(milliseconds=1)
    assert desk.session.away == timedelta(0)


def test_sleep_counts_as_session_time_and_is_recorded_as_away() -> None:
    desk = Desk().started()
    desk.service.expect(minutes(1))
    desk.clock.sleep(minutes(20))
    desk.service.look()
    assert desk.elapsed == minutes(20)
    assert desk.session.away == minutes(20)


def test_a_program_that_stood_still_was_away() -> None:
    desk = Desk().started()
    desk.service.expect(minutes(1))
    desk.after(11).service.look()
    assert desk.session.away == minutes(10)


def test_away_is_told_in_session_time() -> None:
    desk = Desk().started(StartChoices(speed=60.0))
    desk.service.expect(timedelta(seconds=1))
    desk.clock.sleep(timedelta(seconds=10))
    desk.service.look()
    assert desk.session.away == minutes(10)


def test_sleep_in_the_coachs_own_pause_is_not_away() -> None:
    """Whichever comes first after it: the next look, or the key that goes on."""
    for looks_first in (True, False):
        desk = Desk().started()
        desk.after(5).service.give(commands.PauseSession())
        desk.service.expect(minutes(1))
        desk.clock.sleep(minutes(20))
        if looks_first:
            desk.service.look()
        desk.service.give(commands.ResumeSession())
        desk.service.look()
        assert desk.elapsed == minutes(5)
        assert desk.session.away == timedelta(0)


def test_sleep_before_a_pause_is_away() -> None:
    """The pause comes before the look that would have found the gap."""
    desk = Desk().started()
    desk.service.expect(minutes(1))
    desk.clock.sleep(minutes(20))
    desk.service.give(commands.PauseSession())
    desk.after(5).service.look()
    assert desk.session.away == minutes(20)


def test_a_command_that_is_refused_takes_no_expected_look_away() -> None:
    desk = Desk().started()
    desk.service.look()
    desk.service.expect(minutes(1))
    with pytest.raises(Refusal):
        desk.service.give(commands.ResumeSession())
    desk.after(11).service.look()
    assert desk.session.away == minutes(10)


# Absence


def away_notes(desk: Desk) -> list[timedelta]:
    return [fact.away for fact in desk.recorded if isinstance(fact, facts.AwayNoticed)]


def test_an_absence_becomes_one_note_of_its_whole_length_when_it_is_over() -> None:
    desk = Desk().started()
    desk.after(10).service.leave()
    desk.after(12).service.look()
    assert away_notes(desk) == []
    desk.service.come_back()
    assert away_notes(desk) == [minutes(12)]
    assert desk.elapsed == minutes(22)


def test_an_absence_with_a_sleep_in_it_counts_the_sleep_once() -> None:
    """Locked, asleep, awake, looked at by the timer, unlocked."""
    desk = Desk().started()
    desk.service.expect(minutes(1))
    desk.service.leave()
    desk.after(2).clock.sleep(minutes(30))
    desk.service.look()
    desk.service.expect(minutes(1))
    desk.after(9).service.come_back()
    desk.after(1).service.look()
    assert away_notes(desk) == [minutes(41)]


def test_a_sleep_that_is_only_told_of_when_it_is_over_counts_once() -> None:
    """The machine slept before the program could read that it would: both messages come at once."""
    desk = Desk().started()
    desk.service.expect(minutes(1))
    desk.clock.sleep(minutes(40))
    desk.service.leave()
    desk.service.come_back()
    desk.after(1).service.look()
    assert away_notes(desk) == [minutes(40)]


def test_a_blink_is_no_absence() -> None:
    desk = Desk().started()
    desk.service.leave()
    desk.clock.advance(timedelta(milliseconds=900))
    desk.service.come_back()
    assert away_notes(desk) == []


def test_a_pause_within_an_absence_is_left_out() -> None:
    desk = Desk().started()
    desk.service.leave()
    desk.after(3).service.give(commands.PauseSession())
    desk.after(10).service.give(commands.ResumeSession())
    desk.after(4).service.come_back()
    assert desk.session.away == minutes(7)
    assert desk.elapsed == minutes(7)


def test_an_absence_within_a_pause_is_none() -> None:
    desk = Desk().started()
    desk.service.give(commands.PauseSession())
    desk.after(1).service.leave()
    desk.after(10).service.come_back()
    assert away_notes(desk) == []


def test_a_session_that_is_ended_from_afar_has_its_absence_on_record() -> None:
    desk = Desk().started()
    desk.service.leave()
    desk.after(6).service.give(commands.EndSession())
    assert away_notes(desk) == [minutes(6)]
    desk.after(5).service.come_back()
    assert away_notes(desk) == [minutes(6)]


def test_an_absence_goes_on_when_the_end_is_taken_back() -> None:
    desk = Desk().started()
    desk.service.leave()
    desk.after(6).service.give(commands.EndSession())
    desk.clock.advance(timedelta(seconds=6))
    desk.service.give(commands.Undo())
    desk.after(1).service.come_back()
    assert desk.session.away == minutes(7) + timedelta(seconds=6)


def test_a_session_that_begins_in_an_absence_is_away_from_its_begin() -> None:
    desk = Desk()
    desk.service.leave()
    desk.after(5)
    desk.started()
    desk.after(3).service.come_back()
    assert away_notes(desk) == [minutes(3)]


def test_to_leave_twice_is_to_leave_once() -> None:
    desk = Desk().started()
    desk.service.leave()
    desk.after(5).service.leave()
    desk.after(5).service.come_back()
    assert away_notes(desk) == [minutes(10)]


def test_a_rehearsal_is_away_in_its_own_time() -> None:
    desk = Desk().started(StartChoices(speed=60.0))
    desk.service.leave()
    desk.clock.advance(timedelta(seconds=10))
    desk.service.come_back()
    assert desk.session.away == minutes(10)


def test_who_is_killed_in_an_absence_goes_on_at_the_right_time_and_counts_what_is_known() -> None:
    """Started again behind the lock, the program is told at once that nobody is there."""
    desk = Desk().started()
    desk.service.leave()
    again = desk.after(10).again()
    assert again.service.recover()
    again.service.leave()
    again.after(4).service.come_back()
    assert again.elapsed == minutes(14)
    assert away_notes(again) == [minutes(4)]


def test_without_a_session_nobody_is_missed() -> None:
    desk = Desk()
    desk.service.leave()
    desk.service.come_back()
    assert desk.service.session is None


def test_one_gap_is_not_held_against_the_next_session() -> None:
    desk = Desk().started()
    desk.service.expect(minutes(1))
    desk.service.give(commands.EndSession())
    desk.clock.sleep(minutes(90))
    desk.started()
    desk.service.look()
    assert desk.session.away == timedelta(0)


def test_never_reaches_the_next_session_by_the_habits() -> None:
    desk = Desk().started()
    desk.service.give(commands.BanPrompt())
    banned = tuple(desk.session.never)
    assert len(banned) == 1
    desk.service.give(commands.EndSession())
    desk.started(habits=Habits(None, banned))
    for _ in PROMPTS:
        current = desk.session.rotation.current
        assert current is not None
        assert current.id not in banned
        desk.service.give(commands.ShowNextPrompt())


# What one session hands on to the next


def ended_with(desk: Desk, choices: StartChoices) -> Desk:
    """A session with a topic parked and three prompts shown, and an hour after it."""
    desk.started(choices)
    desk.service.give(commands.ShowNextPrompt())
    desk.service.give(commands.ShowNextPrompt())
    desk.service.give(commands.ParkTopic("the board"))
    desk.service.give(commands.EndSession())
    return desk.after(60)


def test_the_same_client_finds_the_bag_another_opening_and_what_was_parked() -> None:
    desk = ended_with(Desk(), StartChoices(client="R7"))
    last = desk.session.rotation
    session = desk.started(StartChoices(client="  R7 ")).session
    assert session.client == "R7"
    assert session.parked_before == ("the board",)
    assert session.rotation.opened_before == last.history[0].id
    assert session.rotation.current not in last.history
    assert last.drawn < session.rotation.drawn


def test_another_client_finds_nothing_of_it() -> None:
    desk = ended_with(Desk(), StartChoices(client="R7"))
    session = desk.started(StartChoices(client="K2")).session
    assert session.parked_before == ()
    assert session.rotation.opened_before == ""
    assert len(session.rotation.drawn) == 1


def test_without_a_client_code_the_bag_goes_on_but_topics_are_nobodys() -> None:
    desk = ended_with(Desk(), StartChoices())
    last = desk.session.rotation
    session = desk.started().session
    assert last.drawn < session.rotation.drawn
    assert session.parked_before == ()


def test_nothing_is_carried_from_or_into_a_rehearsal() -> None:
    desk = ended_with(Desk(), StartChoices(client="R7", speed=60.0))
    assert desk.started(StartChoices(client="R7")).session.parked_before == ()
    desk.service.give(commands.ParkTopic("the board"))
    desk.service.give(commands.EndSession())
    session = desk.started(StartChoices(client="R7", speed=60.0)).session
    assert session.parked_before == ()
    assert len(session.rotation.drawn) == 1


def test_a_seed_gives_the_same_order_whatever_came_before() -> None:
    desk = ended_with(Desk(), StartChoices(client="R7"))
    fresh = Desk().started(StartChoices(client="R7", seed=5)).session
    session = desk.started(StartChoices(client="R7", seed=5)).session
    assert session.rotation.history == fresh.rotation.history
    assert session.rotation.opened_before == ""
    assert session.parked_before == ("the board",)


def test_nothing_is_handed_on_by_a_session_that_never_was() -> None:
    assert carried_on(()).bag == ()


# After a crash


def test_recovery_gives_the_same_session_right_in_time() -> None:
    desk = Desk().started(StartChoices(client="R7", outcome="a plan"))
    desk.after(10).service.give(commands.EnterNextPhase())
    desk.after(3).service.give(commands.MakeMark("that pause", "5.1"))
    before = desk.session
    later = desk.after(1).again()
    assert later.service.recover()
    assert later.session.returned_at == TWO_O_CLOCK + minutes(14)
    assert later.elapsed == minutes(14)
    for part in ("id", "phase", "rotation", "marks", "outcome", "plan", "check_ins", "client"):
        assert getattr(later.session, part) == getattr(before, part)


def test_what_came_due_meanwhile_shows_at_once() -> None:
    desk = Desk().started()
    later = desk.after(16).again()
    assert later.service.recover()
    assert later.session.waiting is not None


def test_a_timeline_goes_on_in_the_same_run_of_the_machine() -> None:
    desk = Desk().started()
    timeline = desk.journal.timeline(desk.session.id)
    desk.clock.set(minutes(60))
    later = desk.after(10).again()
    later.service.recover()
    assert later.elapsed == minutes(10)
    assert later.journal.timeline(later.session.id) == timeline


def test_after_a_restart_of_the_machine_the_timeline_is_tied_anew() -> None:
    desk = Desk().started()
    desk.after(10).clock.reboot(minutes(5))
    later = desk.again()
    later.service.recover()
    assert later.elapsed == minutes(15)
    assert later.journal.timeline(later.session.id).anchor == later.clock()
    later.clock.set(minutes(60))
    later.after(1)
    assert later.elapsed == minutes(16)
    once_more = later.again()
    once_more.service.recover()
    assert once_more.elapsed == minutes(16)


def test_a_paused_session_comes_back_paused() -> None:
    desk = Desk().started()
    desk.after(5).service.give(commands.PauseSession())
    later = desk.after(30).again()
    later.service.recover()
    assert later.session.paused_at is not None
    assert later.elapsed == minutes(5)


def test_there_is_nothing_to_go_on_with_without_an_open_session() -> None:
    desk = Desk()
    assert not desk.service.recover()
    desk.started()
    desk.service.give(commands.EndSession())
    assert not desk.again().service.recover()
    assert desk.again().service.session is None


def test_a_record_that_can_not_be_read_is_said_and_a_session_can_start() -> None:
    desk = Desk()
    desk.journal.full = True
    assert not desk.service.recover()
    assert desk.service.trouble == "The disk is full."
    desk.started(StartChoices(client="R7"))
    assert desk.session.running
    assert desk.service.trouble == "The disk is full."


def test_phases_after_recovery_go_on_as_before() -> None:
    desk = Desk().started()
    later = desk.after(10).again()
    later.service.recover()
    later.service.give(commands.EnterNextPhase())
    assert later.session.phase is Phase.EXPLORATION
    assert replay(later.recorded) == later.session


def test_what_could_not_be_read_of_the_session_types_can_be_told() -> None:
    desk = Desk(types=SessionTypesService(SessionTypesInMemory(troubles=("Line 3 is odd.",))))
    assert desk.service.type_troubles == ("Line 3 is odd.",)
