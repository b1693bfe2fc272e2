"""Rotation, case by case: what comes, what holds, what is gone for good."""

from dataclasses import replace

import pytest

from partner_overlay.domain import facts
from partner_overlay.domain.commands import (
    BanPrompt,
    EnterNextPhase,
    EnterPhase,
    NameOutcome,
    SayPrompt,
    ShowNextPrompt,
    ShowPreviousPrompt,
    SkipPrompt,
    TogglePin,
)
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.session_types import SessionType
from tests.made.sessions import AN_HOUR, FIRST, LAST, PROMPTS, SIXTY, Conversation, made_prompt, minutes


def deck_of(*names: str) -> Conversation:
    """A session with these prompts, which fit everywhere."""
    return Conversation.started(prompts=tuple(made_prompt(name) for name in names))


def test_next_and_back() -> None:
    conversation = Conversation.started()
    first = conversation.shown
    conversation.give(ShowNextPrompt())
    second = conversation.shown
    conversation.give(ShowPreviousPrompt())
    assert conversation.shown == first
    assert second not in {first, ""}
    assert conversation.refused(ShowPreviousPrompt()) == "No prompt stood before this one."


def test_back_over_a_phase_shows_exactly_what_stood_there() -> None:
    conversation = Conversation.started()
    before = conversation.session.rotation.current
    conversation.give(EnterPhase(Phase.CLOSING))
    conversation.give(ShowPreviousPrompt())
    assert conversation.session.rotation.current == before


def test_next_after_back_goes_on_with_the_bag() -> None:
    conversation = deck_of("a", "b", "c", "d")
    conversation.give(ShowNextPrompt())
    conversation.give(ShowPreviousPrompt())
    come = {fact.prompt.id for fact in conversation.of(facts.PromptShown)}
    conversation.give(ShowNextPrompt())
    assert conversation.shown not in come


@pytest.mark.parametrize("seed", range(20))
def test_what_came_back_after_a_refill_does_not_come_again_at_once(seed: int) -> None:
    conversation = Conversation.started(replace(AN_HOUR, seed=seed), [made_prompt(name) for name in "abc"])
    for _ in range(3):
        conversation.give(ShowNextPrompt())
    conversation.give(ShowPreviousPrompt())
    stood = conversation.shown
    conversation.give(ShowNextPrompt())
    assert conversation.shown != stood


def test_what_lay_ahead_after_going_back_is_forgotten() -> None:
    conversation = deck_of("a", "b", "c", "d", "e")
    first = conversation.shown
    conversation.give(ShowNextPrompt())
    conversation.give(ShowNextPrompt())
    conversation.give(ShowPreviousPrompt())
    conversation.give(SkipPrompt())
    conversation.give(ShowPreviousPrompt())
    assert conversation.shown == first


def test_back_to_what_stood_before_the_place_was_empty() -> None:
    conversation = Conversation.started(prompts=[made_prompt(name, Phase.AGREEMENT) for name in "ab"])
    first = conversation.shown
    conversation.give(ShowNextPrompt())
    conversation.give(ShowPreviousPrompt())
    conversation.give(EnterNextPhase())
    assert conversation.shown == ""
    conversation.give(ShowPreviousPrompt())
    assert conversation.shown == first


def test_the_only_one_comes_again() -> None:
    conversation = deck_of("a")
    conversation.give(ShowNextPrompt())
    assert conversation.shown == "a"


def test_the_only_one_opens_though_it_opened_before() -> None:
    conversation = Conversation.started(replace(AN_HOUR, opened_before="a"), [made_prompt("a")])
    assert conversation.shown == "a"


def test_when_only_the_opening_of_before_is_left_in_the_round_another_opens() -> None:
    prompts = [made_prompt(name) for name in "abc"]
    for seed in range(20):
        choices = replace(AN_HOUR, seed=seed, bag=("b", "c"), opened_before="a")
        assert Conversation.started(choices, prompts).shown in {"b", "c"}


def test_without_any_prompt_next_is_refused() -> None:
    conversation = Conversation.started(prompts=[made_prompt("z", enabled=False)])
    assert conversation.refused(ShowNextPrompt()) == "No prompt of this session's decks fits this phase."
    for command in (TogglePin(), SayPrompt(), SkipPrompt(), BanPrompt()):
        assert conversation.refused(command) == "No prompt is on the overlay."


