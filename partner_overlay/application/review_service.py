"""One review under the coach's hands: commands in, facts to the record, with undo and redo."""

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import Now, ReviewJournal
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.commands import FinishReview, OpenReview, PutOffReview, ReviewAnswer, ReviewCommand
from partner_overlay.domain.review.course import Course, corrected
from partner_overlay.domain.review.decide import decide_on_review, taking_back
from partner_overlay.domain.review.evidence import Evidence, evidence_of
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.review.review import Review, apply_to_review, review_of


class ReviewService:
    """Holds what the session recorded and what the coach makes of it. What can't be written is kept and tried again.

    Raises Refusal when there is no such session, JournalTrouble when it can't be read.
    """

    def __init__(self, journal: ReviewJournal, session_id: str, now: Now) -> None:
        recorded = journal.recorded(session_id)
        evidence = None if recorded is None else evidence_of(recorded.facts)
        if recorded is None or evidence is None:
            raise Refusal("There is no session {id}.", id=repr(session_id))
        self._journal = journal
        self._now = now
        self._evidence = evidence
        self._review = review_of(recorded.review_facts)
        self._unwritten: list[ReviewFact] = []
        self._back: list[ReviewAnswer] = []
        self._forth: list[ReviewAnswer] = []
        self._trouble = ""

    @property
    def session_id(self) -> str:
        return self._evidence.session_id

    @property
    def evidence(self) -> Evidence:
        """As recorded; the coach's corrections are in `course`."""
        return self._evidence

    @property
    def review(self) -> Review:
        return self._review

    @property
    def course(self) -> Course:
        """The session in time, as corrected."""
        return corrected(self._evidence.course, self._review.corrections)

    @property
    def trouble(self) -> str:
        """Why something is not on disk, in one sentence; empty when all is."""
        return self._trouble

    @property
    def can_undo(self) -> bool:
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        return bool(self._forth)

    def open(self) -> None:
        """The coach looks at it."""
        self._take(OpenReview())

    def put_off(self) -> None:
        """Later today."""
        self._take(PutOffReview())

    def finish(self) -> None:
        self._take(FinishReview())

    def give(self, answer: ReviewAnswer) -> None:
        """Write an answer down. Raises Refusal, and then nothing has changed."""
        back = taking_back(self._review, answer)
        if self._take(answer):
            self._back.append(back)
            self._forth.clear()

    def undo(self) -> None:
        """Take the last answer back. Raises Refusal when there is none."""
        self._step(self._back, self._forth, "There is nothing to undo.")

    def redo(self) -> None:
        """Give the answer again that was taken back last. Raises Refusal when there is none."""
        self._step(self._forth, self._back, "There is nothing to redo.")

    def bring(self) -> None:
        """Write whatever is not on disk yet."""
        if not self._unwritten:
            return
        try:
            self._journal.append(self.session_id, tuple(self._unwritten))
        except JournalTrouble as trouble:
            self._trouble = trouble.sentence
        else:
            self._unwritten.clear()
            self._trouble = ""

    def _step(self, stack: list[ReviewAnswer], other: list[ReviewAnswer], refusal: str) -> None:
        if not stack:
            raise Refusal(refusal)
        answer = stack.pop()
        other.append(taking_back(self._review, answer))
        self._take(answer)

    def _take(self, command: ReviewCommand) -> bool:
        """Whether it changed anything."""
        facts = decide_on_review(self._review, self._evidence.course, command, self._now())
        for fact in facts:
            self._review = apply_to_review(self._review, fact)
        self._unwritten += facts
        self.bring()
        return bool(facts)
