"""Sessions as the record holds them, with their reviews: full, empty, long, private, undone."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from partner_overlay.domain import commands
from partner_overlay.domain.commands import StartSession
from partner_overlay.domain.facts import HOURS, Fact, MarkMade, PromptSaid, PromptShown
from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.answers import Moment, Question, Rating
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.domain.review.decide import decide_on_review
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.domain.review.evidence import evidence_of
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.review.review import EMPTY, apply_to_review
from tests.made.reviewed_hour import ANSWERS, START, reviewed_hour
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, at

NOTE = "x" * 20 + " " + "a long note, over and over. " * 9


def reviewed(facts: tuple[Fact, ...], answers: Iterable[ReviewAnswer], session_id: str = "reviewed") -> Recorded:
    """With these answers given at ten past three."""
    evidence = evidence_of(facts)
    assert evidence is not None
    now, standing = EMPTY, list[ReviewFact]()
    for answer in answers:
        for fact in decide_on_review(now, evidence.course, answer, at(70)):
            now = apply_to_review(now, fact)
            standing.append(fact)
    return Recorded(session_id, facts, tuple(standing))


def full(start: StartSession = START) -> Recorded:
    """Nothing is left empty, and one correction of each kind."""
    return reviewed(reviewed_hour(start).facts, ANSWERS, start.session_id)


def empty(session_id: str = "empty") -> Recorded:
    """Started and ended, and never reviewed; without client code, prompts or marks."""
    conversation = Conversation.started(replace(AN_HOUR, session_id=session_id), ()).lived_to(60)
    conversation.give(commands.EndSession())
    return Recorded(session_id, tuple(conversation.facts))


def long(prompts: int = 150) -> Recorded:
    """Ninety minutes full of prompts and marks, every note and answer as long as it may be."""
    hour = reviewed_hour().facts
    shown = next(fact for fact in hour if isinstance(fact, PromptShown))
    more: list[Fact] = []
    for number in range(prompts):
        moment = TWO_O_CLOCK + timedelta(minutes=3, seconds=20 * number)
        name = f"p{number}"
        more.append(replace(shown, at=moment, prompt=replace(shown.prompt, id=name, text=f"Question {number}?" * 5)))
        more += (PromptSaid(moment, name), MarkMade(moment, f"mark {number}", "5.1"))
    facts = tuple(sorted((*hour, *more), key=lambda fact: fact.at))
    answers: tuple[ReviewAnswer, ...] = (
        *(review.RateItem(item.key, Rating.IN_PART) for item in CHECKLIST),
        *(review.NoteItem(item.key, NOTE[:280]) for item in CHECKLIST),
        *(review.AnswerQuestion(question, "a word " * 200 + "\n\n" + "b" * 500) for question in Question),
        review.PickMoment(Moment(None, "The silence.")),
    )
    return reviewed(facts, answers, "long")


def private() -> Recorded:
    """What is left of one after its end."""
    facts = reviewed_hour(replace(START, session_id="private", private=True, decks=())).facts
    return Recorded("private", tuple(fact for fact in facts if isinstance(fact, HOURS)))


def undone() -> Recorded:
    """Its start was taken back."""
    conversation = Conversation.started(AN_HOUR, ())
    conversation.give(commands.Undo())
    return Recorded("undone", tuple(conversation.facts))
