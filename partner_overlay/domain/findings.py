"""What the deck check has to say about one prompt. A finding never blocks anything."""

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """The writing rules of domain.md 6.3, by their names on the command line and in the editor."""

    GLANCE_MISSING = "glance-missing"
    GLANCE_LENGTH = "glance-length"
    GLANCE_TWICE = "glance-twice"
    TEXT_TWICE = "text-twice"
    TEXT_LENGTH = "text-length"
    SLOT = "slot"
    GENDER = "gender"
    IDIOM = "idiom"
    ONE_QUESTION = "one-question"
    QUESTION_MARK = "question-mark"
    WHY = "why"
    ADVICE = "advice"
    JARGON = "jargon"
    PRAISE = "praise"
    FEELING = "feeling"
    CLOSED_QUESTION = "closed-question"
    SAID_MINDSET = "said-mindset"
    READY_QUESTION = "ready-question"
    JUDGES_COACH = "judges-coach"
    JUDGES_CLIENT = "judges-client"


@dataclass(frozen=True, slots=True)
class Finding:
    rule: Rule
    prompt_id: str
    sentence: str
    suggestion: str
