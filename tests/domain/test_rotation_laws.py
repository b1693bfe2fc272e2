"""Laws of rotation (product.md 4): over any decks, phases, skips, pins and restarts."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from partner_overlay.domain import facts
from partner_overlay.domain.apply import replay
from partner_overlay.domain.commands import (
    EnterPhase,
    Look,
    ShowNextPrompt,
    ShowPreviousPrompt,
    StartSession,
)
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Kind, Prompt
from tests.made.chance import ABOUT_PROMPTS, Course, conversations, courses, decks, starts, step
from tests.made.rotation_witness import bear_witness
from tests.made.sessions import AN_HOUR, Conversation, made_prompt, minutes

PROMPT_COURSES = courses(*ABOUT_PROMPTS, most=60)


@given(conversations(), PROMPT_COURSES)
def test_every_rule_holds_through_any_course(conversation: Conversation, course: Course) -> None:
    for span, command in course:
        step(conversation, span, command)
        if conversation.state is None:
            return
        conversation.state = replay(conversation.facts)  # the program was killed and came back
    bear_witness(conversation.facts, conversation.prompts)


@given(conversations(most=5), PROMPT_COURSES)
def test_every_rule_holds_in_a_small_deck(conversation: Conversation, course: Course) -> None:
    for span, command in course:
        step(conversation, span, command)
        if conversation.state is None:
            return
    bear_witness(conversation.facts, conversation.prompts)


@given(decks(), st.data())
def test_the_same_seed_gives_the_same_order(prompts: tuple[Prompt, ...], data: st.DataObject) -> None:
    choices, course = data.draw(starts(prompts)), data.draw(PROMPT_COURSES)
    one, other = Conversation.started(choices, prompts), Conversation.started(choices, prompts)
    for span, command in course:
        if one.state is not None:
            step(one, span, command)
            step(other, span, command)
    assert one.facts == other.facts


@given(conversations(), PROMPT_COURSES)
def test_a_pointer_on_the_prompt_holds_it_still(conversation: Conversation, course: Course) -> None:
    for span, command in course:
        step(conversation, span, command)
        if conversation.state is None:
            return
        shown = conversation.shown
        conversation.give(Look(hovered=True))
        assert conversation.shown == shown


@given(conversations(), PROMPT_COURSES)
def test_back_through_the_whole_session(conversation: Conversation, course: Course) -> None:
    for span, command in course:
        step(conversation, span, command)
        if conversation.state is None:
            return
    way = []
    while conversation.session.rotation.previous is not None:
        way.append(conversation.session.rotation.previous)
        conversation.give(ShowPreviousPrompt())
        assert conversation.session.rotation.current == way[-1]
    aside = {fact.prompt for fact in conversation.facts if isinstance(fact, facts.PromptSkipped | facts.PromptBanned)}
    undone = bool(conversation.of(facts.Undone))
    assert undone or not aside & {prompt.id for prompt in way}


@given(st.integers(2, 12), st.integers(0, 1000), st.integers(2, 4))
def test_none_comes_again_before_all_have_come(size: int, seed: int, rounds: int) -> None:
    prompts = tuple(made_prompt(f"p{number}") for number in range(size))
    conversation = Conversation.started(replace(AN_HOUR, seed=seed), prompts)
    for _ in range(size * rounds - 1):
        conversation.give(ShowNextPrompt())
    order = [fact.prompt.id for fact in conversation.of(facts.PromptShown)]
    for begin in range(0, size * rounds, size):
        assert len(set(order[begin : begin + size])) == size
    assert all(one != other for one, other in pairwise(order))


@given(decks(), st.data())
def test_with_the_bag_handed_on_the_opening_is_new(prompts: tuple[Prompt, ...], data: st.DataObject) -> None:
    before = Conversation.started(replace(data.draw(starts(prompts)), bag=(), never=(), opened_before=""), prompts)
    for _ in range(data.draw(st.integers(0, 15))):
        step(before, minutes(0), ShowNextPrompt())
    opening = next((fact.prompt.id for fact in before.of(facts.PromptShown)), "")
    assume(opening)
    bag = before.session.rotation.drawn
    choices = replace(data.draw(starts(prompts)), bag=tuple(bag), never=(), opened_before=opening)
    after = Conversation.started(choices, prompts)
    assume(after.shown)
    setting = after.session.setting(after.now)
    others = {prompt.id for prompt in prompts if setting.takes(prompt)} - {opening}
    assert after.shown != opening or not others
    assert after.shown not in bag or not others - bag


# Weights: a count over a thousand seeds, the same on every machine


def count(prompts: tuple[Prompt, ...], drawn: Callable[[Conversation], None], choices: StartSession) -> Counter[str]:
    """Which prompt stands after this, for a thousand seeds."""
    seen: Counter[str] = Counter()
    for seed in range(1000):
        conversation = Conversation.started(replace(choices, seed=seed), prompts)
        drawn(conversation)
        seen[conversation.shown] += 1
    return seen


def test_untouched_competencies_come_more_often() -> None:
    prompts = (
        made_prompt("opening", Phase.AGREEMENT, competency="5.1"),
        made_prompt("touched", Phase.EXPLORATION, competency="5.1"),
        made_prompt("untouched", Phase.EXPLORATION, competency="6.2"),
    )
    seen = count(prompts, lambda conversation: step(conversation, minutes(1), EnterPhase(Phase.EXPLORATION)), AN_HOUR)
    assert seen["untouched"] == pytest.approx(750, abs=50)


def test_a_competency_is_touched_by_what_a_prompt_serves_beside_its_own() -> None:
    prompts = (
        replace(made_prompt("opening", Phase.AGREEMENT, competency="5.1"), also=("6.2",)),
        made_prompt("one", Phase.EXPLORATION, competency="5.1"),
        made_prompt("other", Phase.EXPLORATION, competency="6.2"),
    )
    seen = count(prompts, lambda conversation: step(conversation, minutes(1), EnterPhase(Phase.EXPLORATION)), AN_HOUR)
    assert seen["one"] == pytest.approx(500, abs=50)


def test_untouched_kinds_come_more_often() -> None:
    prompts = (
        made_prompt("opening", Phase.AGREEMENT, kind=Kind.PROCESS),
        made_prompt("touched", Phase.EXPLORATION, kind=Kind.PROCESS),
        made_prompt("untouched", Phase.EXPLORATION, kind=Kind.MINDSET),
    )
    seen = count(prompts, lambda conversation: step(conversation, minutes(1), EnterPhase(Phase.EXPLORATION)), AN_HOUR)
    assert seen["untouched"] == pytest.approx(667, abs=50)


def test_the_intention_comes_more_often() -> None:
    prompts = (
        made_prompt("other", competency="5.1"),
        made_prompt("main", competency="6.2"),
        replace(made_prompt("beside", competency="3.9"), also=("6.2",)),
    )
    seen = count(prompts, lambda _: None, replace(AN_HOUR, intention="6.2"))
    assert seen["main"] == pytest.approx(429, abs=50)
    assert seen["beside"] == pytest.approx(429, abs=50)


@pytest.mark.parametrize(("minute", "often"), [(46, "learning"), (53.9, "learning"), (54, "ending"), (61, "ending")])
def test_the_part_of_closing_decides_what_comes_more_often(minute: float, often: str) -> None:
    prompts = (
        made_prompt("opening", Phase.AGREEMENT, competency="5.1"),
        made_prompt("learning", Phase.CLOSING, competency="8.1"),
        made_prompt("ending", Phase.CLOSING, competency="8.8"),
        made_prompt("neither", Phase.CLOSING, competency="6.2"),
    )
    seen = count(prompts, lambda conversation: step(conversation, minutes(minute), EnterPhase(Phase.CLOSING)), AN_HOUR)
    assert seen[often] == pytest.approx(667, abs=50)
    assert set(seen) == {"learning", "ending", "neither"}


def test_the_parts_of_closing_weigh_in_closing_alone() -> None:
    prompts = (made_prompt("learning", competency="8.1"), made_prompt("other", competency="6.2"))
    assert count(prompts, lambda _: None, AN_HOUR)["learning"] == pytest.approx(500, abs=50)


def test_all_have_the_same_chance_where_nothing_weighs() -> None:
    prompts = tuple(made_prompt(f"p{number}") for number in range(4))
    seen = count(prompts, lambda _: None, AN_HOUR)
    assert all(times == pytest.approx(250, abs=50) for times in seen.values())
