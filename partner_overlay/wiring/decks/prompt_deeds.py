"""What the coach does with prompts: added, edited, marked, moved, and away."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Slot

from partner_overlay.domain import library_changes, prompt_moves
from partner_overlay.domain.change import Change, Deed
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.library import PromptAt
from partner_overlay.domain.pasted_lines import prompt_of_line, prompts_of_lines
from partner_overlay.domain.prompts import Behaviour, Prompt
from partner_overlay.presentation.deck_choices import cell_choices
from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest
from partner_overlay.ui.decks.prompt_details import PromptDetails
from partner_overlay.wiring.decks.sight import DecksSight
from partner_overlay.wiring.decks.steps import Steps


class PromptDeeds(QObject):
    def __init__(self, sight: DecksSight, steps: Steps) -> None:
        super().__init__()
        self._sight = sight
        self._steps = steps
        window = sight.window
        window.side.decks.prompts_dropped.connect(self._on_dropped_on_deck)
        window.table.edited.connect(self._on_edited)
        window.table.dropped.connect(self._on_dropped)
        window.adding.added.connect(self._on_added)
        window.adding.pasted.connect(self.paste)

    def about(self, request: DeckRequest) -> None:
        """One step with the prompts that the request names."""
        self._steps.take(lambda: self._moved(request) or self._changed(request))

    @Slot(str)
    def paste(self, text: str) -> None:
        self._steps.take(lambda: self._added(prompts_of_lines(text, self._sight.deck().language), Deed.PASTE))

    def open_details(self) -> None:
        """What the table has no column for, of the current prompt."""
        self._steps.attempt(lambda: self.open_details_of(self._sight.current()))

    @property
    def details(self) -> Prompt | None:
        """The prompt whose details are open, as it would become."""
        windows = self._sight.window.findChildren(PromptDetails)
        return next((window.drafted for window in windows if window.isVisible()), None)

    def open_details_of(self, prompt: Prompt) -> None:
        choices = cell_choices(self._sight.numbers, QCoreApplication.translate).competencies
        window = PromptDetails(self._sight.window.scheme, prompt, choices, self._sight.window)
        window.taken.connect(self._on_edited)
        window.open()

    def _changed(self, request: DeckRequest) -> Change:
        library, ats, current = self._sight.library, self._sight.at(request.prompts), self._sight.current
        match request.ask:
            case DeckAsk.DELETE:
                return library_changes.delete_prompts(library, ats)
            case DeckAsk.DUPLICATE:
                return library_changes.duplicate_prompts(library, ats)
            case DeckAsk.TOGGLE:
                return library_changes.enable_prompts(library, ats, enabled=not current().enabled)
            case DeckAsk.STAR:
                return library_changes.star_prompts(library, ats, starred=not current().starred)
            case DeckAsk.NEVER:
                return library_changes.put_aside(library, ats, never=current().id not in library.never)
            case DeckAsk.BEHAVIOUR:
                return self._with_behaviour(Behaviour(request.argument))
            case _:
                raise AssertionError(request.ask)

    def _moved(self, request: DeckRequest) -> Change | None:
        library, ats = self._sight.library, self._sight.at(request.prompts)
        match request.ask:
            case DeckAsk.UP:
                return prompt_moves.move_by(library, ats, -1)
            case DeckAsk.DOWN:
                return prompt_moves.move_by(library, ats, 1)
            case DeckAsk.MOVE_TO:
                return prompt_moves.move_to_deck(library, ats, request.argument)
            case DeckAsk.COPY_TO:
                return prompt_moves.copy_to_deck(library, ats, request.argument)
            case _:
                return None

    def _with_behaviour(self, behaviour: Behaviour) -> Change:
        prompt = self._sight.current()
        held = tuple(each for each in Behaviour if (each in prompt.behaviours) is not (each is behaviour))
        at = PromptAt(self._sight.chosen, prompt.id)
        return library_changes.change_prompt(self._sight.library, at, replace(prompt, behaviours=held))

    def _added(self, prompts: Sequence[Prompt], deed: Deed) -> Change:
        if not prompts:
            raise Refusal("There is no line of words in the clipboard.")
        return library_changes.add_prompts(self._sight.library, self._sight.chosen, prompts, deed=deed)

    @Slot(object, object)
    def _on_edited(self, before: Prompt, after: Prompt) -> None:
        sight, at = self._sight, PromptAt(self._sight.chosen, before.id)
        self._steps.attempt(lambda: sight.service.do(library_changes.change_prompt(sight.library, at, after)))

    @Slot(str)
    def _on_added(self, line: str) -> None:
        self._steps.take(lambda: self._added([prompt_of_line(line, self._sight.deck().language)], Deed.ADD))
        if not self._sight.refused:
            self._sight.window.adding.clear()

    @Slot(object, object)
    def _on_dropped(self, ids: Sequence[str], before: str | None) -> None:
        self._steps.take(lambda: prompt_moves.move_before(self._sight.library, self._sight.at(ids), before))

    @Slot(str, object, bool)
    def _on_dropped_on_deck(self, deck_id: str, ids: Sequence[str], copies: bool) -> None:  # noqa: FBT001  a signal's
        ask = DeckAsk.COPY_TO if copies else DeckAsk.MOVE_TO
        self.about(DeckRequest(ask, tuple(ids), deck_id))
