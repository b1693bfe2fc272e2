"""Words of a coach's own spreadsheet, in four languages, read as our values."""

import pytest

from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Kind, Voice
from partner_overlay.domain.tolerant_words import (
    behaviour_of,
    competencies_apart,
    competency_in,
    folded,
    kind_of,
    means_anywhere,
    parts_of,
    place_of,
    truth_of,
    voice_of,
)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Exploration", Phase.EXPLORATION),
        ("explore", Phase.EXPLORATION),
        ("Erkundung", Phase.EXPLORATION),
        ("exploración", Phase.EXPLORATION),
        (" CLOSE ", Phase.CLOSING),
        ("act", Phase.CLOSING),
        ("Clôture", Phase.CLOSING),
        ("Vereinbarung", Phase.AGREEMENT),
        ("contrat de séance", Phase.AGREEMENT),
        ("intake", Engagement.FIRST),
        ("Letzte Sitzung", Engagement.LAST),
        ("elsewhere", None),
        ("", None),
    ],
)
def test_phases(words: str, place: Phase | Engagement | None) -> None:
    assert place_of(words) is place


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("3.9", "3.9"),
        ("3.09", "3.9"),
        ("3,9", "3.9"),
        ("ICF 3.9 time and focus", "3.9"),
        ("C3.10", "3.10"),
        ("8.09", "8.8"),
        ("8.8", "8.8"),
        ("Time and focus", "3.9"),
        ("3.1", None),
        ("9.9", None),
        ("03.09.2026", None),
        ("3,9,1", None),
        ("٣.٩", None),
        ("", None),
    ],
)
def test_competencies(words: str, code: str | None) -> None:
    assert competency_in(words) == code


@pytest.mark.parametrize("value", [*Phase, *Engagement])
def test_our_own_word_for_a_place_is_read(value: Phase | Engagement) -> None:
    assert place_of(value) is value


def test_our_own_words_are_read() -> None:
    assert all(voice_of(value) is value for value in Voice)
    assert all(kind_of(value) is value for value in Kind)
    assert all(behaviour_of(value) is value for value in Behaviour)


def test_words_of_others_are_read() -> None:
    assert (voice_of("Stiller Hinweis"), voice_of("pregunta"), voice_of("loud")) == (Voice.CUE, Voice.SAY, None)
    assert (kind_of("in-the-moment"), kind_of("Haltung"), kind_of("état d’esprit")) == (  # noqa: RUF001  the curly one
        Kind.MOMENT,
        Kind.MINDSET,
        Kind.MINDSET,
    )
    assert behaviour_of("Co-Create") is behaviour_of("cocreate") is Behaviour.CO_CREATE


def test_yes_and_no() -> None:
    assert all(truth_of(words) is True for words in ("Ja", "TRUE", "sí", "1", "x"))
    assert all(truth_of(words) is False for words in ("nein", "", "0", "FAUX"))
    assert truth_of("maybe") is None


def test_a_list_stands_in_one_cell_in_many_ways() -> None:
    assert parts_of("a, b;c | d / e & f") == ("a", "b", "c", "d", "e", "f")
    assert parts_of(" , ") == ()


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("3.8, 6.1", ("3.8", "6.1")),
        ("3.8,6.1", ("3.8", "6.1")),
        ("3.8 measure of success, 6.1 whole context", ("3.8", "6.1")),
        ("3,8; 6,1", ("3,8", "6,1")),
        ("time and focus; presence", ("time and focus", "presence")),
        ("", ()),
    ],
)
def test_several_competencies_stand_in_one_cell(words: str, codes: tuple[str, ...]) -> None:
    assert tuple(code.replace(".", ",") for code in competencies_apart(words)) == tuple(
        code.replace(".", ",") for code in codes
    )


def test_anywhere() -> None:
    assert means_anywhere("Any phase")
    assert means_anywhere("")
    assert not means_anywhere("closing")


def test_folding_leaves_words_apart() -> None:
    assert folded("  L'État,  d'Esprit! ") == "l etat d esprit"
