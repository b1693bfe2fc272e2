"""The tables on the page of keys."""

from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.help_keys import key_tables, window_keys
from partner_overlay.presentation.translation import as_written


def tables(keys: KeySettings | None = None) -> dict[str, list[str]]:
    made = key_tables(keys or KeySettings(), lambda key: key.replace("Ctrl", "Strg"), as_written)
    return {name: text.splitlines() for name, text in made.items()}


def test_keys_everywhere_are_those_that_the_coach_has_chosen() -> None:
    lines = tables(KeySettings()._replace(mark="F13", blank=""))["keys:everywhere"]
    assert lines[:2] == ["| Keys | What they do |", "| --- | --- |"]
    assert "| F13 | Mark this moment |" in lines
    assert "| none chosen | Blank |" in lines


def test_a_key_that_markdown_would_read_stands_there_as_it_is_pressed() -> None:
    assert r"| Ctrl+\` | Blank |" in tables(KeySettings()._replace(blank="Ctrl+`"))["keys:everywhere"]


def test_keys_are_written_as_the_system_does_and_each_once() -> None:
    decks = tables()["keys:decks"]
    assert "| Strg+Z | Undo |" in decks
    assert "| Strg+Shift+Z or Strg+Y | Redo |" in decks
    assert "| Strg+Return | Add a prompt |" in decks


def test_every_window_has_its_table_and_no_line_is_without_keys() -> None:
    assert {name.removeprefix("keys:") for name in tables()} == {*window_keys(as_written), "everywhere"}
    assert all(line.keys for lines in window_keys(as_written).values() for line in lines)
