"""The checklist in the source's groups: each item with its rating in words, its evidence and its note."""

from collections.abc import Iterator

from partner_overlay.domain.review.checklist import Group, Item, items_in
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.domain.review.review import Review
from partner_overlay.presentation.evidence_words import evidence_line
from partner_overlay.presentation.exports.session_document import Checklist, Section, Ticked
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.review_words import group_title, item_name, item_number, item_words, rating_words


def checklist_sections(
    evidence: Evidence, review: Review, tell: Telling, *, answered: bool = False
) -> Iterator[Section]:
    """One for each group that has anything to say, under one title; none when there is nothing at all.

    With `answered` only what the coach rated or noted; else what the session's type folds away is left out.
    """
    groups = [
        (group, rows)
        for group in Group
        if (rows := tuple(_row(item, evidence, review, tell) for item in _items(group, evidence, review, answered)))
    ]
    if groups:
        yield Section(tell("Checklist"))
    for group, rows in groups:
        yield Section(group_title(group, tell.translate), (Checklist(rows),), within=True)


def _items(group: Group, evidence: Evidence, review: Review, answered: bool) -> Iterator[Item]:  # noqa: FBT001  see above
    for item in items_in(group):
        is_answered = item.key in review.ratings or item.key in review.notes
        if is_answered or not (answered or item.folds(evidence.engagement)):
            yield item


def _row(item: Item, evidence: Evidence, review: Review, tell: Telling) -> Ticked:
    rating = review.ratings.get(item.key)
    name = f"{item_number(item, tell.numbers)} {item_name(item, tell.translate)}".strip()
    return Ticked(
        name=name,
        sentence=item_words(item, tell.translate),
        rating="" if rating is None else rating_words(rating, tell.translate),
        evidence=evidence_line(item.evidence(evidence), tell.translate),
        note=review.notes.get(item.key, ""),
    )
