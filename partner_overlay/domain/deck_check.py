"""The deck check: the writing rules of domain.md 6.3 over a deck's prompts. What it finds never blocks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from partner_overlay.domain.english_rules import WordRule
from partner_overlay.domain.findings import Finding, Rule
from partner_overlay.domain.folding import folded
from partner_overlay.domain.language_rules import QUESTION_MARKS, LanguageRules, Limits, rules_for
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.domain.sentences import Sentence, sentence_of

SLOTS = frozenset({"min", "outcome"})
_SLOT = re.compile(r"\{(\w*)\}")


def check_deck(deck: Deck) -> tuple[Finding, ...]:
    """All findings, in the order of the deck's prompts."""
    glances = Counter(folded(prompt.glance) for prompt in deck.prompts if prompt.glance)
    texts = Counter(folded(prompt.text) for prompt in deck.prompts)
    return tuple(
        finding for prompt in deck.prompts for finding in (*check_prompt(prompt), *repetitions(prompt, glances, texts))
    )


def check_prompt(prompt: Prompt) -> tuple[Finding, ...]:
    """What can be said of a prompt by itself."""
    language = rules_for(prompt.language)
    rules = [*_check_glance(prompt, language.limits), *_check_text(prompt, language.limits), *_check_slots(prompt)]
    if prompt.voice is Voice.SAY:
        rules += [*_check_question(prompt, language), *_check_said_mindset(prompt)]
    return (*rules, *_check_words(prompt, language))


def _words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _check_glance(prompt: Prompt, limits: Limits) -> Iterator[Finding]:
    if not prompt.glance:
        yield _finding(
            Rule.GLANCE_MISSING,
            prompt,
            "It has no glance.",
            Sentence("Add one of at most {most}.", most=_characters(limits.glance, limits.glance_words)),
        )
    elif _too_long(prompt.glance, limits.glance, limits.glance_words):
        yield _too_long_finding(
            Rule.GLANCE_LENGTH, prompt, Sentence("Its glance"), prompt.glance, (limits.glance, limits.glance_words)
        )


def _check_text(prompt: Prompt, limits: Limits) -> Iterator[Finding]:
    words = limits.say_words if prompt.voice is Voice.SAY else limits.cue_words
    if _too_long(prompt.text, limits.text, words):
        what = Sentence("The say") if prompt.voice is Voice.SAY else Sentence("The cue")
        yield _too_long_finding(Rule.TEXT_LENGTH, prompt, what, prompt.text, (limits.text, words))


def _too_long(text: str, characters: int, words: int | None) -> bool:
    return len(text) > characters or (words is not None and _words(text) > words)


def _characters(characters: int, words: int | None) -> Sentence:
    if words is None:
        return Sentence("{n} characters", n=characters)
    return Sentence("{words} words and {n} characters", words=words, n=characters)


def _too_long_finding(rule: Rule, prompt: Prompt, what: Sentence, text: str, most: tuple[int, int | None]) -> Finding:
    length = _characters(len(text), None if most[1] is None else _words(text))
    return _finding(
        rule,
        prompt,
        Sentence("{what} has {length}.", what=what, length=length),
        Sentence("Shorten it to at most {most}.", most=_characters(*most)),
    )


def _check_slots(prompt: Prompt) -> Iterator[Finding]:
    for slot in dict.fromkeys(_SLOT.findall(f"{prompt.text} {prompt.glance}")):
        if slot not in SLOTS:
            yield _finding(
                Rule.SLOT,
                prompt,
                Sentence("Nothing can fill “{slot}”.", slot="{" + slot + "}"),
                "Use {min} or {outcome}, or plain words.",
            )


def _check_question(prompt: Prompt, language: LanguageRules) -> Iterator[Finding]:
    found = [sign for sign in prompt.text if sign in language.marks or sign in QUESTION_MARKS]
    if len(found) != 1 or not prompt.text.rstrip().endswith(tuple(found)):
        yield _finding(Rule.ONE_QUESTION, prompt, _asks(len(found)), "Keep one question and let it stand at the end.")
    foreign = next((mark for mark in found if mark not in language.marks), None)
    if foreign is not None:
        yield _finding(
            Rule.QUESTION_MARK, prompt, Sentence("“{mark}” is not how a question ends in this language.", mark=foreign),
            Sentence("End it with “{mark}”.", mark=language.marks[0]),
        )  # fmt: skip
    if language.opens and prompt.text.count(language.opens) < len(found):
        yield _finding(
            Rule.QUESTION_MARK, prompt, Sentence("Its question does not open with “{mark}”.", mark=language.opens),
            Sentence("Put “{mark}” where the question begins.", mark=language.opens),
        )  # fmt: skip


def _check_said_mindset(prompt: Prompt) -> Iterator[Finding]:
    if prompt.kind is Kind.MINDSET:
        yield _finding(
            Rule.SAID_MINDSET, prompt, "A mindset is the coach's own and stays silent.",
            "Make it a cue, or call its kind process or moment.",
        )  # fmt: skip


def _asks(marks: int) -> str:
    match marks:
        case 0:
            return Sentence("It asks nothing.")
        case 1:
            return Sentence("It goes on after its question.")
        case _:
            return Sentence("It asks {n} questions at once.", n=marks)


def _check_words(prompt: Prompt, language: LanguageRules) -> Iterator[Finding]:
    say = prompt.voice is Voice.SAY
    yield from _word_findings(prompt, language.in_both)
    yield from _word_findings(prompt, language.in_a_say if say else language.in_a_cue)
    if say and language.is_closed is not None and language.is_closed(prompt.text):
        yield _finding(
            Rule.CLOSED_QUESTION, prompt, "It can be answered with yes or no.",
            "Open it with “what” or “how”, or offer two real options.",
        )  # fmt: skip


def _word_findings(prompt: Prompt, rules: Iterable[WordRule]) -> Iterator[Finding]:
    for rule in rules:
        if found := rule.words.search(prompt.text):
            sentence = Sentence(rule.sentence, found=found[0].strip())
            yield _finding(rule.rule, prompt, sentence, rule.suggestion)


def repetitions(prompt: Prompt, glances: Counter[str], texts: Counter[str]) -> Iterator[Finding]:
    """What of it stands in its deck more than once. Both counters hold folded words, and this prompt's too."""
    if texts[folded(prompt.text)] > 1:
        yield _finding(Rule.TEXT_TWICE, prompt, "Another prompt says the same.", "Keep one of them, or reword it.")
    if glances[folded(prompt.glance)] > 1:
        yield _finding(Rule.GLANCE_TWICE, prompt, "Another prompt has the same glance.", "Give each its own.")


def _finding(rule: Rule, prompt: Prompt, sentence: str, suggestion: str) -> Finding:
    return Finding(rule, prompt.id, sentence_of(sentence), sentence_of(suggestion))
