"""A made-up history for pictures: any number of sessions, each computed from its number alone."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice

from partner_overlay.application.review_ports import HistoryFilter, HistoryLine
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.answers import Rating
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.domain.review.course import Stretch
from partner_overlay.domain.review.digest import Recorded, SessionDigest

_NEWEST = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
_CLIENTS = ("R7", "K2", "", "M11", "C-014")
_TYPES = (("60 min", 60), ("30 min", 30), ("60 min", 60), ("first session", 90), ("mentor", 45))
_RATINGS = (
    Rating.CLEARLY, None, Rating.IN_PART, Rating.CLEARLY, Rating.NOT_NOTICED, Rating.IN_PART, None,
    Rating.DOES_NOT_APPLY, Rating.CLEARLY, Rating.IN_PART, Rating.CLEARLY,
)  # fmt: skip
_SAID = ("3.9", "5.1", "7.5", "6.2", "8.8", "3.6", "8.6", "7.11", "4.6", "8.1")
_MINUTE = timedelta(minutes=1)


class MadeHistory:
    """`client` and `type_name` may be given to see long ones. The newest session has the highest number."""

    def __init__(self, count: int, *, client: str | None = None, type_name: str | None = None) -> None:
        self._count = count
        self._client = client
        self._type_name = type_name

    def find(self, wanted: HistoryFilter) -> Sequence[int]:
        return [number for number in range(self._count, 0, -1) if self._fits(number, wanted)]

    def numbers(self, ids: Sequence[str]) -> Sequence[int]:
        known = {self._id(number): number for number in range(1, self._count + 1)}
        return [known[session_id] for session_id in ids if session_id in known]

    def lines(self, numbers: Sequence[int]) -> tuple[HistoryLine, ...]:
        return tuple(self._line(number) for number in numbers)

    def digests(self, numbers: Sequence[int]) -> tuple[SessionDigest, ...]:
        return tuple(self._digest(number) for number in numbers)

    def recorded(self, numbers: Sequence[int]) -> Iterator[Recorded]:
        return (Recorded(self._id(number), ()) for number in numbers)

    def clients(self) -> tuple[str, ...]:
        return tuple(sorted({self._client_of(number) for number in range(min(self._count, 10))} - {""}))

    def type_names(self) -> tuple[str, ...]:
        return tuple(sorted({self._type_of(number) for number in range(min(self._count, 10))}))

    def _fits(self, number: int, wanted: HistoryFilter) -> bool:
        words = f"{self._client_of(number)} {self._type_of(number)}".casefold()
        day = self._begin(number).date()
        return all(
            (
                not wanted.trends or not self._apart(number),
                wanted.search.casefold() in words,
                wanted.client in {None, self._client_of(number)},
                wanted.type_name in {None, self._type_of(number)},
                wanted.reviewed in {None, self._reviewed(number)},
                wanted.since is None or day >= wanted.since,
                wanted.until is None or day <= wanted.until,
            )
        )

    def _reviewed(self, number: int) -> bool:
        return number % 4 != 1 and not self._apart(number)

    def _id(self, number: int) -> str:
        return f"made-{number}"

    def _client_of(self, number: int) -> str:
        return _CLIENTS[number % 5] if self._client is None else self._client

    def _type_of(self, number: int) -> str:
        return _TYPES[number * 3 % 5][0] if self._type_name is None else self._type_name

    def _apart(self, number: int) -> bool:
        return number % 9 == 4

    def _begin(self, number: int) -> datetime:
        back = self._count - number
        return _NEWEST - timedelta(days=back * 2 + back % 3, minutes=35 * (back % 7))

    def _minutes(self, number: int) -> int:
        return _TYPES[number * 3 % 5][1]

    def _used(self, number: int) -> timedelta:
        return (self._minutes(number) + number % 6 - 2) * _MINUTE

    def _line(self, number: int) -> HistoryLine:
        return HistoryLine(
            number=number,
            id=self._id(number),
            started_at=self._begin(number),
            lasted=self._used(number),
            client=self._client_of(number),
            type_name=self._type_of(number),
            rehearsal=self._apart(number) and number % 2 == 0,
            private=self._apart(number) and number % 2 == 1,
            reviewed=self._reviewed(number),
        )

    def _digest(self, number: int) -> SessionDigest:
        planned, used = self._minutes(number) * _MINUTE, self._used(number)
        first, second = used * (0.1 + number % 5 / 50), used * (0.66 + number % 4 / 25)
        return SessionDigest(
            session_id=self._id(number),
            started_at=self._begin(number),
            planned=planned,
            used=used,
            stretches=(
                Stretch(Phase.AGREEMENT, 0 * _MINUTE, first),
                Stretch(Phase.EXPLORATION, first, second),
                Stretch(Phase.CLOSING, second, used),
            ),
            planned_turns=(planned * 0.15, planned * 0.75),
            said=tuple((code, 1 + (number + at) % 3) for at, code in enumerate(_SAID) if (number + at) % 3),
            ratings=self._ratings(number) if self._reviewed(number) else (),
            reviewed=self._reviewed(number),
        )

    def _ratings(self, number: int) -> tuple[tuple[str, Rating], ...]:
        chosen = islice(cycle(_RATINGS), number * 5 % len(_RATINGS), None)
        return tuple((item.key, rating) for item, rating in zip(CHECKLIST, chosen, strict=False) if rating is not None)
