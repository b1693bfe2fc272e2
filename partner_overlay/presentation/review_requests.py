"""What can be asked for in the review window by menu, key or button: one list, with its words and its keys."""

from dataclasses import dataclass
from enum import StrEnum

from partner_overlay.domain.review.checklist import Group
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.presentation.review_words import group_title
from partner_overlay.presentation.translation import Translate


class ReviewAsk(StrEnum):
    UNDO = "undo"
    REDO = "redo"
    LATER = "later"  # "later today": it keeps a quiet line in the menu
    FINISH = "finish"
    EXPORT = "export"
    SUPERVISION_PAGE = "supervision-page"
    HISTORY = "history"
    CORRECT = "correct"  # times, phases and marks
    CLOSE = "close"


ReviewRequest = ReviewAnswer | ReviewAsk


@dataclass(frozen=True, slots=True)
class ReviewAction:
    """`keys` as Qt writes them, the first one shown."""

    ask: ReviewAsk
    words: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Jump:
    """A way to a part of the review; `group` is None for what is no group of the checklist."""

    words: str
    keys: str
    group: Group | None = None
    to_end: bool = False


def edit_actions(translate: Translate) -> tuple[ReviewAction, ...]:
    return (
        ReviewAction(ReviewAsk.UNDO, translate("Review", "Undo"), ("Ctrl+Z",)),
        ReviewAction(ReviewAsk.REDO, translate("Review", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    )


def review_actions(translate: Translate) -> tuple[ReviewAction, ...]:
    return (
        ReviewAction(ReviewAsk.CORRECT, translate("Review", "Correct times and phases…"), ("Ctrl+T",)),
        ReviewAction(ReviewAsk.EXPORT, translate("Review", "Export…"), ("Ctrl+E",)),
        ReviewAction(ReviewAsk.SUPERVISION_PAGE, translate("Review", "Supervision page…"), ("Ctrl+Shift+E",)),
        ReviewAction(ReviewAsk.HISTORY, translate("Review", "History"), ("Ctrl+H",)),
        ReviewAction(ReviewAsk.LATER, translate("Review", "Later today"), ("Ctrl+L",)),
        ReviewAction(ReviewAsk.FINISH, translate("Review", "Finish review"), ("Ctrl+Return", "Ctrl+Enter")),
        ReviewAction(ReviewAsk.CLOSE, translate("Review", "Close"), ("Ctrl+W",)),
    )


def jumps(translate: Translate) -> tuple[Jump, ...]:
    """Alt and a digit lead to each part, in the order of the window."""
    words = (
        translate("Review", "Ninety seconds"),
        *(group_title(group, translate) for group in Group),
        translate("Review", "Reflection"),
    )
    groups = (None, *Group, None)
    return tuple(
        Jump(word, f"Alt+{number}", group, number == len(words))
        for number, (word, group) in enumerate(zip(words, groups, strict=True), 1)
    )
