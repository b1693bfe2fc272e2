"""One table of a deck file, asked for its fields by name and type; a wrong one is refused with its line."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.deck_errors import DeckUnreadable, quoted
from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.deck_lines import DeckPlace, line_of

MOST_CHARACTERS = 2_000

_BIDI_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_BREAKS = frozenset("\n\r\u2028\u2029")

_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class DeckTable:
    """`whole` is the file's text and `place` the table's in it, for the line that a refusal names."""

    values: Mapping[str, object]
    whole: str
    file: str
    place: DeckPlace

    def refusal(self, field: str, reason: str) -> DeckUnreadable:
        return DeckUnreadable(self.file, reason, line_of(self.whole, self.place, field), field)

    def allow_only(self, fields: frozenset[str]) -> None:
        for field in self.values:
            if field not in fields:
                raise self.refusal(field, "there is no field of that name here")

    def table(self, field: str, place: DeckPlace) -> "DeckTable":
        value = self.values.get(field)
        if not isinstance(value, dict):
            raise self.refusal(field, _missing_or(value, Sentence("a table of its own")))
        return DeckTable(value, self.whole, self.file, place)

    def text(self, field: str, usual: str) -> str:
        value = self.values.get(field, usual)
        if not isinstance(value, str):
            raise self.refusal(field, Sentence("text in quotation marks is meant, not {found}", found=named(value)))
        return self._sound(field, value)

    def filled_text(self, field: str) -> str:
        value = self.text(field, "")
        if not value.strip():
            raise self.refusal(field, "it is empty" if field in self.values else "it is missing")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        value = self.values.get(field, [])
        if not isinstance(value, list):
            raise self.refusal(field, Sentence("a list in [ ] is meant, not {found}", found=named(value)))
        return tuple(self._item(field, item) for item in value)

    def truth(self, field: str, *, usual: bool) -> bool:
        value = self.values.get(field, usual)
        if not isinstance(value, bool):
            raise self.refusal(field, Sentence("true or false is meant, not {found}", found=named(value)))
        return value

    def word(self, field: str, words: type[_Word], value: str) -> _Word:
        try:
            return words(value)
        except ValueError:
            raise self.refusal(
                field, Sentence("{word} is none of {words}", word=quoted(value), words=", ".join(words))
            ) from None

    def known_competency(self, field: str, value: str) -> str:
        if competency_of(value) is None:
            raise self.refusal(field, Sentence("{word} is no competency that this program knows", word=quoted(value)))
        return value

    def _item(self, field: str, item: object) -> str:
        if not isinstance(item, str):
            raise self.refusal(field, Sentence("the list is meant to hold text, not {found}", found=named(item)))
        return self._sound(field, item)

    def _sound(self, field: str, value: str) -> str:
        if len(value) > MOST_CHARACTERS:
            raise self.refusal(
                field, Sentence("it has {n} characters, and {most} is the most", n=len(value), most=MOST_CHARACTERS)
            )
        if not value.isprintable() and (fault := _fault(value)):
            raise self.refusal(field, Sentence("it holds {what}", what=fault))
        return value


def _fault(value: str) -> str | None:
    """What must not stand in a text: it could hide, reorder or break what is shown."""
    for character in value:
        if character in _LINE_BREAKS:
            return "a line break"
        if character in _BIDI_OVERRIDES:
            return Sentence(
                "a hidden sign that turns the direction of writing ({code})", code=f"U+{ord(character):04X}"
            )
        if unicodedata.category(character) == "Cc":
            return Sentence("a control character ({code})", code=f"U+{ord(character):04X}")
    return None


def _missing_or(value: object, meant: str) -> str:
    return (
        Sentence("it is missing")
        if value is None
        else Sentence("{meant} is meant, not {found}", meant=meant, found=named(value))
    )


def named(value: object) -> Sentence:
    """What kind of value it is, in plain words."""
    match value:
        case bool():
            return Sentence("true or false")
        case int() | float():
            return Sentence("a number")
        case str():
            return Sentence("text")
        case list():
            return Sentence("a list")
        case dict():
            return Sentence("a table")
        case _:
            return Sentence("a date or time")
