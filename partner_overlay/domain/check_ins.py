"""Check-ins: planned, soft reminders that wait, one at a time, until the coach answers them (product.md 3)."""

from datetime import timedelta
from enum import StrEnum

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME, Plan
from partner_overlay.domain.prompts import Voice
from partner_overlay.lean_dataclass import dataclass

BETWEEN_TWO = timedelta(minutes=3)
LATER = timedelta(minutes=3)
STILL_ON_TIME = 0.05  # of the session: after that, words that name a moment give way to the minutes left


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One planned reminder. `share` is its place in the session, 0 to 1; `{min}` are the minutes left.

    `about_time` says that its words speak of the time left. Such a check-in gives way to a later one, and
    when it comes (or is still there) well after its moment it uses `belated_glance` and `belated_sentence`.
    """

    id: str
    share: float
    competency: str
    voice: Voice
    glance: str
    sentence: str
    about_time: bool = False
    belated_glance: str = ""
    belated_sentence: str = ""
    muted: bool = False  # kept in its session type, but no session has it

    def words(self, plan: Plan, elapsed: timedelta) -> tuple[str, str]:
        """Glance and sentence that are true now, with `{min}` still in them."""
        since = elapsed - plan.at_share(self.share)
        on_time = NO_TIME <= since <= plan.length * STILL_ON_TIME
        if on_time or not self.belated_sentence:
            return self.glance, self.sentence
        return self.belated_glance, self.belated_sentence


class Answer(StrEnum):
    """What has become of a check-in."""

    PENDING = "pending"
    WAITING = "waiting"
    OFFERED = "offered"
    DISMISSED = "dismissed"
    PASSED = "passed"  # its moment had gone before it could come


@dataclass(frozen=True, slots=True)
class CheckInState:
    """A check-in within a session. The put-off holds until a session time or until a phase ends."""

    check_in: CheckIn
    answer: Answer = Answer.PENDING
    waiting_since: timedelta = NO_TIME
    put_off_until: timedelta | None = None
    put_off_phase: Phase | None = None

    def due(self, plan: Plan, phase: Phase) -> timedelta:
        """The session time from which it may wait on the overlay; it may lie in the past."""
        if self.put_off_until is None:
            return plan.at_share(self.check_in.share)
        if self.put_off_phase is None:
            return self.put_off_until
        if self.put_off_phase is not phase:
            return NO_TIME
        return max(self.put_off_until, plan.end_of(self.put_off_phase))


HALF_TIME = CheckIn(
    id="half-time",
    share=0.50,
    competency="3.9",
    voice=Voice.SAY,
    glance="Half the time left",
    sentence="Half our time remains. What should it go to?",
    about_time=True,
    belated_glance="{min} min: what for?",
    belated_sentence="There are {min} minutes left. What should they go to?",
)

DEFAULT_CHECK_INS = (
    CheckIn(
        id="presence",
        share=0.25,
        competency="5.1",
        voice=Voice.CUE,
        glance="Breath, pace, shoulders",
        sentence="Notice their breath, pace and shoulders.",
    ),
    HALF_TIME,
    CheckIn(
        id="focus",
        share=0.65,
        competency="3.9",
        voice=Voice.SAY,
        glance="How are we doing so far?",
        sentence="How are we doing so far with what you wanted?",
    ),
    CheckIn(
        id="closing-opens",
        share=0.75,
        competency="3.9",
        voice=Voice.SAY,
        glance="{min} min: what matters?",
        sentence="There are {min} minutes left. What matters most in them?",
        about_time=True,
    ),
    CheckIn(
        id="closing",
        share=0.90,
        competency="8.8",
        voice=Voice.SAY,
        glance="Good place to stop?",
        sentence="What would make this a good place to stop?",
    ),
)
