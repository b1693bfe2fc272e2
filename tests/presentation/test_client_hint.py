"""A full name is told from a code."""

import pytest

from partner_overlay.presentation.client_hint import looks_like_a_name


@pytest.mark.parametrize(
    "typed",
    [
        "Anna Schmidt",
        "anna Schmidt",
        "Schmidt, Anna",
        "J. Smith",
        "Ludwig van Beethoven",
        "Mary-Jane O'Neil",
        "Dr. McDonald",
        "Ana García (new)",
        "محمد علي",
        "anna@example.org",
    ],
)
def test_a_name_looks_like_one(typed: str) -> None:
    assert looks_like_a_name(typed)


@pytest.mark.parametrize(
    "typed", ["", "R7", "Anna", "AB", "A B", "M 2", "R7 Board", "blue heron", "AB CD", "@", "Team 4"]
)
def test_a_code_does_not(typed: str) -> None:
    assert not looks_like_a_name(typed)