def test_starred_ones_come_first_in_each_round() -> None:
    prompts = [made_prompt(name, starred=name in "xyz") for name in "abxcyz"]
    conversation = Conversation.started(prompts=prompts)
    for _ in range(11):
        conversation.give(ShowNextPrompt())
    order = [fact.prompt.starred for fact in conversation.of(facts.PromptShown)]
    assert order == [True, True, True, False, False, False] * 2


def test_skipped_and_banned_ones_are_gone() -> None:
    conversation = deck_of("a", "b", "c")
    skipped = conversation.shown
    conversation.give(SkipPrompt())
    banned = conversation.shown
    conversation.give(BanPrompt())
    (left,) = {"a", "b", "c"} - {skipped, banned}
    for _ in range(4):
        assert conversation.shown == left
        conversation.give(ShowNextPrompt())
    assert conversation.session.never == {banned}


def test_the_last_one_skipped_leaves_the_place_empty() -> None:
    conversation = deck_of("a")
    conversation.give(SkipPrompt())
    assert conversation.shown == ""
    assert conversation.refused(ShowPreviousPrompt()) == "No prompt stood before this one."


def test_said_is_kept() -> None:
    conversation = deck_of("a", "b")
    said = conversation.shown
    conversation.give(SayPrompt())
    assert conversation.session.rotation.said == {said}
    assert conversation.shown == said


def pinned(conversation: Conversation) -> bool:
    return conversation.session.rotation.pinned


def test_a_pin_is_set_and_lifted_and_ends_with_its_prompt() -> None:
    conversation = deck_of("a", "b")
    conversation.give(TogglePin())
    assert pinned(conversation)
    conversation.give(TogglePin())
    assert not pinned(conversation)
    conversation.give(TogglePin())
    conversation.give(ShowNextPrompt())
    assert not pinned(conversation)


def test_words_of_the_client_only_when_they_are_known() -> None:
    conversation = Conversation.started(prompts=[made_prompt("plain"), made_prompt("echo", text="{outcome}?")])
    conversation.give(ShowNextPrompt())
    assert conversation.shown == "plain"
    conversation.give(NameOutcome("more ease"))
    conversation.give(ShowNextPrompt())
    assert conversation.shown == "echo"


def test_minutes_left_only_while_there_are_some() -> None:
    prompts = [made_prompt("plain"), made_prompt("left", text="{min} minutes?")]
    conversation = Conversation.started(prompts=prompts).at(59.9)
    shown = set()
    for _ in range(4):
        conversation.give(ShowNextPrompt())
        shown.add(conversation.shown)
    assert shown == {"plain", "left"}
    conversation.at(60)
    for _ in range(3):
        conversation.give(ShowNextPrompt())
        assert conversation.shown == "plain"


@pytest.mark.parametrize(
    ("session_type", "expected"),
    [(FIRST, {"any", "first"}), (LAST, {"any", "last"}), (SIXTY, {"any"})],
)
def test_first_and_last_sessions_bring_in_their_own(session_type: SessionType, expected: set[str]) -> None:
    prompts = [
        made_prompt("any"),
        made_prompt("first", engagements=(Engagement.FIRST,)),
        made_prompt("last", engagements=(Engagement.LAST,)),
    ]
    conversation = Conversation.started(replace(AN_HOUR, type=session_type), prompts)
    for _ in range(3):
        conversation.give(ShowNextPrompt())
    assert {fact.prompt.id for fact in conversation.of(facts.PromptShown)} == expected


def test_each_phase_goes_through_its_own_before_any_comes_again() -> None:
    conversation = Conversation.started()
    for phase in (Phase.EXPLORATION, Phase.CLOSING, Phase.AGREEMENT):
        conversation.give(EnterPhase(phase))
        for _ in range(3 if phase is not Phase.AGREEMENT else 2):
            conversation.give(ShowNextPrompt())
    order = [fact.prompt.id for fact in conversation.of(facts.PromptShown)]
    assert sorted(order) == sorted(prompt.id for prompt in PROMPTS)


def test_the_opening_stays_for_its_turn() -> None:
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=minutes(1)))
    assert conversation.session.rotation.due() == minutes(1.5)
