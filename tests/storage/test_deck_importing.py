"""One way in: what a file is, is seen from its name and from what it holds."""

from pathlib import Path

import pytest

from partner_overlay.domain.imported import ImportFormat, ImportOptions
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.storage.deck_csv import deck_to_csv
from partner_overlay.storage.deck_importing import read_import
from partner_overlay.storage.deck_plain_text import deck_to_plain_text
from partner_overlay.storage.deck_writing import deck_to_toml

PROMPT = Prompt("one", Voice.SAY, "What, now, matters most?", "What matters?", "3.6", Kind.PROCESS)
DECK = Deck("mine", "Mine", prompts=(PROMPT,))


def put(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("name", ["a.toml", "a.txt", "a.csv", "a"])
def test_toml_is_seen_whatever_its_name(name: str, tmp_path: Path) -> None:
    read = read_import(put(tmp_path / name, "\ufeff# mine\n\n" + deck_to_toml(DECK)))
    assert (read.format, read.deck) == (ImportFormat.TOML, DECK)


@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.tsv", "a"])
def test_a_table_is_seen_whatever_its_name(name: str, tmp_path: Path) -> None:
    read = read_import(put(tmp_path / name, deck_to_csv(DECK)))
    assert (read.format, read.deck.prompts) == (ImportFormat.TABLE, DECK.prompts)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a"])
@pytest.mark.parametrize(
    "text", [deck_to_plain_text(DECK), "What, now?\nWell, how?\nBreath, pace, shoulders\n", "One?"]
)
def test_plain_text_is_seen(name: str, text: str, tmp_path: Path) -> None:
    assert read_import(put(tmp_path / name, text)).format is ImportFormat.TEXT


def test_what_anki_writes_is_a_table(tmp_path: Path) -> None:
    text = "#separator:tab\n#html:false\nWhat?\tclosing\nHow?\tagreement\n"
    read = read_import(put(tmp_path / "anki.txt", text))
    assert [prompt.text for prompt in read.deck.prompts] == ["What?", "How?"]


def test_what_the_coach_says_it_is_holds(tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", "say,phase\nWhat?,closing\n")
    read = read_import(path, ImportOptions(format=ImportFormat.TEXT))
    assert [prompt.text for prompt in read.deck.prompts] == ["say,phase", "What?,closing"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_are_tolerated(encoding: str, ends: str, tmp_path: Path) -> None:
    text = "say;phase\nWas hör ich?;Abschluss\nQu’est-ce?;closing\n".replace("\n", ends)  # noqa: RUF001  curly
    read = read_import(put(tmp_path / "a.csv", text, encoding))
    assert [prompt.text for prompt in read.deck.prompts] == ["Was hör ich?", "Qu’est-ce?"]  # noqa: RUF001  the same
    assert not any("1252" in note for note in read.notes)


def test_windows_1252_is_said(tmp_path: Path) -> None:
    read = read_import(put(tmp_path / "a.txt", "Was hör ich?\n", "cp1252"))
    assert read.deck.prompts[0].text == "Was hör ich?"
    assert read.notes[0] == ("The file is not UTF-8; it was read as Windows-1252. Please look at accents and quotes.")


def test_the_deck_is_named_after_its_file(tmp_path: Path) -> None:
    deck = read_import(put(tmp_path / "Meine Fragen.txt", "Was?\n")).deck
    assert (deck.id, deck.title) == ("meine-fragen", "Meine Fragen")
