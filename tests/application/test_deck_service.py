"""Decks are saved after each step; what the disk refuses is kept and said; what others changed is never lost."""

from dataclasses import dataclass, field, replace

import pytest

from partner_overlay.application.deck_ports import DeckStore, NeverList, Origin
from partner_overlay.application.deck_service import DeckService
from partner_overlay.application.decks_state import Conflict
from partner_overlay.domain.change import Deed
from partner_overlay.domain.deck_changes import delete_deck, new_deck
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.library import PromptAt
from partner_overlay.domain.library_changes import (
    add_prompts,
    change_prompt,
    delete_prompts,
    put_aside,
    star_prompts,
)
from partner_overlay.domain.prompts import Deck
from tests.fakes.deck_store import DeckStoreInMemory, HeldAside, NeverInMemory
from tests.made.libraries import at, deck, ids, say

SHIPPED = deck("shipped", "s", "t")
OWN = deck("own", "a", "b")


@dataclass
class Desk:
    """A service with its store at hand; `changes` counts what was told."""

    store: DeckStoreInMemory = field(default_factory=lambda: DeckStoreInMemory(OWN, shipped=(SHIPPED,)))
    never: NeverInMemory = field(default_factory=NeverInMemory)
    changes: int = 0

    def __post_init__(self) -> None:
        store: DeckStore = self.store
        never: NeverList = self.never
        self.service = DeckService(store, never, lambda title: f"{title} (yours)", self._changed)

    def _changed(self) -> None:
        self.changes += 1

    def star(self, deck_id: str, prompt_id: str) -> None:
        self.service.do(star_prompts(self.service.library, at(deck_id, prompt_id), starred=True))

    def delete(self, deck_id: str, prompt_id: str) -> None:
        self.service.do(delete_prompts(self.service.library, at(deck_id, prompt_id)))

    def reword(self, text: str) -> None:
        a = PromptAt("own", "a")
        self.service.do(change_prompt(self.service.library, a, replace(self.service.library.prompt(a), text=text)))

    def ids(self, deck_id: str) -> str:
        return ids(self.service.library, deck_id)

    def conflicts(self) -> tuple[Conflict, ...]:
        return self.service.state.conflicts

    def origin(self, deck_id: str) -> Origin:
        return self.service.state.home(deck_id).origin

    def on_disk(self, deck_id: str) -> str:
        return " ".join(prompt.id for prompt in self.store.files[deck_id].prompts)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_all_decks_are_there_with_their_homes(desk: Desk) -> None:
    state = desk.service.state
    assert [each.id for each in state.library.decks] == ["shipped", "own"]
    assert (desk.origin("shipped"), desk.origin("own")) == (Origin.SHIPPED, Origin.OWN)
    assert state.home("own").file == "/decks/own.toml"
    assert (state.troubles, state.conflicts, state.unsaved, state.undoes) == ((), (), (), None)


def test_each_step_is_saved_undo_and_redo_too(desk: Desk) -> None:
    desk.delete("own", "a")
    assert desk.on_disk("own") == "b"
    desk.service.undo()
    assert desk.on_disk("own") == "a b"
    desk.service.redo()
    assert desk.on_disk("own") == "b"
    assert desk.store.saves == ["own"] * 3
    assert desk.changes >= 3


def test_nothing_to_undo_and_a_step_that_changes_nothing_save_nothing(desk: Desk) -> None:
    desk.service.undo()
    desk.service.redo()
    desk.service.do(star_prompts(desk.service.library, at("own", "a"), starred=False))
    assert (desk.store.saves, desk.changes) == ([], 0)


def test_the_first_change_of_a_shipped_deck_makes_an_own_copy(desk: Desk) -> None:
    desk.delete("shipped", "s")
    assert desk.on_disk("shipped") == "t"
    assert desk.store.shipped_decks["shipped"] == SHIPPED
    assert desk.origin("shipped") is Origin.OWN_COPY
    desk.service.undo()
    assert "shipped" not in desk.store.files
    assert desk.origin("shipped") is Origin.SHIPPED
    assert desk.service.bin() == ()


