"""What happened to the rows of a table between two lists of prompts, so that selection and scroll can stay."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from partner_overlay.domain.prompts import Prompt


@dataclass(frozen=True, slots=True)
class Changed:
    """The same prompts in the same order; these rows show something else."""

    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Spliced:
    """From row `at` so many rows were taken out, and so many put in there."""

    at: int
    removed: int
    added: int


RowChange: TypeAlias = Changed | Spliced


def row_change(before: Sequence[Prompt], after: Sequence[Prompt]) -> RowChange:
    """The one stretch outside of which all prompts are the same ones."""
    if len(before) == len(after) and all(old.id == new.id for old, new in zip(before, after, strict=True)):
        pairs = enumerate(zip(before, after, strict=True))
        return Changed(tuple(row for row, (old, new) in pairs if old is not new))
    shortest = min(len(before), len(after))
    head = next((at for at in range(shortest) if before[at].id != after[at].id), shortest)
    room = shortest - head
    tail = next((at for at in range(room) if before[-1 - at].id != after[-1 - at].id), room)
    return Spliced(head, len(before) - head - tail, len(after) - head - tail)


def runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rising rows as stretches of neighbours: first and last of each."""
    at = 0
    while at < len(rows):
        end = at
        while end + 1 < len(rows) and rows[end + 1] == rows[end] + 1:
            end += 1
        yield rows[at], rows[end]
        at = end + 1
