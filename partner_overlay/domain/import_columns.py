"""Which column of a table holds what: guessed from its header or its cells, and for the coach to change."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from partner_overlay.domain.glance import MOST_CHARACTERS
from partner_overlay.domain.tolerant_words import (
    behaviour_of,
    competency_in,
    folded,
    is_short,
    kind_of,
    means_anywhere,
    parts_of,
    place_of,
    voice_of,
)


class Column(StrEnum):
    """What a column may hold: a prompt's fields, and what other programs have beside them."""

    ID = "id"
    VOICE = "voice"
    TEXT = "text"  # a say or a cue, as the voice says
    SAY = "say"
    CUE = "cue"
    GLANCE = "glance"
    COMPETENCY = "competency"
    ALSO = "also"
    KIND = "kind"
    BEHAVIOURS = "behaviours"
    PHASES = "phases"
    LANGUAGE = "language"
    SOURCE = "source"
    ENABLED = "enabled"
    STARRED = "starred"
    TAGS = "tags"
    DECK = "deck"


_NAMES: dict[Column, str] = {
    Column.ID: "nr|no|number|nummer|key|schlüssel|clave|identifiant",
    Column.VOICE: "say or cue|stimme|art der karte|voz|voix",
    Column.TEXT: "prompt|prompts|card|front|impuls|karte|vorderseite|texto|tarjeta|texte|carte|recto",
    Column.SAY: "question|questions|sentence|frage|fragen|satz|sagen|pregunta|preguntas|frase|decir|phrase|dire",
    Column.CUE: "silent cue|reminder|hinweis|stiller hinweis|señal|señal silenciosa|repère|repère silencieux|rappel",
    Column.GLANCE: "short|short form|keyword|kurz|kurzform|stichwort|blick|resumen|vistazo|corto|abrégé|aperçu|court",
    Column.COMPETENCY: "competence|icf|icf competency|core competency|kompetenz|kernkompetenz|competencia|compétence",
    Column.ALSO: "also competencies|more competencies|auch|weitere kompetenzen|también|aussi",
    Column.KIND: "type|kinds|art|typ|tipo|clase|genre",
    Column.BEHAVIOURS: "behaviour|behavior|behaviors|verhalten|comportamiento|conducta|comportement|comportements",
    Column.PHASES: "phase|stage|phasen|abschnitt|fase|fases|etapa|étape",
    Column.LANGUAGE: "lang|sprache|idioma|lengua|langue",
    Column.SOURCE: "credit|author|quelle|autor|fuente|origen|auteur",
    Column.ENABLED: "active|on|aktiv|an|activo|activa|actif|active",
    Column.STARRED: "star|favourite|favorite|stern|favorit|estrella|favorito|étoile|favori",
    Column.TAGS: "tag|labels|schlagwort|schlagwörter|etiqueta|etiquetas|étiquette|étiquettes",
    Column.DECK: "stapel|kartensatz|mazo|baraja|paquet|jeu",
}
_COLUMNS = MappingProxyType(
    {folded(name): column for column, names in _NAMES.items() for name in (column.value, *names.split("|"))}
)
_TEXTS = frozenset({Column.TEXT, Column.SAY, Column.CUE})
_ENOUGH = 0.6  # of a column's filled cells


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column holds, from the left; None is left out. `has_header`: the first row names the columns."""

    columns: tuple[Column | None, ...]
    has_header: bool

    @property
    def finds_text(self) -> bool:
        return not _TEXTS.isdisjoint(self.columns)

    def with_column(self, place: int, column: Column | None) -> "ColumnMapping":
        """The same with this column at this place, and at no other."""
        others = (None if held is column else held for held in self.columns)
        return replace(self, columns=tuple(column if at == place else held for at, held in enumerate(others)))

    def place_of(self, column: Column) -> int | None:
        return self.columns.index(column) if column in self.columns else None


def column_named(header: str) -> Column | None:
    return _COLUMNS.get(folded(header))


def named_columns(row: Sequence[str]) -> int:
    """How many different columns this row names."""
    return len({column for cell in row if (column := column_named(cell))})


def guessed_mapping(rows: Sequence[Sequence[str]]) -> ColumnMapping:
    """From the header when the first row is one, else from what the cells look like."""
    if not rows:
        return ColumnMapping((), has_header=False)
    found = named_columns(rows[0])
    named = sum(1 for cell in rows[0] if cell.strip())
    if found and 2 * found >= named:
        return _by_header(rows[0], rows[1:])
    return ColumnMapping(_by_cells(rows), has_header=False)


def _by_header(header: Sequence[str], rows: Sequence[Sequence[str]]) -> ColumnMapping:
    mapping = ColumnMapping(_each_once(column_named(cell) for cell in header), has_header=True)
    if mapping.finds_text:
        return mapping
    guessed = _by_cells(rows, taken=mapping.columns)
    return replace(mapping, columns=tuple(map(_named_or_guessed, mapping.columns, guessed)))


def _named_or_guessed(named: Column | None, guessed: Column | None) -> Column | None:
    return named or (guessed if guessed is Column.TEXT else None)


def _each_once(columns: Iterable[Column | None]) -> tuple[Column | None, ...]:
    """A column that is named twice counts where it is named first."""
    seen: set[Column] = set()
    kept: list[Column | None] = []
    for column in columns:
        kept.append(None if column in seen else column)
        if column is not None:
            seen.add(column)
    return tuple(kept)


def _by_cells(rows: Sequence[Sequence[str]], taken: Sequence[Column | None] = ()) -> tuple[Column | None, ...]:
    """By what the cells look like; the text is the longest of the columns that nothing else explains."""
    width = max((len(row) for row in rows), default=0)
    cells = [[row[at] for row in rows if at < len(row) and row[at].strip()] for at in range(width)]
    columns = [taken[at] if at < len(taken) else None for at in range(width)]
    columns = [column or _told_by(cells[at]) for at, column in enumerate(columns)]
    free = [at for at, column in enumerate(columns) if column is None and cells[at]]
    free.sort(key=lambda at: -_mean(cells[at]))
    if free:
        columns[free[0]] = Column.TEXT
    for at in free[1:2]:
        if _mean(cells[at]) <= MOST_CHARACTERS:
            columns[at] = Column.GLANCE
    return _each_once(columns)


def _told_by(cells: Sequence[str]) -> Column | None:
    """The column whose words these cells hold, if most of them do."""
    if not cells:
        return None
    for column, reads in _TELLING:
        if sum(1 for cell in cells if is_short(cell) and reads(cell)) >= _ENOUGH * len(cells):
            return column
    return None


def _reads_place(cell: str) -> bool:
    return all(place_of(part) or means_anywhere(part) for part in parts_of(cell))


_TELLING: tuple[tuple[Column, Callable[[str], object]], ...] = (
    (Column.COMPETENCY, competency_in),
    (Column.PHASES, _reads_place),
    (Column.KIND, kind_of),
    (Column.VOICE, voice_of),
    (Column.BEHAVIOURS, lambda cell: all(behaviour_of(part) for part in parts_of(cell))),
)


def _mean(cells: Sequence[str]) -> float:
    return sum(map(len, cells)) / len(cells)
