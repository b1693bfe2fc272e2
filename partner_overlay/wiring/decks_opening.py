"""The way into the window of decks: all decks are read aside, however many they are, and then it opens."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from partner_overlay.application.deck_ports import DeckStore, NeverList
from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.deck_service import DeckService
from partner_overlay.presentation.deck_words import kept_title
from partner_overlay.wiring.decks.desk import DecksDesk


class Waitable(Aside, Protocol):
    """Work aside that one can wait for."""

    def finish(self) -> None: ...


class DecksOpening(QObject):
    closed = Signal()

    def __init__(
        self,
        store: DeckStore,
        never: NeverList,
        aside: Waitable,
        make_desk: Callable[[DeckService, Aside], DecksDesk],
    ) -> None:
        super().__init__()
        self._store = store
        self._never = never
        self._aside = aside
        self._make_desk = make_desk
        self._desk: DecksDesk | None = None
        self._service: DeckService | None = None
        self._under_way = False
        self._how: Callable[[DecksDesk], None] = DecksDesk.open

    @property
    def is_open(self) -> bool:
        """The window is there, or is about to be."""
        return self._under_way or (self._desk is not None and self._desk.is_open)

    def open(self) -> None:
        """The coach has asked for it."""
        if self._under_way:
            return
        if self._desk is not None:
            self._desk.open()
        else:
            self.open_as(DecksDesk.open)

    def as_it_stands(self) -> "Callable[[DecksOpening], None]":
        """What opens another window with the same in it, in which the same can be undone."""
        how = self._how if self._desk is None or self._under_way else self._desk.as_it_stands()
        return lambda opening: opening.open_as(how, self._service)

    def open_as(self, how: Callable[[DecksDesk], None], service: DeckService | None = None) -> None:
        """With the decks of this service, when another window had them before; else they are read."""
        self._how, self._under_way = how, True
        if service is None:
            self._aside(self._read, self._on_read)
        else:
            service.pass_on(self._on_changed, self._aside)
            self._on_read(service)

    def finish(self) -> None:
        """The program ends: all that was done is brought to disk."""
        self._aside.finish()
        if self._desk is not None:
            self._desk.finish()

    def _read(self) -> DeckService:
        return DeckService(self._store, self._never, _kept_title, self._on_changed, self._aside)

    def _on_read(self, service: DeckService) -> None:
        """It is made in one turn of the event loop and opened in another: neither takes long."""
        self._service = service
        self._desk = self._make_desk(service, self._aside)
        self._desk.setParent(self)
        self._desk.closed.connect(self.closed)
        self._aside(_nothing, self._on_made)

    def _on_made(self, _nothing: None) -> None:
        self._under_way = False
        if self._desk is not None:
            self._how(self._desk)

    def _on_changed(self) -> None:
        if self._desk is not None:
            self._desk.refresh()


def _nothing() -> None:
    """No work: only a turn of the event loop lies between."""


def _kept_title(title: str) -> str:
    return kept_title(title, datetime.now().astimezone(), QCoreApplication.translate)
