"""The starter decks: the source word for word, every cell of the plan in domain.md 6.4, and not one finding."""

from collections import Counter
from pathlib import Path

import pytest

from partner_overlay.domain.competencies import OF_THE_SOURCE
from partner_overlay.domain.deck_check import check_deck
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Deck, Kind, Prompt, Voice
from partner_overlay.storage.deck_files import read_deck
from partner_overlay.storage.deck_writing import deck_to_toml
from partner_overlay.storage.resources import resources_folder

FILES = sorted((resources_folder() / "decks").glob("*.toml"))
DECKS = {deck.id: deck for deck in map(read_deck, FILES)}
PROMPTS = [prompt for deck in DECKS.values() for prompt in deck.prompts]

A, X, C = Phase.AGREEMENT, Phase.EXPLORATION, Phase.CLOSING
OF_THE_SOURCE_WORD_FOR_WORD = {
    "How would you like me to support you today?": (Kind.PROCESS, {A}),
    "What requests do you have of me to listen for specifically?": (Kind.PROCESS, {A}),
    "How do you want me to help you with your thinking on this?": (Kind.PROCESS, {A, X}),
    "Where shall we go next?": (Kind.MOMENT, {A, X, C}),
    "What would be most helpful for you to explore next or do?": (Kind.MOMENT, {X, C}),
    "How are we doing so far with what you wanted?": (Kind.MOMENT, {X}),
    "What is coming up for you now if you would like to share?": (Kind.MOMENT, {X}),
    "Would you like to share or say more about that?": (Kind.MOMENT, {X}),
    "Should we now look at how to make that happen or something else now?": (Kind.PROCESS, {C}),
    "How shall we explore your next steps?": (Kind.PROCESS, {C}),
    "Which of these feel like where you are now: insight, awareness, learning?": (Kind.MOMENT, {C}),
}

# Row by row: first session, agreement, exploration, closing (its two parts together), last session, any time.
PLAN = """
2.1   -     -     -     -     -    2+5
2.4   1     1     2     -     -    0+4
2.5   -     -     3     1     -    0+4
3.4   4+1   -     -     -     -    -
3.5   4+1   -     -     -     -    -
3.6   -     5+1   1     -     -    -
3.7   -     4+1   1     -     -    -
3.8   1     4+1   -     1     -    -
3.9   -     2+1   4+1   3+1   -    -
3.11  -     -     -     -     5+1  -
4.4   -     1     2     -     -    1+2
4.6   -     -     3     -     -    2+2
5.1   -     1     4     2     -    0+5
6.1   -     1     4+2   -     -    -
6.2   -     1     3     1     -    0+2
6.3   -     -     5+2   -     -    -
6.4   -     -     4     -     -    1+3
6.5   -     -     4+2   -     -    -
7.5   -     -     4+1   1     -    -
7.9   -     -     -     6+1   -    -
7.11  -     -     4     1     -    0+2
8.1   -     -     1     4+1   -    -
8.2   -     -     -     7+1   -    -
8.5   -     -     -     6+1   -    -
8.6   -     2     -     4+1   -    -
8.8   -     -     -     7+2   -    -
p1    1     4+1   1     -     -    -
p2    -     1     3     2     -    0+1
"""
COLUMNS = ("first", A, X, C, "last", "any")


def row_of(prompt: Prompt) -> str:
    """An id begins with its row: the competency, or p1 and p2 for the two facets of process partnering."""
    return prompt.id.partition("-")[0]


def columns_of(prompt: Prompt) -> set[str]:
    if prompt.engagements:
        return {engagement.value for engagement in prompt.engagements}
    return {phase.value for phase in prompt.phases} or {"any"}


def planned() -> Counter[tuple[str, str, Voice]]:
    plan: Counter[tuple[str, str, Voice]] = Counter()
    for line in PLAN.strip().splitlines():
        row, *cells = line.split()
        for column, cell in zip(COLUMNS, cells, strict=True):
            say, _, cue = cell.replace("-", "0").partition("+")
            plan[row, column, Voice.SAY] = int(say)
            plan[row, column, Voice.CUE] = int(cue or "0")
    return plan


def test_there_are_four_decks_and_202_prompts() -> None:
    assert {deck_id: len(deck.prompts) for deck_id, deck in DECKS.items()} == {
        "partnering-in-coaching": 11,
        "partnering": 121,
        "first-and-last": 19,
        "silent-cues": 51,
    }
    assert Counter(prompt.voice for prompt in PROMPTS) == {Voice.SAY: 148, Voice.CUE: 54}


