import copy

import pytest

from partner_overlay.domain.errors import NoSession, Refusal
from partner_overlay.domain.sentences import Sentence, filled, sentence_of, template


def test_it_reads_as_plain_english() -> None:
    sentence = Sentence("{deck} has {n} prompts.", deck="“Mine”", n=20_000)

    assert sentence == "“Mine” has 20,000 prompts."
    assert f"{sentence}" == str(sentence) == "“Mine” has 20,000 prompts."


def test_what_looks_like_a_slot_in_a_value_is_none() -> None:
    assert Sentence("{a} and {b}", a="{b}", b="x") == "{b} and x"


def test_a_slot_without_a_value_stays() -> None:
    assert filled("Use {min} or {outcome}.", {}) == "Use {min} or {outcome}."


def test_a_copy_can_still_be_translated() -> None:
    sentence = copy.deepcopy(Sentence("{n} words", n=3))

    assert (sentence, sentence.template, dict(sentence.values)) == ("3 words", "{n} words", {"n": 3})


def test_a_sentence_stays_the_one_that_it_is() -> None:
    sentence = Sentence("{n} words", n=3)

    assert sentence_of(sentence) is sentence
    assert sentence_of("plain").template == "plain"
    assert template("plain") == "plain"


@pytest.mark.parametrize(
    "refusal", [Refusal("{n} words", n=3), Refusal(Sentence("{n} words", n=3))], ids=["words and values", "a sentence"]
)
def test_a_refusal_holds_a_sentence(refusal: Refusal) -> None:
    assert refusal.sentence.template == "{n} words"
    assert str(refusal) == refusal.sentence == "3 words"


def test_a_refusal_without_values_is_taken_as_it_stands() -> None:
    assert NoSession().sentence == "No session is running."
    assert Refusal("Use {min}.").sentence == "Use {min}."
