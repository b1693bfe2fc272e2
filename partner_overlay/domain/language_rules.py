"""What the deck check holds to in each language (domain.md 6.3 and 7): lengths, question marks, words."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType

from partner_overlay.domain.english_rules import IN_A_CUE, IN_A_SAY, IN_BOTH, WordRule, is_closed

QUESTION_MARKS = "?？؟"  # noqa: RUF001  of Latin, wide East Asian and Arabic writing
GREEK_QUESTION_MARKS = ";\u037e"


@dataclass(frozen=True, slots=True)
class Limits:
    """The most characters, and the most words where words are counted."""

    glance: int = 32
    text: int = 84
    glance_words: int | None = None
    say_words: int | None = None
    cue_words: int | None = None


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """`marks` end a question, the first of them by rule; `opens` stands before it, in Spanish.

    The words are looked for in prompts of both voices, in a say, in a cue; `is_closed` tells a yes-or-no question.
    """

    limits: Limits = Limits()
    marks: str = "?"
    opens: str = ""
    in_both: tuple[WordRule, ...] = ()
    in_a_say: tuple[WordRule, ...] = ()
    in_a_cue: tuple[WordRule, ...] = ()
    is_closed: Callable[[str], bool] | None = None


_ANY = LanguageRules()
_ENGLISH = LanguageRules(
    Limits(glance_words=6, say_words=14, cue_words=10),
    in_both=IN_BOTH,
    in_a_say=IN_A_SAY,
    in_a_cue=IN_A_CUE,
    is_closed=is_closed,
)
_ARABIC_WRITING = LanguageRules(marks="؟")
_BY_CHARACTERS = Limits(glance=14, text=36)  # a sign says what elsewhere takes a word
_CHINESE_WRITING = LanguageRules(_BY_CHARACTERS, marks="？")  # noqa: RUF001  the wide one is meant

_LANGUAGES = MappingProxyType(
    {
        "en": _ENGLISH,
        "es": replace(_ANY, opens="¿"),
        "ar": _ARABIC_WRITING,
        "fa": _ARABIC_WRITING,
        "ur": _ARABIC_WRITING,
        "zh": _CHINESE_WRITING,
        "ja": _CHINESE_WRITING,
        "ko": replace(_CHINESE_WRITING, marks="?"),
        "el": replace(_ANY, marks=GREEK_QUESTION_MARKS),
    }
)


def rules_for(language: str) -> LanguageRules:
    """By a tag such as pt-BR, of which the region does not matter; of an unknown language, what holds for most."""
    return _LANGUAGES.get(language.replace("_", "-").partition("-")[0].lower(), _ANY)
