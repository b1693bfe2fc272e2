"""Words fit their block: a step smaller, on more lines, and only then cut."""

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.overlay_view import Role, Words
from partner_overlay.ui.appearance import Appearance, appearance_of
from partner_overlay.ui.words_block import HEIGHT, ROOMIEST, WordsBlock, spoken_sentence

WIDTH = 368


@pytest.fixture(params=[100, 200])
def appearance(qapp: QApplication, request: pytest.FixtureRequest) -> Appearance:
    family = QFontInfo(qapp.font()).family()
    return appearance_of(Scheme.DARK, family, size=request.param, opacity=92, translucent=True, mirrored=False)


def words(glance: str, sentence: str, voice: Voice = Voice.SAY) -> Words:
    return Words("key", Role.PROMPT, voice, glance, sentence, "Say", "3.9", "process")


def block(shown: Words, appearance: Appearance, height: float = HEIGHT) -> WordsBlock:
    return WordsBlock(shown, appearance.px(WIDTH), appearance.px(height), appearance)


@pytest.mark.parametrize("voice", Voice)
def test_the_longest_words_that_a_deck_should_have_fit(appearance: Appearance, voice: Voice) -> None:
    """32 characters of glance and 84 of sentence: product.md 2 and domain.md 4.2."""
    glance = "What would you like to leave be?"
    sentence = "As you hear yourself say all of that, what do you notice, and what matters most now?"
    assert (len(glance), len(sentence)) == (32, 84)
    assert not block(words(glance, sentence, voice), appearance).cut


@pytest.mark.parametrize("voice", Voice)
def test_words_as_long_as_in_german_fit(appearance: Appearance, voice: Voice) -> None:
    """Two fifths longer than English."""
    glance = "Was sollte jetzt unbedingt noch Platz haben?"
    sentence = (
        "Die Hälfte unserer Zeit liegt noch vor uns. Wofür möchten Sie diese Zeit jetzt am liebsten verwenden, und wie?"
    )
    assert len(glance) > 32 * 1.3
    assert len(sentence) > 84 * 1.3
    assert not block(words(glance, sentence, voice), appearance).cut


@pytest.mark.parametrize("voice", Voice)
def test_nothing_stands_out_of_the_block(appearance: Appearance, voice: Voice) -> None:
    for sentence in ("", "Short.", "word " * 30, "word " * 400, "x" * 2000):
        for glance in ("Short", "Six words that fill the line", "Far too many words " * 8):
            needed = block(words(glance, sentence, voice), appearance).needed
            assert needed <= appearance.px(HEIGHT)


def test_too_many_words_are_cut_and_unfold_where_there_is_room(appearance: Appearance) -> None:
    long = words("A long one", "word " * 60)
    assert block(long, appearance).cut
    roomy = block(long, appearance, ROOMIEST)
    assert not roomy.cut
    assert appearance.px(HEIGHT) < roomy.needed <= appearance.px(ROOMIEST)


def test_a_glance_that_can_never_fit_is_cut(appearance: Appearance) -> None:
    shown = block(words("Far too many words for a glance " * 9, "And a sentence."), appearance)
    assert shown.cut
    assert shown.texts[-1] == "“And a sentence.”"


def test_a_say_stands_in_quotation_marks() -> None:
    assert spoken_sentence(words("", "What else?")) == "“What else?”"
    assert spoken_sentence(words("Only this", "")) == ""


def test_a_cue_does_not() -> None:
    assert spoken_sentence(words("", "Breathe.", Voice.CUE)) == "Breathe."
