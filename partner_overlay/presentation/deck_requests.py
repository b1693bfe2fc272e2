"""What can be asked for in the window of decks by menu, key or button: one list, with its words and its keys."""

from dataclasses import dataclass
from enum import StrEnum

from partner_overlay.domain.prompts import Behaviour
from partner_overlay.presentation.translation import Translate


class DeckAsk(StrEnum):
    """Those marked `argument` need more than the prompts that are chosen."""

    # decks
    NEW_DECK = "new-deck"
    RENAME_DECK = "rename-deck"
    DUPLICATE_DECK = "duplicate-deck"
    DELETE_DECK = "delete-deck"
    RESTORE_DECK = "restore-deck"  # argument: a key of the bin
    IMPORT = "import"
    EXPORT = "export"  # argument: an ExportKind
    TAKE_NEWS = "take-news"
    SETTLE = "settle"  # what was kept twice has been seen
    COMPARE = "compare"  # what was kept twice, side by side
    CLOSE = "close"
    # editing
    UNDO = "undo"
    REDO = "redo"
    ADD = "add"
    COPY_LINES = "copy-lines"
    PASTE = "paste"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    FIND = "find"
    REPLACE = "replace"
    FIND_DUPLICATES = "find-duplicates"
    # prompts
    EDIT = "edit"
    DETAILS = "details"
    TOGGLE = "toggle"
    STAR = "star"
    NEVER = "never"
    BEHAVIOUR = "behaviour"  # argument: a Behaviour, given to or taken from the chosen
    UP = "up"
    DOWN = "down"
    MOVE_TO = "move-to"  # argument: a deck's id
    COPY_TO = "copy-to"  # argument: a deck's id


class ExportKind(StrEnum):
    TOML = "toml"
    CSV = "csv"
    TEXT = "txt"
    PDF_A4 = "pdf-a4"
    PDF_LETTER = "pdf-letter"

    @property
    def suffix(self) -> str:
        return f".{self.value.partition('-')[0]}"


@dataclass(frozen=True, slots=True)
class DeckRequest:
    """`prompts` are the ids of the chosen ones."""

    ask: DeckAsk
    prompts: tuple[str, ...] = ()
    argument: str = ""


@dataclass(frozen=True, slots=True)
class DeckAction:
    """`keys` as Qt writes them, the first one shown; `at_table` keys work while the table has the keyboard."""

    ask: DeckAsk
    words: str
    keys: tuple[str, ...] = ()
    at_table: bool = False


def deck_actions(translate: Translate) -> tuple[DeckAction, ...]:
    return (
        DeckAction(DeckAsk.NEW_DECK, translate("Decks", "New deck"), ("Ctrl+N",)),
        DeckAction(DeckAsk.RENAME_DECK, translate("Decks", "Rename the deck")),
        DeckAction(DeckAsk.DUPLICATE_DECK, translate("Decks", "Duplicate the deck"), ("Ctrl+Shift+D",)),
        DeckAction(DeckAsk.DELETE_DECK, translate("Decks", "Delete the deck")),
        DeckAction(DeckAsk.IMPORT, translate("Decks", "Import…"), ("Ctrl+O",)),
        DeckAction(DeckAsk.CLOSE, translate("Decks", "Close"), ("Ctrl+W",)),
    )


def edit_actions(translate: Translate) -> tuple[DeckAction, ...]:
    return (
        DeckAction(DeckAsk.UNDO, translate("Decks", "Undo"), ("Ctrl+Z",)),
        DeckAction(DeckAsk.REDO, translate("Decks", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        DeckAction(DeckAsk.COPY_LINES, translate("Decks", "Copy"), ("Ctrl+C",), at_table=True),
        DeckAction(DeckAsk.PASTE, translate("Decks", "Paste lines as prompts"), ("Ctrl+V",), at_table=True),
        DeckAction(DeckAsk.FIND, translate("Decks", "Search"), ("Ctrl+F",)),
        DeckAction(DeckAsk.REPLACE, translate("Decks", "Find and replace…"), ("Ctrl+H",)),
        DeckAction(DeckAsk.FIND_DUPLICATES, translate("Decks", "Find duplicates"), ("Ctrl+Shift+F",)),
    )


def prompt_actions(translate: Translate) -> tuple[DeckAction, ...]:
    """What is done with prompts, in the menu and by right-click."""
    return (
        DeckAction(DeckAsk.ADD, translate("Decks", "Add a prompt"), ("Ctrl+Return", "Ctrl+Enter")),
        DeckAction(DeckAsk.EDIT, translate("Decks", "Edit"), ("F2",), at_table=True),
        DeckAction(DeckAsk.DETAILS, translate("Decks", "Details…"), ("Alt+Return", "Alt+Enter"), at_table=True),
        DeckAction(DeckAsk.TOGGLE, translate("Decks", "Switch on or off"), ("Space",), at_table=True),
        DeckAction(DeckAsk.STAR, translate("Decks", "Star"), ("S",), at_table=True),
        DeckAction(DeckAsk.NEVER, translate("Decks", "Never show, or show again"), ("N",), at_table=True),
        DeckAction(DeckAsk.DUPLICATE, translate("Decks", "Duplicate"), ("Ctrl+D",), at_table=True),
        DeckAction(DeckAsk.DELETE, translate("Decks", "Delete"), ("Del",), at_table=True),
        DeckAction(DeckAsk.UP, translate("Decks", "Move up"), ("Ctrl+Up",), at_table=True),
        DeckAction(DeckAsk.DOWN, translate("Decks", "Move down"), ("Ctrl+Down",), at_table=True),
    )


def behaviour_words(behaviour: Behaviour, translate: Translate) -> str:
    """How the coach partners with it."""
    return {
        Behaviour.LEAD: translate("Decks", "The client leads"),
        Behaviour.CHOICE: translate("Decks", "Offers a choice"),
        Behaviour.RESPOND: translate("Decks", "Responds to what comes"),
        Behaviour.CO_CREATE: translate("Decks", "Creates together"),
    }[behaviour]


def export_words(kind: ExportKind, translate: Translate) -> str:
    return {
        ExportKind.TOML: translate("Decks", "Deck file (TOML)…"),
        ExportKind.CSV: translate("Decks", "Table (CSV)…"),
        ExportKind.TEXT: translate("Decks", "Plain text…"),
        ExportKind.PDF_A4: translate("Decks", "Cards to print, A4 (PDF)…"),
        ExportKind.PDF_LETTER: translate("Decks", "Cards to print, Letter (PDF)…"),
    }[kind]