def test_a_deleted_deck_is_in_the_bin_until_it_is_undone(desk: Desk) -> None:
    desk.service.delete_deck("own")
    assert "own" not in desk.store.files
    assert [binned.deck for binned in desk.service.bin()] == [OWN]
    desk.service.undo()
    assert desk.on_disk("own") == "a b"
    assert desk.service.bin() == ()
    desk.service.redo()
    assert len(desk.service.bin()) == 1


def test_a_new_deck_of_the_same_name_leaves_the_bin_alone(desk: Desk) -> None:
    desk.service.delete_deck("own")
    desk.service.do(new_deck(desk.service.library, "Own"))
    desk.delete("shipped", "s")
    assert [binned.deck for binned in desk.service.bin()] == [OWN]


def test_a_deck_is_restored_from_the_bin(desk: Desk) -> None:
    desk.service.delete_deck("own")
    desk.service.do(new_deck(desk.service.library, "Own"))
    [binned] = desk.service.bin()
    desk.service.restore(binned)
    assert desk.ids("own-2") == "a b"
    assert desk.service.library.deck("own-2").title == "Own 2"
    assert desk.service.bin() == ()
    desk.service.undo()
    assert len(desk.service.bin()) == 1


def test_a_shipped_deck_stays_whatever_is_asked(desk: Desk) -> None:
    with pytest.raises(Refusal, match="comes with the program and stays"):
        desk.service.delete_deck("shipped")
    with pytest.raises(Refusal, match="comes with the program and stays"):
        desk.service.do(delete_deck(desk.service.library, "shipped"))
    assert desk.ids("shipped") == "s t"


def test_of_a_deleted_own_copy_the_shipped_deck_stays(desk: Desk) -> None:
    desk.delete("shipped", "s")
    desk.service.delete_deck("shipped")
    assert desk.ids("shipped") == "s t"
    assert desk.origin("shipped") is Origin.SHIPPED
    [binned] = desk.service.bin()
    assert [prompt.id for prompt in binned.deck.prompts] == ["t"]
    desk.service.undo()
    assert desk.on_disk("shipped") == "t"
    assert desk.service.bin() == ()
    desk.service.redo()
    [binned] = desk.service.bin()
    desk.service.restore(binned)
    assert desk.ids("shipped") == "t"
    assert desk.origin("shipped") is Origin.OWN_COPY
    assert desk.service.bin() == ()


def test_what_the_disk_refuses_is_kept_said_and_tried_again(desk: Desk) -> None:
    desk.store.refusing = "The disk is full."
    desk.delete("own", "a")
    desk.service.delete_deck("own")
    state = desk.service.state
    assert (state.troubles, state.unsaved) == (("The disk is full.",), ("own",))
    assert desk.on_disk("own") == "a b"
    desk.service.undo()
    desk.service.look()
    assert list(desk.service.state.troubles) == ["The disk is full."]
    desk.store.refusing = ""
    desk.service.look()
    assert desk.on_disk("own") == "b"
    assert not desk.service.state.troubles
    assert not desk.service.state.unsaved


def test_a_file_that_another_program_changed_is_reloaded_as_a_step(desk: Desk) -> None:
    desk.store.files["own"] = deck("own", "a", "new")
    desk.service.look()
    assert desk.ids("own") == "a new"
    assert desk.store.saves == []
    undoes = desk.service.state.undoes
    assert undoes is not None
    assert undoes.deed is Deed.RELOAD
    desk.service.undo()
    assert desk.on_disk("own") == "a b"


def test_files_that_come_and_go_are_taken_notice_of(desk: Desk) -> None:
    desk.store.files["other"] = deck("other", "o")
    del desk.store.files["own"]
    desk.service.look()
    assert [each.id for each in desk.service.library.decks] == ["shipped", "other"]
    assert desk.service.state.conflicts == ()
    desk.service.undo()
    desk.service.undo()
    assert desk.on_disk("own") == "a b"


