"""Starting: the length, a late start, a clock time to end at, and what an earlier session hands on."""

from dataclasses import replace
from datetime import timedelta

import pytest

from partner_overlay.domain import facts
from partner_overlay.domain.commands import EndSession, StartSession
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.plan import NO_TIME, Plan, Shares
from tests.made.sessions import AN_HOUR, FIRST, PROMPTS, TWO_O_CLOCK, Conversation, at, made_prompt, minutes


def test_a_plain_start() -> None:
    conversation = Conversation.started()
    session = conversation.session
    assert session.plan == Plan.of(minutes(60), Shares())
    assert (session.phase, conversation.elapsed, session.remaining(conversation.now)) == (
        Phase.AGREEMENT,
        NO_TIME,
        minutes(60),
    )
    assert session.running
    assert not session.rehearsal
    assert conversation.shown.startswith("agreement-")
    assert conversation.waiting == ""


def test_a_length_of_its_own() -> None:
    assert Conversation.started(replace(AN_HOUR, length=minutes(45))).session.plan == Plan.of(minutes(45), Shares())


def test_what_is_chosen_at_start_is_kept() -> None:
    choices = replace(
        AN_HOUR,
        type=FIRST._replace(decks=("first",)),
        client=" R7 ",
        outcome="more ease",
        private=True,
        speed=60.0,
        intention="5.1",
        parked_before=("the boss",),
        never=("agreement-a",),
    )
    session = Conversation.started(choices).session
    assert (session.client, session.outcome, session.private, session.speed) == ("R7", "more ease", True, 60.0)
    assert (session.engagement, session.decks, session.parked_before) == (Engagement.FIRST, ("first",), ("the boss",))
    assert (session.rotation.intention, session.never) == ("5.1", frozenset({"agreement-a"}))
    assert session.rehearsal


def test_decks_named_at_start_go_before_those_of_the_type() -> None:
    choices = replace(AN_HOUR, type=FIRST._replace(decks=("first",)), decks=("own",))
    assert Conversation.started(choices).session.decks == ("own",)


def test_a_late_start_counts_from_when_the_conversation_began() -> None:
    conversation = Conversation.started(replace(AN_HOUR, since=minutes(5)))
    assert conversation.elapsed == minutes(5)
    assert conversation.session.remaining(conversation.now) == minutes(55)
    assert conversation.lived_to(10).waiting == "presence"


def test_after_a_late_start_what_lies_behind_does_not_come() -> None:
    conversation = Conversation.started(replace(AN_HOUR, since=minutes(31)))
    passed = [fact.check_in for fact in conversation.of(facts.CheckInPassed)]
    assert passed == ["presence", "half-time"]
    assert conversation.session.phase is Phase.AGREEMENT
    assert conversation.lived_to(8).waiting == "focus"


def test_a_check_in_whose_moment_is_now_still_comes() -> None:
    conversation = Conversation.started(replace(AN_HOUR, since=minutes(15)))
    conversation.look()
    assert conversation.waiting == "presence"


def test_until_a_clock_time_sets_the_length_from_the_actual_start() -> None:
    conversation = Conversation.started(replace(AN_HOUR, since=minutes(5), until=at(45)))
    assert conversation.session.plan == Plan.of(minutes(50), Shares(), fixed_end=True)
    assert conversation.session.remaining(conversation.now) == minutes(45)


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        (replace(AN_HOUR, length=minutes(0.9)), "A session lasts between one minute and twelve hours."),
        (replace(AN_HOUR, length=minutes(721)), "A session lasts between one minute and twelve hours."),
        (replace(AN_HOUR, until=at(-1)), "A session lasts between one minute and twelve hours."),
        (replace(AN_HOUR, since=minutes(-1)), "A session can't have started in the future."),
        (replace(AN_HOUR, since=minutes(60)), "By those times the session would be over already."),
        (replace(AN_HOUR, since=timedelta.max), "By those times the session would be over already."),
        (replace(AN_HOUR, client="x" * 41), "A client code has room for 40 characters; this has 41."),
        (replace(AN_HOUR, outcome="x" * 61), "An outcome has room for 60 characters; this has 61."),
    ],
)
def test_a_start_that_cannot_be(choices: StartSession, sentence: str) -> None:
    conversation = Conversation()
    assert conversation.refused(choices) == sentence
    assert conversation.facts == []


def test_the_shortest_and_the_longest_session() -> None:
    for length in (minutes(1), minutes(720)):
        assert Conversation.started(replace(AN_HOUR, length=length)).session.plan.length == length


def test_one_session_at_a_time() -> None:
    conversation = Conversation.started()
    assert conversation.refused(AN_HOUR) == "A session is running already. End it first."


def test_a_new_session_after_the_end() -> None:
    conversation = Conversation.started().at(60)
    conversation.give(EndSession())
    conversation.give(replace(AN_HOUR, session_id="s2"))
    assert conversation.session.id == "s2"
    assert conversation.session.started_at == at(60)


def test_a_session_without_prompts_is_a_session() -> None:
    conversation = Conversation.started(prompts=())
    assert conversation.shown == ""
    assert conversation.elapsed == NO_TIME


def test_the_outcome_named_at_start_counts_for_the_first_prompt() -> None:
    prompts = (made_prompt("echo", text="You said {outcome}."),)
    assert Conversation.started(prompts=prompts).shown == ""
    assert Conversation.started(replace(AN_HOUR, outcome="more ease"), prompts).shown == "echo"


def test_prompts_banned_before_never_come() -> None:
    never = tuple(prompt.id for prompt in PROMPTS if prompt.id != "agreement-c")
    assert Conversation.started(replace(AN_HOUR, never=never)).shown == "agreement-c"


def test_the_bag_of_the_session_before_goes_on() -> None:
    choices = replace(AN_HOUR, bag=("agreement-a", "agreement-b", "agreement-d"), opened_before="agreement-a")
    assert Conversation.started(choices).shown == "agreement-c"


def test_time_of_the_facts_of_a_start() -> None:
    conversation = Conversation.started(replace(AN_HOUR, since=minutes(20), outcome="ease"))
    assert {fact.at for fact in conversation.facts} == {TWO_O_CLOCK}


def test_no_length_is_not_the_length_of_the_type() -> None:
    refused = Conversation().refused(replace(AN_HOUR, length=NO_TIME))
    assert refused == "A session lasts between one minute and twelve hours."
