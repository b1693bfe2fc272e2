"""Item by item: what the coach made of each line of the checklist, session after session, in dots and in words."""

from datetime import tzinfo

from partner_overlay.application.review_ports import HistoryLine
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review.answers import Rating
from partner_overlay.domain.review.checklist import Group, Item, items_in
from partner_overlay.domain.review.digest import SessionDigest
from partner_overlay.presentation.day_words import moment_words, month_short
from partner_overlay.presentation.review_words import group_title, item_name, item_number
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import Dot, GridColumn, GridRow

_DOTS = {
    Rating.NOT_NOTICED: Dot.RING,
    Rating.IN_PART: Dot.HALF,
    Rating.CLEARLY: Dot.FULL,
    Rating.DOES_NOT_APPLY: Dot.DASH,
}


def grid_rows(numbers: Numbering, translate: Translate) -> tuple[GridRow, ...]:
    """The checklist's groups, each with its items under it."""
    rows: list[GridRow] = []
    for group in Group:
        title = group_title(group, translate)
        rows.append(GridRow(group, title, title, heading=True))
        rows += (_row(item, numbers, translate) for item in items_in(group))
    return tuple(rows)


def _row(item: Item, numbers: Numbering, translate: Translate) -> GridRow:
    words = f"{item_number(item, numbers)} {item_name(item, translate)}".strip()
    return GridRow(item.key, words, words, item.code)


def grid_column(
    line: HistoryLine, digest: SessionDigest, rows: tuple[GridRow, ...], zone: tzinfo | None, translate: Translate
) -> GridColumn:
    """One session's dots, and how often each row's competency was spoken to in it."""
    day = line.started_at.astimezone(zone)
    ratings, said = dict(digest.ratings), dict(digest.said)
    moment = moment_words(line.started_at, zone, translate)
    return GridColumn(
        number=line.number,
        id=line.id,
        day=str(day.day),
        month=month_short(day.month, translate),
        year=str(day.year),
        spoken=", ".join(filter(None, (moment, line.client))),
        dots=tuple(_dot(ratings.get(row.key)) for row in rows),
        said=tuple(said.get(row.code, 0) if row.code else 0 for row in rows),
    )


def _dot(rating: Rating | None) -> Dot:
    return Dot.NONE if rating is None else _DOTS[rating]


def cell_words(row: GridRow, column: GridColumn, at: int, translate: Translate) -> str:
    """`3.9 time and focus, Thu 12 Mar 2026, 14:05, R7: clearly; said or offered 2 times`."""
    said = _said_words(column.said[at], translate)
    noted = dot_words(column.dots[at], translate)
    return f"{row.spoken}, {column.spoken}: " + "; ".join(filter(None, (noted, said)))


def dot_words(dot: Dot, translate: Translate) -> str:
    return {
        Dot.NONE: translate("Trends", "nothing noted"),
        Dot.RING: translate("Trends", "not noticed"),
        Dot.HALF: translate("Trends", "in part"),
        Dot.FULL: translate("Trends", "clearly"),
        Dot.DASH: translate("Trends", "does not apply"),
    }[dot]


def _said_words(times: int, translate: Translate) -> str:
    if not times:
        return ""
    if times == 1:
        return translate("Trends", "said or offered once")
    return translate("Trends", "said or offered {n} times").replace("{n}", str(times))


def said_mark_words(translate: Translate) -> str:
    """What the small mark in a cell stands for."""
    return translate("Trends", "said or offered")
