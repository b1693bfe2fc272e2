"""Prompts: where one fits, and its slots; a glance for one that came without."""

# ruff: noqa: RUF001  letters and marks of other writings are meant

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.glance import glance_of
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Kind, Prompt, Voice

SAY = Prompt(
    id="3.9-minutes-left",
    voice=Voice.SAY,
    text="There are {min} minutes left. What matters most in them?",
    glance="{min} min: what matters?",
    competency="3.9",
    kind=Kind.PROCESS,
)


def test_a_prompt_without_phases_fits_everywhere() -> None:
    assert all(SAY.fits(phase, engagement) for phase in Phase for engagement in (None, *Engagement))


def test_a_prompt_keeps_to_its_phases() -> None:
    closing = replace(SAY, phases=(Phase.CLOSING,))
    assert [phase for phase in Phase if closing.fits(phase, None)] == [Phase.CLOSING]


def test_a_prompt_of_the_first_session_comes_in_no_other() -> None:
    first = replace(SAY, phases=(Phase.AGREEMENT,), engagements=(Engagement.FIRST,))
    assert first.fits(Phase.AGREEMENT, Engagement.FIRST)
    assert not first.fits(Phase.EXPLORATION, Engagement.FIRST)
    assert not first.fits(Phase.AGREEMENT, Engagement.LAST)
    assert not first.fits(Phase.AGREEMENT, None)


def test_slots_are_found_in_text_and_glance() -> None:
    assert SAY.needs("min")
    assert replace(SAY, text="What now?").needs("min")
    assert not SAY.needs("outcome")


def test_filling_puts_words_into_both_and_leaves_other_braces() -> None:
    filled = replace(SAY, glance="{min} {other}").filled(min="12", outcome="rest")
    assert filled.text == "There are 12 minutes left. What matters most in them?"
    assert filled.glance == "12 {other}"


@pytest.mark.parametrize(
    ("text", "glance"),
    [
        ("Where shall we go next?", "Where shall we go next?"),
        ("What would be most helpful for you to explore next or do?", "What would be most helpful for"),
        ("Unaufschiebbarkeitsvereinbarungen heute besprechen?", "Unaufschiebbarkeitsvereinbarunge"),
        ("你现在最想探索的是什么呢？这对你意味着什么，接下来你想怎么走？还有什么？", None),
        ("  spaced   out  ", "spaced out"),
    ],
)
def test_a_glance_is_the_first_words(text: str, glance: str | None) -> None:
    assert glance_of(text) == (glance or text[:32])


@given(st.text())
def test_a_glance_always_fits(text: str) -> None:
    glance = glance_of(text)
    assert len(glance) <= 32
    assert len(glance.split()) <= 6
    assert bool(glance) == bool(text.strip())
