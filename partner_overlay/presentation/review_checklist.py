"""The checklist in a review: groups, items with their evidence, and the source's own example questions."""

from collections.abc import Iterator
from dataclasses import dataclass

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Kind, Prompt
from partner_overlay.domain.review.answers import Rating
from partner_overlay.domain.review.checklist import Group, Item, items_in
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.domain.review.review import Review
from partner_overlay.presentation.evidence_words import evidence_line
from partner_overlay.presentation.review_view import NOTHING, GroupView, ItemView
from partner_overlay.presentation.review_words import group_title, item_name, item_number, item_words
from partner_overlay.presentation.translation import Translate

RATINGS = tuple(Rating)
SOURCE_DECK = "partnering-in-coaching"
_KINDS = {Group.PROCESS: Kind.PROCESS, Group.MOMENT: Kind.MOMENT}
_OF_AN_ITEM = ("7.5-share-more", "7.9-", "8.1-")  # questions that the source gives as examples of one competency


@dataclass(frozen=True, slots=True)
class Examples:
    """The source's own questions, word for word, and the credit that belongs to them."""

    prompts: tuple[Prompt, ...] = ()
    credit: str = ""


NO_EXAMPLES = Examples()


def checklist_groups(
    evidence: Evidence, review: Review, examples: Examples, numbers: Numbering, translate: Translate
) -> Iterator[GroupView]:
    """`evidence` is the corrected one."""
    for group in Group:
        questions = tuple(_questions(examples, group))
        yield GroupView(
            group=group,
            title=group_title(group, translate),
            items=tuple(_item(item, evidence, review, numbers, translate) for item in items_in(group)),
            examples=questions,
            credit=examples.credit if questions else "",
        )


def _questions(examples: Examples, group: Group) -> Iterator[str]:
    for prompt in examples.prompts:
        if prompt.kind is _KINDS.get(group) and not prompt.id.startswith(_OF_AN_ITEM):
            yield prompt.text


def _item(item: Item, evidence: Evidence, review: Review, numbers: Numbering, translate: Translate) -> ItemView:
    rating, note = review.ratings.get(item.key), review.notes.get(item.key, "")
    return ItemView(
        key=item.key,
        number=item_number(item, numbers),
        name=item_name(item, translate),
        words=item_words(item, translate),
        evidence=evidence_line(item.evidence(evidence), translate),
        rating=NOTHING if rating is None else RATINGS.index(rating),
        note=note,
        folded=item.folds(evidence.engagement) and rating is None and not note,
    )
