"""What is known of the decks at one moment, for whoever shows them."""

from collections.abc import Mapping
from dataclasses import dataclass

from partner_overlay.application.deck_ports import Origin
from partner_overlay.domain.change import Step
from partner_overlay.domain.deck_updates import News
from partner_overlay.domain.library import Library


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another program changed or removed a deck's file while the deck here had changes that were not on disk.

    `kept_as` is the title of the deck that holds ours beside theirs; empty when theirs was gone and ours stayed.
    `ours` and `theirs` are ids of the two decks, empty likewise.
    """

    title: str
    kept_as: str = ""
    ours: str = ""
    theirs: str = ""


@dataclass(frozen=True, slots=True)
class Home:
    """Where a deck comes from, and its file for words; the file is empty when it is not on disk yet."""

    origin: Origin = Origin.OWN
    file: str = ""


@dataclass(frozen=True, slots=True)
class DecksState:
    """`undoes` and `redoes` are the steps that undo and redo would do; `unsaved` are ids of decks not yet on disk."""

    library: Library
    undoes: Step | None
    redoes: Step | None
    homes: Mapping[str, Home]
    news: Mapping[str, News]
    troubles: tuple[str, ...]
    conflicts: tuple[Conflict, ...]
    unsaved: tuple[str, ...]

    def home(self, deck_id: str) -> Home:
        return self.homes.get(deck_id, Home())
