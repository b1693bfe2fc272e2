"""The preview shows a prompt as the overlay would, in the phase where it may first come."""

from dataclasses import replace

import pytest

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Prompt, Voice
from partner_overlay.presentation.deck_choices import cell_choices, times_words
from partner_overlay.presentation.deck_preview import preview_card, preview_heading
from partner_overlay.presentation.overlay_view import Words
from partner_overlay.presentation.translation import as_written
from tests.made.libraries import say

PROMPT = say("a", "There are {min} minutes left. What matters most?", "{min} min: what matters?")


def words_of(prompt: Prompt) -> Words:
    words = preview_card(prompt, Numbering.ICF_2019, as_written).words
    assert words is not None
    return words


@pytest.mark.parametrize(
    ("phases", "engagements", "phase"),
    [
        ((), (), Phase.EXPLORATION),
        ((Phase.CLOSING,), (), Phase.CLOSING),
        ((), (Engagement.FIRST,), Phase.AGREEMENT),
        ((), (Engagement.LAST,), Phase.CLOSING),
        ((Phase.EXPLORATION,), (Engagement.LAST,), Phase.EXPLORATION),
    ],
)
def test_the_phase_is_the_first_where_it_may_come(
    phases: tuple[Phase, ...], engagements: tuple[Engagement, ...], phase: Phase
) -> None:
    prompt = replace(PROMPT, phases=phases, engagements=engagements)
    card = preview_card(prompt, Numbering.ICF_2019, as_written)
    assert card.phase is phase
    assert sum(segment.share for segment in card.line) == pytest.approx(1)


def test_slots_are_filled_with_what_the_card_itself_says() -> None:
    card = preview_card(PROMPT, Numbering.ICF_2019, as_written)
    assert words_of(PROMPT).glance == f"{card.amount} min: what matters?"


def test_a_cue_that_says_no_more_than_its_glance_says_it_once() -> None:
    cue = replace(PROMPT, voice=Voice.CUE, text="Let the silence work.", glance="Let the silence work")
    assert words_of(cue).sentence == ""
    assert words_of(cue).label == "Notice"


def test_the_heading_counts_honestly() -> None:
    headings = [preview_heading(number, as_written) for number in (0, 1, 3)]
    assert headings == ["Nothing to add: it reads well.", "One thing to look at", "3 things to look at"]


def test_every_line_of_a_cells_list_is_another() -> None:
    choices = cell_choices(Numbering.ICF_2025, as_written)
    for offered in (choices.voices, choices.kinds, choices.times, choices.competencies):
        assert len({choice.words for choice in offered}) == len(offered)
    assert times_words((), as_written) == "Any"
