"""Sentences for the coach that can still be put into another language: English words, and values that fill them."""

TYPE_CHECKING = False  # a client's refusals are sentences too, and typing and re cost as much as python's own start
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar, Self


class Sentence(str):
    """Reads as plain English everywhere. `template` holds its words with `{slots}`, `values` what fills them.

    A value may be a Sentence itself. Numbers are given as such, for how thousands are parted hangs on the language.
    """

    __slots__ = ("template", "values")

    context: "ClassVar[str]" = "Sentence"  # under which its words are gathered for translation
    template: str
    values: "Mapping[str, str | int]"

    def __new__(cls, template: str, /, **values: str | int) -> "Self":
        shown = {name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()}
        sentence = super().__new__(cls, filled(template, shown))
        sentence.template = template
        sentence.values = values
        return sentence


def template(words: str) -> str:
    """Words of a Sentence that is made elsewhere; called so, they are found when words are gathered for translation."""
    return words


def sentence_of(words: str) -> Sentence:
    """Words without values, as a Sentence; what is one already stays."""
    return words if isinstance(words, Sentence) else Sentence(words)


def filled(template: str, values: "Mapping[str, str]") -> str:
    """The words with these values in their slots; what looks like a slot in a value, or has no value, stays."""
    words, *slots = template.split("{")
    for slot in slots:
        name, closed, rest = slot.partition("}")
        words += values[name] + rest if closed and name in values else "{" + slot
    return words
