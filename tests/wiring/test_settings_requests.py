"""Which settings a request means."""

from dataclasses import replace

import pytest

from partner_overlay.application.settings import (
    Figures,
    Form,
    Look,
    PromptSettings,
    ReviewSettings,
    Settings,
    StartSettings,
    Theme,
)
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.menu import MenuNow, derive_menu
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import as_written
from partner_overlay.wiring.session_requests import command_of
from partner_overlay.wiring.settings_requests import settings_after
from tests.made.sessions import TWO_O_CLOCK
from tests.presentation.marking import entries

BEFORE = Settings(prompts=PromptSettings(never=("gone",)))


@pytest.mark.parametrize(
    ("ask", "argument", "look"),
    [
        (Ask.FORM, "strip", Look(form=Form.STRIP)),
        (Ask.THEME, "high-contrast", Look(theme=Theme.HIGH_CONTRAST)),
        (Ask.SIZE, "150", Look(size=150)),
        (Ask.OPACITY, "75", Look(opacity=75)),
        (Ask.FIGURES, "elapsed", Look(figures=Figures.ELAPSED)),
        (Ask.SECONDS, "", Look(seconds=True)),
    ],
)
def test_a_look(ask: Ask, argument: str, look: Look) -> None:
    assert settings_after(BEFORE, Request(ask, argument)) == replace(BEFORE, look=look)


def test_seconds_go_as_they_came() -> None:
    asked = Request(Ask.SECONDS)
    assert settings_after(settings_after(BEFORE, asked), asked) == BEFORE


def test_prompts() -> None:
    assert settings_after(BEFORE, Request(Ask.ROTATION, "0")).prompts == PromptSettings(0, never=("gone",))
    numbered = settings_after(BEFORE, Request(Ask.NUMBERS, "2025")).prompts
    assert numbered == PromptSettings(numbers=Numbering.ICF_2025, never=("gone",))


@pytest.mark.parametrize("ask", [Ask.NEXT, Ask.QUIT, Ask.START])
def test_what_is_not_about_a_setting_changes_none(ask: Ask) -> None:
    assert settings_after(BEFORE, Request(ask)) is BEFORE


def test_the_review_opens_at_the_end_or_waits() -> None:
    waits = settings_after(BEFORE, Request(Ask.REVIEW_AT_END))
    assert waits == replace(BEFORE, review=ReviewSettings(at_end=False))
    assert settings_after(waits, Request(Ask.REVIEW_AT_END)) == BEFORE


def test_every_choice_in_the_menu_can_be_taken_and_is_checked_then() -> None:
    """A switch, which needs no argument, goes to and fro."""
    menu = derive_menu(MenuNow(None, TWO_O_CLOCK, BEFORE), as_written)
    choices = [entry for entry in entries(menu) if entry.checked is not None and entry.request is not None]
    assert len(choices) > 30
    for choice in choices:
        assert choice.request is not None
        assert command_of(choice.request) is None
        after = derive_menu(MenuNow(None, TWO_O_CLOCK, settings_after(BEFORE, choice.request)), as_written)
        checked = next(entry.checked for entry in entries(after) if entry.request == choice.request)
        assert checked is (True if choice.request.argument else not choice.checked)


@pytest.mark.parametrize(
    ("argument", "start"), [("0=30 min", StartSettings("30 min", 0)), ("45=60 min", StartSettings("60 min", 45))]
)
def test_what_start_begins_with(argument: str, start: StartSettings) -> None:
    assert settings_after(BEFORE, Request(Ask.USUAL, argument)).start == start
