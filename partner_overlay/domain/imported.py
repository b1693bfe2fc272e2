"""What reading a file for import comes to: prompts, what was left out and why, and the table as it was read."""

from dataclasses import dataclass
from enum import StrEnum

from partner_overlay.domain.import_columns import ColumnMapping
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.sentences import Sentence


class ImportFormat(StrEnum):
    TOML = "toml"
    TABLE = "csv"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the coach has set; None means: find out. `delimiter` is one character."""

    format: ImportFormat | None = None
    delimiter: str | None = None
    mapping: ColumnMapping | None = None
    language: str = "en"  # of prompts whose file does not say


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """Why a row or line was left out; both count from 1. `place` says where, as the coach's other program does."""

    line: int
    place: str  # such as "Row 7, column “Phase”" or "Line 7"
    sentence: str

    @property
    def told(self) -> str:
        return Sentence("{place}: {sentence}", place=self.place, sentence=self.sentence)


@dataclass(frozen=True, slots=True)
class TableRead:
    """How a table was understood, for the coach to look at and correct. `rows` are its first ones, header and all."""

    delimiter: str
    mapping: ColumnMapping
    rows: tuple[tuple[str, ...], ...]
    row_count: int


@dataclass(frozen=True, slots=True)
class ImportedPrompts:
    """A file's prompts as a deck of their own; nothing is added to anything yet."""

    format: ImportFormat
    deck: Deck
    problems: tuple[ImportProblem, ...] = ()
    notes: tuple[str, ...] = ()  # sentences about what had to be assumed
    table: TableRead | None = None
