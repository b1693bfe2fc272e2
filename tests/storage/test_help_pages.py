"""Reading the pages of help."""

from pathlib import Path

from partner_overlay.storage.help_pages import help_files


def write(folder: Path, language: str, name: str, content: bytes) -> None:
    (folder / language).mkdir(exist_ok=True)
    (folder / language / name).write_bytes(content)


def test_a_page_without_translation_is_english(tmp_path: Path) -> None:
    write(tmp_path, "en", "index.md", b"# Help")
    write(tmp_path, "en", "about.md", b"# About")
    write(tmp_path, "de", "about.md", "# Über".encode())
    assert help_files(tmp_path, "de") == {"index": "# Help", "about": "# Über"}


def test_a_language_without_pages_is_english(tmp_path: Path) -> None:
    write(tmp_path, "en", "index.md", b"# Help")
    assert help_files(tmp_path, "xx") == {"index": "# Help"}


def test_a_page_that_cannot_be_read_is_left_out_and_nothing_else_is(tmp_path: Path) -> None:
    write(tmp_path, "en", "index.md", b"\xff\xfe broken")
    write(tmp_path, "en", "notes.txt", b"no page")
    (tmp_path / "en" / "folder.md").mkdir()
    write(tmp_path, "en", "about.md", b"\xef\xbb\xbf# About")
    assert help_files(tmp_path, "en") == {"about": "# About"}


def test_no_pages_at_all_are_no_trouble(tmp_path: Path) -> None:
    assert help_files(tmp_path / "nowhere", "en") == {}
