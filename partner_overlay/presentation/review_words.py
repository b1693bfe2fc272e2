"""The words of a review: groups and items of the checklist, choices, questions. The same in window and exports."""

from typing import assert_never

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Behaviour
from partner_overlay.domain.review.answers import Direction, EndDecision, Question, Rating
from partner_overlay.domain.review.checklist import COACHS_PART, WHERE_NEXT, Group, Item
from partner_overlay.presentation.translation import Translate


def group_title(group: Group, translate: Translate) -> str:
    return {
        Group.MINDSET: translate("Review", "Mindset"),
        Group.EXPLICIT: translate("Review", "Explicit partnering"),
        Group.IMPLICIT: translate("Review", "Implicit partnering"),
        Group.HOW: translate("Review", "How I partnered"),
        Group.PROCESS: translate("Review", "Process partnering"),
        Group.MOMENT: translate("Review", "In-the-moment partnering"),
    }[group]


def item_words(item: Item, translate: Translate) -> str:
    """What the item says of the coach, in our own words."""
    if item.competency is not None:
        return translate("Competency", item.competency.paraphrase)
    if item.behaviour is not None:
        return behaviour_words(item.behaviour, translate)
    match item.key:
        case key if key == COACHS_PART:
            return translate("Review", "The client said how they wanted me to take part today.")
        case key if key == WHERE_NEXT:
            return translate("Review", "The client chose where to begin, and where to go next.")
        case _:
            return translate("Review", "I asked about what was alive right now, and went where the answer led.")


def item_name(item: Item, translate: Translate) -> str:
    """A word or two for tables and for a screen reader."""
    if item.competency is not None:
        return translate("Competency", item.competency.name)
    if item.behaviour is not None:
        return behaviour_name(item.behaviour, translate)
    match item.key:
        case key if key == COACHS_PART:
            return translate("Review", "my part today")
        case key if key == WHERE_NEXT:
            return translate("Review", "where next")
        case _:
            return translate("Review", "in the moment")


def item_number(item: Item, numbers: Numbering) -> str:
    """`3.9`; empty for what has no number."""
    return "" if item.competency is None else item.competency.number(numbers)


def behaviour_words(behaviour: Behaviour, translate: Translate) -> str:
    match behaviour:
        case Behaviour.LEAD:
            return translate("Review", "I invited the client to lead.")
        case Behaviour.CHOICE:
            return translate("Review", "I offered choices, or asked for the client's answer.")
        case Behaviour.RESPOND:
            return translate("Review", "I answered to what the client brought, said and unsaid.")
        case Behaviour.CO_CREATE:
            return translate("Review", "We shaped it together.")
        case _:
            assert_never(behaviour)


def behaviour_name(behaviour: Behaviour, translate: Translate) -> str:
    match behaviour:
        case Behaviour.LEAD:
            #: The four ways of partnering, in one or two words
            return translate("Review", "client leads")
        case Behaviour.CHOICE:
            return translate("Review", "choice")
        case Behaviour.RESPOND:
            return translate("Review", "responding")
        case Behaviour.CO_CREATE:
            return translate("Review", "co-creating")
        case _:
            assert_never(behaviour)


def rating_words(rating: Rating, translate: Translate) -> str:
    match rating:
        case Rating.NOT_NOTICED:
            #: How clearly the coach noticed an item of the checklist
            return translate("Review", "Not noticed")
        case Rating.IN_PART:
            return translate("Review", "In part")
        case Rating.CLEARLY:
            return translate("Review", "Clearly")
        case Rating.DOES_NOT_APPLY:
            return translate("Review", "Does not apply")
        case _:
            assert_never(rating)


def direction_words(direction: Direction, translate: Translate) -> str:
    match direction:
        case Direction.ME:
            #: Answers to “Who chose the direction?”
            return translate("Review", "Me")
        case Direction.MOSTLY_ME:
            return translate("Review", "Mostly me")
        case Direction.SHARED:
            #: Both chose it
            return translate("Review", "Shared")
        case Direction.MOSTLY_CLIENT:
            return translate("Review", "Mostly client")
        case Direction.CLIENT:
            return translate("Review", "Client")
        case _:
            assert_never(direction)


def end_words(end: EndDecision, translate: Translate) -> str:
    match end:
        case EndDecision.I_DECIDED:
            #: Answers to “How was the end decided?”
            return translate("Review", "I decided")
        case EndDecision.I_ANNOUNCED:
            return translate("Review", "I announced")
        case EndDecision.WE_AGREED:
            #: The coach and the client
            return translate("Review", "We agreed")
        case EndDecision.CLIENT_LED:
            return translate("Review", "The client led")
        case _:
            assert_never(end)


def question_words(question: Question, translate: Translate) -> str:
    return {
        Question.WHO_CHOSE: translate("Review", "Where did I choose when the client could have?"),
        Question.SILENCE: translate("Review", "Which silence did I keep, which did I break?"),
        Question.OFFERS: translate("Review", "What did I offer, and how free was the client to refuse it?"),
        Question.SURPRISE: translate("Review", "When did the client surprise me, and what did I do next?"),
        Question.CLOCK: translate("Review", "What did the clock make me do?"),
        Question.SUMMARY: translate("Review", "Whose words stand in the summary?"),
        Question.WHO_LED: translate("Review", "What would the client say about who led?"),
        Question.REACTIONS: translate("Review", "What did I feel, in body and mind, and what did I do with it?"),
        Question.CULTURE: translate("Review", "Which bias or culture, mine or theirs, was at play?"),
        Question.CLIENT_TAUGHT: translate("Review", "What did the client teach me about coaching?"),
        Question.SUPERVISION: translate("Review", "What do I want to bring to supervision, and what makes it matter?"),
    }[question]
