"""A deck as CSV or TSV: read from whatever a spreadsheet writes, written so that it comes back without loss."""

from collections.abc import Sequence

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.domain.deck_limits import MOST_PROMPTS
from partner_overlay.domain.fresh_ids import slug
from partner_overlay.domain.import_columns import Column, ColumnMapping, guessed_mapping
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat, ImportOptions, ImportProblem, TableRead
from partner_overlay.domain.prompts import Deck, Prompt
from partner_overlay.domain.sentences import Sentence
from partner_overlay.domain.table_cells import BYTE_ORDER_MARK, as_meant, row_of
from partner_overlay.storage.csv_cells import Row, split_rows
from partner_overlay.storage.csv_delimiter import NONE, guessed_delimiter, said_delimiter
from partner_overlay.storage.csv_rows import LeftOut, RowReader
from partner_overlay.storage.import_guesses import Told, completed

_COLUMNS = (
    Column.ID, Column.VOICE, Column.TEXT, Column.GLANCE, Column.COMPETENCY, Column.ALSO, Column.KIND,
    Column.BEHAVIOURS, Column.PHASES, Column.LANGUAGE, Column.SOURCE, Column.ENABLED, Column.STARRED, Column.DECK,
)  # fmt: skip
_SHOWN = 100  # rows, for the coach to see how the table was understood
_GUESSED_FROM = 200  # rows


def deck_to_csv(deck: Deck) -> str:
    """The deck's prompts as a table with a header. A competency stands with its name, or Excel makes a date of it."""
    rows = (_row_of(prompt, deck.title) for prompt in deck.prompts)
    return "".join((BYTE_ORDER_MARK, row_of(_COLUMNS), *map(row_of, rows)))


def deck_from_table(text: str, file: str, title: str, options: ImportOptions) -> ImportedPrompts:
    """The prompts in the table, and a problem for each row that is none. Raises DeckUnreadable where it is no table."""
    said, text = said_delimiter(text)
    delimiter = options.delimiter or said or guessed_delimiter(text) or NONE
    rows = split_rows(text, delimiter, file)
    mapping = options.mapping or guessed_mapping([row.cells for row in rows[:_GUESSED_FROM]])
    header = rows[0].cells if mapping.has_header and rows else ()
    body = rows[1:] if mapping.has_header else rows
    if len(body) > MOST_PROMPTS:
        raise DeckUnreadable(file, Sentence("it has {n} rows, and {most} is the most", n=len(body), most=MOST_PROMPTS))
    reader = RowReader(mapping, header, options.language, verbatim=header == _COLUMNS)
    told, problems = _read_all(reader, body)
    prompts, guessed = completed(told)
    title = _title_in(body, mapping) or title
    return ImportedPrompts(
        format=ImportFormat.TABLE,
        deck=Deck(slug(title) or "deck", title, language=options.language, prompts=prompts),
        problems=tuple(problems),
        notes=(*guessed, *_unread(mapping, header)),
        table=TableRead(delimiter, mapping, tuple(row.cells for row in rows[:_SHOWN]), len(rows)),
    )


def _row_of(prompt: Prompt, title: str) -> tuple[str, ...]:
    return (
        prompt.id,
        prompt.voice,
        prompt.text,
        prompt.glance,
        _named(prompt.competency),
        ", ".join(map(_named, prompt.also)),
        prompt.kind,
        ", ".join(prompt.behaviours),
        ", ".join((*prompt.engagements, *prompt.phases)),
        prompt.language,
        prompt.source,
        _yes_or_no(prompt.enabled),
        _yes_or_no(prompt.starred),
        title,
    )


def _named(code: str) -> str:
    competency = competency_of(code)
    return code if competency is None else f"{code} {competency.name}"


def _yes_or_no(truth: bool) -> str:  # noqa: FBT001  it is what the word is made from
    return "yes" if truth else "no"


def _read_all(reader: RowReader, rows: Sequence[Row]) -> tuple[list[Told], list[ImportProblem]]:
    if not reader.mapping.finds_text:
        return [], [_without_text(rows)]
    told: list[Told] = []
    problems: list[ImportProblem] = []
    rows_of_ids: dict[str, int] = {}
    for row in rows:
        try:
            each = reader.read(row)
        except LeftOut as left_out:
            problems.append(left_out.problem)
            continue
        if each.id and (earlier := rows_of_ids.setdefault(each.id, row.number)) != row.number:
            problems.append(_same_id(row, earlier))
        else:
            told.append(each)
    return told, problems


def _without_text(rows: Sequence[Row]) -> ImportProblem:
    return ImportProblem(
        rows[0].line if rows else 1,
        Sentence("The table"),
        Sentence("No column seems to hold what is said; please pick one."),
    )


def _same_id(row: Row, earlier: int) -> ImportProblem:
    return ImportProblem(
        row.line, Sentence("Row {n}", n=row.number), Sentence("Its id is that of row {n} too.", n=earlier)
    )


def _title_in(rows: Sequence[Row], mapping: ColumnMapping) -> str:
    """The deck's name that the rows agree on; empty where they don't, or say none."""
    at = mapping.place_of(Column.DECK)
    titles = {as_meant(row.cells[at]).strip() for row in rows if at is not None and at < len(row.cells)}
    return titles.pop() if len(titles) == 1 else ""


def _unread(mapping: ColumnMapping, header: Sequence[str]) -> tuple[str, ...]:
    names = [name.strip() for name, column in zip(header, mapping.columns, strict=False) if column is None]
    unread = ", ".join(filter(None, names))
    return (Sentence("Columns that are left out: {columns}.", columns=unread),) if unread else ()
