"""One way in for files of prompts: TOML, tables and plain text, told apart by their names and by what they hold."""

import re
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.domain.import_columns import Column, guessed_mapping
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat, ImportOptions
from partner_overlay.storage.csv_cells import split_rows
from partner_overlay.storage.csv_delimiter import guessed_delimiter, said_delimiter
from partner_overlay.storage.deck_csv import deck_from_table
from partner_overlay.storage.deck_files import read_deck
from partner_overlay.storage.deck_plain_text import deck_from_plain_text
from partner_overlay.storage.deck_reading import deck_from_toml
from partner_overlay.storage.import_text import ImportText, read_import_text

_TABLES = frozenset({".csv", ".tsv", ".tab"})
_JSON = frozenset({".json", ".jsonl"})
_TOML = re.compile(r"\s*(?:#[^\n]*\n\s*)*(?:format\s*=|\[\s*deck\s*\]|\[\[\s*prompt\s*\]\])")
_TEXT = re.compile(r"^#(?:deck|phase|phases|competency|kind|voice|language):", re.MULTILINE | re.IGNORECASE)
_SAMPLE = 32_768  # characters


def read_import(path: Path, options: ImportOptions | None = None) -> ImportedPrompts:
    """The prompts in the file, as a deck. Raises DeckUnreadable, whose sentence names file, line and field."""
    options = options or ImportOptions()
    if options.format is ImportFormat.TOML or (options.format is None and path.suffix.lower() == ".toml"):
        return ImportedPrompts(ImportFormat.TOML, read_deck(path))
    found = read_import_text(path)
    file, title = str(path), path.stem.strip() or "Prompts"
    match options.format or format_of(path, found.text):
        case ImportFormat.TOML:
            return ImportedPrompts(ImportFormat.TOML, deck_from_toml(found.text, file))
        case ImportFormat.TABLE:
            return _with_note(found, deck_from_table(found.text, file, title, options))
        case ImportFormat.TEXT:
            return _with_note(found, deck_from_plain_text(found.text, file, title, options))
        case other:
            assert_never(other)


def format_of(path: Path, text: str) -> ImportFormat:
    """What the text is, by its first lines and its file's name. Raises DeckUnreadable for what we don't read."""
    ending = path.suffix.lower()
    if _TOML.match(text):
        return ImportFormat.TOML
    if ending in _JSON:
        raise DeckUnreadable(str(path), "this is JSON; TOML, CSV and plain text can be read")
    if ending in _TABLES or said_delimiter(text)[0] or (not _TEXT.search(text) and _is_table(text[:_SAMPLE])):
        return ImportFormat.TABLE
    return ImportFormat.TEXT


def _is_table(sample: str) -> bool:
    """Whether there are columns, and one of them beside the words says something of ours."""
    delimiter = guessed_delimiter(sample)
    if delimiter is None:
        return False
    try:
        rows = split_rows(sample[: sample.rfind("\n") + 1] or sample, delimiter, "")
    except DeckUnreadable:
        return False
    return bool(set(guessed_mapping([row.cells for row in rows]).columns) - {None, Column.TEXT, Column.GLANCE})


def _with_note(found: ImportText, imported: ImportedPrompts) -> ImportedPrompts:
    return replace(imported, notes=(found.note, *imported.notes)) if found.note else imported