def test_a_look_that_finds_nothing_tells_nothing(desk: Desk) -> None:
    desk.service.look()
    assert desk.changes == 0


def test_when_both_changed_both_are_kept(desk: Desk) -> None:
    desk.store.files["own"] = deck("own", "a", say("b", "Theirs?"))
    desk.reword("Ours?")
    assert [prompt.text for prompt in desk.store.files["own"].prompts] == ["What about a?", "Theirs?"]
    [kept] = [each for each in desk.service.library.decks if each.title == "Own (yours)"]
    assert [prompt.text for prompt in kept.prompts] == ["Ours?", "What about b?"]
    assert desk.store.files[kept.id] == kept
    all_ids = [found.prompt for found, _ in desk.service.library.prompts()]
    assert len(all_ids) == len(set(all_ids))
    assert desk.conflicts() == (Conflict("Own", "Own (yours)", kept.id, "own"),)
    assert desk.service.state.unsaved == ()
    desk.service.settle()
    assert not desk.conflicts()


def test_both_made_the_same_change(desk: Desk) -> None:
    desk.store.files["own"] = deck("own", "b")
    desk.delete("own", "a")
    assert desk.ids("own") == desk.on_disk("own") == "b"
    assert desk.service.state.conflicts == ()


def test_ours_is_kept_when_the_file_went_while_it_was_not_saved(desk: Desk) -> None:
    desk.store.refusing = "The disk is full."
    desk.delete("own", "a")
    desk.store.refusing = ""
    del desk.store.files["own"]
    desk.service.look()
    assert desk.on_disk("own") == "b"
    assert desk.service.state.conflicts == (Conflict("Own"),)


def test_a_deck_that_was_deleted_here_and_there_is_simply_gone(desk: Desk) -> None:
    desk.store.refusing = "The disk is full."
    desk.service.delete_deck("own")
    desk.store.refusing = ""
    del desk.store.files["own"]
    desk.service.look()
    assert "own" not in desk.service.library
    assert (desk.service.state.conflicts, desk.service.state.unsaved) == ((), ())


def test_a_deck_deleted_here_and_changed_there_is_there_again(desk: Desk) -> None:
    desk.store.refusing = "The disk is full."
    desk.service.delete_deck("own")
    desk.store.refusing = ""
    desk.store.files["own"] = deck("own", "theirs")
    desk.service.look()
    assert desk.ids("own") == desk.on_disk("own") == "theirs"


def test_a_changed_file_that_can_not_be_read_is_left_alone(desk: Desk) -> None:
    """Nobody can say what is in it, so nothing is written over it, and ours waits."""
    theirs = deck("own", "broken")
    desk.store.files["own"] = theirs
    desk.store.unreadable = {"own"}
    desk.delete("own", "a")
    desk.service.look()
    assert desk.store.files["own"] is theirs
    assert desk.service.state.unsaved == ("own",)
    assert desk.service.state.troubles == ("own.toml can't be read.", "own.toml was changed by another program.")
    desk.store.unreadable = set()
    desk.service.look()
    assert desk.ids("own") == "broken"
    assert [each.title for each in desk.store.files.values()] == ["Own", "Own (yours)"]


def test_news_of_a_shipped_deck_are_offered_and_taken_by_request() -> None:
    newer = replace(deck("shipped", say("s", "Better?"), "t", "u"), version="2")
    store = DeckStoreInMemory(deck("shipped", "s", "mine"), shipped=(SHIPPED,))
    store.shipped_decks["shipped"] = newer
    desk = Desk(store)
    news = desk.service.state.news["shipped"]
    assert ([prompt.id for prompt in news.new], [prompt.id for prompt in news.reworded]) == (["u"], ["s"])
    assert desk.ids("shipped") == "s mine"
    desk.service.take_news("shipped")
    assert desk.on_disk("shipped") == "s mine u"
    assert desk.service.state.news == {}
    assert store.updates() == ()
    with pytest.raises(Refusal, match="nothing new"):
        desk.service.take_news("shipped")


