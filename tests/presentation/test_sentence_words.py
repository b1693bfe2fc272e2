from partner_overlay.domain.findings import Finding, Rule
from partner_overlay.domain.sentences import Sentence
from partner_overlay.presentation.sentence_words import finding_words, grouped, in_words
from partner_overlay.presentation.translation import as_written

GERMAN = {
    ("Sentence", "{what} has room for {most} characters."): "{what}: Es ist Platz für {most} Zeichen.",
    ("Sentence", "A note"): "Eine Notiz",
    ("Sentence", "Shorten it."): "Kürze ihn.",
    ("Number", ","): ".",
}


def german(context: str, words: str) -> str:
    return GERMAN.get((context, words), words)


def test_the_words_are_translated_and_then_filled() -> None:
    sentence = Sentence("{what} has room for {most} characters.", what=Sentence("A note"), most=4000)

    assert in_words(sentence, german) == "Eine Notiz: Es ist Platz für 4.000 Zeichen."
    assert in_words(sentence, as_written) == sentence == "A note has room for 4,000 characters."


def test_values_are_not_translated() -> None:
    assert in_words(Sentence("There is no deck {deck}.", deck="A note"), german) == "There is no deck A note."


def test_what_is_in_the_coachs_language_already_stays() -> None:
    assert in_words("A note", german) == "A note"
    assert in_words("", german) == ""


def test_a_finding_says_what_it_found_and_what_to_do() -> None:
    finding = Finding(Rule.TEXT_LENGTH, "p", Sentence("A note"), Sentence("Shorten it."))

    assert finding_words(finding, german) == "Eine Notiz Kürze ihn."


def test_thousands_are_parted_as_the_language_does() -> None:
    assert grouped(20_000, german) == "20.000"
    assert grouped(999, german) == "999"
