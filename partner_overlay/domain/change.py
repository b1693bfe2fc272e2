"""A change of the library: what it has become, and what was done, so that it can be named and undone."""

from dataclasses import dataclass
from enum import StrEnum

from partner_overlay.domain.library import Library, PromptAt


class Deed(StrEnum):
    """What was done, for the words beside Undo."""

    ADD = "add"
    PASTE = "paste"
    CHANGE = "change"
    DELETE = "delete"
    DUPLICATE = "duplicate"
    ENABLE = "enable"
    DISABLE = "disable"
    STAR = "star"
    UNSTAR = "unstar"
    NEVER = "never"
    AGAIN = "again"  # a prompt that was never to come may come again
    ORDER = "order"
    MOVE = "move"
    COPY = "copy"
    REPLACE = "replace"  # find and replace
    IMPORT = "import"
    NEW_DECK = "new-deck"
    DECK_ABOUT = "deck-about"  # its title, credit, language or version
    DUPLICATE_DECK = "duplicate-deck"
    DELETE_DECK = "delete-deck"
    SHIPPED_AGAIN = "shipped-again"  # the coach's own copy goes, the shipped deck stands again
    RESTORE_DECK = "restore-deck"
    RELOAD = "reload"  # another program changed the file
    UPDATE = "update"  # news of a shipped deck were taken


@dataclass(frozen=True, slots=True)
class Step:
    """`count` is of prompts; `name` is the title of the deck where the deed is about one."""

    deed: Deed
    count: int = 1
    name: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What a deed makes of the library; `touched` are the prompts to show as chosen afterwards."""

    library: Library
    step: Step
    touched: tuple[PromptAt, ...] = ()
