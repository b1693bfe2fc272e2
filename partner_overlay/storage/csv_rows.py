"""What one row of a table says of its prompt, read tolerantly; what can't be read is named by row and column."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from partner_overlay.domain.deck_errors import quoted
from partner_overlay.domain.deck_limits import MOST_ALSO, check_text
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.import_columns import Column, ColumnMapping
from partner_overlay.domain.imported import ImportProblem
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Kind, Voice
from partner_overlay.domain.sentences import Sentence, sentence_of
from partner_overlay.domain.table_cells import as_meant
from partner_overlay.domain.tolerant_words import (
    behaviour_of,
    competencies_apart,
    competency_in,
    kind_of,
    means_anywhere,
    parts_of,
    place_of,
    truth_of,
    voice_of,
)
from partner_overlay.storage.csv_cells import Row, on_one_line
from partner_overlay.storage.import_guesses import Told

_Value = TypeVar("_Value")

_TEXTS = ((Column.SAY, Voice.SAY), (Column.CUE, Voice.CUE), (Column.TEXT, None))


class LeftOut(Exception):  # noqa: N818  a finding, answered by whoever reads the table
    """The row can't be a prompt; `problem` says why."""

    def __init__(self, problem: ImportProblem) -> None:
        super().__init__(problem.told)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class RowReader:
    """`verbatim`: the table is one that we wrote, so empty cells are meant and blanks at the ends are kept."""

    mapping: ColumnMapping
    header: Sequence[str]
    language: str
    verbatim: bool = False

    def read(self, row: Row) -> Told:
        """What the row says of its prompt. Raises LeftOut."""
        return _CellsOfRow(self, row).told()


@dataclass(frozen=True, slots=True)
class _CellsOfRow:
    reader: RowReader
    row: Row

    def told(self) -> Told:
        voice, text = self._voice_and_text()
        tags = self._tags()
        return Told(
            id=self._sound(Column.ID),
            voice=voice,
            text=text,
            glance=self._glance(),
            competency=self._competency() or tags.competency,
            kind=self._word(Column.KIND, kind_of, Kind) or tags.kind,
            also=self._also(),
            behaviours=self._all_of(Column.BEHAVIOURS, behaviour_of, Behaviour) or tags.behaviours,
            places=self._places() or tags.places or self._anywhere(),
            language=self._language(),
            source=self._sound(Column.SOURCE),
            enabled=self._truth(Column.ENABLED, usual=True),
            starred=self._truth(Column.STARRED, usual=False),
        )

    def _cell(self, column: Column) -> str:
        at = self.reader.mapping.place_of(column)
        if at is None or at >= len(self.row.cells):
            return ""
        cell = as_meant(self.row.cells[at]) if self.reader.verbatim else as_meant(self.row.cells[at].strip()).strip()
        return on_one_line(cell)

    def _sound(self, column: Column) -> str:
        cell = self._cell(column)
        try:
            check_text(cell)
        except Refusal as refusal:
            raise self._left_out(column, refusal.sentence) from refusal
        return cell

    def _glance(self) -> str | None:
        return self._sound(Column.GLANCE) or ("" if self.reader.verbatim else None)

    def _voice_and_text(self) -> tuple[Voice | None, str]:
        voice = self._word(Column.VOICE, voice_of, Voice)
        found = [(voice or spoken, text) for column, spoken in _TEXTS if (text := self._sound(column)).strip()]
        match found:
            case [only]:
                return only
            case []:
                raise self._left_out(None, "It has no text.")
            case _:
                raise self._left_out(None, "It has more than one text; a prompt is a say or a cue, never both.")

    def _competency(self) -> str | None:
        cell = self._cell(Column.COMPETENCY)
        if not cell:
            return None
        return self._known_competency(Column.COMPETENCY, cell)

    def _also(self) -> tuple[str, ...]:
        items = competencies_apart(self._cell(Column.ALSO))
        if len(items) > MOST_ALSO:
            raise self._left_out(
                Column.ALSO,
                Sentence("It names {n} competencies more, and {most} is the most.", n=len(items), most=MOST_ALSO),
            )
        return tuple(self._known_competency(Column.ALSO, item) for item in items)

    def _known_competency(self, column: Column, words: str) -> str:
        code = competency_in(words)
        if code is None:
            raise self._left_out(
                column, Sentence("{words} is no competency that this program knows.", words=quoted(words))
            )
        return code

    def _places(self) -> tuple[Phase | Engagement, ...]:
        if means_anywhere(self._cell(Column.PHASES)):
            return ()
        return self._all_of(Column.PHASES, place_of, (*Phase, *Engagement))

    def _anywhere(self) -> tuple[Phase | Engagement, ...] | None:
        """An empty cell means any phase; without such a column nothing is meant."""
        return None if self.reader.mapping.place_of(Column.PHASES) is None else ()

    def _all_of(self, column: Column, read: Callable[[str], _Value | None], known: Iterable[str]) -> tuple[_Value, ...]:
        cell = self._cell(column)
        whole = read(cell) if cell else None
        if whole is not None:
            return (whole,)
        return tuple(self._one_of(column, part, read, known) for part in parts_of(cell))

    def _word(self, column: Column, read: Callable[[str], _Value | None], known: Iterable[str]) -> _Value | None:
        cell = self._cell(column).strip()
        return self._one_of(column, cell, read, known) if cell else None

    def _one_of(self, column: Column, words: str, read: Callable[[str], _Value | None], known: Iterable[str]) -> _Value:
        value = read(words)
        if value is None:
            raise self._left_out(
                column, Sentence("{word} is none of {words}.", word=quoted(words), words=", ".join(known))
            )
        return value

    def _truth(self, column: Column, *, usual: bool) -> bool:
        cell = self._cell(column)
        value = truth_of(cell) if cell else usual
        if value is None:
            raise self._left_out(column, Sentence("{word} is neither yes nor no.", word=quoted(cell)))
        return value

    def _language(self) -> str:
        return self._sound(Column.LANGUAGE) or ("" if self.reader.verbatim else self.reader.language)

    def _tags(self) -> "_Tags":
        tags = self._cell(Column.TAGS).replace(",", " ").replace(";", " ").split()
        return _Tags(
            places=_read_all(place_of, tags),
            behaviours=_read_all(behaviour_of, tags),
            kind=next(iter(_read_all(kind_of, tags)), None),
            competency=next(iter(_read_all(competency_in, tags)), None),
        )

    def _left_out(self, column: Column | None, sentence: str) -> LeftOut:
        place = Sentence("Row {n}", n=self.row.number)
        if column is not None:
            place = Sentence("{row}, column {column}", row=place, column=quoted(self._called(column)))
        return LeftOut(ImportProblem(self.row.line, place, sentence_of(sentence)))

    def _called(self, column: Column) -> str:
        """As the file calls the column, or as we do."""
        at = self.reader.mapping.place_of(column)
        header = self.reader.header
        return header[at].strip() if at is not None and at < len(header) and header[at].strip() else column.value


@dataclass(frozen=True, slots=True)
class _Tags:
    """What could be read from a row's tags; what can't be read is somebody's own tag, and left out."""

    places: tuple[Phase | Engagement, ...]
    behaviours: tuple[Behaviour, ...]
    kind: Kind | None
    competency: str | None


def _read_all(read: Callable[[str], _Value | None], words: Iterable[str]) -> tuple[_Value, ...]:
    return tuple(dict.fromkeys(value for word in words if (value := read(word)) is not None))