def test_news_that_the_coach_has_already_are_no_news() -> None:
    store = DeckStoreInMemory(deck("shipped", "s", "u"), shipped=(SHIPPED,))
    store.shipped_decks["shipped"] = deck("shipped", "s", "t", "u")
    assert Desk(store).service.state.news == {}


def test_a_taken_update_that_could_not_be_noted_is_noted_later() -> None:
    store = DeckStoreInMemory(deck("shipped", "s"), shipped=(SHIPPED,))
    store.shipped_decks["shipped"] = deck("shipped", "s", "t", "u")
    desk = Desk(store)
    store.refusing = "The disk is full."
    desk.service.take_news("shipped")
    assert desk.service.state.unsaved == ("shipped",)
    store.refusing = ""
    desk.service.look()
    assert store.updates() == ()
    assert desk.on_disk("shipped") == "s u"


def test_never_is_kept_and_can_be_undone(desk: Desk) -> None:
    desk.service.do(put_aside(desk.service.library, at("own", "a"), never=True))
    assert desk.never.held == {"a"}
    assert desk.store.saves == []
    desk.service.undo()
    assert desk.never.held == frozenset()


def test_what_a_session_put_aside_meanwhile_stays(desk: Desk) -> None:
    desk.never.held = frozenset({"s"})
    desk.service.do(put_aside(desk.service.library, at("own", "a"), never=True))
    assert desk.never.held == desk.service.library.never == {"s", "a"}
    desk.service.undo()
    assert desk.never.held == desk.service.library.never == {"s"}
    desk.never.held = frozenset()
    desk.service.look()
    assert desk.service.library.never == frozenset()
    assert desk.service.state.undoes is None


class TestAside:
    """Files are written where they hold nobody up."""

    def test_steps_taken_meanwhile_are_saved_after(self) -> None:
        desk, aside = Desk(), HeldAside()
        service = DeckService(desk.store, desk.never, str, desk._changed, aside)
        service.do(delete_prompts(service.library, at("own", "a")))
        service.do(add_prompts(service.library, "own", (say("n"),)))
        assert [bool(work) for work in aside.waiting] == [True]
        assert list(service.state.unsaved) == ["own"]
        aside.let_go()
        assert desk.on_disk("own") == "b"
        assert list(service.state.unsaved) == ["own"]
        aside.let_go()
        assert desk.on_disk("own") == "b n"
        assert not service.state.unsaved
        assert not aside.waiting

    def test_nobody_looks_while_it_is_written(self) -> None:
        desk, aside = Desk(), HeldAside()
        service = DeckService(desk.store, desk.never, str, desk._changed, aside)
        service.do(delete_prompts(service.library, at("own", "a")))
        service.look()
        assert len(aside.waiting) == 1

    def test_at_the_end_all_is_written_here_and_now(self) -> None:
        desk, aside = Desk(), HeldAside()
        service = DeckService(desk.store, desk.never, str, desk._changed, aside)
        service.do(delete_prompts(service.library, at("own", "a")))
        aside.let_go()
        service.undo()
        aside.waiting.clear()
        service.finish()
        assert desk.on_disk("own") == "a b"


def test_another_deck_is_saved_though_one_is_refused(desk: Desk) -> None:
    def refuse_own(deck: Deck) -> object:
        if deck.id == "own":
            raise Refusal("No.")
        return save(deck)

    save = desk.store.save
    desk.store.save = refuse_own  # type: ignore[method-assign,assignment]  # one file of several is locked
    desk.star("own", "a")
    desk.star("shipped", "s")
    assert desk.service.state.unsaved == ("own",)
    assert desk.origin("shipped") is Origin.OWN_COPY
