"""Keeping facts: each goes to the journal at once; what can't be written now is kept and tried again, in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import get_args

from partner_overlay.application.ports import Journal, JournalTrouble, OpenSession
from partner_overlay.application.timeline import Timeline
from partner_overlay.domain.facts import COURSE, HOURS, Fact
from partner_overlay.domain.session import Session


@dataclass(slots=True)
class _Kept:
    """What the journal is to hold of one session, and how far it does.

    `known`: the journal holds the first `written` of the facts. `cut`: it holds the hours of a private session alone.
    `settled`: the session is over, and the journal as it is to stay.
    """

    session_id: str
    timeline: Timeline
    facts: list[Fact] = field(default_factory=list)
    written: int = 0
    known: bool = False
    after: Session | None = None  # the session as it stands after the facts
    cut: bool = False
    settled: bool = False

    @property
    def over(self) -> bool:
        return self.after is None or self.after.ended_at is not None


class FactKeeping:
    """Writes to the journal and never raises; `trouble` says why something is not on disk."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._kept: list[_Kept] = []  # the present session comes last, before it those that still have to be written
        self._trouble = ""

    @property
    def trouble(self) -> str:
        """One sentence; empty when all is on disk."""
        return self._trouble

    def begin(self, session_id: str, timeline: Timeline) -> None:
        """A new session; its facts follow."""
        self._kept = [kept for kept in self._kept if not kept.settled]
        self._kept.append(_Kept(session_id, timeline))

    def go_on(self, session: Session, found: OpenSession, timeline: Timeline) -> None:
        """The session that the journal was found with."""
        facts = list(found.facts)
        kept = _Kept(session.id, timeline, facts, len(facts), known=timeline == found.timeline, after=session)
        self._kept.append(kept)
        if not kept.known:
            self._try(kept, self._anchor)

    def keep(self, facts: Sequence[Fact], after: Session | None) -> None:
        """Write these facts of the present session. `after` is how it stands then, None when its start was undone."""
        kept = self._kept[-1]
        kept.facts += _lasting(facts, after)
        kept.after, kept.settled = after, False
        self.bring()

    def bring(self) -> None:
        """Write whatever is not on disk yet."""
        self._trouble = ""
        for kept in self._kept:
            self._try(kept, self._write)

    def note(self, trouble: JournalTrouble) -> None:
        """Something could not be read."""
        self._trouble = trouble.sentence

    def _try(self, kept: _Kept, what: Callable[[_Kept], None]) -> None:
        try:
            what(kept)
        except JournalTrouble as trouble:
            kept.known = False
            self.note(trouble)

    def _anchor(self, kept: _Kept) -> None:
        self._journal.anchor(kept.session_id, kept.timeline)
        kept.known = True

    def _write(self, kept: _Kept) -> None:
        if kept.settled:
            return
        if kept.cut and not kept.over:  # its end was undone: what was cut is needed again
            self._journal.discard(kept.session_id)
            kept.cut = kept.known = False
        if not kept.cut:
            self._append(kept)
        if kept.over:
            self._settle(kept)

    def _append(self, kept: _Kept) -> None:
        """After a trouble the journal is asked how far it came, and gets the rest."""
        if not kept.known:
            self._journal.begin(kept.session_id, kept.timeline)
            kept.written, kept.known = len(self._journal.facts(kept.session_id)), True
        missing = tuple(kept.facts[kept.written :])
        if missing:
            self._journal.append(kept.session_id, missing, ended=kept.over)
            kept.written = len(kept.facts)

    def _settle(self, kept: _Kept) -> None:
        if kept.after is None:
            self._journal.discard(kept.session_id)
        elif kept.after.private:
            kept.cut = True
            self._journal.keep_only(kept.session_id, get_args(HOURS))
        kept.settled = True


def _lasting(facts: Sequence[Fact], after: Session | None) -> tuple[Fact, ...]:
    """Of a private session, only its course."""
    private = after is not None and after.private
    return tuple(fact for fact in facts if not private or isinstance(fact, COURSE))
