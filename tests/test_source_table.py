"""Every one of the 47 rows of the source's table (domain.md 8) has its place in the product."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from partner_overlay.domain import commands
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, CheckIn
from partner_overlay.domain.commands import StartSession
from partner_overlay.domain.competencies import at_level, competency_of
from partner_overlay.domain.competency import Level
from partner_overlay.domain.deck_check import check_deck
from partner_overlay.domain.findings import Rule
from partner_overlay.domain.pasted_lines import prompts_of_lines
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Behaviour, Deck, Kind, Prompt, Voice
from partner_overlay.domain.review.answers import Direction, Intention, Question
from partner_overlay.domain.review.checklist import CHECKLIST, COACHS_PART, IN_THE_MOMENT, WHERE_NEXT, Group, items_in
from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.storage.deck_shelf import DeckShelf
from partner_overlay.storage.resources import resources_folder

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "data" / "source_items.tsv").read_text("utf-8").splitlines()[1:]
]
DECKS = {deck.id: deck for deck in DeckShelf((resources_folder() / "decks",)).decks()}
PROMPTS = [prompt for deck in DECKS.values() for prompt in deck.prompts]
SOURCE = "partnering-in-coaching"
SAY, CUE = Voice.SAY, Voice.CUE
LEAD, CHOICE, RESPOND, CO_CREATE = Behaviour
AGREEMENT, EXPLORATION, CLOSING = Phase


def cards(
    *codes: str, say: str = "", voice: Voice | None = None, kind: Kind | None = None, phase: Phase | None = None
) -> list[Prompt]:
    """The shipped prompts of one of these competencies, or any, in whose text `say` (a pattern) is found."""
    return [
        prompt
        for prompt in PROMPTS
        if (not codes or prompt.competency in codes)
        and (voice is None or prompt.voice is voice)
        and (kind is None or prompt.kind is kind)
        and (phase is None or not prompt.phases or phase in prompt.phases)
        and re.search(say, prompt.text, re.IGNORECASE)
    ]


def each(codes: Iterable[str] | str, *facets: str) -> bool:
    """Whether each facet (a pattern) is found in some prompt of these competencies."""
    return all(cards(*codes.split() if isinstance(codes, str) else codes, say=facet) for facet in facets)


def tagged(*behaviours: Behaviour, phase: Phase | None = None) -> list[Prompt]:
    return [prompt for prompt in cards(voice=SAY, phase=phase) if set(behaviours) & set(prompt.behaviours)]


def quoted(words: str) -> bool:
    return any(prompt.text == words and prompt.source == SOURCE for prompt in DECKS[SOURCE].prompts)


def item(code: str, group: Group) -> bool:
    """Whether the checklist has it in this group."""
    return code in [one.code for one in items_in(group)]


def only_in(code: str, engagement: Engagement) -> bool:
    """Whether its prompts come, and its line of the checklist unfolds, in this engagement alone."""
    folds = [one.engagement for one in CHECKLIST if one.code == code]
    return folds == [engagement] and all(prompt.engagements == (engagement,) for prompt in cards(code))


def check_in(name: str) -> CheckIn:
    return next(one for one in DEFAULT_CHECK_INS if one.id == name)


def hands_back(*codes: str) -> bool:
    """Whether each say of theirs ends with a question, so that an answer is invited."""
    return all(prompt.text.endswith("?") for prompt in cards(*codes, voice=SAY))


ADVICE = Prompt("a", SAY, "You should talk to your boss, shouldn't you?", "Talk to your boss", "7.9", Kind.MOMENT)
ENGAGEMENTS = {one.engagement for one in SHIPPED_TYPES}
ITEMS_HOW = {one.behaviour for one in items_in(Group.HOW)}
STARTS = StartSession.__dataclass_fields__

Places = Mapping[str, object]
PLACES: dict[str, Places] = {
    "S0": {
        "named in the deck's credit": "Lloyd Sain, Jr., Ed.D., MCC" in DECKS[SOURCE].credit,
        "no endorsement": "No endorsement is implied" in DECKS[SOURCE].credit,
    },
    "D1": {
        "the deck check finds advice": Rule.ADVICE
        in [one.rule for one in check_deck(Deck("x", "X", prompts=(ADVICE,)))],
        "cues that keep the two apart": cards(say="Their obstacle, not my diagnosis|Their choice. My curiosity"),
    },
    "D2": {
        **{f"choice in {phase}": len(tagged(LEAD, CHOICE, phase=phase)) >= 3 for phase in Phase},
        "choice in each time cue": all(one.sentence.endswith("?") for one in DEFAULT_CHECK_INS if one.voice is SAY),
    },
    "D3": {
        "mood": len(cards("5.1", "6.4", "4.4", say="feeling|energy|mood|voice|smile|how are you")) >= 3,
        "way of thinking": len(cards(say="think|belief|see |mean to you|understanding")) >= 3,
        "experience in the moment": len(cards("7.5", "5.1", "6.5", say="now|body|notice|happen")) >= 3,
    },
    "S1": {
        "a kind of its own": cards(kind=Kind.MINDSET, voice=CUE),
        "a group of its own": items_in(Group.MINDSET),
        "an intention": {"intention"} <= STARTS.keys() and Intention("2.1"),
    },
    "S2": {"ten items": len(at_level(Level.EXPLICIT)) == len(items_in(Group.EXPLICIT)) == 10},
    "S3": {"thirteen items": len(at_level(Level.IMPLICIT)) == len(items_in(Group.IMPLICIT)) == 13},
    "M1": {
        "item": item("2.1", Group.MINDSET),
        "five cues": len(cards("2.1", voice=CUE)) >= 5,
        "who chose": Question.WHO_CHOSE,
        "direction": len(Direction) == 5,
    },
    "M2": {
        "item": item("2.4", Group.MINDSET),
        "cues": cards("2.4", voice=CUE),
        "each offer ends with an invitation": hands_back("2.4"),
        "bias": cards("2.4", say="bias"),
        "reflection": Question.CULTURE,
    },
    "M3": {
        "item": item("2.5", Group.MINDSET),
        "gut, self, moment": each("2.5", "gut|hunch", "in me|my own|my body|I feel", "just then|as you named"),
        "hand back": hands_back("2.5"),
        "let it go": cards("2.5", voice=CUE, say="let go"),
        "reflection": Question.REACTIONS,
    },
    "E1": {
        "item": item("3.4", Group.EXPLICIT),
        "cards": cards("3.4", voice=SAY),
        "first session": only_in("3.4", Engagement.FIRST) and Engagement.FIRST in ENGAGEMENTS,
    },
    "E2": {
        "item": item("3.5", Group.EXPLICIT),
        "cards": cards("3.5", voice=SAY),
        "first session": only_in("3.5", Engagement.FIRST),
    },
    "E3": {
        "item": item("3.6", Group.EXPLICIT),
        "identify or reconfirm": each("3.6", "What would you like to leave with", "still hold|still what you want"),
        "outcome line": hasattr(commands, "NameOutcome") and "outcome" in STARTS,
        "parked topics come back": "parked_before" in STARTS,
    },
    "E4": {
        "item": item("3.7", Group.EXPLICIT),
        "cards": cards("3.7", phase=AGREEMENT) and cards("3.7", phase=EXPLORATION),
    },
    "E5": {
        "item": item("3.8", Group.EXPLICIT),
        "session": cards("3.8", say="By the end, what will show you"),
        "session again": cards("3.8", say="Against the measure you chose"),
        "engagement": cards("3.8", say="When our work is done"),
        "engagement again": cards("3.8", say="measure for our whole work: keep it, or change it"),
    },
    "E6": {
        "item": item("3.9", Group.EXPLICIT),
        "half time": (check_in("half-time").share, check_in("half-time").competency) == (0.5, "3.9"),
        "closing opens": (check_in("closing-opens").share, check_in("closing-opens").voice) == (0.75, SAY),
        "focus": check_in("focus").competency == "3.9",
        "minutes left": cards("3.9", say=r"\{min\}"),
        "contract for time": cards("3.9", say="When would you like to hear it"),
        "focus on demand": cards("3.9", say="Stay here or return"),
        "extended, or ended at a clock time": hasattr(commands, "ExtendSession") and "until" in STARTS,
    },
    "E7": {
        "item": item("3.11", Group.EXPLICIT),
        "last session": only_in("3.11", Engagement.LAST) and Engagement.LAST in ENGAGEMENTS,
        "cards": cards("3.11", say="honour"),
    },
    "E8": {
        "item": item("8.2", Group.EXPLICIT),
        "goals": len(cards("8.2", say="goal")) >= 2,
        "actions": len(cards("8.2", say="do with this|step|try")) >= 2,
        "accountability": len(cards("8.2", say="promise|following up|accountability|by when")) >= 2,
    },
    "E9": {
        "item": item("8.6", Group.EXPLICIT),
        "within": len(cards("8.6", say="today|so far", phase=CLOSING)) >= 2,
        "between": len(cards("8.6", say="since", phase=AGREEMENT)) >= 2,
    },
    "E10": {
        "item": item("8.8", Group.EXPLICIT),
        "number of 2025": (found := competency_of("8.8")) and found.icf2025 == "8.09",
        "lead time": 1 - Shares().exploration_until >= 0.10,
        "check-in": check_in("closing").competency == "8.8",
        "with, not for": cards("8.8", say="Close with them, not for them"),
        "wrap up": hasattr(commands, "WrapUp"),
    },
    "I1": {"item": item("4.4", Group.IMPLICIT), "facets": each("4.4", "support", "how are you|I am here", "care")},
    "I2": {
        "item": item("4.6", Group.IMPLICIT),
        "hand back": hands_back("4.6"),
        "accept": cards("4.6", say="accept their answer"),
        "about the tool": cards("4.6", say="clock and prompts"),
    },
    "I3": {
        "item": item("5.1", Group.IMPLICIT),
        "mood, tone, body": each("5.1", "energy|how are you", "voice", "body|breath"),
        "who, agenda, choice": each("5.1", "who do you want to be", "came for|outcome", "pace would suit"),
        "check-in": check_in("presence").competency == "5.1",
    },
    "I4": {
        "item": item("6.1", Group.IMPLICIT),
        "context, identity, environment": each("6.1", "where you come from", "roles", "around you"),
        "experience, values, beliefs": each("6.1", "met this before", "value", "belief"),
    },
    "I5": {
        "item": item("6.2", Group.IMPLICIT),
        "emotion, words, check": each("6.2", "feeling", "word", "What would you (change|correct)"),
        "ends with a check": hands_back("6.2"),
    },
    "I6": {"item": item("6.3", Group.IMPLICIT), "cards": len(cards("6.3", voice=SAY)) >= 3},
    "I7": {
        "item": item("6.4", Group.IMPLICIT),
        "emotion, energy, face, behaviour": each("6.4", "feeling", "energy", "face|smile", "wrote"),
        "name it, then ask": cards("6.4", voice=CUE, say="then ask"),
    },
    "I8": {
        "item": item("6.5", Group.IMPLICIT),
        "words, tone, body": each("6.5", "words.*tone", "body|hands"),
        "answer invited": hands_back("6.5"),
    },
    "I9": {
        "item": item("7.5", Group.IMPLICIT),
        "its example": quoted("Would you like to share or say more about that?"),
    },
    "I10": {
        "item": item("7.9", Group.IMPLICIT),
        "idea, willing, able": each("7.9", "options|ideas", "willing", "can you do"),
        "its first example": quoted("Should we now look at how to make that happen or something else now?"),
        "its second example": quoted("How shall we explore your next steps?"),
    },
    "I11": {
        "item": item("7.11", Group.IMPLICIT),
        "hand back": hands_back("7.11"),
        "observation, insight, feeling": each("7.11", "I see", "pattern|connect", "I feel"),
        "reflection": Question.OFFERS,
    },
    "I12": {
        "item": item("8.1", Group.IMPLICIT),
        "worldview and behaviour": each("8.1", "see yourself|situation look", "in your week"),
        "its example": quoted("Which of these feel like where you are now: insight, awareness, learning?"),
    },
    "I13": {
        "item": item("8.5", Group.IMPLICIT),
        "three options in one": cards("8.5", say="Resources, support, obstacles: which .* first"),
    },
    "H1": {"item": LEAD in ITEMS_HOW, "says": len(tagged(LEAD)) >= 20, "reflection": Question.WHO_LED},
    "H2": {"item": CHOICE in ITEMS_HOW, "says": len(tagged(CHOICE)) >= 40},
    "H3": {
        "item": RESPOND in ITEMS_HOW,
        "explicitly": len([one for one in tagged(RESPOND) if one.voice is SAY]) >= 8,
        "implicitly": len([one for one in cards(voice=CUE) if RESPOND in one.behaviours]) >= 8,
    },
    "H4": {"item": CO_CREATE in ITEMS_HOW, "says": len(tagged(CO_CREATE)) >= 15},
    "P1": {
        "item": COACHS_PART in [one.key for one in items_in(Group.PROCESS)],
        "cards": len([one for one in cards(phase=AGREEMENT) if one.id.startswith("p1-")]) >= 5,
        "same or different": cards(say="Same way of working as last time, or something different"),
    },
    "P2": {
        "item": WHERE_NEXT in [one.key for one in items_in(Group.PROCESS)],
        "begin": cards(say="Which part of this topic do you want first"),
        "next": cards(say="From here: deeper, wider, or somewhere else"),
    },
    "PQ1": {"quoted": quoted("How would you like me to support you today?")},
    "PQ2": {"quoted": quoted("What requests do you have of me to listen for specifically?")},
    "PQ3": {"quoted": quoted("How do you want me to help you with your thinking on this?")},
    "T1": {
        "quoted": quoted("Where shall we go next?"),
        "item": IN_THE_MOMENT in [one.key for one in items_in(Group.MOMENT)],
    },
    "T2": {"quoted": quoted("What would be most helpful for you to explore next or do?")},
    "T3": {
        "quoted": quoted("How are we doing so far with what you wanted?"),
        "check-in": check_in("focus").sentence == "How are we doing so far with what you wanted?",
    },
    "T4": {"quoted": quoted("What is coming up for you now if you would like to share?")},
    "A1": {
        "pasted questions, with their phases guessed": [
            prompt.phases
            for prompt in prompts_of_lines(
                "What would you like to focus on today?\nWhat are you taking away from today?\n"
            )
        ]
        == [(AGREEMENT,), (CLOSING,)],
    },
}


def test_there_are_47_rows_and_a_place_is_looked_for_for_each() -> None:
    assert len(ROWS) == 47
    assert list(PLACES) == [row[0] for row in ROWS]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_row_has_its_place(row: list[str]) -> None:
    name, source_item, carried_by = row
    missing = [place for place, there in PLACES[name].items() if not there]
    assert missing == [], f"{name}, {source_item}: must be carried by {carried_by}"
