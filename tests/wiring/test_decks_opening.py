"""The way into the window of decks: read aside, opened once, everything on disk at the end."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.deck_service import DeckService
from partner_overlay.application.settings import Look
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_requests import DeckAsk, DeckRequest
from partner_overlay.wiring.decks.desk import DecksDesk
from partner_overlay.wiring.decks.files import DeckDoors
from partner_overlay.wiring.decks_opening import DecksOpening
from tests.fakes.deck_store import DeckStoreInMemory, HeldAside, NeverInMemory
from tests.made.decks_desk import no_read, no_write
from tests.made.libraries import deck


class HeldWork(HeldAside):
    """Work that waits until it is let go, or waited for at the end."""

    def finish(self) -> None:
        while self.waiting:
            self.let_go()


class Opened:
    def __init__(self) -> None:
        self.store = DeckStoreInMemory(deck("mine", "a", "b"))
        self.aside = HeldWork()
        self.desks: list[DecksDesk] = []
        self.opening = DecksOpening(self.store, NeverInMemory(), self.aside, self._make)
        self.former: list[DecksOpening] = []

    def _make(self, service: DeckService, aside: Aside) -> DecksDesk:
        doors = DeckDoors(no_read, no_write)
        desk = DecksDesk(service, doors, aside, scheme=Scheme.LIGHT, look=Look(), numbers=Numbering.ICF_2019)
        self.desks.append(desk)
        return desk

    def ask(self, request: DeckAsk, *prompts: str) -> None:
        self.desks[0].window.requested.emit(DeckRequest(request, prompts))

    def on_disk(self) -> str:
        return " ".join(prompt.id for prompt in self.store.files["mine"].prompts)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    held = Opened()
    yield held
    held.opening.finish()
    for desk in held.desks:
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()


def test_it_is_as_good_as_open_while_decks_are_read(opened: Opened) -> None:
    opened.opening.open()
    assert opened.opening.is_open
    assert opened.desks == []
    opened.aside.let_go()
    opened.opening.open()
    assert opened.opening.is_open
    assert not opened.desks[0].window.isVisible()
    opened.aside.let_go()
    assert opened.desks[0].window.isVisible()


def test_asked_for_twice_it_opens_once(opened: Opened) -> None:
    opened.opening.open()
    opened.opening.open()
    opened.aside.finish()
    opened.opening.open()
    assert len(opened.desks) == 1


def test_closed_it_is_told_and_opens_again(opened: Opened, qtbot: QtBot) -> None:
    opened.opening.open()
    opened.aside.finish()
    with qtbot.waitSignal(opened.opening.closed):
        opened.desks[0].window.close()
    assert not opened.opening.is_open
    opened.opening.open()
    assert opened.desks[0].window.isVisible()


def test_what_was_not_yet_written_is_on_disk_at_the_end(opened: Opened) -> None:
    opened.opening.open()
    opened.aside.finish()
    opened.ask(DeckAsk.DELETE, "a")
    assert opened.on_disk() == "a b"
    opened.opening.finish()
    assert opened.on_disk() == "b"


def test_ours_beside_theirs_has_the_time_in_its_title(opened: Opened) -> None:
    opened.opening.open()
    opened.aside.finish()
    opened.store.files["mine"] = deck("mine", "a", "b", "c")
    opened.ask(DeckAsk.DELETE, "a")
    opened.aside.finish()
    titles = [each.title for each in opened.desks[0].library.decks]
    assert titles[0] == "Mine"
    assert titles[1].startswith("Mine (yours, ")


def test_in_another_window_the_same_can_be_undone(opened: Opened) -> None:
    """As when it is made anew in another language: the old one is closed and all of it is on disk by then."""
    opened.opening.open()
    opened.aside.finish()
    opened.ask(DeckAsk.DELETE, "a")
    go_on, before = opened.opening.as_it_stands(), opened.opening
    before.finish()
    opened.desks.pop().window.close()
    opened.opening = DecksOpening(opened.store, NeverInMemory(), opened.aside, opened._make)

    go_on(opened.opening)
    opened.aside.finish()

    assert opened.desks[0].window.isVisible()
    opened.ask(DeckAsk.UNDO)
    assert [prompt.id for prompt in opened.desks[0].library.deck("mine").prompts] == ["a", "b"]
    opened.aside.finish()
    assert opened.on_disk() == "a b"


def test_a_language_changed_twice_in_a_breath_keeps_what_was_typed(opened: Opened) -> None:
    """The second window is not filled yet when it is to tell how it stands."""
    opened.opening.open()
    opened.aside.finish()
    opened.desks[0].window.adding.setText("What else?")
    for _ in range(2):
        go_on = opened.opening.as_it_stands()
        opened.former.append(opened.opening)
        opened.opening = DecksOpening(opened.store, NeverInMemory(), opened.aside, opened._make)
        go_on(opened.opening)
    opened.aside.finish()

    assert opened.desks[-1].window.adding.text() == "What else?"
