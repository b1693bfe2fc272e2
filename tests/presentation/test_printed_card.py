"""What stands on a printed card."""

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Kind, Prompt, Voice
from partner_overlay.presentation.printed_card import PrintedCard, printed_card
from partner_overlay.presentation.translation import as_written


def test_a_say_is_quoted() -> None:
    prompt = Prompt("a", Voice.SAY, "{min} left. What now?", "{min} left", "3.9", Kind.PROCESS)
    assert printed_card(prompt, Numbering.ICF_2025, as_written) == PrintedCard(
        Voice.SAY, "Say", "___ left", "“___ left. What now?”", "3.09", "process"
    )


def test_a_cue_is_not_and_says_nothing_twice() -> None:
    prompt = Prompt("a", Voice.CUE, "Breath first.", "Breath first", "5.1", Kind.MINDSET)
    card = printed_card(prompt, Numbering.ICF_2019, as_written)
    assert (card.label, card.glance, card.sentence, card.kind) == ("Cue", "Breath first", "", "mindset")


def test_without_a_glance_the_words_stand_large() -> None:
    prompt = Prompt("a", Voice.SAY, "What now?", "", "5.1", Kind.PROCESS)
    assert printed_card(prompt, Numbering.ICF_2019, as_written).glance == "What now?"
