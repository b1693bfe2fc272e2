"""The words of a review: every choice and every item has its own, all through translation, none unkind."""

from collections.abc import Callable, Iterable
from functools import partial

import pytest

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Behaviour
from partner_overlay.domain.review.answers import Direction, EndDecision, Question, Rating
from partner_overlay.domain.review.checklist import CHECKLIST, Group, Item
from partner_overlay.presentation.review_words import (
    behaviour_name,
    behaviour_words,
    direction_words,
    end_words,
    group_title,
    item_name,
    item_number,
    item_words,
    question_words,
    rating_words,
)
from partner_overlay.presentation.translation import Translate, as_written
from tests.presentation.marking import UNKIND, is_marked, marked

ITEMS = {item.code or item.key: item for item in CHECKLIST}


Way = Callable[[Translate], str]


def ways_to_say(words: Callable[..., str], choices: Iterable[object]) -> list[Way]:
    return [partial(words, choice) for choice in choices]


SETS = {
    "groups": ways_to_say(group_title, Group),
    "items": ways_to_say(item_words, CHECKLIST),
    "names": ways_to_say(item_name, CHECKLIST),
    "behaviours": ways_to_say(behaviour_words, Behaviour),
    "behaviours in short": ways_to_say(behaviour_name, Behaviour),
    "ratings": ways_to_say(rating_words, Rating),
    "directions": ways_to_say(direction_words, Direction),
    "ends": ways_to_say(end_words, EndDecision),
    "questions": ways_to_say(question_words, Question),
}


@pytest.mark.parametrize("name", SETS)
def test_each_has_words_of_its_own_that_can_be_translated(name: str) -> None:
    said = [say(as_written) for say in SETS[name]]
    assert all(said)
    assert len(set(said)) == len(said)
    assert all(is_marked(say(marked)) for say in SETS[name])
    assert [words for words in said if UNKIND.search(words)] == []


@pytest.mark.parametrize(
    ("key", "words", "name"),
    [
        ("3.9", "We look after the time and the direction together.", "time and focus"),
        ("how.lead", "I invited the client to lead.", "client leads"),
        ("how.choice", "I offered choices, or asked for the client's answer.", "choice"),
        ("how.respond", "I answered to what the client brought, said and unsaid.", "responding"),
        ("how.co-create", "We shaped it together.", "co-creating"),
        ("process.coachs-part", "The client said how they wanted me to take part today.", "my part today"),
        ("process.where-next", "The client chose where to begin, and where to go next.", "where next"),
        (
            "moment.what-is-alive",
            "I asked about what was alive right now, and went where the answer led.",
            "in the moment",
        ),
    ],
)
def test_an_item_is_said_in_our_own_words(key: str, words: str, name: str) -> None:
    assert (item_words(ITEMS[key], as_written), item_name(ITEMS[key], as_written)) == (words, name)


@pytest.mark.parametrize(
    ("item", "of_2019", "of_2025"),
    [
        (ITEMS["3.9"], "3.9", "3.09"),
        (ITEMS["8.8"], "8.8", "8.09"),
        (ITEMS["how.lead"], "", ""),
        (ITEMS["process.where-next"], "", ""),
    ],
)
def test_an_item_has_the_number_of_either_edition(item: Item, of_2019: str, of_2025: str) -> None:
    assert item_number(item, Numbering.ICF_2019) == of_2019
    assert item_number(item, Numbering.ICF_2025) == of_2025


def test_the_choices_read_as_the_coach_would_say_them() -> None:
    assert [direction_words(one, as_written) for one in Direction] == [
        *("Me", "Mostly me", "Shared", "Mostly client", "Client")
    ]
    assert [end_words(one, as_written) for one in EndDecision] == [
        *("I decided", "I announced", "We agreed", "The client led")
    ]
    assert [rating_words(one, as_written) for one in Rating] == [
        *("Not noticed", "In part", "Clearly", "Does not apply")
    ]
    assert [group_title(one, as_written) for one in Group] == [
        *("Mindset", "Explicit partnering", "Implicit partnering"),
        *("How I partnered", "Process partnering", "In-the-moment partnering"),
    ]


def test_the_questions_for_reflection_are_questions() -> None:
    assert [words for words in (question_words(one, as_written) for one in Question) if not words.endswith("?")] == []
    assert question_words(Question.SUPERVISION, as_written) == (
        "What do I want to bring to supervision, and what makes it matter?"
    )
