"""Every setting by its name, as text and back."""

import inspect
from dataclasses import fields, replace

import pytest

from partner_overlay.application.named_settings import as_lines, from_lines, value_of, with_values
from partner_overlay.application.settings import (
    AccessSettings,
    Figures,
    Form,
    Language,
    Look,
    Motion,
    PromptSettings,
    ReviewSettings,
    ScreenSettings,
    Settings,
    StartSettings,
    Theme,
)
from partner_overlay.domain.competency import Numbering

FIRST = Settings()
OTHER = Settings(
    Look(Theme.DARK, 150, 85, Figures.NONE, True, Form.STRIP, Motion.FULL, Language.GERMAN, False),
    PromptSettings(0, Numbering.ICF_2025, ("a", 'b="c"\n', "ü")),
    StartSettings("a = b", 45, 10, welcomed=True),
    ReviewSettings(at_end=False),
    ScreenSettings("Dell|U27|A", keep_off_shared=True),
    FIRST.keys._replace(everywhere=True, mark="", said="Ctrl+'"),
    AccessSettings(announce=True, text=200),
)
NAMES = [
    f"{section.name}.{name}"
    for section in fields(FIRST)
    for name in inspect.signature(type(getattr(FIRST, section.name))).parameters
]


@pytest.mark.parametrize("name", NAMES)
def test_a_setting_is_the_same_after_having_been_text(name: str) -> None:
    after = with_values(FIRST, from_lines(as_lines({name: value_of(OTHER, name)})))
    assert value_of(after, name) == value_of(OTHER, name)
    section, key = name.split(".")
    assert getattr(getattr(after, section), key) == getattr(getattr(OTHER, section), key)
    assert with_values(after, {name: value_of(FIRST, name)}) == FIRST


def test_all_at_once_make_the_whole() -> None:
    assert with_values(FIRST, from_lines(as_lines({name: value_of(OTHER, name) for name in NAMES}))) == OTHER


def test_what_is_not_named_stays() -> None:
    assert with_values(OTHER, {"look.size": "80"}) == replace(OTHER, look=replace(OTHER.look, size=80))


def test_words_that_are_none_of_the_choices_are_refused() -> None:
    with pytest.raises(ValueError, match="blue"):
        with_values(FIRST, {"look.theme": "blue"})


def test_text_is_as_in_the_file() -> None:
    texts = [value_of(OTHER, name) for name in ("look.theme", "look.size", "look.seconds", "prompts.numbers")]
    assert texts == ["dark", "150", "true", "2025"]
