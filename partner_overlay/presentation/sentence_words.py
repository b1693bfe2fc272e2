"""Refusals, troubles and findings in the coach's language: their sentences come from rooms that know English only."""

from partner_overlay.domain.findings import Finding
from partner_overlay.domain.sentences import Sentence, filled
from partner_overlay.presentation.chord_words import chord_words
from partner_overlay.presentation.translation import Translate


def in_words(sentence: str, translate: Translate) -> str:
    """The sentence as the coach reads it; what is no Sentence is in the coach's language already, or in nobody's."""
    if not isinstance(sentence, Sentence):
        return sentence
    values = {name: _value(value, translate) for name, value in sentence.values.items()}
    if "keys" in values:
        values["keys"] = chord_words(values["keys"], translate)
    return filled(translate(sentence.context, sentence.template), values)


def finding_words(finding: Finding, translate: Translate) -> str:
    """What the deck check found in a prompt, and what to do about it."""
    return f"{in_words(finding.sentence, translate)} {in_words(finding.suggestion, translate)}"


def grouped(number: int, translate: Translate) -> str:
    """`2,000`."""
    #: Between thousands, as in 2,000
    return f"{number:,}".replace(",", translate("Number", ","))


def _value(value: str | int, translate: Translate) -> str:
    return grouped(value, translate) if isinstance(value, int) else in_words(value, translate)
