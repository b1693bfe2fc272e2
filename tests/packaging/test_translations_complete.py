"""German and Spanish are whole: every word is there, with its slots and a key to press where English has one."""

import re
from pathlib import Path

import pytest

import strings
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS
from partner_overlay.domain.glance import MOST_CHARACTERS, MOST_WORDS
from partner_overlay.domain.session_type_limits import NAME_LENGTH
from partner_overlay.presentation.shipped_words import shipped_check_in_words, shipped_names
from tests.packaging.test_strings import FOLDER, VENV, Message, messages, source_file

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


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_what_comes_with_the_program_is_there_and_leads_back(language: str) -> None:
    """The names of session types, and the words of check-ins: no two are the same in the other language."""
    spoken = {(each.context, each.source): each.translation for each in messages(source_file(language))}
    names = [spoken["Session type", name] for name in shipped_names()]
    words = [spoken["Check-in", each] for each in shipped_check_in_words()]

    assert (len(names), len(words)) == (6, 12)
    assert all(names)
    assert all(words)
    assert len({name.casefold() for name in names}) == 6
    assert len(set(words)) == 12
    assert max(map(len, names)) <= NAME_LENGTH
    assert not {"first session", "last session", *shipped_check_in_words()} & {*names, *words}


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_a_shipped_glance_is_short_in_every_language_and_the_help_says_the_same(language: str) -> None:
    spoken = {each.source: each.translation for each in messages(source_file(language)) if each.context == "Check-in"}
    page = (FOLDER.parent / "help" / language / "check-ins.md").read_text(encoding="utf-8")
    glances = [spoken[each] for one in DEFAULT_CHECK_INS for each in (one.glance, one.belated_glance) if each]
    told = [spoken[each].replace("{min}", "15") for one in DEFAULT_CHECK_INS for each in (one.glance, one.sentence)]

    assert [each for each in glances if len(each) > MOST_CHARACTERS or len(each.split()) > MOST_WORDS] == []
    assert [each for each in told if each not in page] == []
