"""Plain text: one prompt a line; headers hold until the next; what it can hold comes back."""

from dataclasses import replace

import pytest
from hypothesis import given

from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.domain.imported import ImportedPrompts, ImportOptions
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.storage.deck_plain_text import deck_from_plain_text, deck_to_plain_text
from tests.made.decks import any_decks


def read(text: str, language: str = "en") -> ImportedPrompts:
    return deck_from_plain_text(text, "t.txt", "Mine", ImportOptions(language=language))


def held(prompt: Prompt) -> Prompt:
    """The prompt with nothing but what plain text can hold."""
    return replace(prompt, id="", glance="", also=(), behaviours=(), source="", enabled=True, starred=False)


@given(any_decks)
def test_what_it_can_hold_comes_back(deck: Deck) -> None:
    imported = read(deck_to_plain_text(deck), deck.language)
    assert list(map(held, imported.deck.prompts)) == list(map(held, deck.prompts))
    assert (imported.deck.title, imported.deck.language) == (deck.title, deck.language)
    assert (imported.problems, imported.notes) == ((), ())


TEXT = """\
# My own questions
#deck: Evenings
#phase: closing, last
#competency: 8.8
#kind: process
#voice: say
#tags: anything

- What would make this a good place to stop?
2. What stays with you?

#voice: cue
#phase: any
Breath first.
\\# as it is
"""


def test_headers_hold_for_the_lines_that_follow() -> None:
    imported = read(TEXT)
    first, second, third, fourth = imported.deck.prompts
    assert (imported.deck.title, imported.problems, imported.notes) == ("Evenings", (), ())
    assert first.text == "What would make this a good place to stop?"
    assert (first.phases, first.engagements) == ((Phase.CLOSING,), (Engagement.LAST,))
    assert (first.competency, first.kind, first.voice) == ("8.8", Kind.PROCESS, Voice.SAY)
    assert second.text == "What stays with you?"
    assert (third.voice, third.phases, third.text) == (Voice.CUE, (), "Breath first.")
    assert fourth.text == "# as it is"


def test_without_headers_the_words_tell() -> None:
    imported = read("What did you learn?\nBreath, pace, shoulders\n")
    say, cue = imported.deck.prompts
    assert (say.voice, say.phases, cue.voice) == (Voice.SAY, (Phase.CLOSING,), Voice.CUE)
    assert imported.deck.title == "Mine"
    assert imported.notes == ("2 prompts name no competency; theirs are guesses from their words.",)


def test_one_guess_is_counted_as_one() -> None:
    assert read("What?\n").notes == ("1 prompt names no competency; its own is a guess from its words.",)


def test_an_empty_header_lets_the_words_tell_again() -> None:
    imported = read("#competency: 8.8\n#phase: closing\nOne?\n#competency:\n#phase:\nTwo?\n")
    assert [prompt.competency for prompt in imported.deck.prompts] == ["8.8", "5.1"]
    assert [prompt.phases for prompt in imported.deck.prompts] == [(Phase.CLOSING,), ()]


def test_a_mindset_is_a_cue_and_a_say_is_none() -> None:
    [silent, said] = read("#kind: mindset\nYou choose?\n#kind:\n#voice: say\nTheir choice\n").deck.prompts
    assert (silent.voice, silent.kind) == (Voice.CUE, Kind.MINDSET)
    assert (said.voice, said.kind) == (Voice.SAY, Kind.MOMENT)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("#phase: begin", "Line 2: “begin” is none of agreement, exploration, closing, first, last."),
        ("#kind: praxis", "Line 2: “praxis” is none of process, moment, mindset."),
        ("#voice: loud", "Line 2: “loud” is none of say, cue."),
        ("#competency: 9.9", "Line 2: “9.9” is no competency that this program knows."),
        ("#deck: a\u202eb", "Line 2: It holds a hidden sign that can't be kept. Type it anew, please."),
        ("W" * 2_001, "Line 2: There is room for 2,000 characters; this has 2,001."),
    ],
)
def test_a_line_that_cannot_be_is_named_and_the_others_stay(line: str, told: str) -> None:
    imported = read(f"One?\n{line}\nTwo?\n")
    assert [problem.told for problem in imported.problems] == [told]
    assert [prompt.text for prompt in imported.deck.prompts] == ["One?", "Two?"]


def test_comments_are_left_out() -> None:
    assert read("# one\n## two\n#three\n# four: five\n#colour: red\n").deck.prompts == ()


def test_two_decks_in_one_file_are_told() -> None:
    imported = read("#deck: A\n#competency: 5.1\nOne?\n#deck: B\nTwo?\n")
    assert imported.deck.title == "A"
    assert imported.notes == ("The file names 2 decks; all of it goes into “A”.",)


def test_languages_may_change_on_the_way() -> None:
    imported = read("#language: de\nWas?\n#language: fr\nQuoi?\n")
    assert imported.deck.language == "de"
    assert [prompt.language for prompt in imported.deck.prompts] == ["de", "fr"]


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(DeckUnreadable, match="it has 20,001 prompts, and 20,000 is the most"):
        read("#voice: say\n#kind: process\n#phase: any\n#competency: 5.1\n" + "What?\n" * 20_001)


def test_it_reads_as_a_hand_would_write_it() -> None:
    prompt = Prompt("a", Voice.SAY, "What now?", "Now", "3.9", Kind.PROCESS, phases=(Phase.CLOSING,))
    deck = Deck(
        "d", "Mine", prompts=(prompt, replace(prompt, id="b", text="- not a bullet"), replace(prompt, phases=()))
    )
    assert deck_to_plain_text(deck) == (
        "#deck: Mine\n#language: en\n\n#voice: say\n#phase: closing\n#competency: 3.9\n#kind: process\nWhat now?\n"
        "\\- not a bullet\n\n#phase: any\nWhat now?\n"
    )
