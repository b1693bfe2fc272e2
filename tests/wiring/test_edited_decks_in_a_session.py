"""A running session takes up an edited deck at once, through the files that both read."""

from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from partner_overlay.application.deck_service import DeckService
from partner_overlay.application.session_service import Habits, SessionService, StartChoices
from partner_overlay.domain import commands
from partner_overlay.domain.change import Change
from partner_overlay.domain.deck_changes import new_deck
from partner_overlay.domain.library import PromptAt
from partner_overlay.domain.library_changes import add_prompts, change_prompt, delete_prompts
from partner_overlay.storage.deck_shelf import DeckShelf
from partner_overlay.storage.deck_store import DeckStore
from tests.fakes.clock import ManualClock
from tests.fakes.deck_store import NeverInMemory
from tests.fakes.journal import RefusingJournal
from tests.fakes.session_types import shipped_types
from tests.made.libraries import say

MINE = "mine"
TURNS = 12  # more than there are prompts, so that each comes


class Both:
    """The editor and a session over one folder of decks."""

    def __init__(self, folder: Path) -> None:
        shipped, own = folder / "shipped", folder / "own"
        shipped.mkdir()
        own.mkdir()
        chance = count(7)
        self.decks = DeckService(DeckStore(shipped, own), NeverInMemory(), str.upper, _nothing)
        shelf = DeckShelf((shipped, own))
        self.sessions = SessionService(
            RefusingJournal(), shelf, ManualClock(), lambda: next(chance), _nothing, types=shipped_types()
        )
        self.edit(new_deck(self.decks.library, "Mine"))
        self.edit(add_prompts(self.decks.library, MINE, [say("", f"What about {word}?", word) for word in "abc"]))
        self.sessions.start(StartChoices(decks=(MINE,)), Habits(rotate_every=None))

    def edit(self, change: Change) -> None:
        self.decks.do(change)
        assert self.decks.state.unsaved == ()

    def on_screen(self) -> str:
        assert self.sessions.session is not None
        current = self.sessions.session.rotation.current
        assert current is not None
        return current.text

    def to_come(self) -> set[str]:
        """What a coach sees who goes on and on."""
        seen = set()
        for _ in range(TURNS):
            self.sessions.give(commands.ShowNextPrompt())
            seen.add(self.on_screen())
        return seen

    def at(self, text: str) -> PromptAt:
        (found,) = (prompt.id for prompt in self.decks.library.deck(MINE).prompts if prompt.text == text)
        return PromptAt(MINE, found)


def _nothing() -> None:
    """Nobody looks."""


@pytest.fixture
def both(tmp_path: Path) -> Both:
    return Both(tmp_path)


def test_a_new_prompt_can_come(both: Both) -> None:
    both.edit(add_prompts(both.decks.library, MINE, [say("", "What is new?", "New")]))
    assert "What is new?" in both.to_come()


def test_a_deleted_prompt_comes_no_more_and_undone_it_does(both: Both) -> None:
    gone = next(f"What about {word}?" for word in "abc" if f"What about {word}?" != both.on_screen())
    both.edit(delete_prompts(both.decks.library, [both.at(gone)]))
    assert gone not in both.to_come()
    both.decks.undo()
    assert gone in both.to_come()


def test_the_one_on_screen_stays_when_it_is_deleted(both: Both) -> None:
    shown = both.on_screen()
    both.edit(delete_prompts(both.decks.library, [both.at(shown)]))
    both.sessions.look()
    assert both.on_screen() == shown
    assert shown not in both.to_come()


def test_a_reworded_prompt_comes_in_its_new_words(both: Both) -> None:
    old = next(f"What about {word}?" for word in "abc" if f"What about {word}?" != both.on_screen())
    at = both.at(old)
    both.edit(change_prompt(both.decks.library, at, replace(both.decks.library.prompt(at), text="What now?")))
    seen = both.to_come()
    assert "What now?" in seen
    assert old not in seen
