"""The review window, computed: what the session recorded beside what the coach makes of it."""

from dataclasses import dataclass
from datetime import tzinfo

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review.answers import Question
from partner_overlay.domain.review.course import Course
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.domain.review.evidence_corrected import evidence_corrected
from partner_overlay.domain.review.review import Review, Stage
from partner_overlay.presentation.evidence_spoken import evidence_spoken
from partner_overlay.presentation.ninety_seconds import ninety_seconds
from partner_overlay.presentation.review_checklist import NO_EXAMPLES, RATINGS, Examples, checklist_groups
from partner_overlay.presentation.review_heading import review_heading
from partner_overlay.presentation.review_view import QuestionView, ReviewView
from partner_overlay.presentation.review_words import question_words, rating_words
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.session_picture import derive_picture
from partner_overlay.presentation.translation import Translate


@dataclass(frozen=True, slots=True)
class Reviewing:
    """A review under the coach's hands. `course` is the corrected one; `trouble` says why something isn't on disk."""

    evidence: Evidence
    review: Review
    course: Course
    trouble: str = ""
    can_undo: bool = False
    can_redo: bool = False


def derive_review(
    now: Reviewing,
    numbers: Numbering,
    translate: Translate,
    *,
    examples: Examples = NO_EXAMPLES,
    zone: tzinfo | None = None,
) -> ReviewView:
    """All that the window shows. Times of day are those of `zone`, or of the machine."""
    evidence = evidence_spoken(evidence_corrected(now.evidence, now.review.corrections), translate)
    return ReviewView(
        heading=review_heading(now.evidence, now.review, now.course, zone, translate, numbers=numbers),
        picture=derive_picture(evidence, now.course, numbers, translate),
        ninety=ninety_seconds(evidence, now.review, numbers, translate),
        ratings=tuple(rating_words(rating, translate) for rating in RATINGS),
        groups=tuple(checklist_groups(evidence, now.review, examples, numbers, translate)),
        questions=tuple(_question(one, now.review, translate) for one in Question),
        saved=in_words(now.trouble, translate) or _saved(now.review.stage, translate),
        trouble=bool(now.trouble),
        can_undo=now.can_undo,
        can_redo=now.can_redo,
    )


def _question(question: Question, review: Review, translate: Translate) -> QuestionView:
    answer = review.answers.get(question, "")
    return QuestionView(question, question_words(question, translate), answer, question is Question.SUPERVISION)


def _saved(stage: Stage, translate: Translate) -> str:
    if stage is Stage.FINISHED:
        return translate("Review", "Reviewed. Still saved as you type.")
    return translate("Review", "Saved as you type")
