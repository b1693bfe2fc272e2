"""The writing rules that hang on English words (domain.md 6.3): what a say or a cue had better not hold."""

import re
from dataclasses import dataclass
from re import Pattern

from partner_overlay.domain.findings import Rule


@dataclass(frozen=True, slots=True)
class WordRule:
    """`sentence` may hold {found}: the words that were found."""

    rule: Rule
    words: Pattern[str]
    sentence: str
    suggestion: str


def _any_of(*phrases: str) -> Pattern[str]:
    """Any of these phrases as whole words, in any case, with a straight or a curly apostrophe."""
    joined = "|".join(phrases).replace("'", "['’]")  # noqa: RUF001  the curly one is meant
    return re.compile(rf"(?<![\w'’])(?:{joined})(?![\w'’])", re.IGNORECASE)  # noqa: RUF001  the same


_STATES = "angry|anxious|afraid|ashamed|disappointed|frustrated|hurt|nervous|sad|scared|stuck|upset|worried"

IN_BOTH = (
    WordRule(
        Rule.GENDER,
        _any_of("he", "she", "him", "his", "her", "hers", "himself", "herself"),
        "“{found}” leaves some people out.",
        "Say “they” or “you”.",
    ),
    WordRule(
        Rule.IDIOM,
        _any_of(
            "ball ?park", "low[- ]hanging fruit", "elephants? in the room", "move the needle", "on the same page",
            "(?:out of|outside) the box", "deep dive", "rabbit hole", "at the end of the day", "silver bullet",
            "back to square one", "hit the ground running", "bite the bullet", "touch base", "game changer",
            "tip of the iceberg", "can of worms", "on your plate", "big picture", "(?:30,?000|thirty thousand) feet",
        ),
        "“{found}” is a saying: not everybody knows it, and it hardly translates.",
        "Use plain words for the same.",
    ),
)  # fmt: skip

IN_A_SAY = (
    WordRule(
        Rule.WHY,
        re.compile(r"(?:^|[.!?:;]\s+)(?:and |but |so )?(why)\b", re.IGNORECASE),
        "“Why” can sound like a call to account.",
        "Begin with “what”, “how” or “where”.",
    ),
    WordRule(
        Rule.ADVICE,
        _any_of(
            "should you", "you should", "have you tried", "have you considered", "don't you", "isn't it",
            "i suggest", "i would", "i'd", "let's", "you need to", "you must", "you ought to", "why not",
            "if i were you", "my advice", "have you thought (?:of|about)", "wouldn't (?:it|you|that)", "aren't you",
            "isn't that", "how about", "(?:maybe|perhaps) you (?:could|might)", "could you just", "you could try",
            "you might want to", "you'd better", "you had better", "what you need is", "the best (?:way|thing) is",
        ),
        "“{found}” leads the client.",
        "Ask what the client sees or wants, without an answer inside.",
    ),
    WordRule(
        Rule.JARGON,
        re.compile(
            r"\b(?:ICF|PCC|ACC|MCC|competenc(?:y|ies)|coachee|modality|paradigm|limiting beliefs?)\b"
            r"|(?<![\d.,:])\d\.\d{1,2}(?![\d.])",
            re.IGNORECASE,
        ),
        "“{found}” is the profession's language, not the client's.",
        "Use a word from everyday talk.",
    ),
    WordRule(
        Rule.PRAISE,
        _any_of(
            "good job", "great job", "good work", "great work", "well done", "good question", "great question",
            "excellent", "brilliant", "amazing", "impressive", "proud of you",
        ),
        "“{found}” is a verdict, even a kind one.",
        "Name what you saw or heard, and ask about it.",
    ),
    WordRule(
        Rule.FEELING,
        _any_of(
            "you must feel", "you must be", "you feel", "you're feeling", "you are feeling",
            f"(?:you are|you're|you seem|you sound|you look) (?:{_STATES})",
        ),
        "“{found}” says what the client feels before they do.",
        "Say what you saw or heard, and ask what it is for them.",
    ),
)  # fmt: skip

IN_A_CUE = (
    WordRule(
        Rule.READY_QUESTION,
        re.compile(r"^(?:ask\b.*[?:\"“]|[\"“])", re.IGNORECASE),
        "A cue is silent; this one holds a question ready to be read aloud.",
        "Make it a say, or shorten it to what to notice.",
    ),
    WordRule(
        Rule.JUDGES_COACH,
        _any_of(
            "you are talking", "you're talking", "you talk", "you keep", "you always", "you never", "you should",
            "you must", "too much", "too fast", "too long", "too many", "bad", "wrong",
        ),
        "“{found}” judges the coach.",
        "Say what to do or notice now, kindly.",
    ),
    WordRule(
        Rule.JUDGES_CLIENT,
        _any_of(
            "(?:they are|they're|client is) (?:resistant|defensive|difficult|lazy|avoiding|weak|lost|in denial)",
            "resistance", "in denial", "difficult client",
        ),
        "“{found}” speaks about the client's person.",
        "Name what can be seen or heard.",
    ),
)  # fmt: skip

_CLOSED = re.compile(
    r"^(?:and |but |so )?(?:am|are|is|was|were|do|does|did|have|has|had|can|could|will|would|shall|should"
    r"|may|might|must)\b",
    re.IGNORECASE,
)
_PERMISSION = re.compile(
    r"^(?:(?:may|shall|can|could) i|may we|would you (?:like|want)|are you willing)\b", re.IGNORECASE
)
_CHOICE = re.compile(r"\bor\b", re.IGNORECASE)


def is_closed(text: str) -> bool:
    """Whether its question can be answered by yes or no alone: no choice in it, and no asking for leave."""
    question = re.split(r"[.!:;]\s+", text)[-1].strip()
    return bool(_CLOSED.match(question)) and not _PERMISSION.match(question) and not _CHOICE.search(text)
