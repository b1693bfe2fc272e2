"""The first section of a review, for who has ninety seconds: choices in words, and the moments one can pick."""

from collections.abc import Iterator

from partner_overlay.domain.competencies import COMPETENCIES
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review.answers import PRESENCE, Direction, EndDecision, Moment
from partner_overlay.domain.review.evidence import Evidence, Sign
from partner_overlay.domain.review.review import Review
from partner_overlay.presentation.evidence_words import trace_glance, when
from partner_overlay.presentation.picture_dots import competency_words
from partner_overlay.presentation.review_view import NOTHING, MomentChoice, NinetyView
from partner_overlay.presentation.review_words import direction_words, end_words
from partner_overlay.presentation.translation import Translate

DIRECTIONS = tuple(Direction)
ENDS = tuple(EndDecision)


def ninety_seconds(evidence: Evidence, review: Review, numbers: Numbering, translate: Translate) -> NinetyView:
    """`evidence` is the corrected one."""
    return NinetyView(
        directions=tuple(direction_words(one, translate) for one in DIRECTIONS),
        direction=NOTHING if review.direction is None else DIRECTIONS.index(review.direction),
        ends=tuple(end_words(one, translate) for one in ENDS),
        end=NOTHING if review.end is None else ENDS.index(review.end),
        presence=NOTHING if review.presence is None else PRESENCE.index(review.presence),
        presence_word=review.presence_word,
        moments=tuple(_moments(evidence, review.moment, translate)),
        moment=review.moment,
        competencies=tuple((one.code, competency_words(one.code, numbers, translate)) for one in COMPETENCIES),
        intention=review.intention,
    )


def _moments(evidence: Evidence, picked: Moment, translate: Translate) -> Iterator[MomentChoice]:
    """Marks and what was said, in the order of time; the picked one stays, wherever it lies."""
    signs = (Sign.SAID, Sign.OFFERED, Sign.MARKED)
    found = {one.at: trace_glance(one, evidence.outcome) for one in evidence.traces if one.sign in signs}
    if picked.at is not None:
        found.setdefault(picked.at, "")
    for at, words in sorted(found.items()):
        named = words or translate("Review", "a moment of yours")
        yield MomentChoice(
            at, translate("Review", "{time} {words}").replace("{time}", when(at)).replace("{words}", named)
        )
