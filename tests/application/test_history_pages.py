"""Rows of a long list come by pages, those in sight first; what was not seen for long goes again."""

from collections.abc import Sequence

import pytest

from partner_overlay.application.deck_saving import at_once
from partner_overlay.application.history_pages import Pages
from partner_overlay.application.ports import JournalTrouble
from tests.fakes.deck_store import HeldAside


class Shelf:
    """Fetches words for numbers, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, ...]] = []
        self.came: list[tuple[int, int]] = []
        self.troubles: list[str] = []
        self.gone: set[int] = set()
        self.troubled = False

    def fetch(self, numbers: Sequence[int]) -> dict[int, str]:
        if self.troubled:
            raise JournalTrouble("The disk does not answer.")
        self.asked.append(tuple(numbers))
        return {number: f"row {number}" for number in numbers if number not in self.gone}

    def take(self, first: int, last: int) -> None:
        self.came.append((first, last))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def aside() -> HeldAside:
    return HeldAside()


@pytest.fixture
def pages(shelf: Shelf, aside: HeldAside) -> Pages[str]:
    pages = Pages[str](shelf.fetch, aside, shelf.take, shelf.troubles.append, size=10, most=3)
    pages.show(range(1000, 0, -1))
    return pages


def run_dry(aside: HeldAside) -> None:
    while aside.waiting:
        aside.let_go()


def test_a_row_is_fetched_with_those_around_it(pages: Pages[str], shelf: Shelf, aside: HeldAside) -> None:
    assert pages.at(12) is None
    run_dry(aside)
    assert pages.at(12) == "row 988"
    assert shelf.asked == [tuple(range(990, 980, -1))]
    assert shelf.came == [(10, 19)]


def test_done_at_once_a_row_is_there_at_once(shelf: Shelf) -> None:
    pages = Pages[str](shelf.fetch, at_once, shelf.take, shelf.troubles.append)
    pages.show([7, 8])
    assert pages.at(1) == "row 8"
    assert shelf.came == [(0, 1)]


def test_of_a_list_that_is_run_through_the_last_pages_come_first(
    pages: Pages[str], shelf: Shelf, aside: HeldAside
) -> None:
    for row in range(0, 1000, 5):
        pages.at(row)
    run_dry(aside)
    assert shelf.came == [(0, 9), (990, 999), (980, 989), (970, 979)]


def test_only_so_many_pages_are_kept_those_seen_last(pages: Pages[str], shelf: Shelf, aside: HeldAside) -> None:
    for row in (0, 10, 20, 0, 30):
        pages.at(row)
        run_dry(aside)
    assert pages.kept == 3
    assert [pages.is_known(row) for row in (0, 10, 20, 30)] == [True, False, True, True]


def test_a_session_that_is_gone_leaves_its_row_empty(pages: Pages[str], shelf: Shelf, aside: HeldAside) -> None:
    shelf.gone.add(998)
    pages.at(0)
    run_dry(aside)
    assert [pages.at(row) for row in (1, 2, 3)] == ["row 999", None, "row 997"]
    assert pages.is_known(2)
    assert aside.waiting == []


def test_what_comes_for_sessions_shown_before_is_dropped(pages: Pages[str], shelf: Shelf, aside: HeldAside) -> None:
    pages.at(0)
    pages.show([5, 6])
    assert pages.numbers == [5, 6]
    pages.at(0)
    run_dry(aside)
    assert pages.at(0) == "row 5"
    assert shelf.came == [(0, 1)]


def test_a_trouble_is_told_once_and_nothing_is_asked_until_one_looks_again(
    pages: Pages[str], shelf: Shelf, aside: HeldAside
) -> None:
    shelf.troubled = True
    pages.at(0)
    run_dry(aside)
    pages.at(0)
    assert shelf.troubles == ["The disk does not answer."]
    assert aside.waiting == []
    shelf.troubled = False
    pages.show(pages.numbers)
    pages.at(0)
    run_dry(aside)
    assert pages.at(0) == "row 1000"
