"""The window of decks in words."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from partner_overlay.application.deck_findings import DeckFindings
from partner_overlay.application.deck_ports import Origin
from partner_overlay.application.decks_state import Conflict, DecksState, Home
from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.deck_check import check_prompt
from partner_overlay.domain.deck_updates import News
from partner_overlay.domain.library import Library
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompt_filter import PromptFilter
from partner_overlay.domain.prompts import Kind, Voice
from partner_overlay.presentation.decks import derive_decks, filter_choices, prompt_row
from partner_overlay.presentation.decks_view import Column, DecksView
from partner_overlay.presentation.translation import as_written
from tests.made.libraries import deck, say

GOOD = say("a", "What matters most to you here?", "What matters most?")
BAD = say("b", "Why is that?", "Why is that?")
LIBRARY = Library((deck("one", GOOD, BAD), deck("two")))


def state(
    library: Library = LIBRARY,
    *,
    homes: Mapping[str, Home] | None = None,
    news: Mapping[str, News] | None = None,
    undoes: Step | None = None,
    redoes: Step | None = None,
) -> DecksState:
    return DecksState(library, undoes, redoes, homes or {}, news or {}, (), (), ())


def view(shown: DecksState, chosen: str = "one", wanted: PromptFilter | None = None, *, looked: int = 99) -> DecksView:
    findings = DeckFindings()
    findings.take(shown.library)
    findings.look(looked)
    return derive_decks(shown, findings, chosen, wanted or PromptFilter(), as_written)


def test_the_decks_are_listed_with_counts_and_homes() -> None:
    homes = {"one": Home(Origin.SHIPPED, "/x/one.toml"), "two": Home()}
    one, two = view(state(homes=homes)).decks
    assert (one.title, one.count, one.findings, one.origin_words, one.deletable) == (
        "One", "2", 1, "came with the program", False,
    )  # fmt: skip
    assert one.hint == "It came with the program. Your first change makes a copy of your own.\n/x/one.toml"
    assert (two.count, two.origin_words, two.hint, two.deletable) == ("0", "yours", "A deck of your own.", True)


def test_news_are_offered_at_their_deck() -> None:
    both = state(homes={"one": Home(Origin.OWN_COPY)}, news={"one": News((GOOD, BAD), (GOOD,))})
    assert view(both).decks[0].update == (
        "“One” as it comes with the program has 2 new prompts, 1 reworded. Your changes stay."
    )
    assert "has 1 new prompt. Your" in view(state(news={"one": News((GOOD,), ())})).decks[0].update
    assert "has 3 reworded. Your" in view(state(news={"one": News((), (GOOD,) * 3)})).decks[0].update


@pytest.mark.parametrize(
    ("wanted", "looked", "status"),
    [
        (PromptFilter(), 99, "2 prompts, 1 finding"),
        (PromptFilter(), 1, "2 prompts, still looking through them"),
        (PromptFilter("matters"), 99, "1 of 2 prompts, 1 finding"),
    ],
)
def test_the_status_line_counts(wanted: PromptFilter, looked: int, status: str) -> None:
    assert view(state(), wanted=wanted, looked=looked).status == status


def test_a_deck_without_findings_says_so() -> None:
    assert view(state(Library((deck("one", GOOD),)))).status == "1 prompt, no findings"
    assert view(state(Library((deck("one", *(replace(GOOD, id=str(n)) for n in range(2))),)))).status == (
        "2 prompts, 4 findings"
    )


def test_the_prompts_that_pass_are_shown() -> None:
    assert view(state(), wanted=PromptFilter(with_findings=True)).shown == (BAD,)
    put_aside = state(Library(LIBRARY.decks, frozenset({"a"})))
    assert view(put_aside, wanted=PromptFilter(never=True)).shown == (GOOD,)


@pytest.mark.parametrize(
    ("library", "chosen", "wanted", "words"),
    [
        (LIBRARY, "one", PromptFilter(), ""),
        (LIBRARY, "one", PromptFilter("nowhere"), "No prompt fits. Change the search or the filters."),
        (LIBRARY, "two", PromptFilter(), "This deck is empty. Add a prompt, or paste a list of lines."),
        (Library(), "one", PromptFilter(), "There is no deck yet. Make a new one, or import one."),
    ],
)
def test_an_empty_table_says_why(library: Library, chosen: str, wanted: PromptFilter, words: str) -> None:
    assert view(state(library), chosen, wanted).empty == words


def test_a_chosen_deck_that_is_gone_gives_way_to_the_first() -> None:
    assert view(state(), "gone").chosen == "one"
    nothing = view(state(Library()))
    assert (nothing.chosen, nothing.status, nothing.shown) == ("", "", ())


def test_undo_and_redo_have_names_and_notices_are_sentences() -> None:
    shown = replace(
        state(undoes=Step(Deed.DELETE, 3), redoes=Step(Deed.MOVE, 1, "Two")),
        troubles=("The disk is full.",),
        conflicts=(Conflict("One", "One (yours)"), Conflict("Two")),
    )
    assert (view(shown).undo, view(shown).redo) == ("Undo: Delete 3 prompts", "Redo: Move 1 prompt to “Two”")
    assert view(shown).notices == (
        "The disk is full.",
        "“One” was changed here and in another program. Yours is kept as “One (yours)”.",
        "Another program took the file of “Two” away. Yours is kept.",
    )
    assert (view(state()).undo, view(state()).redo) == ("", "")


def test_a_row_has_its_cells_and_is_spoken_whole() -> None:
    prompt = replace(
        BAD, phases=(Phase.CLOSING,), engagements=(Engagement.FIRST,), starred=True, enabled=False, kind=Kind.MOMENT
    )
    row = prompt_row(prompt, check_prompt(prompt), {"b"}, Numbering.ICF_2025, as_written)
    assert [row.cell(column) for column in Column] == [
        "Say", "Why is that?", "Why is that?", "in the moment", "First session, Closing", "3.09",
    ]  # fmt: skip
    assert (row.starred, row.enabled, row.never, row.marks) == (True, False, True, "starred, off, never shown")
    assert row.findings == ("“Why” can sound like a call to account. Begin with “what”, “how” or “where”.",)
    assert row.spoken == (
        "Say, Why is that?, in the moment, First session, Closing, 3.09, starred, off, never shown, " + row.findings[0]
    )
    plain = prompt_row(replace(GOOD, voice=Voice.CUE), (), (), Numbering.ICF_2019, as_written)
    assert (plain.voice, plain.phases, plain.number, plain.marks, plain.findings) == ("Cue", "Any", "3.9", "", ())


def test_the_filters_offer_any_and_each() -> None:
    choices = filter_choices(Numbering.ICF_2019, as_written)
    assert [choice.words for choice in choices.phases] == [
        "Any phase", "Agreement", "Exploration", "Closing", "First session", "Last session",
    ]  # fmt: skip
    assert choices.competencies[0].value is None
    assert "8.8 closing together" in {choice.words for choice in choices.competencies}
    assert [choice.words for choice in choices.kinds] == ["Any kind", "process", "in the moment", "mindset"]
    assert [choice.words for choice in choices.voices] == ["Say or cue", "Say", "Cue"]
