"""The shelf: which decks stand on it, whose takes whose place, and what happens when a file breaks or changes."""

from dataclasses import replace
from pathlib import Path

import pytest

from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.storage.deck_files import write_deck
from partner_overlay.storage.deck_shelf import DeckShelf

PROMPT = Prompt("one", Voice.SAY, "What matters most to you here?", "What matters?", "3.6", Kind.PROCESS)


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    folder.mkdir()
    for name in ("alpha", "beta"):
        write_deck(folder / f"{name}.toml", Deck(name, name.title(), prompts=(PROMPT,)))
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


@pytest.fixture
def shelf(shipped: Path, own: Path) -> DeckShelf:
    return DeckShelf([shipped, own])


def titles(shelf: DeckShelf) -> list[str]:
    return [deck.title for deck in shelf.decks()]


def test_decks_stand_in_the_order_of_folders_and_names(shelf: DeckShelf, own: Path) -> None:
    write_deck(own / "a.toml", Deck("a", "Mine"))
    assert titles(shelf) == ["Alpha", "Beta", "Mine"]
    assert shelf.troubles() == ()


def test_the_coachs_deck_takes_the_shipped_ones_place(shelf: DeckShelf, own: Path) -> None:
    write_deck(own / "any name.toml", Deck("alpha", "My alpha"))
    assert titles(shelf) == ["My alpha", "Beta"]
    assert shelf.path_of("alpha") == own / "any name.toml"
    (own / "any name.toml").unlink()
    assert titles(shelf) == ["Alpha", "Beta"]


def test_an_unknown_deck_has_no_file(shelf: DeckShelf) -> None:
    shelf.decks()
    assert shelf.path_of("gamma") is None


def test_other_files_are_left_alone(shelf: DeckShelf, own: Path) -> None:
    (own / ".hidden.toml").write_text("junk")
    (own / "notes.txt").write_text("junk")
    assert titles(shelf) == ["Alpha", "Beta"]
    assert shelf.troubles() == ()


def test_a_folder_that_is_not_there_yet_is_empty(shipped: Path, tmp_path: Path) -> None:
    shelf = DeckShelf([shipped, tmp_path / "later"])
    assert titles(shelf) == ["Alpha", "Beta"]
    assert shelf.troubles() == ()


def test_a_broken_file_is_told_and_the_others_stand(shelf: DeckShelf, own: Path) -> None:
    (own / "broken.toml").write_text("format = ")
    for _ in range(2):
        assert titles(shelf) == ["Alpha", "Beta"]
        assert shelf.troubles() == (f"{own / 'broken.toml'}, line 1: this is not TOML.",)


def test_a_file_that_breaks_keeps_what_was_loaded_before(shelf: DeckShelf, own: Path) -> None:
    path = own / "mine.toml"
    write_deck(path, Deck("mine", "Mine"))
    assert "Mine" in titles(shelf)
    path.write_text("format = ")
    assert "Mine" in titles(shelf)
    assert len(shelf.troubles()) == 1
    write_deck(path, Deck("mine", "Mended"))
    assert "Mended" in titles(shelf)
    assert shelf.troubles() == ()


def test_a_changed_file_is_read_again_and_an_unchanged_one_is_not(shelf: DeckShelf, own: Path) -> None:
    path = own / "mine.toml"
    write_deck(path, Deck("mine", "Mine", prompts=(PROMPT,)))
    first = shelf.decks()
    assert all(again is before for again, before in zip(shelf.decks(), first, strict=True))
    write_deck(path, Deck("mine", "Mine", prompts=(replace(PROMPT, starred=True),)))
    changed = shelf.decks()
    assert changed[2].prompts[0].starred
    assert changed[:2] == first[:2]


def test_two_decks_of_one_folder_cannot_share_an_id(shelf: DeckShelf, own: Path) -> None:
    write_deck(own / "a.toml", Deck("mine", "First"))
    write_deck(own / "b.toml", Deck("mine", "Second"))
    assert titles(shelf) == ["Alpha", "Beta", "First"]
    assert shelf.troubles() == (f"{own / 'b.toml'}: its deck has the id “mine”, as a.toml has.",)


def test_a_folder_that_is_none_is_told(shipped: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    shelf = DeckShelf([shipped, tmp_path / "file"])
    assert titles(shelf) == ["Alpha", "Beta"]
    assert len(shelf.troubles()) == 1


def test_a_folder_that_turns_unreadable_keeps_its_decks(shelf: DeckShelf, own: Path) -> None:
    write_deck(own / "mine.toml", Deck("mine", "Mine"))
    shelf.decks()
    (own / "mine.toml").unlink()
    own.rmdir()
    own.symlink_to(own)
    assert titles(shelf) == ["Alpha", "Beta", "Mine"]
    assert f"{own}: its link leads in a circle." in shelf.troubles()


def test_a_link_to_nowhere_is_told(shelf: DeckShelf, own: Path) -> None:
    (own / "lost.toml").symlink_to(own / "gone.toml")
    assert titles(shelf) == ["Alpha", "Beta"]
    assert shelf.troubles() == (f"{own / 'lost.toml'}: there is no such file or folder.",)
