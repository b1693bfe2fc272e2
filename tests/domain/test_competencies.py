"""Competencies: the source's 26 items, those beside them, and their numbers in both editions."""

import pytest

from partner_overlay.domain.competencies import COMPETENCIES, OF_THE_SOURCE, at_level, competency_of
from partner_overlay.domain.competency import Level, Numbering, Scope

MINDSET = "2.1 2.4 2.5"
EXPLICIT = "3.4 3.5 3.6 3.7 3.8 3.9 3.11 8.2 8.6 8.8"
IMPLICIT = "4.4 4.6 5.1 6.1 6.2 6.3 6.4 6.5 7.5 7.9 7.11 8.1 8.5"


@pytest.mark.parametrize(
    ("level", "codes"),
    [
        (Level.MINDSET, MINDSET),
        (Level.EXPLICIT, EXPLICIT),
        (Level.IMPLICIT, IMPLICIT),
        (Level.SUPPORTING, "2.10 3.10 3.12 5.03 5.6 8.7"),
    ],
)
def test_each_group_has_the_items_of_the_source(level: Level, codes: str) -> None:
    assert [competency.code for competency in at_level(level)] == codes.split()


def test_the_source_has_26_items() -> None:
    assert len(OF_THE_SOURCE) == 26


@pytest.mark.parametrize(
    ("code", "in_2019", "in_2025"),
    [
        ("3.9", "3.9", "3.09"),
        ("3.11", "3.11", "3.11"),
        ("8.8", "8.8", "8.09"),
        ("8.7", "8.7", "8.08"),
        ("5.6", "5.6", "5.07"),
        ("5.03", "5.03", "5.03"),
        ("3.12", "3.12", "3.12"),
    ],
)
def test_the_number_follows_the_edition_that_the_coach_reads(code: str, in_2019: str, in_2025: str) -> None:
    competency = competency_of(code)
    assert competency is not None
    assert competency.number(Numbering.ICF_2019) == in_2019
    assert competency.number(Numbering.ICF_2025) == in_2025


@pytest.mark.parametrize("code", ["", "3.1", "9.9", "3.09", "P1", "3.9 "])
def test_no_other_number_is_known(code: str) -> None:
    assert competency_of(code) is None


def test_keys_codes_and_names_tell_all_apart() -> None:
    for mark in ("key", "code", "icf2025", "name", "paraphrase"):
        assert len({getattr(competency, mark) for competency in COMPETENCIES}) == len(COMPETENCIES), mark


def test_a_key_begins_with_its_competency() -> None:
    for competency in COMPETENCIES:
        assert competency.key.startswith(f"c{competency.code[0]}.")


def test_a_name_fits_a_chip() -> None:
    for competency in COMPETENCIES:
        assert 1 <= len(competency.name.split()) <= 3, competency.name
        assert len(competency.name) <= 20, competency.name


def test_the_whole_relationship_has_its_own_items() -> None:
    of_engagement = [item.code for item in COMPETENCIES if item.scope is Scope.ENGAGEMENT]
    assert of_engagement == ["3.4", "3.5", "3.11", "3.12"]


def test_only_items_of_the_whole_relationship_have_no_marker() -> None:
    unmarked = {item.code for item in OF_THE_SOURCE if not item.pcc}
    assert unmarked == {"3.4", "3.5", "3.11"}
