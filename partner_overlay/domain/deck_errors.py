"""Refusals about deck files: one sentence that names the file and, where they are known, line and field."""

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.sentences import Sentence, sentence_of, template


class DeckUnreadable(Refusal):
    """`line` counts from 1; `reason` is a clause without its full stop."""

    def __init__(self, file: str, reason: str, line: int | None = None, field: str | None = None) -> None:
        self.file = printable(file)
        self.reason = reason = sentence_of(reason)
        self.line = line
        self.field = field
        super().__init__(Sentence("{place}: {reason}.", place=self._place(), reason=reason))

    def _place(self) -> str:
        place = self.file
        if self.line is not None:
            place = Sentence("{file}, line {line}", file=place, line=str(self.line))
        if self.field is not None:
            place = Sentence("{place}, field “{field}”", place=place, field=printable(self.field))
        return place


class DeckNotWritten(Refusal):
    """The deck could not be put on disk; what was there before is still there."""

    def __init__(self, file: str, reason: str) -> None:
        words = template("{file} could not be saved: {reason}. What was there before is untouched.")
        super().__init__(Sentence(words, file=printable(file), reason=sentence_of(reason)))


def printable(text: str) -> str:
    """The text on one line, with a mark in place of what can't be shown."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)


def quoted(value: str, at_most: int = 40) -> str:
    """A value from a file as it may stand in a sentence: in quotation marks, short, on one line."""
    shown = value if len(value) <= at_most else value[: at_most - 1] + "…"
    return f"“{printable(shown)}”"
