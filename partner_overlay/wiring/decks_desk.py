"""The window of decks: opened when the coach asks for it; what is asked for in it becomes steps of the library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count, islice

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from partner_overlay.application.deck_findings import DeckFindings
from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.deck_service import DeckService
from partner_overlay.application.settings import Look
from partner_overlay.domain import deck_changes, library_changes, prompt_moves
from partner_overlay.domain.change import Change, Deed
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.duplicates import Alike, find_duplicates
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.find_replace import Replacement, find, find_and_replace
from partner_overlay.domain.imported import ImportedPrompts, ImportOptions
from partner_overlay.domain.library import Library, PromptAt
from partner_overlay.domain.pasted_lines import prompt_of_line, prompts_of_lines
from partner_overlay.domain.prompt_filter import PromptFilter
from partner_overlay.domain.prompts import Behaviour, Deck, Prompt
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_choices import cell_choices
from partner_overlay.presentation.deck_preview import PreviewView, preview_card, preview_heading
from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest, ExportKind
from partner_overlay.presentation.deck_words import copied_title, counted, found_counted, likeness_words
from partner_overlay.presentation.decks import derive_decks, filter_choices, prompt_row
from partner_overlay.presentation.decks_view import DecksView, PromptRow
from partner_overlay.ui.decks.decks_window import DecksWindow
from partner_overlay.ui.decks.duplicates_panel import DuplicateGroup
from partner_overlay.ui.decks.file_choice import file_to_export, file_to_import
from partner_overlay.wiring.import_desk import ImportDesk

translate = QCoreApplication.translate

_LOOK_EVERY = 2000  # ms, for what other programs did to the files
_AT_A_TIME = 30  # prompts that are looked at between two looks at the keyboard
_SAY_EVERY = 50  # of these, how often the counts are shown


@dataclass(frozen=True, slots=True)
class DeckDoors:
    """The ways to files: reading one for import, writing one, and asking the coach which."""

    read: Callable[[str, ImportOptions], ImportedPrompts]
    write: Callable[[str, Deck, ExportKind], None]  # raises Refusal
    ask_import: Callable[[QWidget], str] = file_to_import
    ask_export: Callable[[QWidget, str, ExportKind], str] = file_to_export


class DecksDesk(QObject):
    """`refresh` is to be called after every change of the service."""

    closed = Signal()

    def __init__(
        self,
        service: DeckService,
        doors: DeckDoors,
        aside: Aside,
        *,
        scheme: Scheme,
        look: Look,
        numbers: Numbering,
    ) -> None:
        super().__init__()
        self._doors = doors
        self._aside = aside
        self._scheme = scheme
        self._numbers = numbers
        self._chosen = ""
        self._filter = PromptFilter()
        self._refused = ""
        self._findings = DeckFindings()
        self._waiting_to_warm: list[Prompt] = []
        self._looks = 0
        self._all_looked_at = False
        self._service = service
        self._window = DecksWindow(
            scheme,
            size=look.size,
            filters=filter_choices(numbers, translate),
            cells=cell_choices(numbers, translate),
            row_of=self._row_of,
            translate=translate,
        )
        self._import: ImportDesk | None = None
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look_on)
        self._outside = QTimer(self)
        self._outside.setInterval(_LOOK_EVERY)
        self._outside.timeout.connect(self._on_time)
        self._connect()

    @property
    def window(self) -> DecksWindow:
        return self._window

    @property
    def library(self) -> Library:
        return self._service.library

    @property
    def is_looking(self) -> bool:
        """Findings are still looked for."""
        return self._looking.isActive()

    @property
    def is_open(self) -> bool:
        return self._window.isVisible()

    def open(self) -> None:
        """Show the window, or bring it to the front: the coach has asked for it."""
        self._service.look()
        self.refresh()
        self._outside.start()
        self._window.open()

    def finish(self) -> None:
        """The program ends: all that was done is brought to disk."""
        self._service.finish()

    # What is shown

    @Slot()
    def refresh(self) -> None:
        state = self._service.state
        self._findings.take(state.library)
        view = self._view()
        self._chosen = view.chosen
        self._window.render(view)
        self._window.show_saved(_saved_words(state.unsaved))
        self._waiting_to_warm = list(self._prompts())
        self._all_looked_at = False
        self._looking.start(0)

    def _row_of(self, prompt: Prompt) -> PromptRow:
        found = self._findings.of(self._chosen).of(prompt)
        return prompt_row(prompt, found, self.library.never, self._numbers, translate)

    def _deck(self) -> Deck:
        return self.library.deck(self._chosen)

    def _prompts(self) -> tuple[Prompt, ...]:
        deck = self.library.find(self._chosen)
        return () if deck is None else deck.prompts

    def _at(self, ids: Sequence[str]) -> tuple[PromptAt, ...]:
        return tuple(PromptAt(self._chosen, each) for each in ids)

    @Slot()
    def _look_on(self) -> None:
        """A little of what takes long: findings, and what a search will look at."""
        for prompt in islice(self._waiting_to_warm, _AT_A_TIME * 4):
            self._findings.haystacks(prompt)
        del self._waiting_to_warm[: _AT_A_TIME * 4]
        waited, before = self._findings.of(self._chosen).waiting, self._all_looked_at
        self._all_looked_at = self._findings.look(_AT_A_TIME, self._chosen)
        self._looks += 1
        if self._all_looked_at and not self._waiting_to_warm:
            self._looking.stop()
        left = self._findings.of(self._chosen).waiting
        if (waited and not (left and self._looks % _SAY_EVERY)) or self._all_looked_at is not before:
            self._show_findings()

    def _show_findings(self) -> None:
        self.refresh_counts()
        self._window.table.refresh()
        self._preview(self._window.table.current())

    def refresh_counts(self) -> None:
        """The same library, of which more is known."""
        self._window.render(self._view())

    def _view(self) -> DecksView:
        """The filter for findings waits until most are known: finding all at once would hold the window up."""
        wanted, waiting = self._filter, self._findings.of(self._chosen).waiting
        if waiting > _AT_A_TIME:
            wanted = replace(wanted, with_findings=False)
        view = derive_decks(self._service.state, self._findings, self._chosen, wanted, translate)
        notices = (self._refused, *view.notices) if self._refused else view.notices
        return replace(view, filter=self._filter, notices=notices)

    # What is asked

    def _connect(self) -> None:
        window = self._window
        window.requested.connect(self._on_requested)
        window.closed.connect(self._on_closed)
        window.filters.changed.connect(self._on_filter)
        window.side.decks.chosen.connect(self._on_chosen)
        window.side.decks.renamed.connect(self._on_renamed)
        window.side.decks.prompts_dropped.connect(self._on_dropped_on_deck)
        window.menus.bin_wanted.connect(self._on_bin)
        window.table.edited.connect(self._on_edited)
        window.table.drafted.connect(self._on_drafted)
        window.table.current_changed.connect(self._on_current)
        window.table.dropped.connect(self._on_dropped)
        window.adding.added.connect(self._on_added)
        window.adding.drafted.connect(self._on_line)
        window.adding.pasted.connect(self._paste)
        window.replacing.sought.connect(self._on_sought)
        window.replacing.replace_requested.connect(self._on_replace)
        window.duplicates.wanted.connect(self._on_wanted)
        window.duplicates.delete_wanted.connect(self._on_delete_one)

    def _try(self, deed: Callable[[], object]) -> None:
        """Do it; a refusal is said until something succeeds."""
        try:
            self._refused = ""
            deed()
        except Refusal as refusal:
            self._refused = refusal.sentence
        self.refresh()

    def _do(self, make: Callable[[], Change]) -> None:
        """One step; what it touched is chosen, when it is in the table."""

        def step() -> None:
            change = make()
            self._service.do(change)
            here = [at.prompt for at in change.touched if at.deck == self._chosen]
            self.refresh()
            self._window.table.choose(here)

        self._try(step)

    @Slot(object)
    def _on_requested(self, request: DeckRequest) -> None:
        deeds: dict[DeckAsk, Callable[[], None]] = {
            DeckAsk.UNDO: lambda: self._try(self._service.undo),
            DeckAsk.REDO: lambda: self._try(self._service.redo),
            DeckAsk.NEW_DECK: self._new_deck,
            DeckAsk.DUPLICATE_DECK: self._duplicate_deck,
            DeckAsk.DELETE_DECK: lambda: self._try(lambda: self._service.delete_deck(self._chosen)),
            DeckAsk.RESTORE_DECK: lambda: self._try(lambda: self._restore(request.argument)),
            DeckAsk.IMPORT: self._begin_import,
            DeckAsk.EXPORT: lambda: self._export(ExportKind(request.argument)),
            DeckAsk.TAKE_NEWS: lambda: self._try(lambda: self._service.take_news(self._chosen)),
            DeckAsk.SETTLE: lambda: self._try(self._service.settle),
            DeckAsk.PASTE: lambda: self._paste(self._window.pasted_text()),
            DeckAsk.FIND_DUPLICATES: self._find_duplicates,
        }
        if request.ask in deeds:
            deeds[request.ask]()
        else:
            self._do(lambda: self._about_prompts(request))

    def _about_prompts(self, request: DeckRequest) -> Change:
        library, ats = self.library, self._at(request.prompts)
        match request.ask:
            case DeckAsk.DELETE:
                return library_changes.delete_prompts(library, ats)
            case DeckAsk.DUPLICATE:
                return library_changes.duplicate_prompts(library, ats)
            case DeckAsk.TOGGLE:
                return library_changes.enable_prompts(library, ats, enabled=not self._current().enabled)
            case DeckAsk.STAR:
                return library_changes.star_prompts(library, ats, starred=not self._current().starred)
            case DeckAsk.NEVER:
                return library_changes.put_aside(library, ats, never=self._current().id not in library.never)
            case DeckAsk.UP:
                return prompt_moves.move_by(library, ats, -1)
            case DeckAsk.DOWN:
                return prompt_moves.move_by(library, ats, 1)
            case DeckAsk.BEHAVIOUR:
                return self._with_behaviour(Behaviour(request.argument))
            case DeckAsk.MOVE_TO:
                return prompt_moves.move_to_deck(library, ats, request.argument)
            case DeckAsk.COPY_TO:
                return prompt_moves.copy_to_deck(library, ats, request.argument)
            case _:
                raise AssertionError(request.ask)

    def _with_behaviour(self, behaviour: Behaviour) -> Change:
        prompt = self._current()
        held = tuple(each for each in Behaviour if (each in prompt.behaviours) is not (each is behaviour))
        at = PromptAt(self._chosen, prompt.id)
        return library_changes.change_prompt(self.library, at, replace(prompt, behaviours=held))

    def _current(self) -> Prompt:
        prompt = self._window.table.current()
        if prompt is None:
            raise Refusal("Choose a prompt first.")
        return prompt

    # Decks

    @Slot(str)
    def _on_chosen(self, deck_id: str) -> None:
        self._chosen = deck_id
        self.refresh()
        self._window.table.choose_first()

    @Slot(str, str)
    def _on_renamed(self, deck_id: str, title: str) -> None:
        library = self.library
        self._do(lambda: deck_changes.change_about(library, replace(library.deck(deck_id), title=title)))

    def _new_deck(self) -> None:
        taken = {deck.title.casefold() for deck in self.library.decks}
        name = translate("Decks", "New deck")
        titles = (name if number == 1 else f"{name} {number}" for number in count(1))
        title = next(each for each in titles if each.casefold() not in taken)
        self._do_and_choose(lambda: deck_changes.new_deck(self.library, title))
        self._window.side.decks.edit_title()

    def _duplicate_deck(self) -> None:
        def duplicated() -> Change:
            deck = self._deck()
            title = copied_title(deck.title, [each.title for each in self.library.decks], translate)
            return deck_changes.duplicate_deck(self.library, deck.id, title)

        self._do_and_choose(duplicated)

    def _do_and_choose(self, make: Callable[[], Change]) -> None:
        """A step that makes a deck, which is then the one in the table."""
        before = {deck.id for deck in self.library.decks}
        self._do(make)
        self._chosen = next((deck.id for deck in self.library.decks if deck.id not in before), self._chosen)
        self._filter = PromptFilter()
        self.refresh()

    @Slot()
    def _on_bin(self) -> None:
        self._window.show_bin(
            [
                (each.key, f"{each.deck.title}, {each.binned_at.astimezone():%d %b %H:%M}")
                for each in self._service.bin()
            ]
        )

    def _restore(self, key: str) -> None:
        binned = next((each for each in self._service.bin() if each.key == key), None)
        if binned is None:
            raise Refusal("This deck is not in the bin any more.")
        self._service.restore(binned)

    # Prompts

    @Slot(object, object)
    def _on_edited(self, before: Prompt, after: Prompt) -> None:
        at = PromptAt(self._chosen, before.id)
        self._try(lambda: self._service.do(library_changes.change_prompt(self.library, at, after)))

    @Slot(str)
    def _on_added(self, line: str) -> None:
        self._do(lambda: self._added([prompt_of_line(line, self._deck().language)], Deed.ADD))
        if not self._refused:
            self._window.adding.clear()

    @Slot(str)
    def _paste(self, text: str) -> None:
        self._do(lambda: self._added(prompts_of_lines(text, self._deck().language), Deed.PASTE))

    def _added(self, prompts: Sequence[Prompt], deed: Deed) -> Change:
        if not prompts:
            raise Refusal("There is no line of words in the clipboard.")
        return library_changes.add_prompts(self.library, self._chosen, prompts, deed=deed)

    @Slot(object, object)
    def _on_dropped(self, ids: Sequence[str], before: str | None) -> None:
        self._do(lambda: prompt_moves.move_before(self.library, self._at(ids), before))

    @Slot(str, object, bool)
    def _on_dropped_on_deck(self, deck_id: str, ids: Sequence[str], copies: bool) -> None:  # noqa: FBT001  a signal's
        ask = DeckAsk.COPY_TO if copies else DeckAsk.MOVE_TO
        self._on_requested(DeckRequest(ask, tuple(ids), deck_id))

    @Slot(object)
    def _on_filter(self, wanted: PromptFilter) -> None:
        self._filter = wanted
        self.refresh()

    # Findings and preview

    @Slot(object)
    def _on_current(self, prompt: Prompt | None) -> None:
        self._preview(prompt)

    @Slot(object, object)
    def _on_drafted(self, before: Prompt, draft: Prompt) -> None:
        self._preview(draft, before)

    @Slot(str)
    def _on_line(self, line: str) -> None:
        draft = prompt_of_line(line, self._deck().language) if line.strip() and self._chosen else None
        self._preview(draft or self._window.table.current(), draft=draft is not None)

    def _preview(self, prompt: Prompt | None, before: Prompt | None = None, *, draft: bool = False) -> None:
        if prompt is None:
            self._window.show_preview(PreviewView())
            return
        index = self._findings.of(self._chosen)
        found = index.of_draft(prompt, before) if draft or before is not None else index.of(prompt)
        self._window.show_preview(
            PreviewView(
                card=preview_card(prompt, self._numbers, translate),
                heading=preview_heading(len(found), translate),
                findings=tuple(f"{finding.sentence} {finding.suggestion}" for finding in found),
            )
        )

    # Find and replace, duplicates

    def _shown(self) -> tuple[PromptAt, ...]:
        return self._at([prompt.id for prompt in self._view().shown])

    @Slot(object)
    def _on_sought(self, replacement: Replacement) -> None:
        if not replacement.find:
            self._window.replacing.show_count("", possible=False)
            return
        found = find(self.library, self._shown(), replacement)
        words = found_counted(found.places, found.prompts, translate)
        self._window.replacing.show_count(words, possible=bool(found.places))

    @Slot(object)
    def _on_replace(self, replacement: Replacement) -> None:
        self._do(lambda: find_and_replace(self.library, self._shown(), replacement))

    def _find_duplicates(self) -> None:
        library = self.library
        self._window.show_duplicates(translate("Decks", "Looking for prompts that are alike…"), ())
        self._aside(lambda: find_duplicates(library.prompts()), self._on_duplicates)

    def _on_duplicates(self, found: tuple[Alike, ...]) -> None:
        texts = {at: prompt.text for at, prompt in self.library.prompts()}
        groups = [
            DuplicateGroup(likeness_words(group.reason, translate), tuple((at, texts.get(at, "")) for at in group.ats))
            for group in found
        ]
        one, many = (
            translate("Decks", "1 group of prompts that are alike"),
            translate("Decks", "{n} groups of prompts that are alike"),
        )
        heading = counted(len(groups), one, many) if groups else translate("Decks", "No two prompts are alike.")
        self._window.show_duplicates(heading, groups)

    @Slot(object)
    def _on_wanted(self, at: PromptAt) -> None:
        self._chosen, self._filter = at.deck, PromptFilter()
        self.refresh()
        self._window.table.choose([at.prompt])

    @Slot(object)
    def _on_delete_one(self, at: PromptAt) -> None:
        self._do(lambda: library_changes.delete_prompts(self.library, [at]))
        self._find_duplicates()

    # Files

    def _begin_import(self) -> None:
        path = self._doors.ask_import(self._window)
        if path:
            self.import_file(path)

    def import_file(self, path: str) -> None:
        """Open the preview of what this file would bring."""
        self._import = ImportDesk(self._service, self._doors.read, self._aside, self._scheme, self._numbers)
        self._import.imported.connect(self.take_import)
        self._import.open(path, self._chosen, self._window)

    @Slot(object)
    def take_import(self, change: Change) -> None:
        """One step; the deck that got the prompts is shown."""
        before = {deck.id for deck in self.library.decks}
        self._do(lambda: change)
        new = next((deck.id for deck in self.library.decks if deck.id not in before), "")
        self._chosen = new or (change.touched[0].deck if change.touched else self._chosen)
        self._filter = PromptFilter()
        self.refresh()
        self._window.table.choose([at.prompt for at in change.touched])

    def _export(self, kind: ExportKind) -> None:
        deck = self.library.find(self._chosen)
        path = "" if deck is None else self._doors.ask_export(self._window, deck.id, kind)
        if deck is not None and path:
            self._aside(lambda: _refusal_of(lambda: self._doors.write(path, deck, kind)), self._on_written)

    def _on_written(self, refusal: str) -> None:
        self._refused = refusal
        self.refresh()

    @Slot()
    def _on_time(self) -> None:
        self._service.look()

    @Slot()
    def _on_closed(self) -> None:
        self._outside.stop()
        self._looking.stop()
        self.closed.emit()


def _refusal_of(deed: Callable[[], None]) -> str:
    """Why it could not be done; empty when it is."""
    try:
        deed()
    except Refusal as refusal:
        return refusal.sentence
    return ""


def _saved_words(unsaved: Sequence[str]) -> str:
    return translate("Decks", "Saving…") if unsaved else translate("Decks", "All saved")
