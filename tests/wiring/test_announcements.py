"""What is handed to the screen reader: only when the coach has asked for it, and only while the overlay is seen."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from partner_overlay.application.settings import Form
from partner_overlay.presentation.requests import Ask
from partner_overlay.wiring.announcements import Announcements
from tests.made.programs import Bench

PHASE = "Exploration. 60 minutes left."


@pytest.fixture
def heard(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Of a session that has just begun; the coach has asked to be told."""
    said: list[str] = []
    monkeypatch.setattr(bench.overlay, "announce", said.append)
    bench.ask(Ask.ANNOUNCE)
    bench.start()
    announcements = Announcements(bench.program, bench.overlay)
    yield said
    announcements.deleteLater()


def test_a_phase_is_told_once(bench: Bench, heard: list[str]) -> None:
    bench.ask(Ask.NEXT_PHASE)
    bench.program.refresh()
    assert heard == [PHASE]


def test_a_check_in_is_told_once(bench: Bench, heard: list[str]) -> None:
    bench.after(timedelta(minutes=20))
    assert heard == ["Check in. Breath, pace, shoulders. Notice their breath, pace and shoulders."]


def test_without_being_asked_nothing_is_told_and_nothing_is_made_up_for(bench: Bench, heard: list[str]) -> None:
    bench.ask(Ask.ANNOUNCE)
    bench.ask(Ask.NEXT_PHASE)
    bench.ask(Ask.ANNOUNCE)
    assert heard == []


@pytest.mark.parametrize("away", [Ask.BLANK, Ask.HIDE, Ask.PRESENCE])
def test_what_comes_while_the_overlay_is_away_is_told_when_it_is_back(
    away: Ask, bench: Bench, heard: list[str]
) -> None:
    bench.ask(away)
    bench.ask(Ask.NEXT_PHASE)
    assert heard == []
    bench.ask(Ask.SHOW)
    assert heard == [PHASE]


def test_a_form_without_words_is_told_of_all_the_same(bench: Bench, heard: list[str]) -> None:
    bench.ask(Ask.FORM, Form.HAIRLINE)
    bench.ask(Ask.NEXT_PHASE)
    assert heard == [PHASE]


def test_without_a_session_there_is_nothing_to_tell(bench: Bench) -> None:
    Announcements(bench.program, bench.overlay)
    bench.program.refresh()
    assert bench.program.session is None
