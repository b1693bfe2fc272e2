import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

import strings
from virtual_environment import VirtualEnvironment

CHECKOUT = Path(__file__).parents[2]
VENV = VirtualEnvironment(CHECKOUT)
FOLDER = strings.translations_folder(CHECKOUT)


class Message(NamedTuple):
    context: str
    source: str
    translation: str
    is_finished: bool


def messages(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            finished = translation.get("type") is None
            yield Message(
                context.findtext("name") or "", message.findtext("source") or "", translation.text or "", finished
            )


def source_file(language: str) -> Path:
    return FOLDER / f"partner_overlay_{language}.ts"


def test_the_files_hold_the_words_that_stand_in_the_code(tmp_path: Path) -> None:
    """After a change of words: python3 packaging/dev.py strings."""
    for language in strings.LANGUAGES:
        shutil.copy(source_file(language), tmp_path)

    strings.update(VENV, tmp_path)

    for language in strings.LANGUAGES:
        kept = source_file(language).read_text(encoding="utf-8")
        assert (tmp_path / source_file(language).name).read_text(encoding="utf-8") == kept


def test_both_have_the_same_words_and_say_nothing_of_places() -> None:
    german, spanish = ([(each.context, each.source) for each in messages(source_file(one))] for one in ("de", "es"))

    assert german == spanish
    assert len(german) > 1000
    assert "<location" not in source_file("de").read_text(encoding="utf-8")


def checkout_with(tmp_path: Path, german: str, spanish: str) -> VirtualEnvironment:
    """A checkout of nothing but translations, that compiles with our own tools."""
    folder = strings.translations_folder(tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "partner_overlay_de.ts").write_text(_ts("de", german), encoding="utf-8")
    (folder / "partner_overlay_es.ts").write_text(_ts("es", spanish), encoding="utf-8")
    if not (tmp_path / ".venv").exists():
        (tmp_path / ".venv").symlink_to((CHECKOUT / ".venv").resolve())
    return VirtualEnvironment(tmp_path)


def _ts(language: str, words: str) -> str:
    message = f"<message><source>Pause</source><translation>{words}</translation></message>"
    context = f"<context><name>Menu</name>{message}</context>"
    return f'<!DOCTYPE TS><TS version="2.1" language="{language}" sourcelanguage="en">{context}</TS>'


def test_only_what_has_changed_is_compiled(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    strings.compile_changed(checkout_with(tmp_path, "Pause", "Pausa"))
    first = capfd.readouterr().out
    strings.compile_changed(checkout_with(tmp_path, "Pause", "Pausa"))
    second = capfd.readouterr().out
    strings.compile_changed(checkout_with(tmp_path, "Pausieren", "Pausa"))
    third = capfd.readouterr().out
    strings.compiled(strings.translations_folder(tmp_path), "es").unlink()
    strings.compile_changed(checkout_with(tmp_path, "Pausieren", "Pausa"))
    fourth = capfd.readouterr().out

    assert "de, es" in first
    assert second == ""
    assert third.rstrip().endswith(": de")
    assert fourth.rstrip().endswith(": es")
