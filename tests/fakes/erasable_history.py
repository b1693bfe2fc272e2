"""A made-up history from which sessions can be wiped, and a record that refuses while there is a trouble."""

from collections.abc import Sequence

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import HistoryFilter, HistoryLine
from partner_overlay.demo.made_history import MadeHistory
from partner_overlay.domain.review.digest import SessionDigest
from partner_overlay.overriding import override


class ErasableHistory(MadeHistory):
    """Is its own wiper. `troubled` holds the sentence of a record that can't be read or written now."""

    def __init__(self, count: int, *, client: str | None = None, type_name: str | None = None) -> None:
        super().__init__(count, client=client, type_name=type_name)
        self.wiped: list[str] = []
        self.troubled = ""
        self.held_fast = ""  # the id of a session that can't be wiped
        self.read: list[tuple[int, ...]] = []  # numbers of each page of lines that was read
        self.digested = 0  # how many digests were asked for
        self.looked_for: list[HistoryFilter] = []

    def discard(self, session_id: str) -> None:
        self._look()
        if session_id == self.held_fast:
            raise JournalTrouble("Another program is reading the record.")
        self.wiped.append(session_id)

    @override
    def find(self, wanted: HistoryFilter) -> Sequence[int]:
        self._look()
        self.looked_for.append(wanted)
        return [number for number in super().find(wanted) if f"made-{number}" not in self.wiped]

    @override
    def lines(self, numbers: Sequence[int]) -> tuple[HistoryLine, ...]:
        self._look()
        self.read.append(tuple(numbers))
        return tuple(line for line in super().lines(numbers) if line.id not in self.wiped)

    @override
    def digests(self, numbers: Sequence[int]) -> tuple[SessionDigest, ...]:
        self._look()
        self.digested += len(numbers)
        return tuple(digest for digest in super().digests(numbers) if digest.session_id not in self.wiped)

    def _look(self) -> None:
        if self.troubled:
            raise JournalTrouble(self.troubled)
