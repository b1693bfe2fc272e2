"""A home with as many sessions as a busy coach has after years, a third of them reviewed.

Eight hours and eight reviews are made by real commands on the decks that come with the program. Each is then copied
with another id, day and client code, by rewriting these three in its JSON and inserting the rows by SQL: through the
journal it would take hours, and the record would be the same.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zlib import crc32

from partner_overlay.application.review_service import ReviewService
from partner_overlay.application.timeline import ClockReading, Timeline
from partner_overlay.domain import commands
from partner_overlay.domain.facts import Fact, SessionStarted
from partner_overlay.domain.review import commands as asked
from partner_overlay.domain.review.answers import Direction, EndDecision, Intention, Moment, Question, Rating
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.storage.connection import write_through
from partner_overlay.storage.database import open_record
from partner_overlay.storage.deck_shelf import DeckShelf
from partner_overlay.storage.fact_bodies import body_of, kind_of, timeline_body
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.resources import resources_folder
from partner_overlay.storage.review_fact_bodies import review_body_of, review_kind_of
from partner_overlay.storage.schema import SCHEMA
from tests.fakes.journal import InMemoryJournal
from tests.fakes.reviews import InMemoryReviewJournal
from tests.made.sessions import AN_HOUR, Conversation, minutes

TEMPLATE_DAY = date(2026, 11, 23)
HOURS = (8, 10, 14, 16)  # at which a session begins
SEEDS = (1, 2)
CLIENTS = 50
REVIEWED = 3  # every third
_CODE = "CLIENT-CODE"
_Row = tuple[str, str, str]  # kind, at, body


@dataclass(frozen=True, slots=True)
class Template:
    """One session, and the review of one, as rows."""

    session_id: str
    type_name: str
    started_at: datetime
    ended_at: datetime
    rows: tuple[_Row, ...]
    review_rows: tuple[_Row, ...]


def home_of_many(folder: Path, sessions: int = 10_000, facts: int = 300) -> Path:
    """The home, made once for this schema and found again in this folder. Leave it as it is, or work on a copy."""
    home = folder / f"home-{sessions}-sessions-of-{facts}-{crc32(SCHEMA.create.encode()):08x}"
    if home.exists():
        return home
    part = home.with_name(f".{home.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    fill(paths_of(str(part)).journal_file, sessions, facts)
    part.rename(home)
    return home


def fill(path: Path, sessions: int, facts: int) -> None:
    """Make a record of so many sessions there."""
    made = [template(hour, seed, facts) for seed in SEEDS for hour in HOURS]
    connection, _ = open_record(path, lambda: datetime.now(UTC))
    with closing(connection):
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for number in range(sessions):
            day = TEMPLATE_DAY - timedelta(days=(sessions - 1 - number) // len(HOURS))
            _copy(connection, number + 1, made[number % len(made)], day)
        connection.execute("COMMIT")
        write_through(connection)


def template(hour: int, seed: int, facts: int) -> Template:
    """An hour with about so many facts."""
    number = HOURS.index(hour) + len(HOURS) * SEEDS.index(seed)
    session_id = f"template-{number}"
    begin = datetime(TEMPLATE_DAY.year, TEMPLATE_DAY.month, TEMPLATE_DAY.day, hour, tzinfo=UTC)
    conversation = _hour(session_id, seed, number, facts)
    moved = begin - conversation.session.started_at
    recorded = [_moved(fact, moved) for fact in conversation.facts]
    review = _reviewed(session_id, recorded, number)
    ended = conversation.session.ended_at
    assert ended is not None
    return Template(
        session_id,
        conversation.session.type_name,
        begin,
        ended + moved,
        tuple((kind_of(fact), fact.at.isoformat(), body_of(fact)) for fact in recorded),
        tuple((review_kind_of(fact), fact.at.isoformat(), review_body_of(fact)) for fact in review),
    )


def _hour(session_id: str, seed: int, number: int, facts: int) -> Conversation:
    """The coach asks for a prompt, says it or marks a moment, again and again until there are facts enough."""
    prompts = tuple(
        prompt
        for deck in DeckShelf((resources_folder() / "decks",)).decks()
        for prompt in deck.prompts
        if prompt.enabled
    )
    choices = replace(
        AN_HOUR, session_id=session_id, seed=seed, type=SHIPPED_TYPES[number % 2], length=minutes(60), client=_CODE
    )
    conversation = Conversation.started(choices, prompts)
    asks = max(facts // 2 - 12, 1)  # most bring two facts
    for ask in range(asks):
        conversation.lived_to(58 * (ask + 1) / asks)
        if conversation.waiting:
            conversation.give(commands.OfferCheckIn())
        if len(conversation.facts) < facts - 6:
            conversation.give(_wish(conversation, ask))
    conversation.give(commands.NameOutcome("A plan for the week that she can keep"))
    conversation.lived_to(61).give(commands.EndSession())
    return conversation


def _wish(conversation: Conversation, ask: int) -> commands.Command:
    if ask % 12 == 11:
        return commands.MakeMark("a long silence", "7.9")
    if ask % 3 == 1 and conversation.shown:
        return commands.SayPrompt()
    return commands.ShowNextPrompt()


def _moved(fact: Fact, by: timedelta) -> Fact:
    if isinstance(fact, SessionStarted):
        return replace(fact, at=fact.at + by, started_at=fact.started_at + by)
    return replace(fact, at=fact.at + by)


def _reviewed(session_id: str, recorded: list[Fact], number: int) -> tuple[ReviewFact, ...]:
    journal = InMemoryJournal()
    journal.begin(session_id, Timeline(ClockReading(0.0, 0.0, 0.0, ""), recorded[0].at))
    journal.append(session_id, recorded, ended=True)
    service = ReviewService(InMemoryReviewJournal(journal), session_id, lambda: recorded[-1].at + minutes(10))
    service.open()
    for answer in _answers(number):
        service.give(answer)
    service.finish()
    return tuple(journal.review_facts(session_id))


def _answers(number: int) -> Iterator[asked.ReviewAnswer]:
    ratings = list(Rating)
    yield asked.SeeDirection(list(Direction)[number % len(Direction)])
    yield asked.SeeEnd(list(EndDecision)[number % len(EndDecision)])
    yield asked.SeePresence(1 + number % 5, "awake")
    yield asked.PickMoment(Moment(minutes(31), "She laughed and then took the pen herself."))
    yield asked.ChooseIntention(Intention("7.9", "wait two breaths longer"))
    for place, item in enumerate(CHECKLIST):
        yield asked.RateItem(item.key, ratings[(place + number) % len(ratings)])
        if place % 4 == number % 4:
            yield asked.NoteItem(
                item.key, "When she said that it was too much, I waited, and she found the word alone."
            )
    yield asked.AnswerQuestion(Question.SURPRISE, "How quickly she knew what she wanted once I stopped asking. " * 5)


def _copy(connection: sqlite3.Connection, number: int, made: Template, day: date) -> None:
    session_id, client = f"s{number:05}", f"C{number * 7 % CLIENTS:02}"
    written = _rewriting(made, session_id, client, day)
    start, end = made.started_at.isoformat(), made.ended_at.isoformat()
    timeline = timeline_body(Timeline(ClockReading(100.0, 100.0, 1795442400.0, "boot"), made.started_at))
    reviewed = number % REVIEWED == 0
    connection.execute(
        "INSERT INTO session (number, id, timeline, started_at, client, type_name, rehearsal, private, ended, ended_at,"
        " reviewed) VALUES (?, ?, ?, ?, ?, ?, 0, 0, 1, ?, ?)",
        (number, session_id, written(timeline), written(start), client, made.type_name, written(end), reviewed),
    )
    _insert(connection, "fact", number, written, made.rows)
    if reviewed:
        _insert(connection, "review_fact", number, written, made.review_rows)


def _rewriting(made: Template, session_id: str, client: str, day: date) -> Callable[[str], str]:
    old_day, new_day = str(TEMPLATE_DAY), str(day)

    def written(text: str) -> str:
        return text.replace(old_day, new_day).replace(made.session_id, session_id).replace(_CODE, client)

    return written


def _insert(
    connection: sqlite3.Connection, table: str, number: int, written: Callable[[str], str], rows: tuple[_Row, ...]
) -> None:
    connection.executemany(
        f"INSERT INTO {table} (session, kind, at, body) VALUES (?, ?, ?, ?)",
        ((number, kind, written(at), written(body)) for kind, at, body in rows),
    )
