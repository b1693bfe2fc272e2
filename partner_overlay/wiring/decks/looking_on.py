"""Findings are looked for a few at a time, while nothing else is to be done; the preview shows those of one prompt."""

from itertools import islice

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from partner_overlay.domain.pasted_lines import prompt_of_line
from partner_overlay.domain.prompts import Prompt
from partner_overlay.presentation.deck_preview import PreviewView, preview_card, preview_heading
from partner_overlay.presentation.sentence_words import finding_words
from partner_overlay.wiring.decks.sight import FEW, DecksSight

translate = QCoreApplication.translate

_SAY_EVERY = 50  # looks, after which the counts are shown


class LookingOn(QObject):
    def __init__(self, sight: DecksSight) -> None:
        super().__init__()
        self._sight = sight
        self._waiting_to_warm: list[Prompt] = []
        self._looks = 0
        self._all_looked_at = False
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look_on)
        sight.shown.connect(self._begin_again)
        sight.window.table.current_changed.connect(self._on_current)
        sight.window.table.drafted.connect(self._on_drafted)
        sight.window.adding.drafted.connect(self._on_line)

    @property
    def is_looking(self) -> bool:
        return self._looking.isActive()

    def stop(self) -> None:
        self._looking.stop()

    @Slot()
    def _begin_again(self) -> None:
        self._waiting_to_warm = list(self._sight.prompts())
        self._all_looked_at = False
        self._looking.start(0)

    @Slot()
    def _look_on(self) -> None:
        """A little of what takes long: findings, and what a search will look at."""
        self._warm()
        findings, chosen = self._sight.findings, self._sight.chosen
        waited, before = findings.of(chosen).waiting, self._all_looked_at
        self._all_looked_at = findings.look(FEW, chosen)
        self._looks += 1
        if self._all_looked_at and not self._waiting_to_warm:
            self._looking.stop()
        left = findings.of(chosen).waiting
        if (waited and not (left and self._looks % _SAY_EVERY)) or self._all_looked_at is not before:
            self._show_findings()

    def _warm(self) -> None:
        for prompt in islice(self._waiting_to_warm, FEW * 4):
            self._sight.findings.haystacks(prompt)
        del self._waiting_to_warm[: FEW * 4]

    def _show_findings(self) -> None:
        self._sight.refresh_counts()
        self._sight.window.table.refresh()
        self._preview(self._sight.window.table.current())

    @Slot(object)
    def _on_current(self, prompt: Prompt | None) -> None:
        self._preview(prompt)

    @Slot(object, object)
    def _on_drafted(self, before: Prompt, draft: Prompt) -> None:
        self._preview(draft, before)

    @Slot(str)
    def _on_line(self, line: str) -> None:
        sight = self._sight
        draft = prompt_of_line(line, sight.deck().language) if line.strip() and sight.chosen else None
        self._preview(draft or sight.window.table.current(), draft=draft is not None)

    def _preview(self, prompt: Prompt | None, before: Prompt | None = None, *, draft: bool = False) -> None:
        view = PreviewView() if prompt is None else self._previewed(prompt, before, draft=draft)
        self._sight.window.show_preview(view)

    def _previewed(self, prompt: Prompt, before: Prompt | None, *, draft: bool) -> PreviewView:
        index = self._sight.findings.of(self._sight.chosen)
        found = index.of_draft(prompt, before) if draft or before is not None else index.of(prompt)
        return PreviewView(
            card=preview_card(prompt, self._sight.numbers, translate),
            heading=preview_heading(len(found), translate),
            findings=tuple(finding_words(finding, translate) for finding in found),
        )
