"""Which screen has the camera: offered where there is a choice, in words that tell the screens apart."""

import pytest

from partner_overlay.presentation.camera_choice import SeenScreen, camera_choice, screen_words
from partner_overlay.presentation.menu_view import Entry
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import as_written
from tests.presentation.marking import entries, is_marked, marked

DESK = SeenScreen("Dell|U27|8QX", "Dell Inc.", "DELL U2723QE", "DP-1", built_in=False)
TWIN = DESK._replace(key="Dell|U27|8QX|DP-2", connector="DP-2")
LAPTOP = SeenScreen("BOE|NE135|eDP-1", "BOE", "NE135", "eDP-1", built_in=True)


def choices(*screens: SeenScreen, chosen: str = "") -> list[tuple[str, str, bool | None]]:
    """Words, key and whether it is checked, of each."""
    found = camera_choice(screens, chosen, as_written)
    assert len(found) == 1
    (entry,) = found
    assert isinstance(entry, Entry)
    lines = [line for line in entry.children if isinstance(line, Entry)]
    assert {line.request.ask for line in lines if line.request is not None} == {Ask.CAMERA}
    return [(line.words, line.request.argument, line.checked) for line in lines if line.request is not None]


@pytest.mark.parametrize("screens", [(), (DESK,)])
def test_where_there_is_nothing_to_choose_nothing_is_asked(screens: tuple[SeenScreen, ...]) -> None:
    assert camera_choice(screens, "", as_written) == ()


def test_at_first_the_program_finds_it() -> None:
    assert choices(DESK, LAPTOP) == [
        ("Built-in or main screen", "", True),
        ("DELL U2723QE", DESK.key, False),
        ("Built-in screen", LAPTOP.key, False),
    ]


def test_the_chosen_one_is_checked() -> None:
    assert [checked for _, _, checked in choices(DESK, LAPTOP, chosen=DESK.key)] == [False, True, False]


def test_while_the_chosen_one_is_away_the_program_finds_another() -> None:
    assert [checked for _, _, checked in choices(DESK, LAPTOP, chosen="gone")] == [True, False, False]


def test_two_of_a_kind_are_told_apart_by_their_connectors() -> None:
    assert [words for words, _, _ in choices(DESK, TWIN, LAPTOP)][1:] == [
        "DELL U2723QE (DP-1)",
        "DELL U2723QE (DP-2)",
        "Built-in screen",
    ]


@pytest.mark.parametrize(
    ("screen", "words"),
    [
        (DESK, "DELL U2723QE"),
        (DESK._replace(model="U2723QE"), "Dell Inc. U2723QE"),
        (DESK._replace(manufacturer=" ", model=" U2723QE "), "U2723QE"),
        (DESK._replace(model=""), "Dell Inc."),
        (DESK._replace(manufacturer="", model=""), "DP-1"),
        (SeenScreen("x", "", "", "", built_in=False), "Screen without a name"),
    ],
)
def test_a_screen_has_a_name_that_can_be_read(screen: SeenScreen, words: str) -> None:
    assert screen_words(screen, as_written) == words


def test_all_words_are_translated() -> None:
    nameless = SeenScreen("x", "", "", "", built_in=False)
    menu = camera_choice((DESK, LAPTOP, nameless), "", marked)
    assert all(is_marked(entry.words, DESK.model) for entry in entries(menu))
    assert Request(Ask.CAMERA, "x") in {entry.request for entry in entries(menu)}
