"""Search and filters: quick ways give what looking at every prompt for every filter gives."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.library import Library
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompt_filter import Haystacks, PromptFilter, filtered, haystack
from partner_overlay.domain.prompts import Kind, Prompt, Voice
from tests.made.libraries import libraries, say

PROMPTS = (
    replace(say("a", "Où allons-nous maintenant ?", "Où"), phases=(Phase.CLOSING,), also=("8.8",)),
    replace(say("b", "WHAT matters here?"), voice=Voice.CUE, kind=Kind.MOMENT, engagements=(Engagement.FIRST,)),
    replace(say("c", "How?"), starred=True, enabled=False, phases=(Phase.AGREEMENT,), competency="5.1"),
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (PromptFilter(), "a b c"),
        (PromptFilter("ou ALLONS"), "a"),
        (PromptFilter("maintenant où"), "a"),
        (PromptFilter("closing together"), "a"),
        (PromptFilter("8.09"), "a"),
        (PromptFilter("what here"), "b"),
        (PromptFilter("nowhere"), ""),
        (PromptFilter(phase=Phase.CLOSING), "a b"),
        (PromptFilter(phase=Engagement.FIRST), "b"),
        (PromptFilter(competency="8.8"), "a"),
        (PromptFilter(competency="5.1"), "c"),
        (PromptFilter(kind=Kind.MOMENT), "b"),
        (PromptFilter(voice=Voice.CUE), "b"),
        (PromptFilter(disabled=True), "c"),
        (PromptFilter(starred=True), "c"),
        (PromptFilter(never=True), "a"),
        (PromptFilter(with_findings=True), "b"),
        (PromptFilter("?", voice=Voice.SAY, starred=True), "c"),
    ],
)
def test_each_filter_lets_its_prompts_pass(wanted: PromptFilter, found: str) -> None:
    passed = filtered(PROMPTS, wanted, {"a"}, lambda prompt: prompt.id == "b")
    assert " ".join(prompt.id for prompt in passed) == found
    assert wanted.all_pass == (wanted == PromptFilter())


filters = st.builds(
    PromptFilter,
    st.sampled_from(["", "what", "you he"]),
    st.sampled_from([None, *Phase]),
    st.sampled_from([None, "3.9"]),
    st.sampled_from([None, *Kind]),
    st.sampled_from([None, *Voice]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


def is_long(prompt: Prompt) -> bool:
    return len(prompt.text) > 9


def passes(prompt: Prompt, wanted: PromptFilter) -> bool:
    words = f"{prompt.text} {prompt.glance} {prompt.id}"
    return (
        all(word in haystack(prompt) for word in wanted.search.split())
        and (wanted.search != "what" or "what" in words)
        and (not isinstance(wanted.phase, Phase) or prompt.fits(wanted.phase, None))
        and wanted.competency in {None, prompt.competency}
        and wanted.kind in {None, prompt.kind}
        and wanted.voice in {None, prompt.voice}
        and (not wanted.with_findings or is_long(prompt))
        and (not wanted.disabled or not prompt.enabled)
        and (not wanted.starred or prompt.starred)
        and (not wanted.never or prompt.id in {"p0", "p2"})
    )


@given(libraries(), filters)
def test_the_filter_is_every_filter_on_every_prompt(library: Library, wanted: PromptFilter) -> None:
    prompts = library.deck("one").prompts
    found = filtered(prompts, wanted, {"p0", "p2"}, is_long, Haystacks())
    assert found == tuple(prompt for prompt in prompts if passes(prompt, wanted))


def test_what_is_searched_is_made_once_for_each_value() -> None:
    made = Haystacks()
    first = made(PROMPTS[0])
    assert made(PROMPTS[0]) is first
    made.keep_only(PROMPTS[1:])
    assert made(PROMPTS[0]) == first
    assert made(PROMPTS[0]) is not first
