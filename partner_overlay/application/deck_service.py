"""Decks as the coach edits them: steps in, files out after each, and what other programs did to the files.

Nothing is written over blindly: when a file and the deck here have both changed, both are kept.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from partner_overlay.application.deck_ports import (
    BinnedDeck,
    DeckChangedOutside,
    DeckStore,
    NeverList,
    Origin,
    OutsideChange,
    StoredDeck,
)
from partner_overlay.application.deck_saving import (
    Aside,
    BinDeck,
    Binned,
    Noted,
    NoteUpdate,
    Outcome,
    Refused,
    Saved,
    SaveDeck,
    Task,
    at_once,
    carry_out,
)
from partner_overlay.application.decks_state import Conflict, DecksState, Home
from partner_overlay.domain.change import Change, Deed, Step
from partner_overlay.domain.deck_changes import (
    copy_of,
    delete_deck,
    lose_deck,
    reload_deck,
    restore_deck,
    shipped_again,
)
from partner_overlay.domain.deck_updates import News, news_for, take_news
from partner_overlay.domain.editing import Editing
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.library import Library
from partner_overlay.domain.prompts import Deck


class DeckService:
    """Holds the library and its steps. `changed` is called after every change.

    `kept_title` makes the title of ours when both are kept, such as "Partnering (yours, 23 Nov 2026, 14:05)".
    """

    def __init__(
        self,
        store: DeckStore,
        never: NeverList,
        kept_title: Callable[[str], str],
        changed: Callable[[], None],
        aside: Aside = at_once,
    ) -> None:
        self._store = store
        self._never = never
        self._kept_title = kept_title
        self._changed = changed
        self._aside = aside
        self._on_disk = {stored.deck.id: stored for stored in store.load()}
        self._in_bin: dict[str, tuple[str, Deck]] = {}
        self._own_into_bin: set[str] = set()
        self._updated: set[str] = set()
        self._refused: dict[str, Refusal] = {}
        self._busy = False
        self._conflicts: tuple[Conflict, ...] = ()
        decks = tuple(stored.deck for stored in self._on_disk.values())
        self._editing = Editing(Library(decks, never.ids()))
        self._news = self._found_news()
        self._told = (self._editing, self._beside())

    def pass_on(self, changed: Callable[[], None], aside: Aside) -> None:
        """To another who shows the decks and works aside: with every step, when nothing is under way."""
        self._changed, self._aside = changed, aside

    @property
    def library(self) -> Library:
        return self._editing.present

    @property
    def state(self) -> DecksState:
        """All that can be shown of the decks as they are now."""
        return DecksState(
            library=self.library,
            undoes=self._editing.undoes,
            redoes=self._editing.redoes,
            homes={deck_id: Home(stored.origin, stored.file) for deck_id, stored in self._on_disk.items()},
            news=self._news,
            troubles=self._troubles(),
            conflicts=self._conflicts,
            unsaved=self._unsaved(),
        )

    def do(self, change: Change) -> None:
        """Take a change of the library as it is now. Raises Refusal for what can't be, and then nothing has changed."""
        for deck_id in {deck.id for deck in self.library.decks} - {deck.id for deck in change.library.decks}:
            if self._origin(deck_id) is not Origin.OWN:
                raise Refusal("This deck comes with the program and stays. You can switch its prompts off.")
        self._go_to(self._editing.take(change), change.step)

    def undo(self) -> None:
        self._go_to(self._editing.undo(), None)

    def redo(self) -> None:
        self._go_to(self._editing.redo(), self._editing.redoes)

    def delete_deck(self, deck_id: str) -> None:
        """Into the bin. Of an own copy the shipped deck stays; a shipped deck itself can't be deleted."""
        shipped = self._store.shipped(deck_id) if self._origin(deck_id) is Origin.OWN_COPY else None
        self.do(delete_deck(self.library, deck_id) if shipped is None else shipped_again(self.library, shipped))

    def bin(self) -> tuple[BinnedDeck, ...]:
        """Deleted decks, newest first."""
        return self._store.bin()

    def restore(self, binned: BinnedDeck) -> None:
        """Back out of the bin, as a step that can be undone. An own copy takes the place of its shipped deck."""
        in_its_place = self._origin(binned.deck.id) is Origin.SHIPPED
        change = restore_deck(self.library, binned.deck, in_its_place=in_its_place)
        restored = change.library.deck(binned.deck.id) if in_its_place else change.library.decks[-1]
        self._in_bin[restored.id] = (binned.key, restored)
        self.do(change)

    def take_news(self, deck_id: str) -> None:
        """Bring the own copy up to the shipped deck; the coach's edits stand."""
        update = next((each for each in self._store.updates() if each.shipped.id == deck_id), None)
        if update is None:
            raise Refusal("There is nothing new for this deck.")
        change = take_news(self.library, update.shipped, update.made_from)
        self._updated.add(deck_id)
        self._news = {known: news for known, news in self._news.items() if known != deck_id}
        self.do(change)

    def settle(self) -> None:
        """The coach has seen what was kept twice."""
        self._conflicts = ()
        self._tell()

    def look(self) -> None:
        """Time has passed: take notice of other programs and of a running session, try again what was refused."""
        self._hear_never()
        self._tell()
        if not self._busy:
            self._busy = True
            self._aside(self._store.look, self._looked)

    def finish(self) -> None:
        """At the end of the program, when nothing is under way aside: bring all to disk, here and now."""
        self._aside, self._busy = at_once, False
        self._write()

    def _origin(self, deck_id: str) -> Origin:
        stored = self._on_disk.get(deck_id)
        return Origin.OWN if stored is None else stored.origin

    def _troubles(self) -> tuple[str, ...]:
        """Why files can't be read or written at the moment, one sentence each."""
        refused = (refusal.sentence for refusal in self._refused.values())
        return tuple(dict.fromkeys((*self._store.troubles(), *refused)))

    def _unsaved(self) -> tuple[str, ...]:
        """Decks whose last changes are not on disk: being written, or refused and to be tried again."""
        return tuple(dict.fromkeys(task.deck_id for task in self._tasks()))

    def _go_to(self, editing: Editing, step: Step | None) -> None:
        if editing is self._editing:
            return
        before, self._editing = self._editing.present, editing
        if step is not None and step.deed is Deed.SHIPPED_AGAIN:
            self._own_into_bin |= {deck.id for deck in self._dirty() if self._origin(deck.id) is Origin.OWN_COPY}
        self._tell_never(before)
        self._hear_never()
        self._refused = {}
        self._write()
        self._tell()

    def _write(self) -> None:
        """Bring to disk what is not there and was not refused; one batch at a time."""
        tasks = [task for task in self._tasks() if task.deck_id not in self._refused]
        if tasks and not self._busy:
            self._busy = True
            self._aside(lambda: carry_out(self._store, tasks), self._written)

    def _tasks(self) -> list[Task]:
        """All that it takes for the disk to be as the library is."""
        tasks: list[Task] = [
            SaveDeck(deck, deck.id in self._own_into_bin, self._bin_key(deck)) for deck in self._dirty()
        ]
        tasks += [BinDeck(deck_id) for deck_id in self._on_disk if deck_id not in self.library]
        return tasks + [NoteUpdate(deck_id) for deck_id in self._updated]

    def _written(self, outcomes: tuple[Outcome, ...]) -> None:
        self._busy = False
        for outcome in outcomes:
            self._take_note(outcome)
        if any(isinstance(outcome, Refused) and _is_of_others(outcome.refusal) for outcome in outcomes):
            self.look()
        else:
            self._write()
        self._tell()

    def _take_note(self, outcome: Outcome) -> None:
        match outcome:
            case Saved(deck, stored, bin_key):
                self._own_into_bin.discard(deck.id)
                self._note_bin(deck.id, bin_key)
                self._on_disk[deck.id] = replace(stored, deck=deck)
            case Binned(deck_id, bin_key):
                self._note_bin(deck_id, bin_key)
                del self._on_disk[deck_id]
            case Noted(deck_id):
                self._updated.discard(deck_id)
            case Refused(deck_id, refusal):
                self._refused[deck_id] = refusal
            case _:
                assert_never(outcome)

    def _bin_key(self, deck: Deck) -> str:
        """Under which key the bin holds this very deck, to be dropped there; another one of its id stays in it."""
        key, binned = self._in_bin.get(deck.id, ("", None))
        return key if binned == deck else ""

    def _note_bin(self, deck_id: str, bin_key: str) -> None:
        """What was on disk went into the bin, or nothing did."""
        self._in_bin.pop(deck_id, None)
        if bin_key:
            self._in_bin[deck_id] = (bin_key, self._on_disk[deck_id].deck)

    def _dirty(self) -> list[Deck]:
        return [deck for deck in self.library.decks if self._is_dirty(deck)]

    def _is_dirty(self, deck: Deck) -> bool:
        stored = self._on_disk.get(deck.id)
        return stored is None or (stored.deck is not deck and stored.deck != deck)

    def _looked(self, changes: tuple[OutsideChange, ...]) -> None:
        """After nothing new, a file that others hold changed is still to be left alone."""
        self._busy = False
        for change in changes:
            self._meet(change)
        if changes:
            self._refused = {}
            self._news = self._found_news()
        else:
            self._refused = {about: refusal for about, refusal in self._refused.items() if _is_of_others(refusal)}
        self._write()
        self._tell()

    def _meet(self, change: OutsideChange) -> None:
        """Another program changed a file. What is here and was never on disk is kept."""
        ours = self.library.find(change.deck_id)
        dirty = ours is not None and self._is_dirty(ours)
        if change.now is not None:
            self._meet_theirs(change.now, ours if dirty else None)
            return
        self._on_disk.pop(change.deck_id, None)
        if ours is not None and dirty:
            self._conflicts += (Conflict(ours.title),)
        elif ours is not None:
            self._editing = self._editing.take(lose_deck(self.library, change.deck_id))

    def _meet_theirs(self, now: StoredDeck, ours: Deck | None) -> None:
        change = reload_deck(self.library, now.deck)
        if ours is not None and ours != now.deck:
            kept = copy_of(change.library, ours, self._kept_title(ours.title))
            change = replace(change, library=change.library.with_deck(kept))
            self._conflicts += (Conflict(ours.title, kept.title, kept.id, now.deck.id),)
        self._editing = self._editing.take(change)
        self._on_disk[now.deck.id] = replace(now, deck=self.library.deck(now.deck.id))

    def _tell_never(self, before: Library) -> None:
        """What this step put aside or took back goes to the list, which may have got more meanwhile."""
        added, removed = self.library.never - before.never, before.never - self.library.never
        if added or removed:
            self._never.keep(self._never.ids() - removed | added)

    def _hear_never(self) -> None:
        ids, known = self._never.ids(), self.library.never
        if ids != known:
            self._editing = self._editing.told_never(ids - known, known - ids)

    def _found_news(self) -> dict[str, News]:
        found: dict[str, News] = {}
        for update in self._store.updates():
            own = self.library.find(update.shipped.id)
            if own is not None and (news := news_for(own, update.shipped, update.made_from)):
                found[own.id] = news
        return found

    def _tell(self) -> None:
        """Say that something changed, if it did."""
        before, self._told = self._told, (self._editing, self._beside())
        if before[0] is not self._editing or before[1] != self._told[1]:
            self._changed()

    def _beside(self) -> tuple[tuple[object, ...], ...]:
        """What is shown of all this beside the library."""
        return self._conflicts, self._troubles(), self._unsaved(), tuple(self._news)


def _is_of_others(refusal: Refusal) -> bool:
    return isinstance(refusal, DeckChangedOutside)
