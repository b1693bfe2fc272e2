"""The rows of a long list, fetched aside by pages around what is looked at; what was not seen for long goes again."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.ports import JournalTrouble

_Row = TypeVar("_Row")
_Fetched = Mapping[int, _Row] | JournalTrouble
_MOST_WANTED = 3  # pages that wait: of a list that is run through, the first ones are out of sight again


class Pages(Generic[_Row]):
    """`fetch` gives rows by their sessions' numbers and runs aside; `came` is told the first and last row that came.

    After a trouble nothing is fetched until other sessions are shown. At most `most` pages of `size` rows are kept.
    """

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], Mapping[int, _Row]],
        aside: Aside,
        came: Callable[[int, int], None],
        troubled: Callable[[str], None],
        *,
        size: int = 50,
        most: int = 16,
    ) -> None:
        self._fetch = fetch
        self._aside = aside
        self._came = came
        self._troubled = troubled
        self._size = size
        self._most = most
        self._numbers: Sequence[int] = ()
        self._known: OrderedDict[int, tuple[_Row | None, ...]] = OrderedDict()
        self._wanted: list[int] = []
        self._shown = 0  # how often other sessions were shown
        self._under_way = False
        self._stopped = False

    @property
    def numbers(self) -> Sequence[int]:
        """The sessions' numbers, in the order of the rows."""
        return self._numbers

    @property
    def kept(self) -> int:
        """How many pages are in memory."""
        return len(self._known)

    def show(self, numbers: Sequence[int]) -> None:
        """Other sessions, or the same ones looked at again."""
        self._numbers = numbers
        self._known.clear()
        self._wanted.clear()
        self._shown += 1
        self._stopped = False

    def is_known(self, row: int) -> bool:
        """Whether the row has been fetched; its session may be gone by then."""
        return row // self._size in self._known

    def at(self, row: int) -> _Row | None:
        """The row; None while it is fetched, and when its session is gone."""
        page = row // self._size
        if page not in self._known:
            self._want(page)
        if page not in self._known:
            return None
        self._known.move_to_end(page)
        return self._known[page][row % self._size]

    def _want(self, page: int) -> None:
        if self._stopped:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        del self._wanted[:-_MOST_WANTED]
        self._next()

    def _next(self) -> None:
        """What was asked for last is in sight, so it goes first."""
        if self._under_way or not self._wanted:
            return
        page, shown = self._wanted[-1], self._shown
        numbers = tuple(self._numbers[page * self._size : (page + 1) * self._size])
        self._under_way = True
        self._aside(lambda: self._fetched(numbers), lambda fetched: self._take(page, shown, numbers, fetched))

    def _fetched(self, numbers: tuple[int, ...]) -> _Fetched[_Row]:
        try:
            return self._fetch(numbers)
        except JournalTrouble as trouble:
            return trouble

    def _take(self, page: int, shown: int, numbers: tuple[int, ...], fetched: _Fetched[_Row]) -> None:
        self._under_way = False
        if shown == self._shown:
            self._wanted = [one for one in self._wanted if one != page]
            self._keep(page, numbers, fetched)
        self._next()

    def _keep(self, page: int, numbers: tuple[int, ...], fetched: _Fetched[_Row]) -> None:
        if isinstance(fetched, JournalTrouble):
            self._stopped = True
            self._wanted.clear()
            self._troubled(fetched.sentence)
            return
        self._known[page] = tuple(fetched.get(number) for number in numbers)
        while len(self._known) > self._most:
            self._known.popitem(last=False)
        first = page * self._size
        self._came(first, first + len(numbers) - 1)
