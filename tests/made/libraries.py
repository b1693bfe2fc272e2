"""Libraries made for tests: decks of short prompts that can be told apart."""

from dataclasses import replace

from hypothesis import strategies as st

from partner_overlay.domain.library import Library, PromptAt
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice

WORDS = (
    "what", "matters", "most", "to", "you", "here", "now", "how", "would", "like", "the", "time", "left", "where",
    "shall", "we", "go", "next",
)  # fmt: skip


def say(prompt_id: str, text: str = "", glance: str = "") -> Prompt:
    return Prompt(prompt_id, Voice.SAY, text or f"What about {prompt_id}?", glance or prompt_id, "3.9", Kind.PROCESS)


def deck(deck_id: str, *prompts: Prompt | str) -> Deck:
    """A deck of prompts; one given by its id alone says something of its own."""
    return Deck(
        deck_id, deck_id.title(), prompts=tuple(say(each) if isinstance(each, str) else each for each in prompts)
    )


def at(deck_id: str, *prompt_ids: str) -> tuple[PromptAt, ...]:
    return tuple(PromptAt(deck_id, prompt_id) for prompt_id in prompt_ids)


def ids(library: Library, deck_id: str) -> str:
    """The ids of a deck's prompts in one line."""
    return " ".join(prompt.id for prompt in library.deck(deck_id).prompts)


LIBRARY = Library((deck("one", "a", "b", "c", "d"), deck("two", "x", "y")))

texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
prompts = st.builds(
    lambda text, glance, voice, starred, enabled, phases, competency, kind: replace(
        say("", text, glance), voice=voice, starred=starred, enabled=enabled, phases=phases, competency=competency,
        kind=kind,
    ),
    texts, texts, st.sampled_from(Voice), st.booleans(), st.booleans(),
    st.sampled_from([(), (Phase.CLOSING,), (Phase.AGREEMENT, Phase.EXPLORATION)]),
    st.sampled_from(["3.9", "5.1", "8.8"]), st.sampled_from(Kind),
)  # fmt: skip


def libraries(most: int = 8) -> st.SearchStrategy[Library]:
    """Two decks whose prompts have ids of their own."""

    def named(first: list[Prompt], second: list[Prompt]) -> Library:
        one = tuple(replace(prompt, id=f"p{number}") for number, prompt in enumerate(first))
        two = tuple(replace(prompt, id=f"q{number}") for number, prompt in enumerate(second))
        return Library((Deck("one", "One", prompts=one), Deck("two", "Two", prompts=two)))

    return st.builds(named, st.lists(prompts, max_size=most), st.lists(prompts, max_size=most))
