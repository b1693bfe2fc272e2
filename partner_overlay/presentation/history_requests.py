"""What can be asked for in the window of the history: one list, with its words and its keys."""

from dataclasses import dataclass
from enum import StrEnum

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.presentation.history_view import EVERY_SESSION, Sight, Span
from partner_overlay.presentation.translation import Translate


class HistoryAsk(StrEnum):
    # about the chosen sessions
    OPEN = "open"
    DELETE = "delete"  # asked for: the window puts a plain question
    DELETE_FOR_GOOD = "delete-for-good"  # the answer to it
    EXPORT = "export"
    SUPERVISION_PAGE = "supervision-page"
    # about all that fit the filter
    EXPORT_ALL = "export-all"
    SUPERVISION_PAGE_ALL = "supervision-page-all"
    # about the window
    SEARCH = "search"
    FILTER = "filter"  # with a filter
    LOOK_AT = "look-at"  # with a sight and a span
    LOOK_AGAIN = "look-again"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class HistoryRequest:
    """`sessions` are numbers of the record, from the top; `filter`, `sight` and `span` are as wanted."""

    ask: HistoryAsk
    sessions: tuple[int, ...] = ()
    filter: HistoryFilter = EVERY_SESSION
    sight: Sight = Sight.SESSIONS
    span: Span = Span.LAST_12


@dataclass(frozen=True, slots=True)
class ExportWanted:
    """Either sessions by their ids, or (with none) all that fit the filter. `supervision`: as a supervision page."""

    sessions: tuple[str, ...] = ()
    filter: HistoryFilter = EVERY_SESSION
    supervision: bool = False


@dataclass(frozen=True, slots=True)
class HistoryAction:
    """`keys` as Qt writes them; `at_list` keys work while the list has the keyboard."""

    ask: HistoryAsk
    words: str
    keys: tuple[str, ...] = ()
    at_list: bool = False


def session_actions(translate: Translate) -> tuple[HistoryAction, ...]:
    """What is done with the chosen sessions, in the menu and by right-click."""
    return (
        HistoryAction(HistoryAsk.OPEN, translate("History", "Open the review"), ("Return", "Enter"), at_list=True),
        HistoryAction(HistoryAsk.EXPORT, translate("History", "Export…"), ("Ctrl+E",)),
        HistoryAction(HistoryAsk.SUPERVISION_PAGE, translate("History", "Supervision page…"), ("Ctrl+Shift+E",)),
        HistoryAction(HistoryAsk.DELETE, translate("History", "Delete…"), ("Del",), at_list=True),
    )


def history_actions(translate: Translate) -> tuple[HistoryAction, ...]:
    """What is done with the history as it is filtered, and with the window."""
    return (
        HistoryAction(HistoryAsk.SEARCH, translate("History", "Search"), ("Ctrl+F",)),
        HistoryAction(HistoryAsk.EXPORT_ALL, translate("History", "Export all that fit…")),
        HistoryAction(HistoryAsk.SUPERVISION_PAGE_ALL, translate("History", "Supervision page of all that fit…")),
        HistoryAction(HistoryAsk.LOOK_AGAIN, translate("History", "Look again"), ("F5",)),
        HistoryAction(HistoryAsk.CLOSE, translate("History", "Close"), ("Ctrl+W",)),
    )
