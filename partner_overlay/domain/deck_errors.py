"""Refusals about deck files: one sentence that names the file and, where they are known, line and field."""

from partner_overlay.domain.errors import Refusal


class DeckUnreadable(Refusal):
    """`line` counts from 1; `reason` is a clause without its full stop."""

    def __init__(self, file: str, reason: str, line: int | None = None, field: str | None = None) -> None:
        self.file = printable(file)
        self.reason = reason
        self.line = line
        self.field = field
        parts = [self.file]
        if line is not None:
            parts.append(f"line {line}")
        if field is not None:
            parts.append(f"field “{printable(field)}”")
        super().__init__(f"{', '.join(parts)}: {reason}.")


class DeckNotWritten(Refusal):
    """The deck could not be put on disk; what was there before is still there."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{printable(file)} could not be saved: {reason}. What was there before is untouched.")


def printable(text: str) -> str:
    """The text on one line, with a mark in place of what can't be shown."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)


def quoted(value: str, at_most: int = 40) -> str:
    """A value from a file as it may stand in a sentence: in quotation marks, short, on one line."""
    shown = value if len(value) <= at_most else value[: at_most - 1] + "…"
    return f"“{printable(shown)}”"
