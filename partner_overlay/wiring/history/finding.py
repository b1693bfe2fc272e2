"""Looks for the sessions that fit, aside, one look at a time; of what is typed meanwhile only the last counts."""

from collections.abc import Callable

from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.history_look import Found, look
from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import HistoryFilter, SessionHistory


class Finding:
    def __init__(
        self,
        history: SessionHistory,
        aside: Aside,
        found: Callable[[Found], None],
        troubled: Callable[[str], None],
    ) -> None:
        self._history = history
        self._aside = aside
        self._found = found
        self._troubled = troubled
        self._next: HistoryFilter | None = None
        self._afresh = False
        self._under_way = False

    @property
    def is_looking(self) -> bool:
        return self._under_way

    def look_for(self, wanted: HistoryFilter, *, afresh: bool = False) -> None:
        """`afresh`: what can be filtered by is read again too."""
        self._next = wanted
        self._afresh = self._afresh or afresh
        self._go()

    def _go(self) -> None:
        if self._under_way or self._next is None:
            return
        wanted, afresh = self._next, self._afresh
        self._next, self._afresh, self._under_way = None, False, True
        self._aside(lambda: look(self._history, wanted, afresh=afresh), self._take)

    def _take(self, found: Found | JournalTrouble) -> None:
        self._under_way = False
        if isinstance(found, JournalTrouble):
            self._next, self._afresh = None, True
            self._troubled(found.sentence)
        elif self._next is None:
            self._found(found)
        else:
            self._afresh = self._afresh or found.offered is not None
            self._go()