def test_every_cell_of_the_plan_is_filled() -> None:
    plan = planned()
    assert sum(plan.values()) == 202
    there = Counter((row_of(p), column, p.voice) for p in PROMPTS for column in columns_of(p))
    assert not plan - there


def test_process_and_moment_are_in_balance() -> None:
    kinds = Counter(prompt.kind for prompt in PROMPTS if prompt.voice is Voice.SAY)
    assert kinds == {Kind.PROCESS: 71, Kind.MOMENT: 77}


def test_the_eleven_questions_stand_word_for_word_in_their_phases() -> None:
    deck = DECKS["partnering-in-coaching"]
    assert {p.text: (p.kind, set(p.phases)) for p in deck.prompts} == OF_THE_SOURCE_WORD_FOR_WORD
    assert all(p.voice is Voice.SAY and not p.engagements for p in deck.prompts)


def test_the_source_is_credited_on_its_questions_and_on_no_other() -> None:
    deck = DECKS["partnering-in-coaching"]
    assert "Lloyd Sain, Jr., Ed.D., MCC" in deck.credit
    marked = [prompt for prompt in PROMPTS if prompt.source == "partnering-in-coaching"]
    assert marked == list(deck.prompts)


@pytest.mark.parametrize("deck", DECKS.values(), ids=list(DECKS))
def test_no_shipped_deck_has_a_finding(deck: Deck) -> None:
    assert check_deck(deck) == ()


def test_all_decks_together_say_nothing_twice() -> None:
    assert check_deck(Deck("all", "All", prompts=tuple(PROMPTS))) == ()
    assert len({prompt.id for prompt in PROMPTS}) == len(PROMPTS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_file_is_as_the_program_would_write_it(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == deck_to_toml(DECKS[path.stem])


def test_each_item_of_the_source_has_three_prompts_one_of_them_a_cue() -> None:
    for item in OF_THE_SOURCE:
        own = [prompt for prompt in PROMPTS if prompt.competency == item.code]
        assert len(own) >= 3, item.code
        assert any(prompt.voice is Voice.CUE for prompt in own), item.code


def test_an_id_begins_with_the_competency_or_its_facet() -> None:
    facets = {"p1": ("5.1", "3.6"), "p2": ("3.9", "5.1")}
    for prompt in PROMPTS:
        row = row_of(prompt)
        main, second = facets.get(row, (row, None))
        assert prompt.competency == main
        assert second is None or second in prompt.also


@pytest.mark.parametrize("phase", Phase)
def test_each_phase_has_enough_in_an_ordinary_session(phase: Phase) -> None:
    here = [prompt for prompt in PROMPTS if prompt.fits(phase, None)]
    says = [prompt for prompt in here if prompt.voice is Voice.SAY]
    assert len(says) >= 20
    assert len(here) - len(says) >= 4
    assert len([p for p in says if {Behaviour.LEAD, Behaviour.CHOICE} & set(p.behaviours)]) >= 3


def test_first_and_last_sessions_bring_in_their_own() -> None:
    own = {"first": {"2.4", "3.4", "3.5", "3.8", "p1"}, "last": {"3.11"}}
    for engagement, phase in ((Engagement.FIRST, A), (Engagement.LAST, C)):
        there = {row_of(p) for p in PROMPTS if p.engagements and p.fits(phase, engagement)}
        assert there == own[engagement]
    assert not any(prompt.engagements and prompt.fits(phase, None) for prompt in PROMPTS for phase in Phase)


def test_a_mindset_is_silent_and_every_prompt_shows_how_the_coach_partners() -> None:
    assert all(prompt.voice is Voice.CUE for prompt in PROMPTS if prompt.kind is Kind.MINDSET)
    assert all(prompt.behaviours for prompt in PROMPTS)


def test_the_four_behaviours_are_all_at_home() -> None:
    counted = Counter(behaviour for p in PROMPTS if p.voice is Voice.SAY for behaviour in p.behaviours)
    assert counted[Behaviour.LEAD] >= 20
    assert counted[Behaviour.CHOICE] >= 40
    assert counted[Behaviour.RESPOND] >= 16
    assert counted[Behaviour.CO_CREATE] >= 15
