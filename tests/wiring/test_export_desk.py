"""Exports from the windows: where to, in which form, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from partner_overlay.application.deck_saving import at_once
from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.history_requests import ExportWanted
from partner_overlay.storage.exports.sessions_reading import sessions_in
from partner_overlay.ui.export_choice import ExportChoice
from partner_overlay.wiring.export_desk import ExportDesk, ExportDoors
from tests.fakes.journal import InMemoryJournal
from tests.fakes.reviews import InMemorySessionHistory, RefusingSessionHistory
from tests.made.recorded import empty, full
from tests.storage.recorded import TIMELINE

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Coach:
    """Chooses a file, or none, and hears what came of it."""

    choice: ExportChoice | None = None
    asked: list[tuple[str, tuple[ExportForm, ...], str]] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    def ask(self, _window: QWidget | None, name: str, forms: Sequence[ExportForm], title: str) -> ExportChoice | None:
        self.asked.append((name, tuple(forms), title))
        return self.choice

    def hear(self, _window: QWidget | None, sentence: str) -> None:
        self.heard.append(sentence)


@pytest.fixture
def journal() -> InMemoryJournal:
    journal = InMemoryJournal()
    for held in (empty(), full()):
        journal.begin(held.session_id, TIMELINE)
        journal.append(held.session_id, held.facts, ended=True)
        journal.review_facts(held.session_id).extend(held.review_facts)
    return journal


@pytest.fixture
def coach(tmp_path: Path) -> Coach:
    return Coach(ExportChoice(str(tmp_path / "all.json"), ExportForm.JSON))


@pytest.fixture
def desk(journal: InMemoryJournal, coach: Coach) -> ExportDesk:
    return ExportDesk(InMemorySessionHistory(journal), at_once, Telling(zone=UTC), ExportDoors(coach.ask, coach.hear))


def test_one_session_goes_where_the_coach_says(desk: ExportDesk, coach: Coach, tmp_path: Path) -> None:
    desk.export(ExportWanted(("empty",)))
    [(name, forms, title)] = coach.asked
    assert (name, title) == ("2026-11-23 60 min", "Export the session")
    assert set(forms) == set(ExportForm)
    path = tmp_path / "all.json"
    assert coach.heard == [f"{path}: 1 session."]
    assert list(sessions_in(path.read_bytes(), "")) == [empty()]


def test_all_that_fit_a_filter_go_together(desk: ExportDesk, coach: Coach) -> None:
    desk.export(ExportWanted())
    desk.export(ExportWanted(filter=HistoryFilter(client="R7")))
    assert [name for name, _, _ in coach.asked] == ["Sessions", "Sessions R7"]
    assert coach.asked[0][2] == "Export the sessions"
    assert [sentence.rpartition(": ")[2] for sentence in coach.heard] == ["2 sessions.", "1 session."]


@pytest.mark.parametrize("form", ExportForm)
def test_every_form_is_written(desk: ExportDesk, coach: Coach, form: ExportForm, tmp_path: Path) -> None:
    path = tmp_path / f"all{form.suffix}"
    coach.choice = ExportChoice(str(path), form)
    desk.export(ExportWanted(("reviewed", "empty")))
    assert coach.heard == [f"{path}: 2 sessions."]
    assert path.stat().st_size > 1000


def test_a_supervision_page_says_nothing_by_its_name_and_asks_to_be_looked_over(
    desk: ExportDesk, coach: Coach, tmp_path: Path
) -> None:
    path = tmp_path / "page.md"
    coach.choice = ExportChoice(str(path), ExportForm.MARKDOWN)
    desk.export(ExportWanted(("reviewed",), supervision=True))
    [(name, forms, title)] = coach.asked
    assert (name, title) == ("Supervision page", "Export a supervision page")
    assert ExportForm.JSON not in forms
    assert "look them over for names" in coach.heard[0]
    assert "R7" not in path.read_text(encoding="utf-8")


def test_a_coach_who_thinks_better_of_it_hears_nothing(desk: ExportDesk, coach: Coach) -> None:
    coach.choice = None
    desk.export(ExportWanted())
    assert coach.heard == []


def test_sessions_that_are_gone_are_said_before_a_place_is_asked_for(desk: ExportDesk, coach: Coach) -> None:
    desk.export(ExportWanted(("gone",)))
    assert (coach.asked, coach.heard) == ([], ["These sessions are not there any more."])


def test_a_file_that_can_not_be_written_is_said(desk: ExportDesk, coach: Coach, tmp_path: Path) -> None:
    path = tmp_path / "none" / "all.md"
    coach.choice = ExportChoice(str(path), ExportForm.MARKDOWN)
    desk.export(ExportWanted())
    assert coach.heard == [f"The folder for {path} is not there; please choose another one."]


def test_a_record_that_can_not_be_read_is_said(journal: InMemoryJournal, coach: Coach) -> None:
    history = RefusingSessionHistory(journal)
    history.damaged = True
    desk = ExportDesk(history, at_once, Telling(), ExportDoors(coach.ask, coach.hear))
    desk.export(ExportWanted(("empty",)))
    desk.export(ExportWanted())
    assert coach.heard == ["The record is damaged."] * 2
