"""Tables: what was written comes back, and what other programs write is understood."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.domain.import_columns import Column, ColumnMapping
from partner_overlay.domain.imported import ImportedPrompts, ImportOptions
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Deck, Kind, Prompt, Voice
from partner_overlay.storage.deck_csv import deck_from_table, deck_to_csv
from partner_overlay.storage.deck_importing import read_import
from tests.made.decks import any_decks

AUTOMATIC = ImportOptions()


def table(text: str, options: ImportOptions = AUTOMATIC) -> ImportedPrompts:
    return deck_from_table(text, "t.csv", "Mine", options)


def texts(imported: ImportedPrompts) -> list[str]:
    return [prompt.text for prompt in imported.deck.prompts]


@given(any_decks)
def test_a_written_table_comes_back_without_loss(deck: Deck) -> None:
    written = deck_to_csv(deck).removeprefix("\ufeff").replace("\r\n", "\n")
    read = table(written)
    assert read.deck.prompts == deck.prompts
    assert (read.problems, read.notes) == ((), ())
    assert not deck.prompts or read.deck.title == deck.title


def test_a_table_is_written_for_spreadsheets() -> None:
    prompt = Prompt("=1+1", Voice.SAY, '@home "now"?', "-home", "3.10", Kind.PROCESS, also=("3.9",))
    written = deck_to_csv(Deck("d", "D", prompts=(prompt,)))
    head, row, rest = written.split("\r\n")
    assert head.startswith('\ufeff"id","voice","text","glance","competency"')
    assert row.startswith('"\'=1+1","say","\'@home ""now""?","\'-home","3.10 staying on course"')
    assert rest == ""


GERMAN_EXCEL = (
    "Frage;Kurzform;Phase;Kompetenz;Art;Verhalten;Aktiv\r\n"
    '"Was ist ""jetzt"" da,\r\nund was fehlt?";Was ist da?;Erkundung;3,9;Prozess;Wahl, gemeinsam;ja\r\n'
    "Was nehmen Sie mit; was bleibt?;;Abschluss / letzte Sitzung;8.06;im Moment;;nein\r\n"
)


def test_a_german_excel_is_read_at_the_first_try(tmp_path: Path) -> None:
    path = tmp_path / "Fragen.csv"
    path.write_bytes(b"\xef\xbb\xbf" + GERMAN_EXCEL.replace("mit; was", "mit, was").encode())
    read = read_import(path, ImportOptions(language="de"))
    assert (read.problems, read.notes) == ((), ())
    assert read.deck == Deck("fragen", "Fragen", language="de", prompts=read.deck.prompts)
    first, second = read.deck.prompts
    assert first == Prompt(
        first.id, Voice.SAY, 'Was ist "jetzt" da, und was fehlt?', "Was ist da?", "3.9", Kind.PROCESS,
        behaviours=(Behaviour.CHOICE, Behaviour.CO_CREATE), phases=(Phase.EXPLORATION,), language="de",
    )  # fmt: skip
    assert (second.competency, second.kind, second.enabled) == ("8.6", Kind.MOMENT, False)
    assert (second.phases, second.engagements) == ((Phase.CLOSING,), (Engagement.LAST,))


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("say,phase\nWhat, now?,closing\n", ","),
        ("say;phase\nWhat, now?;closing\nWell, yes, what?;agreement\n", ";"),
        ("say\tphase\nWhat, now?\tclosing\n", "\t"),
        ("say|phase\nWhat; now?|closing\n", "|"),
        ("sep=;\nsay;phase\nWhat?;closing\n", ";"),
        ("#separator:tab\nsay\tphase\nWhat?\tclosing\n", "\t"),
        ("What, what, what?;closing\nHow, how?;agreement\n", ";"),
        ('"What, now?",closing\n"How, then?",agreement\n', ","),
        ("What now, then?\nWell, and what else?\nSo, what?\n", "\x1f"),
        ("What?\n", "\x1f"),
        ("say;phase\n", ";"),
    ],
)
def test_the_sign_between_cells_is_found(text: str, delimiter: str) -> None:
    read = table(text).table
    assert read is not None
    assert read.delimiter == delimiter


def test_a_delimiter_that_is_given_holds() -> None:
    read = table("say;phase\nWhat, now?;closing\n", ImportOptions(delimiter=","))
    assert read.table is not None
    assert read.table.delimiter == ","


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        ("say,cue,glance,phase", (Column.SAY, Column.CUE, Column.GLANCE, Column.PHASES)),
        ("Question,Stage,Type,Favourite", (Column.SAY, Column.PHASES, Column.KIND, Column.STARRED)),
        ("Frage,Phase,Kompetenz,Stapel", (Column.SAY, Column.PHASES, Column.COMPETENCY, Column.DECK)),
        ("Pregunta,Fase,Competencia,Etiquetas", (Column.SAY, Column.PHASES, Column.COMPETENCY, Column.TAGS)),
        ("Texte,Étape,Compétence,Langue", (Column.TEXT, Column.PHASES, Column.COMPETENCY, Column.LANGUAGE)),
        ("TEXT,VOICE,my notes,text", (Column.TEXT, Column.VOICE, None, None)),
        ("prompt_id,Text,ID,", (None, Column.TEXT, Column.ID, None)),
    ],
)
def test_headers_are_known_in_four_languages(header: str, columns: tuple[Column | None, ...]) -> None:
    read = table(f"{header}\na,b,c,d\n").table
    assert read is not None
    assert read.mapping == ColumnMapping(columns, has_header=True)


def test_without_a_header_the_cells_tell() -> None:
    read = table("closing,What remains to be said?,3.9,say,Remains\nany,What is new here?,5.1,say,New\n")
    assert read.table is not None
    columns = read.table.mapping.columns
    assert columns[1:] == (Column.TEXT, Column.COMPETENCY, Column.VOICE, Column.GLANCE)
    assert not read.table.mapping.has_header


def test_a_header_without_the_words_column_takes_the_longest() -> None:
    assert texts(table("Phase,Mein Satz\nclosing,What remains to be said?\n")) == ["What remains to be said?"]


def test_the_mapping_can_be_changed() -> None:
    text = "a,b\nWhat is first?,What is second?\n"
    read = table(text)
    assert read.table is not None
    other = read.table.mapping.with_column(1, Column.TEXT).with_column(0, None)
    assert texts(table(text, ImportOptions(mapping=replace(other, has_header=True)))) == ["What is second?"]


def test_without_a_column_of_words_there_is_a_problem_and_the_table_can_be_seen() -> None:
    read = table("closing,3.9\nagreement,5.1\n")
    assert read.deck.prompts == ()
    assert [problem.told for problem in read.problems] == [
        "The table: No column seems to hold what is said; please pick one."
    ]
    assert read.table is not None
    assert read.table.row_count == 2


PROBLEMS = [
    ("What?,open,,,", "Row 2, column “When”: “open” is none of agreement, exploration, closing, first, last."),
    ("What?,,9.9,process,", "Row 2, column “ICF”: “9.9” is no competency that this program knows."),
    ("What?,,3.9,praxis,", "Row 2, column “Kind”: “praxis” is none of process, moment, mindset."),
    ("What?,,3.9,process,maybe", "Row 2, column “Enabled”: “maybe” is neither yes nor no."),
    (",closing,3.9,process,", "Row 2: It has no text."),
    (f"{'W' * 2001},,3.9,,", "Row 2, column “say”: There is room for 2,000 characters; this has 2,001."),
    ("W\u202ehat?,,3.9,,", "Row 2, column “say”: It holds a hidden sign that can't be kept. Type it anew, please."),
]  # fmt: skip


@pytest.mark.parametrize(("row", "told"), PROBLEMS)
def test_a_row_that_is_no_prompt_is_named_and_the_others_stay(row: str, told: str) -> None:
    mapping = ColumnMapping(
        (Column.SAY, Column.PHASES, Column.COMPETENCY, Column.KIND, Column.ENABLED), has_header=True
    )
    text = f"say,When,ICF,Kind,Enabled\n{row}\nHow?,,3.9,process,\n"
    read = table(text, ImportOptions(delimiter=",", mapping=mapping))
    assert [problem.told for problem in read.problems] == [told]
    assert texts(read) == ["How?"]


def test_rows_are_counted_as_a_spreadsheet_does_and_lines_as_an_editor_does() -> None:
    read = table('say,phase\n"What\nis it?",closing\n\nHow?,never\n')
    [problem] = read.problems
    assert (problem.place, problem.line) == ("Row 4, column “phase”", 5)


def test_two_rows_cannot_share_an_id() -> None:
    read = table("id,say\na,What?\na,How?\n")
    assert texts(read) == ["What?"]
    assert [problem.told for problem in read.problems] == ["Row 3: Its id is that of row 2 too."]


def test_a_row_is_a_say_or_a_cue() -> None:
    read = table("say,cue\nWhat?,\n,Wait.\nWhat?,Wait.\n")
    assert [(prompt.voice, prompt.text) for prompt in read.deck.prompts] == [(Voice.SAY, "What?"), (Voice.CUE, "Wait.")]
    assert read.problems[0].told == "Row 4: It has more than one text; a prompt is a say or a cue, never both."


def test_too_many_secondary_competencies_are_a_problem() -> None:
    read = table('say,competency,also\nWhat?,3.9,"3.6, 3.7, 3.8"\nHow?,3.9,3.6;3.7\n')
    assert read.problems[0].told == "Row 2, column “also”: It names 3 competencies more, and 2 is the most."
    assert read.deck.prompts[0].also == ("3.6", "3.7")


def test_tags_are_read_and_strange_ones_left() -> None:
    [prompt] = table("say,tags\nWhat?,mine closing 3.9 lead process\n").deck.prompts
    assert (prompt.phases, prompt.competency) == ((Phase.CLOSING,), "3.9")
    assert (prompt.behaviours, prompt.kind) == ((Behaviour.LEAD,), Kind.PROCESS)


def test_what_is_guessed_and_left_out_is_said() -> None:
    read = table("say,rating,phase\nWhat?,5,\nHow?,4,\n")
    assert read.notes == (
        "2 prompts name no competency; theirs are guesses from their words.",
        "Columns that are left out: rating.",
    )
    assert all(prompt.phases == () for prompt in read.deck.prompts)


def test_cells_that_were_kept_from_running_come_back_as_they_were() -> None:
    assert texts(table("say,phase\n'=what?,closing\n'tis what?,closing\n")) == ["=what?", "'tis what?"]


def test_the_deck_is_named_by_its_rows_or_by_its_file() -> None:
    assert table("say,deck\nWhat?,Evening\nHow?,Evening\n").deck.title == "Evening"
    assert table("say,deck\nWhat?,Evening\nHow?,Morning\n").deck.title == "Mine"


def test_a_quotation_mark_that_stays_open_is_found() -> None:
    with pytest.raises(DeckUnreadable) as refusal:
        table('say,phase\nWhat?,closing\n"How?,closing\nWhere?,closing\n')
    assert refusal.value.sentence == "t.csv, line 3: a quotation mark opens here and does not close."


def test_a_cell_of_immense_length_is_refused() -> None:
    with pytest.raises(DeckUnreadable, match="line 2: a cell is too long; a quotation mark may be missing"):
        table('say,phase\n"' + "x\n" * 100_000)


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(DeckUnreadable, match="it has 20,001 rows, and 20,000 is the most"):
        table("say,phase\n" + "What?,closing\n" * 20_001)


def test_ragged_rows_are_no_accident() -> None:
    assert texts(table("say,phase,kind\nWhat?\nHow?,closing\nWhere?,closing,process,and,more\n")) == [
        "What?", "How?", "Where?",
    ]  # fmt: skip


@given(st.text(st.sampled_from("aä,;|\t\"'\n=3.9 say"), max_size=80))
def test_no_text_brings_an_accident(text: str) -> None:
    with suppress(DeckUnreadable):
        assert table(text).table
