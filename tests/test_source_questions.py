"""The eleven questions of the source come before the bag is filled anew, where domain.md 8 allows it and only there."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partner_overlay.domain import commands, facts
from partner_overlay.domain.apply import after, begun
from partner_overlay.domain.commands import StartSession
from partner_overlay.domain.decide import decide
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Prompt
from partner_overlay.domain.session import Session
from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.storage.deck_shelf import DeckShelf
from partner_overlay.storage.resources import resources_folder

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
AGREEMENT, EXPLORATION, CLOSING = Phase.AGREEMENT, Phase.EXPLORATION, Phase.CLOSING

ALLOWED = {
    "How would you like me to support you today?": {AGREEMENT},
    "What requests do you have of me to listen for specifically?": {AGREEMENT},
    "How do you want me to help you with your thinking on this?": {AGREEMENT, EXPLORATION},
    "Where shall we go next?": {AGREEMENT, EXPLORATION, CLOSING},
    "What would be most helpful for you to explore next or do?": {EXPLORATION, CLOSING},
    "How are we doing so far with what you wanted?": {EXPLORATION},
    "What is coming up for you now if you would like to share?": {EXPLORATION},
    "Would you like to share or say more about that?": {EXPLORATION},
    "Should we now look at how to make that happen or something else now?": {CLOSING},
    "How shall we explore your next steps?": {CLOSING},
    "Which of these feel like where you are now: insight, awareness, learning?": {CLOSING},
}


def shipped() -> tuple[Prompt, ...]:
    decks = DeckShelf((resources_folder() / "decks",)).decks()
    return tuple(prompt for deck in decks for prompt in deck.prompts)


PROMPTS = shipped()


def session_in(phase: Phase, seed: int) -> Session:
    """A session of an hour that has come to this phase, without a prompt yet."""
    start = decide(None, StartSession("s", seed, SHIPPED_TYPES[0]), NOW)
    session = after(begun_by(start), *start[1:])
    return session if phase is AGREEMENT else after(session, facts.PhaseEntered(NOW, phase))


def begun_by(start: tuple[facts.Fact, ...]) -> Session:
    assert isinstance(start[0], facts.SessionStarted)
    return begun(start[0])


def texts_until_refill(phase: Phase, seed: int) -> list[str]:
    """All that `next` brings in this phase before the bag is filled anew."""
    session, now = session_in(phase, seed), NOW
    shown: list[str] = []
    while True:
        now += timedelta(seconds=1)
        happened = decide(session, commands.ShowNextPrompt(), now, PROMPTS)
        if any(isinstance(fact, facts.BagRefilled) for fact in happened):
            return shown
        session = after(session, *happened)
        shown += [fact.prompt.text for fact in happened if isinstance(fact, facts.PromptShown)]


def test_all_eleven_stand_in_the_shipped_decks_word_for_word() -> None:
    of_the_source = {prompt.text for prompt in PROMPTS if prompt.source == "partnering-in-coaching"}
    assert of_the_source == set(ALLOWED)


@pytest.mark.parametrize("phase", Phase)
@settings(max_examples=15)  # each goes through the whole bag
@given(seed=st.integers(0, 2**32))
def test_each_is_reached_before_a_refill_in_its_phases_and_in_no_other(phase: Phase, seed: int) -> None:
    reached = set(texts_until_refill(phase, seed)) & set(ALLOWED)
    assert reached == {text for text, phases in ALLOWED.items() if phase in phases}


@settings(max_examples=15)
@given(seed=st.integers(0, 2**32))
def test_no_question_comes_twice_before_the_bag_is_empty(seed: int) -> None:
    shown = texts_until_refill(EXPLORATION, seed)
    assert len(shown) == len(set(shown)) > 50
