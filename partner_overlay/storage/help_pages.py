"""The pages of help that the program ships with: one Markdown file each, in a folder for each language."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

FALL_BACK: Final = "en"


def help_files(folder: Path, language: str) -> Mapping[str, str]:
    """The text of each page by its name, in this language or else in English; one that can't be read is left out."""
    found: dict[str, str] = {}
    for each in (FALL_BACK, language):
        for file in sorted((folder / each).glob("*.md")):
            try:
                found[file.stem] = file.read_text("utf-8-sig")
            except (OSError, UnicodeDecodeError):
                continue
    return found
