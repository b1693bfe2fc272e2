"""A session's facts and timeline for the tests of the journal."""

from datetime import UTC, datetime, timedelta

from partner_overlay.application.timeline import ClockReading, Timeline
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS
from partner_overlay.domain.facts import Fact, OutcomeNamed, PhaseEntered, SessionEnded, SessionStarted
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import Shares
from partner_overlay.storage.session_journal import SessionJournal

AT = datetime(2026, 11, 23, 14, 0, 0, 123456, tzinfo=UTC)
TIMELINE = Timeline(ClockReading(100.25, 90.125, 1795442400.5, "boot-1"), AT, 1.0)


def start(session_id: str, client: str = "R7", *, speed: float = 1.0, private: bool = False) -> SessionStarted:
    return SessionStarted(
        at=AT,
        session_id=session_id,
        started_at=AT - timedelta(minutes=5, microseconds=1),
        type_name="60 min",
        length=timedelta(hours=1),
        shares=Shares(),
        check_ins=DEFAULT_CHECK_INS,
        seed=1,
        client=client,
        speed=speed,
        private=private,
    )


def entered(phase: Phase = Phase.EXPLORATION) -> PhaseEntered:
    return PhaseEntered(AT + timedelta(minutes=9), phase)


def named(words: str) -> OutcomeNamed:
    return OutcomeNamed(AT + timedelta(minutes=1), words)


def hold(journal: SessionJournal, session_id: str, *facts: Fact, ended: bool = True) -> tuple[Fact, ...]:
    """Record a whole session; what was recorded."""
    recorded = (*(facts or (start(session_id),)), *((SessionEnded(AT + timedelta(hours=1)),) if ended else ()))
    journal.begin(session_id, TIMELINE)
    journal.append(session_id, recorded, ended=ended)
    return recorded
