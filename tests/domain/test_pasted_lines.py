"""Pasted lines become prompts: what a coach would have in a list, with guesses that a coach would share."""

# ruff: noqa: RUF001  dashes and letters of other writings are meant

import pytest

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.deck_limits import check_sound
from partner_overlay.domain.fresh_ids import FreshIds
from partner_overlay.domain.glance import glance_of
from partner_overlay.domain.pasted_lines import prompt_of_line, prompts_of_lines
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Kind, Voice

AGREE, EXPLORE, CLOSE = (Phase.AGREEMENT,), (Phase.EXPLORATION,), (Phase.CLOSING,)

THIRTY = """\
# My questions

What would you like to focus on today?
- What do you want from this session?
* How will you know that it worked?
• What makes this important to you?
1. What would success look like?
2) Where shall we start?
"Which outcome would be most useful today?"
“How would you like to use our session?”
What are your options?
What else could you do?
What if nothing stood in your way?
How does that make you feel?
What do you notice in your body?
What is underneath that?
I notice a pattern. May I share it with you?
Half our time is left. What should it go to?
How are we doing with what you wanted?
What does this say about who you are becoming?
What word would you give it?
What are you taking away from today?
What have you learned about yourself?
What will you do, and by when?
What is your first step?
Who can support you?
What might get in the way?
Which resources do you have?
How would you like us to close today?
What needs a moment before we finish?
Since we last met, what has changed?
Are we a good fit for each other?
Pause. Let the silence work.
Their choice, my curiosity.
"""


def test_a_list_of_thirty_lines_comes_in_with_phases_guessed() -> None:
    """A1 of domain.md 8.8; thirty lines and two cues."""
    prompts = prompts_of_lines(THIRTY)
    assert len(prompts) == 32
    assert [prompt.voice for prompt in prompts] == [Voice.SAY] * 30 + [Voice.CUE] * 2
    assert [prompt.phases for prompt in prompts[:30]] == [
        *[AGREE] * 8, *[EXPLORE] * 10, EXPLORE, *[CLOSE] * 9, AGREE, (),
    ]  # fmt: skip
    assert prompts[29].engagements == (Engagement.FIRST,)
    fresh = FreshIds(())
    for prompt in prompts:
        assert prompt.glance == glance_of(prompt.text)
        assert competency_of(prompt.competency) is not None
        check_sound(fresh.named(prompt))


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("- What now?", "What now?"),
        ("  – What now?", "What now?"),
        ("[ ] What now?", "What now?"),
        ("(3) What now?", "What now?"),
        ("12. What now?", "What now?"),
        ("b) What now?", "What now?"),
        ("- 1. What now?", "What now?"),
        ("> What now?", "What now?"),
        ("\ufeffWhat  \t now?", "What now?"),
        ("«What now?»", "What now?"),
        ("„Was jetzt?“", "Was jetzt?"),
        ("'What now?'", "What now?"),
        ("“What” now?", "“What” now?"),
        ("8.8 is for later", "8.8 is for later"),
        ("A pause. What then?", "A pause. What then?"),
        ("-5 to 5: where are you?", "-5 to 5: where are you?"),
    ],
)
def test_bullets_numbers_and_quotes_are_trimmed(line: str, text: str) -> None:
    assert [prompt.text for prompt in prompts_of_lines(line)] == [text]


def test_blank_lines_and_comments_are_no_prompts() -> None:
    assert prompts_of_lines("\r\n# closing\n   \n  #phase: closing\n-  \n“”\n") == ()


@pytest.mark.parametrize(
    ("line", "voice"),
    [
        ("What matters now?", Voice.SAY),
        ("what matters now", Voice.SAY),
        ("And how is that for you", Voice.SAY),
        ("I hear a lot. Where to begin?", Voice.SAY),
        ("What they want.", Voice.CUE),
        ("Notice their breath", Voice.CUE),
        ("Slow down!", Voice.CUE),
    ],
)
def test_a_question_is_said_and_a_fragment_is_a_cue(line: str, voice: Voice) -> None:
    assert prompt_of_line(line).voice is voice


def test_greek_asks_with_a_semicolon_and_english_does_not() -> None:
    assert prompt_of_line("Τι θέλεις τώρα;", "el").voice is Voice.SAY
    assert prompt_of_line("Notice the breath;").voice is Voice.CUE
    assert prompt_of_line("Was ist jetzt da?", "de").language == "de"


@pytest.mark.parametrize(
    ("line", "competency", "kind"),
    [
        ("Their decision", "2.1", Kind.MINDSET),
        ("What would you choose?", "2.1", Kind.MOMENT),
        ("What about it?", "5.1", Kind.MOMENT),
        ("Breathe", "5.1", Kind.MOMENT),
        ("What time is left for it?", "3.9", Kind.PROCESS),
        ("How would you like to close?", "8.8", Kind.PROCESS),
        ("What will you take away?", "8.6", Kind.MOMENT),
    ],
)
def test_competency_and_kind_are_guessed(line: str, competency: str, kind: Kind) -> None:
    prompt = prompt_of_line(line)
    assert (prompt.competency, prompt.kind) == (competency, kind)
