"""What a journal of reviews and a history promise, kept by those on SQLite and by the fakes."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import get_args

import pytest

from partner_overlay.application.ports import Journal, JournalTrouble
from partner_overlay.application.review_ports import (
    HistoryFilter,
    HistoryLine,
    ReviewJournal,
    SessionHistory,
    WaitingReview,
)
from partner_overlay.domain.facts import HOURS, CommandGiven, Fact, MarkMade, SessionEnded, Undone
from partner_overlay.domain.review.answers import NO_INTENTION, Direction, Intention, Rating
from partner_overlay.domain.review.digest import Recorded, digest_of
from partner_overlay.domain.review.facts import (
    DirectionSeen,
    IntentionChosen,
    ItemRated,
    ReviewFinished,
    ReviewOpened,
    ReviewPutOff,
    TimesCorrected,
)
from partner_overlay.storage.review_journal import ReviewJournal as SqliteReviewJournal
from partner_overlay.storage.session_history import SessionHistory as SqliteSessionHistory
from partner_overlay.storage.session_journal import SessionJournal
from tests.fakes.journal import InMemoryJournal
from tests.fakes.reviews import (
    InMemoryReviewJournal,
    InMemorySessionHistory,
    RefusingReviewJournal,
    RefusingSessionHistory,
)
from tests.storage.recorded import AT, TIMELINE, start

HOUR = timedelta(hours=1)
END = SessionEnded(AT + HOUR)
LATER = AT + 2 * HOUR
ALL = HistoryFilter()


@dataclass(frozen=True)
class Records:
    """The three that look at one record."""

    sessions: Journal
    reviews: ReviewJournal
    history: SessionHistory

    def hold(
        self,
        session_id: str,
        client: str = "R7",
        *more: Fact,
        days: int = 0,
        type_name: str = "60 min",
        speed: float = 1.0,
        private: bool = False,
        ended: bool = True,
    ) -> tuple[Fact, ...]:
        """A session so many days after the first; what was recorded."""
        began = AT + timedelta(days=days)
        beginning = replace(
            start(session_id, client, speed=speed, private=private), at=began, started_at=began, type_name=type_name
        )
        facts = (beginning, *more, *((SessionEnded(began + HOUR),) if ended else ()))
        self.sessions.begin(session_id, TIMELINE)
        self.sessions.append(session_id, facts, ended=ended)
        return facts

    def ids(self, wanted: HistoryFilter = ALL) -> str:
        """Those that are found, in their order."""
        return " ".join(line.id for line in self.history.lines(self.history.find(wanted)))

    def line(self, session_id: str) -> HistoryLine:
        return next(line for line in self.history.lines(self.history.find(ALL)) if line.id == session_id)


@pytest.fixture(params=["sqlite", "in memory", "refusing"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Records]:
    if request.param == "sqlite":
        path = tmp_path / "record.sqlite3"
        with closing(SessionJournal(path)) as journal:
            yield Records(journal, SqliteReviewJournal(journal.record), SqliteSessionHistory(path))
    elif request.param == "in memory":
        fake = InMemoryJournal()
        yield Records(fake, InMemoryReviewJournal(fake), InMemorySessionHistory(fake))
    else:
        fake = InMemoryJournal()
        yield Records(fake, RefusingReviewJournal(fake), RefusingSessionHistory(fake))


def test_nothing_is_there_at_first(records: Records) -> None:
    assert records.reviews.recorded("none") is None
    assert records.reviews.last_intention() == NO_INTENTION
    assert records.reviews.waiting(AT) == ()
    assert records.reviews.last_session() == ""
    assert list(records.history.find(ALL)) == []
    assert (records.history.lines([1]), records.history.digests([1]), list(records.history.recorded([1]))) == (
        (),
        (),
        [],
    )
    assert (records.history.clients(), records.history.type_names()) == ((), ())


def test_a_review_stands_beside_its_session_in_the_order_in_which_it_came(records: Records) -> None:
    facts = records.hold("a")
    assert records.reviews.recorded("a") == Recorded("a", facts)
    review = (ReviewOpened(LATER), DirectionSeen(LATER, Direction.SHARED), DirectionSeen(LATER, None))
    records.reviews.append("a", review[:1])
    records.reviews.append("a", review[1:])
    records.reviews.append("a", ())
    assert records.reviews.recorded("a") == Recorded("a", facts, review)
    assert records.sessions.facts("a") == facts


def test_room_without_facts_is_no_session(records: Records) -> None:
    records.sessions.begin("a", TIMELINE)
    assert records.reviews.recorded("a") is None
    assert records.ids() == ""


def test_a_review_of_no_session_is_refused(records: Records) -> None:
    with pytest.raises(JournalTrouble):
        records.reviews.append("none", (ReviewOpened(LATER),))


def test_a_discarded_session_takes_its_review_with_it(records: Records) -> None:
    records.hold("a")
    records.reviews.append("a", (IntentionChosen(LATER, "3.9", ""), ReviewPutOff(LATER)))
    records.sessions.discard("a")
    assert records.reviews.recorded("a") is None
    assert (records.reviews.last_intention(), records.reviews.waiting(AT)) == (NO_INTENTION, ())
    assert (records.ids(), records.history.clients(), records.reviews.last_session()) == ("", (), "")
    facts = records.hold("a")
    assert records.reviews.recorded("a") == Recorded("a", facts)


def test_a_private_session_keeps_no_review(records: Records) -> None:
    facts = records.hold("a", "", MarkMade(AT, "x", ""), private=True)
    answers = (ReviewPutOff(LATER), ItemRated(LATER, "3.9", Rating.CLEARLY), TimesCorrected(LATER, AT - HOUR, None))
    records.reviews.append("a", answers)
    records.sessions.keep_only("a", get_args(HOURS))
    assert records.reviews.recorded("a") == Recorded("a", (facts[0], facts[-1]))
    assert (records.reviews.last_session(), records.reviews.waiting(AT)) == ("", ())
    assert (records.line("a").reviewed, records.line("a").started_at) == (False, AT)


def test_the_last_intention_is_the_newest_one_chosen_in_any_real_review(records: Records) -> None:
    records.hold("a")
    records.hold("b")
    records.hold("c", speed=60.0)
    records.reviews.append("b", (IntentionChosen(LATER, "3.9", "wait"),))
    records.reviews.append("a", (IntentionChosen(LATER, "", "ask"), ReviewFinished(LATER)))
    records.reviews.append("c", (IntentionChosen(LATER, "8.8", "rehearsed"),))
    assert records.reviews.last_intention() == Intention("", "ask")


def test_an_intention_that_was_taken_back_leaves_none(records: Records) -> None:
    records.hold("a")
    records.reviews.append("a", (IntentionChosen(LATER, "3.9", "wait"),))
    records.reviews.append("a", (IntentionChosen(LATER, "", ""),))
    assert records.reviews.last_intention() == NO_INTENTION


def test_reviews_wait_that_were_put_off_and_not_taken_up_since(records: Records) -> None:
    for number, session_id in enumerate("abcd"):
        records.hold(session_id, session_id.upper())
        records.reviews.append(session_id, (ReviewOpened(LATER), ReviewPutOff(LATER + number * HOUR)))
    records.reviews.append("b", (ReviewOpened(LATER + 5 * HOUR),))
    records.reviews.append("c", (ReviewFinished(LATER + 5 * HOUR),))
    later, sooner = WaitingReview("d", "D", AT, LATER + 3 * HOUR), WaitingReview("a", "A", AT, LATER)
    assert records.reviews.waiting(AT) == records.reviews.waiting(LATER) == (later, sooner)
    assert records.reviews.waiting(LATER + timedelta(microseconds=1)) == (later,)


def test_moments_are_compared_not_their_texts(records: Records) -> None:
    whole = datetime(2026, 11, 23, 18, tzinfo=UTC)
    east = timezone(timedelta(hours=5, minutes=30))
    records.hold("a")
    records.hold("b", days=1)
    for said in (whole, whole.astimezone(east)):
        records.reviews.append("a", (ReviewPutOff(said),))
        for zone in (UTC, east):
            assert records.reviews.waiting(whole.astimezone(zone))
            assert records.reviews.waiting((whole - timedelta(microseconds=1)).astimezone(zone))
            assert not records.reviews.waiting((whole + timedelta(microseconds=1)).astimezone(zone))
    soon_before_b = (AT + timedelta(days=1, minutes=-1)).astimezone(east)
    records.reviews.append("a", (TimesCorrected(LATER, soon_before_b, soon_before_b + HOUR),))
    assert records.ids() == "b a"


def test_the_last_session_is_the_newest_one_that_has_a_review(records: Records) -> None:
    records.hold("a")
    records.hold("b", days=1, speed=60.0)
    records.hold("c", days=2, private=True)
    records.hold("d", days=3, ended=False)
    assert records.reviews.last_session() == "b"


def test_only_what_has_ended_is_found_newest_first(records: Records) -> None:
    records.hold("a", days=1)
    records.hold("b")
    records.hold("c", days=2, ended=False)
    records.hold("d", days=2, private=True)
    assert records.ids() == "d a b"


def test_an_end_that_was_undone_is_none(records: Records) -> None:
    records.hold("a", "R7", CommandGiven(AT, "end"))
    records.sessions.append("a", (Undone(LATER),), ended=False)
    assert records.ids() == ""
    records.sessions.append("a", (SessionEnded(LATER),), ended=True)
    records.sessions.append("a", (CommandGiven(LATER, "outcome"),), ended=True)
    assert records.line("a").lasted == 2 * HOUR


def test_a_line_tells_what_a_session_was(records: Records) -> None:
    records.hold("a", "R7", speed=60.0)
    line = records.line("a")
    (number,) = records.history.find(ALL)
    assert line == HistoryLine(
        number=number,
        id="a",
        started_at=AT,
        lasted=HOUR,
        client="R7",
        type_name="60 min",
        rehearsal=True,
        private=False,
        reviewed=False,
    )


def test_corrected_times_take_the_place_of_recorded_ones(records: Records) -> None:
    records.hold("a", days=1)
    records.hold("b", days=2)
    moved = AT + timedelta(days=3)
    records.reviews.append("a", (TimesCorrected(LATER, moved, moved + HOUR / 2),))
    assert records.ids() == "a b"
    assert (records.line("a").started_at, records.line("a").lasted) == (moved, HOUR / 2)
    assert records.reviews.last_session() == "a"
    records.reviews.append("a", (TimesCorrected(LATER, None, None),))
    assert records.ids() == "b a"
    assert (records.line("a").started_at, records.line("a").lasted) == (AT + timedelta(days=1), HOUR)


def test_a_review_counts_once_something_is_answered_or_it_is_finished(records: Records) -> None:
    for session_id in "abc":
        records.hold(session_id, days=ord(session_id))
        records.reviews.append(session_id, (ReviewOpened(LATER), TimesCorrected(LATER, None, AT + 2 * HOUR)))
    records.reviews.append("b", (ItemRated(LATER, "3.9", Rating.IN_PART),))
    records.reviews.append("c", (ReviewFinished(LATER),))
    assert records.ids(HistoryFilter(reviewed=True)) == "c b"
    assert records.ids(HistoryFilter(reviewed=False)) == "a"
    assert [records.line(session_id).reviewed for session_id in "abc"] == [False, True, True]
    records.reviews.append("b", (ItemRated(LATER, "3.9", None),))
    assert records.ids(HistoryFilter(reviewed=True)) == "c"


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", "e d c b a"),
        ("  ", "e d c b a"),
        ("r7", "a"),
        ("R7 ", "a"),
        ("ÜNAL", "b"),
        ("unal", "b"),
        ("STRASSE", "c"),
        ("%", "d"),
        ("_", "e"),
        ("MIN", "e d b a"),
        ("mentör", "c"),
        ("r7 60", ""),
    ],
)
def test_a_search_looks_at_client_and_type_whatever_the_case(records: Records, search: str, found: str) -> None:
    records.hold("a", "R7")
    records.hold("b", "Ünal", days=1)
    records.hold("c", "Straße", days=2, type_name="MENTÖR")
    records.hold("d", "50%", days=3)
    records.hold("e", "x_y", days=4)
    assert records.ids(HistoryFilter(search=search)) == found


def test_client_and_type_are_taken_exactly(records: Records) -> None:
    records.hold("a", "R7")
    records.hold("b", "r7", days=1, type_name="60 MIN")
    records.hold("c", "", days=2)
    assert records.ids(HistoryFilter(client="R7")) == "a"
    assert records.ids(HistoryFilter(type_name="60 min")) == "c a"
    assert records.ids(HistoryFilter(client="R7", type_name="60 MIN")) == ""
    assert records.ids(HistoryFilter(client="", type_name="")) == "c b a"


def test_trends_leave_out_rehearsals_and_private_sessions(records: Records) -> None:
    records.hold("a")
    records.hold("b", speed=60.0)
    records.hold("c", private=True)
    assert records.ids(HistoryFilter(trends=True)) == "a"


def test_days_are_whole_and_both_included(records: Records) -> None:
    local = AT.astimezone()
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    last = midnight.replace(hour=23, minute=59, second=59, microsecond=999999)
    before, after = midnight - timedelta(microseconds=1), last + timedelta(microseconds=1)
    for session_id, moment in zip("abcd", (before, midnight, last, after), strict=True):
        records.hold(session_id)
        records.reviews.append(session_id, (TimesCorrected(LATER, moment, moment + HOUR),))
    day = local.date()
    assert records.ids(HistoryFilter(since=day)) == "d c b"
    assert records.ids(HistoryFilter(until=day)) == "c b a"
    assert records.ids(HistoryFilter(since=day, until=day)) == "c b"
    assert records.ids(HistoryFilter(since=day.min, until=day.max)) == "d c b a"
    assert records.ids(HistoryFilter(since=day + timedelta(days=2))) == ""


def test_lines_digests_and_records_come_in_the_order_asked_for_without_those_that_are_gone(records: Records) -> None:
    for number, session_id in enumerate("abc"):
        records.hold(session_id, days=number)
    c, b, a = records.history.find(ALL)
    records.sessions.discard("b")
    asked = (a, b, c, a)
    assert [line.id for line in records.history.lines(asked)] == ["a", "c", "a"]
    assert [digest.session_id for digest in records.history.digests(asked)] == ["a", "c", "a"]
    assert [recorded.session_id for recorded in records.history.recorded(asked)] == ["a", "c", "a"]


def test_sessions_are_known_by_their_ids_whether_they_have_ended_or_not(records: Records) -> None:
    for name in ("a", "b"):
        records.hold(name)
    records.hold("c", ended=False)
    a, c = records.history.numbers(["a", "none", "c"])
    assert [line.id for line in records.history.lines([a])] == ["a"]
    assert list(records.history.numbers(["c", "a", "c"])) == [c, a, c]
    assert list(records.history.numbers([])) == []


def test_digests_follow_every_fact_and_are_the_same_when_asked_for_again(records: Records) -> None:
    records.hold("a", "R7", CommandGiven(AT, "end"))
    numbers = records.history.find(ALL)
    for _ in range(2):
        assert records.history.digests(numbers) == (digest_of(_all(records, "a")),)
    records.reviews.append("a", (ItemRated(LATER, "3.9", Rating.CLEARLY),))
    for _ in range(2):
        (digest,) = records.history.digests(numbers)
        assert digest.ratings == (("3.9", Rating.CLEARLY),)
    records.sessions.append("a", (Undone(LATER), SessionEnded(AT + 2 * HOUR)), ended=True)
    for _ in range(2):
        (digest,) = records.history.digests(numbers)
        assert digest == digest_of(_all(records, "a"))
        assert digest.used == 2 * HOUR


def _all(records: Records, session_id: str) -> Recorded:
    recorded = records.reviews.recorded(session_id)
    assert recorded is not None
    return recorded


def test_sessions_may_be_wiped_while_all_are_gone_through(records: Records) -> None:
    for number, session_id in enumerate("abc"):
        records.hold(session_id, days=number)
    going = records.history.recorded(records.history.find(ALL))
    seen = [next(going)]
    records.sessions.keep_only("c", get_args(HOURS))
    seen += going
    assert [recorded.session_id for recorded in seen] == ["c", "b", "a"]


def test_client_codes_and_types_in_order_of_the_alphabet(records: Records) -> None:
    for number, client in enumerate(("b2", "R7", "", "Ä1", "a9", "R7")):
        records.hold(str(number), client, type_name=f"{client or 'x'} type")
    records.hold("running", "M4", type_name="30 min", ended=False)
    assert records.history.clients() == ("Ä1", "a9", "b2", "R7")
    assert records.history.type_names() == ("Ä1 type", "a9 type", "b2 type", "R7 type", "x type")


def test_those_that_are_told_to_refuse_do() -> None:
    journal = InMemoryJournal()
    reviews, history = RefusingReviewJournal(journal), RefusingSessionHistory(journal)
    reviews.full = history.damaged = True
    for ask in (
        lambda: reviews.recorded("a"),
        lambda: reviews.append("a", ()),
        reviews.last_intention,
        lambda: reviews.waiting(AT),
        reviews.last_session,
        lambda: history.find(ALL),
        lambda: history.lines([1]),
        lambda: history.digests([1]),
        lambda: list(history.recorded([1])),
        history.clients,
        history.type_names,
    ):
        with pytest.raises(JournalTrouble):
            ask()
