"""German and Spanish are whole: every word is there, with its slots and a key to press where English has one."""

import re
from pathlib import Path

import pytest

import strings
from tests.packaging.test_strings import VENV, Message, messages, source_file

SLOT = re.compile(r"\{[\w-]+\}")
MNEMONIC = re.compile(r"&(?=\w)")


def told(message: Message) -> str:
    return f"{message.context}: {message.source}"


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    left = [told(each) for each in messages(source_file(language)) if not (each.is_finished and each.translation)]

    assert left == []


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_the_same_slots_are_filled(language: str) -> None:
    other = [
        told(each)
        for each in messages(source_file(language))
        if each.translation and sorted(SLOT.findall(each.translation)) != sorted(SLOT.findall(each.source))
    ]

    assert other == []


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_what_has_a_key_in_english_has_one(language: str) -> None:
    other = [
        told(each)
        for each in messages(source_file(language))
        if each.translation and len(MNEMONIC.findall(each.translation)) != len(MNEMONIC.findall(each.source))
    ]

    assert other == []


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_it_compiles(language: str, tmp_path: Path) -> None:
    target = tmp_path / "compiled.qm"

    strings.compile_one(VENV, source_file(language), target)

    assert target.stat().st_size > 0
