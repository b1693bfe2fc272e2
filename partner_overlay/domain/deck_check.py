"""The deck check: the writing rules of domain.md 6.3 over a deck's prompts. What it finds never blocks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from partner_overlay.domain.english_rules import IN_A_CUE, IN_A_SAY, IN_BOTH, WordRule, is_closed
from partner_overlay.domain.findings import Finding, Rule
from partner_overlay.domain.folding import folded
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice

SLOTS = frozenset({"min", "outcome"})
QUESTION_MARKS = "?？؟"  # noqa: RUF001  of Latin, wide East Asian and Arabic writing
GREEK_QUESTION_MARKS = ";\u037e"

_SLOT = re.compile(r"\{(\w*)\}")


@dataclass(frozen=True, slots=True)
class _Limits:
    """The most characters, and the most words where words are counted."""

    glance: int
    text: int
    glance_words: int | None = None
    say_words: int | None = None
    cue_words: int | None = None


_ENGLISH = _Limits(glance=32, text=84, glance_words=6, say_words=14, cue_words=10)
_CJK = _Limits(glance=14, text=36)
_OTHER = _Limits(glance=32, text=84)


def check_deck(deck: Deck) -> tuple[Finding, ...]:
    """All findings, in the order of the deck's prompts."""
    glances = Counter(folded(prompt.glance) for prompt in deck.prompts if prompt.glance)
    texts = Counter(folded(prompt.text) for prompt in deck.prompts)
    return tuple(
        finding for prompt in deck.prompts for finding in (*check_prompt(prompt), *repetitions(prompt, glances, texts))
    )


def check_prompt(prompt: Prompt) -> tuple[Finding, ...]:
    """What can be said of a prompt by itself."""
    limits = _limits(prompt.language)
    rules = [*_check_glance(prompt, limits), *_check_text(prompt, limits), *_check_slots(prompt)]
    if prompt.voice is Voice.SAY:
        rules += _check_say(prompt)
    if _is_english(prompt.language):
        rules += _check_english(prompt)
    return tuple(rules)


def _question_marks(language: str) -> str:
    return GREEK_QUESTION_MARKS if _base(language) == "el" else QUESTION_MARKS


def _base(language: str) -> str:
    """The language of a tag such as pt-BR, without its region."""
    return language.partition("-")[0].lower()


def _is_english(language: str) -> bool:
    return _base(language) == "en"


def _limits(language: str) -> _Limits:
    if _is_english(language):
        return _ENGLISH
    return _CJK if _base(language) in {"zh", "ja", "ko"} else _OTHER


def _words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _check_glance(prompt: Prompt, limits: _Limits) -> Iterator[Finding]:
    if not prompt.glance:
        yield _finding(
            Rule.GLANCE_MISSING,
            prompt,
            "It has no glance.",
            f"Add one of at most {_most(limits.glance, limits.glance_words)}.",
        )
    elif _too_long(prompt.glance, limits.glance, limits.glance_words):
        yield _too_long_finding(
            Rule.GLANCE_LENGTH, prompt, "Its glance", prompt.glance, (limits.glance, limits.glance_words)
        )


def _check_text(prompt: Prompt, limits: _Limits) -> Iterator[Finding]:
    words = limits.say_words if prompt.voice is Voice.SAY else limits.cue_words
    if _too_long(prompt.text, limits.text, words):
        yield _too_long_finding(Rule.TEXT_LENGTH, prompt, f"The {prompt.voice}", prompt.text, (limits.text, words))


def _too_long(text: str, characters: int, words: int | None) -> bool:
    return len(text) > characters or (words is not None and _words(text) > words)


def _most(characters: int, words: int | None) -> str:
    return f"{characters} characters" if words is None else f"{words} words and {characters} characters"


def _too_long_finding(rule: Rule, prompt: Prompt, what: str, text: str, most: tuple[int, int | None]) -> Finding:
    words = f"{_words(text)} words and " if most[1] is not None else ""
    return _finding(
        rule, prompt, f"{what} has {words}{len(text)} characters.", f"Shorten it to at most {_most(*most)}."
    )


def _check_slots(prompt: Prompt) -> Iterator[Finding]:
    for slot in dict.fromkeys(_SLOT.findall(f"{prompt.text} {prompt.glance}")):
        if slot not in SLOTS:
            yield _finding(
                Rule.SLOT, prompt, f"Nothing can fill “{{{slot}}}”.", "Use {min} or {outcome}, or plain words."
            )


def _check_say(prompt: Prompt) -> Iterator[Finding]:
    asking = _question_marks(prompt.language)
    marks = sum(prompt.text.count(mark) for mark in asking)
    if marks != 1 or not prompt.text.rstrip().endswith(tuple(asking)):
        yield _finding(Rule.ONE_QUESTION, prompt, _asks(marks), "Keep one question and let it stand at the end.")
    if prompt.kind is Kind.MINDSET:
        yield _finding(
            Rule.SAID_MINDSET, prompt, "A mindset is the coach's own and stays silent.",
            "Make it a cue, or call its kind process or moment.",
        )  # fmt: skip


def _asks(marks: int) -> str:
    match marks:
        case 0:
            return "It asks nothing."
        case 1:
            return "It goes on after its question."
        case _:
            return f"It asks {marks} questions at once."


def _check_english(prompt: Prompt) -> Iterator[Finding]:
    yield from _word_findings(prompt, IN_BOTH)
    yield from _word_findings(prompt, IN_A_SAY if prompt.voice is Voice.SAY else IN_A_CUE)
    if prompt.voice is Voice.SAY and is_closed(prompt.text):
        yield _finding(
            Rule.CLOSED_QUESTION, prompt, "It can be answered with yes or no.",
            "Open it with “what” or “how”, or offer two real options.",
        )  # fmt: skip


def _word_findings(prompt: Prompt, rules: Iterable[WordRule]) -> Iterator[Finding]:
    for rule in rules:
        if found := rule.words.search(prompt.text):
            sentence = rule.sentence.replace("{found}", found[0].strip())
            yield _finding(rule.rule, prompt, sentence, rule.suggestion)


def repetitions(prompt: Prompt, glances: Counter[str], texts: Counter[str]) -> Iterator[Finding]:
    """What of it stands in its deck more than once. Both counters hold folded words, and this prompt's too."""
    if texts[folded(prompt.text)] > 1:
        yield _finding(Rule.TEXT_TWICE, prompt, "Another prompt says the same.", "Keep one of them, or reword it.")
    if glances[folded(prompt.glance)] > 1:
        yield _finding(Rule.GLANCE_TWICE, prompt, "Another prompt has the same glance.", "Give each its own.")


def _finding(rule: Rule, prompt: Prompt, sentence: str, suggestion: str) -> Finding:
    return Finding(rule, prompt.id, sentence, suggestion)
