"""Find and replace, and prompts that are alike."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from partner_overlay.application.deck_saving import Aside
from partner_overlay.domain import library_changes
from partner_overlay.domain.duplicates import Alike, find_duplicates
from partner_overlay.domain.find_replace import Replacement, find, find_and_replace
from partner_overlay.domain.library import PromptAt
from partner_overlay.domain.prompt_filter import PromptFilter
from partner_overlay.presentation.deck_words import found_counted, groups_counted, likeness_words
from partner_overlay.ui.decks.duplicates_panel import DuplicateGroup
from partner_overlay.wiring.decks.sight import DecksSight
from partner_overlay.wiring.decks.steps import Steps

translate = QCoreApplication.translate


class Finding(QObject):
    def __init__(self, sight: DecksSight, steps: Steps, aside: Aside) -> None:
        super().__init__()
        self._sight = sight
        self._steps = steps
        self._aside = aside
        window = sight.window
        window.filters.changed.connect(self._on_filter)
        window.replacing.sought.connect(self._on_sought)
        window.replacing.replace_requested.connect(self._on_replace)
        window.duplicates.wanted.connect(self._on_wanted)
        window.duplicates.delete_wanted.connect(self._on_delete_one)

    def find_duplicates(self) -> None:
        library = self._sight.library
        self._sight.window.show_duplicates(translate("Decks", "Looking for prompts that are alike…"), ())
        self._aside(lambda: find_duplicates(library.prompts()), self._on_duplicates)

    def _on_duplicates(self, found: tuple[Alike, ...]) -> None:
        texts = {at: prompt.text for at, prompt in self._sight.library.prompts()}
        groups = [
            DuplicateGroup(likeness_words(group.reason, translate), tuple((at, texts.get(at, "")) for at in group.ats))
            for group in found
        ]
        self._sight.window.show_duplicates(groups_counted(len(groups), translate), groups)

    def _shown(self) -> tuple[PromptAt, ...]:
        return self._sight.at([prompt.id for prompt in self._sight.view().shown])

    @Slot(object)
    def _on_filter(self, wanted: PromptFilter) -> None:
        self._sight.filter = wanted
        self._sight.refresh()

    @Slot(object)
    def _on_sought(self, replacement: Replacement) -> None:
        if not replacement.find:
            self._sight.window.replacing.show_count("", possible=False)
            return
        found = find(self._sight.library, self._shown(), replacement)
        words = found_counted(found.places, found.prompts, translate)
        self._sight.window.replacing.show_count(words, possible=bool(found.places))

    @Slot(object)
    def _on_replace(self, replacement: Replacement) -> None:
        self._steps.take(lambda: find_and_replace(self._sight.library, self._shown(), replacement))

    @Slot(object)
    def _on_wanted(self, at: PromptAt) -> None:
        self._sight.show_deck(at.deck)
        self._sight.window.table.choose([at.prompt])

    @Slot(object)
    def _on_delete_one(self, at: PromptAt) -> None:
        self._steps.take(lambda: library_changes.delete_prompts(self._sight.library, [at]))
        self.find_duplicates()
