"""The one session that can run: commands in, facts to the journal, then the new state to whoever looks."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from partner_overlay.application.deck_prompts import PromptsOfDecks
from partner_overlay.application.fact_keeping import FactKeeping
from partner_overlay.application.gap_watch import GapWatch
from partner_overlay.application.ports import Clock, DeckShelf, Journal, JournalTrouble, OpenSession
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.application.timeline import Timeline
from partner_overlay.domain import commands
from partner_overlay.domain.apply import apply, replay
from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.commands import Command, EndSession, PauseSession, ResumeSession, StartSession
from partner_overlay.domain.decide import decide
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.facts import Fact, PromptShown
from partner_overlay.domain.plan import NO_TIME, Shares
from partner_overlay.domain.prompts import Prompt
from partner_overlay.domain.session import Session
from partner_overlay.domain.session_types import SessionType

SHORTEST_ABSENCE = timedelta(seconds=1)  # of real time


class StartChoices(NamedTuple):
    """What a coach chooses at Start. No `type_name` takes the coach's first type, `length` None the type's own.

    `seed` None lets chance decide.
    """

    type_name: str = ""
    length: timedelta | None = None
    since: timedelta = timedelta(0)
    until: datetime | None = None
    client: str = ""
    decks: tuple[str, ...] = ()
    outcome: str = ""
    private: bool = False
    speed: float = 1.0
    seed: int | None = None
    shares: Shares | None = None  # None takes the type's, as for the next
    check_ins: tuple[CheckIn, ...] | None = None
    practises: bool = True  # the intention of the last review weighs in the rotation


class Habits(NamedTuple):
    """What holds for every session: what the settings say, and what the coach wants to practise.

    `intention` is a competency by its 2019 number; a rehearsal, and a session with a seed, go without.
    """

    rotate_every: timedelta | None = timedelta(minutes=5)
    never: tuple[str, ...] = ()
    intention: str = ""


class Carried(NamedTuple):
    """What one session hands on to the next: the bag, the prompt that opened it, and what was parked."""

    bag: tuple[str, ...] = ()
    opening: str = ""
    parked: tuple[str, ...] = ()


class SessionService:
    """Holds the session and carries out commands. Time comes from the clock through one timeline.

    `chance` gives whole numbers for seeds and names. `changed` is called after every change.
    """

    def __init__(
        self,
        journal: Journal,
        shelf: DeckShelf,
        clock: Clock,
        chance: Callable[[], int],
        changed: Callable[[], None],
        *,
        types: SessionTypesService,
    ) -> None:
        self._types = types
        self._journal = journal
        self._shelf = shelf
        self._clock = clock
        self._chance = chance
        self._changed = changed
        self._session: Session | None = None
        self._timeline: Timeline | None = None
        self._gaps = GapWatch()
        self._absent = False
        self._left: timedelta | None = None  # in session time: since when nobody has been there
        self._keeping = FactKeeping(journal)

    @property
    def session(self) -> Session | None:
        """The session as it stands: running, paused, or just ended."""
        return self._session

    @property
    def type_troubles(self) -> tuple[str, ...]:
        """What could not be read of the session types, one sentence each."""
        return self._types.troubles

    @property
    def trouble(self) -> str:
        """Why the record can't be written at the moment, in one sentence; empty when all is on disk."""
        return self._keeping.trouble

    def now(self) -> datetime:
        """Session time; the time of day when there is no session."""
        reading = self._clock()
        if self._timeline is None:
            return datetime.fromtimestamp(reading.wall, UTC)
        return self._timeline.now(reading)

    def real(self, span: timedelta) -> timedelta:
        """How long a span of session time takes on the coach's own watch."""
        return span if self._timeline is None else self._timeline.real(span)

    def start(self, choices: StartChoices, habits: Habits) -> None:
        """Start a session. Raises Refusal when one is running or the choices can't be."""
        if self._session is not None and self._session.ended_at is None:
            raise Refusal("A session is running already. End it first.")
        self._types.refresh()
        timeline = Timeline.begun(self._clock(), choices.speed)
        command = self._start_command(choices, habits, timeline)
        facts = decide(None, command, timeline.at_anchor, self._prompts(command.decks or command.type.decks))
        self._session, self._timeline, self._gaps = None, timeline, GapWatch()
        self._left = NO_TIME if self._absent else None
        self._keeping.begin(command.session_id, timeline)
        self._take(facts)

    def give(self, command: Command) -> tuple[Fact, ...]:
        """Carry out a command on the running session. Raises Refusal, and then it has changed nothing."""
        if isinstance(command, PauseSession | ResumeSession | EndSession):
            self._notice_gap()  # it counts as the session stood until now
            self._notice_absence()
        return self._carry_out(command)

    def _carry_out(self, command: Command) -> tuple[Fact, ...]:
        session = self._session
        facts = decide(session, command, self.now(), self._prompts(session.decks if session else ()))
        if facts:
            self._take(facts)
        return facts

    def look(self, *, hovered: bool = False) -> None:
        """Time has passed: try again what could not be written, take notice of gaps, and of what is due."""
        if self._keeping.trouble:
            self._keeping.bring()
        if self._going_on is not None:
            self._notice_gap()
            self.give(commands.Look(hovered))

    def leave(self) -> None:
        """Nobody can be at the machine from now on: it goes to sleep, or is locked. The session's time goes on."""
        self._notice_gap()
        self._absent = True
        session = self._going_on
        if session is not None and self._left is None:
            self._left = session.elapsed(self.now())

    def come_back(self) -> None:
        """Somebody is there again; all the time since leaving becomes one note in the record."""
        self._notice_gap()
        self._notice_absence()
        self._absent, self._left = False, None

    @property
    def _going_on(self) -> Session | None:
        """The session, unless it has ended."""
        return self._session if self._session is not None and self._session.ended_at is None else None

    def _notice_gap(self) -> None:
        """What lay between two looks. A pause is the coach's own time, and an absence is counted as a whole."""
        session = self._going_on
        if session is None:
            return
        gap = self._gaps.look(self._clock())
        if gap.away and session.running and self._left is None:
            self._carry_out(commands.NoticeAway(gap.away * session.speed))
        if gap.set_by:
            self._carry_out(commands.NoticeClockSet(gap.set_by))

    def _notice_absence(self) -> None:
        """Counted in session time, which stands still in a pause."""
        session, left = self._going_on, self._left
        if session is None or left is None:
            return
        self._left = session.elapsed(self.now())
        away = self._left - left
        if away >= SHORTEST_ABSENCE * session.speed:
            self._carry_out(commands.NoticeAway(away))

    def expect(self, after: timedelta) -> None:
        """A look is to come after this much real time; one that comes much later shows a gap."""
        self._gaps.expect(self._clock(), after)

    def recover(self) -> bool:
        """Go on with the session that was running when the program last ended. True when there was one."""
        found = self._found_open()
        session = None if found is None else replay(found.facts)
        if found is None or session is None:
            return False
        timeline = found.timeline.continued(self._clock(), found.facts[-1].at)
        self._session, self._timeline = session, timeline
        self._keeping.go_on(session, found, timeline)
        self.give(commands.ReturnToSession())
        self.look()
        return True

    def _found_open(self) -> OpenSession | None:
        try:
            return self._journal.open_session()
        except JournalTrouble as trouble:
            self._keeping.note(trouble)
            return None

    def _take(self, facts: tuple[Fact, ...]) -> None:
        """Facts go to disk first, then into the session, then to whoever looks."""
        after = self._session
        for fact in facts:
            after = apply(after, fact)
        self._keeping.keep(facts, after)
        self._session = after
        if after is None:
            self._timeline = None
        self._changed()

    def _start_command(self, choices: StartChoices, habits: Habits, timeline: Timeline) -> StartSession:
        carried = self._carried(choices)
        return StartSession(
            session_id=f"{timeline.at_anchor:%Y%m%d-%H%M%S}-{self._chance() % 0x10000:04x}",
            seed=self._chance() if choices.seed is None else choices.seed,
            type=self._with_known_decks(_as_chosen(self._types.named(choices.type_name), choices)),
            length=choices.length,
            since=choices.since,
            until=choices.until,
            client=choices.client,
            decks=self._known_decks(choices.decks),
            outcome=choices.outcome,
            private=choices.private,
            speed=choices.speed,
            rotate_every=habits.rotate_every,
            intention=_practised(choices, habits),
            parked_before=carried.parked,
            bag=carried.bag if choices.seed is None else (),
            opened_before=carried.opening if choices.seed is None else "",
            never=habits.never,
        )

    def _carried(self, choices: StartChoices) -> Carried:
        """What the last session with this client hands on; a rehearsal stands by itself.

        Without a client code nobody can tell whose topics were parked, so they don't come back.
        """
        if choices.speed != 1.0:
            return Carried()
        client = " ".join(choices.client.split())
        try:
            carried = carried_on(self._journal.last_with(client))
        except JournalTrouble as trouble:
            self._keeping.note(trouble)
            return Carried()
        return carried if client else carried._replace(parked=())

    def _with_known_decks(self, kind: SessionType) -> SessionType:
        """A deck that has gone since is not missed; without any of its decks, a type draws from all."""
        known = {deck.id for deck in self._shelf.decks()} if kind.decks else set[str]()
        return kind._replace(decks=tuple(deck for deck in kind.decks if deck in known))

    def _known_decks(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        known = {deck.id for deck in self._shelf.decks()}
        for unknown in (deck for deck in ids if deck not in known):
            raise Refusal(
                "There is no deck {deck}. The decks are: {decks}.", deck=repr(unknown), decks=", ".join(sorted(known))
            )
        return ids

    def _prompts(self, decks: tuple[str, ...]) -> Sequence[Prompt]:
        """The prompts of these decks, looked for when the first is asked for."""
        return PromptsOfDecks(self._shelf, decks)


def _practised(choices: StartChoices, habits: Habits) -> str:
    stands_alone = choices.speed != 1.0 or choices.seed is not None
    return "" if stands_alone or not choices.practises else habits.intention


def _as_chosen(kind: SessionType, choices: StartChoices) -> SessionType:
    """The type with what was chosen for this session alone; what is muted takes no part."""
    check_ins = kind.check_ins if choices.check_ins is None else choices.check_ins
    return kind._replace(
        shares=choices.shares or kind.shares,
        check_ins=tuple(check_in for check_in in check_ins if not check_in.muted),
    )


def carried_on(facts: Sequence[Fact]) -> Carried:
    """What these facts of an earlier session hand on to the next with the same client."""
    session = replay(facts)
    if session is None:
        return Carried()
    opening = next((fact.prompt.id for fact in facts if isinstance(fact, PromptShown)), "")
    return Carried(tuple(sorted(session.rotation.drawn)), opening, session.parked)
