"""Undo and redo: the library as it is, as it was before each step, and as it was before steps were undone."""

from dataclasses import dataclass, replace

from partner_overlay.domain.change import Change, Step
from partner_overlay.domain.library import Library, PromptAt

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """The library on the other side of a step; decks and prompts that the step left alone are shared."""

    library: Library
    step: Step
    touched: tuple[PromptAt, ...]


@dataclass(frozen=True, slots=True)
class Editing:
    """`past` holds the newest step last, `future` the step that comes first at redo last."""

    present: Library
    past: tuple[Moment, ...] = ()
    future: tuple[Moment, ...] = ()

    def take(self, change: Change) -> "Editing":
        """One step on. A change that changes nothing is no step."""
        if change.library == self.present:
            return self
        moment = Moment(self.present, change.step, change.touched)
        return Editing(change.library, (*self.past, moment)[-MOST_STEPS:])

    def undo(self) -> "Editing":
        """As before the last step; the same when there is none."""
        if not self.past:
            return self
        *past, last = self.past
        undone = replace(last, library=self.present)
        return Editing(last.library, tuple(past), (*self.future, undone))

    def redo(self) -> "Editing":
        """As before the last undo; the same when nothing was undone since the last step."""
        if not self.future:
            return self
        *future, last = self.future
        done = replace(last, library=self.present)
        return Editing(last.library, (*self.past, done), tuple(future))

    @property
    def undoes(self) -> Step | None:
        """The step that undo takes back."""
        return self.past[-1].step if self.past else None

    @property
    def redoes(self) -> Step | None:
        """The step that redo does again."""
        return self.future[-1].step if self.future else None

    def told_never(self, added: frozenset[str], removed: frozenset[str]) -> "Editing":
        """What was put aside for good, or taken back, elsewhere: it holds at every step, and is none."""

        def told(library: Library) -> Library:
            return replace(library, never=library.never - removed | added)

        def all_told(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
            return tuple(replace(moment, library=told(moment.library)) for moment in moments)

        return Editing(told(self.present), all_told(self.past), all_told(self.future))
