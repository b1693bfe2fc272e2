"""Decks as TOML text (product.md 4): read with every fault named, written so that a coach can edit it by hand."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

import tomli_w

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.deck_errors import DeckUnreadable, quoted
from partner_overlay.domain.glance import glance_of
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Deck, Kind, Prompt, Voice
from partner_overlay.storage.deck_lines import DeckPlace, line_of

FORMAT = 1
MOST_PROMPTS = 20_000
MOST_CHARACTERS = 2_000
MOST_ALSO = 2

_HEAD_FIELDS = frozenset({"format", "deck", "prompt"})
_DECK_FIELDS = frozenset({"id", "title", "language", "version", "credit"})
_PROMPT_FIELDS = frozenset(
    {
        "id", "say", "cue", "glance", "competency", "also", "kind", "behaviours", "phases", "language", "source",
        "enabled", "starred",
    }
)  # fmt: skip
_BIDI_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_BREAKS = frozenset("\n\r\u2028\u2029")

_PHASES = {phase.value: phase for phase in Phase}
_ENGAGEMENTS = {engagement.value: engagement for engagement in Engagement}

_Word = TypeVar("_Word", bound=StrEnum)


def deck_from_toml(text: str, file: str) -> Deck:
    """The deck in the text; raises DeckUnreadable, which names the file, the line and the field."""
    head = _Table(_parsed(text, file), text, file, DeckPlace())
    head.allow_only(_HEAD_FIELDS)
    if (version := head.values.get("format")) != FORMAT or isinstance(version, bool):
        raise head.refusal("format", f"this program reads format {FORMAT}")
    about = head.table("deck", DeckPlace(in_deck=True))
    about.allow_only(_DECK_FIELDS)
    language = about.text("language", "en")
    return Deck(
        id=about.filled_text("id"),
        title=about.filled_text("title"),
        language=language,
        version=about.text("version", "1.0"),
        credit=about.text("credit", ""),
        prompts=_prompts(head, language),
    )


def deck_to_toml(deck: Deck) -> str:
    """The deck as text; what has its usual value is left out. Read and written again it is the same to the byte."""
    lines = [f"format = {FORMAT}", "", "[deck]"]
    about = {"id": deck.id, "title": deck.title, "language": deck.language, "version": deck.version}
    lines += [_line(field, value) for field, value in about.items()]
    if deck.credit:
        lines.append(_line("credit", deck.credit))
    for prompt in deck.prompts:
        lines += ["", "[[prompt]]", *_prompt_lines(prompt, deck.language)]
    return "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class _Table:
    """One table of the file, asked for its fields by name and type."""

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

    def table(self, field: str, place: DeckPlace) -> "_Table":
        value = self.values.get(field)
        if not isinstance(value, dict):
            raise self.refusal(field, _missing_or(value, "a table of its own"))
        return _Table(value, self.whole, self.file, place)

    def text(self, field: str, usual: str) -> str:
        value = self.values.get(field, usual)
        if not isinstance(value, str):
            raise self.refusal(field, f"text in quotation marks is meant, not {_named(value)}")
        return self._sound(field, value)

    def filled_text(self, field: str) -> str:
        value = self.text(field, "")
        if not value.strip():
            raise self.refusal(field, "it is empty" if field in self.values else "it is missing")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        value = self.values.get(field, [])
        if not isinstance(value, list):
            raise self.refusal(field, f"a list in [ ] is meant, not {_named(value)}")
        return tuple(self._item(field, item) for item in value)

    def truth(self, field: str, *, usual: bool) -> bool:
        value = self.values.get(field, usual)
        if not isinstance(value, bool):
            raise self.refusal(field, f"true or false is meant, not {_named(value)}")
        return value

    def word(self, field: str, words: type[_Word], value: str) -> _Word:
        try:
            return words(value)
        except ValueError:
            raise self.refusal(field, f"{quoted(value)} is none of {', '.join(words)}") from None

    def known_competency(self, field: str, value: str) -> str:
        if competency_of(value) is None:
            raise self.refusal(field, f"{quoted(value)} is no competency that this program knows")
        return value

    def _item(self, field: str, item: object) -> str:
        if not isinstance(item, str):
            raise self.refusal(field, f"the list is meant to hold text, not {_named(item)}")
        return self._sound(field, item)

    def _sound(self, field: str, value: str) -> str:
        if len(value) > MOST_CHARACTERS:
            raise self.refusal(field, f"it has {len(value):,} characters, and {MOST_CHARACTERS:,} is the most")
        if not value.isprintable() and (fault := _fault(value)):
            raise self.refusal(field, f"it holds {fault}")
        return value


def _parsed(text: str, file: str) -> dict[str, object]:
    if not text.strip():
        raise DeckUnreadable(file, "it is empty")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise DeckUnreadable(file, "it is nested too deeply") from None
    except ValueError as error:
        at = re.search(r"\(at line (\d+)", str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        raise DeckUnreadable(file, "this is not TOML", line) from error


def _prompts(head: _Table, language: str) -> tuple[Prompt, ...]:
    items = head.values.get("prompt", [])
    if not isinstance(items, list):
        raise head.refusal("prompt", f"prompts stand under [[prompt]], this is {_named(items)}")
    if len(items) > MOST_PROMPTS:
        raise DeckUnreadable(head.file, f"it has {len(items):,} prompts, and {MOST_PROMPTS:,} is the most")
    prompts: dict[str, Prompt] = {}
    for number, item in enumerate(items):
        if not isinstance(item, dict):
            raise head.refusal("prompt", f"prompts stand under [[prompt]], this is {_named(item)}")
        table = _Table(item, head.whole, head.file, DeckPlace(prompt=number))
        prompt = _prompt(table, language)
        if prompt.id in prompts:
            raise table.refusal("id", f"{quoted(prompt.id)} is the id of an earlier prompt too")
        prompts[prompt.id] = prompt
    return tuple(prompts.values())


def _prompt(table: _Table, language: str) -> Prompt:
    table.allow_only(_PROMPT_FIELDS)
    identity = table.filled_text("id")
    voice, text = _voice_and_text(table)
    engagements, phases = _places(table)
    return Prompt(
        id=identity,
        voice=voice,
        text=text,
        glance=table.text("glance", "") if "glance" in table.values else glance_of(text),
        competency=table.known_competency("competency", table.filled_text("competency")),
        kind=table.word("kind", Kind, table.filled_text("kind")),
        also=_also(table),
        behaviours=tuple(table.word("behaviours", Behaviour, word) for word in table.texts("behaviours")),
        phases=phases,
        engagements=engagements,
        language=table.text("language", language),
        source=table.text("source", ""),
        enabled=table.truth("enabled", usual=True),
        starred=table.truth("starred", usual=False),
    )


def _voice_and_text(table: _Table) -> tuple[Voice, str]:
    voices = [voice for voice in Voice if voice.value in table.values]
    match voices:
        case [voice]:
            return voice, table.filled_text(voice.value)
        case []:
            raise table.refusal("say", "the prompt has no text: give it a say or a cue")
        case _:
            raise table.refusal("cue", "a prompt is a say or a cue, never both")


def _also(table: _Table) -> tuple[str, ...]:
    also = table.texts("also")
    if len(also) > MOST_ALSO:
        raise table.refusal("also", f"it names {len(also)} competencies more, and {MOST_ALSO} is the most")
    return tuple(table.known_competency("also", code) for code in also)


def _places(table: _Table) -> tuple[tuple[Engagement, ...], tuple[Phase, ...]]:
    """One list in the file holds both: first and last, and the phases."""
    words = table.texts("phases")
    for word in words:
        if word not in _ENGAGEMENTS and word not in _PHASES:
            raise table.refusal("phases", f"{quoted(word)} is none of {', '.join((*_PHASES, *_ENGAGEMENTS))}")
    engagements = tuple(_ENGAGEMENTS[word] for word in words if word in _ENGAGEMENTS)
    return engagements, tuple(_PHASES[word] for word in words if word in _PHASES)


def _prompt_lines(prompt: Prompt, language: str) -> list[str]:
    lines = [
        _line("id", prompt.id),
        _line(prompt.voice.value, prompt.text),
        _line("glance", prompt.glance),
        _line("competency", prompt.competency),
    ]
    if prompt.also:
        lines.append(_list_line("also", prompt.also))
    lines.append(_line("kind", prompt.kind.value))
    if prompt.behaviours:
        lines.append(_list_line("behaviours", prompt.behaviours))
    if places := (*prompt.engagements, *prompt.phases):
        lines.append(_list_line("phases", places))
    if prompt.language != language:
        lines.append(_line("language", prompt.language))
    if prompt.source:
        lines.append(_line("source", prompt.source))
    return lines + [f"{field} = {value}" for field, value in _switches(prompt) if value]


def _switches(prompt: Prompt) -> tuple[tuple[str, str], ...]:
    return (("enabled", "" if prompt.enabled else "false"), ("starred", "true" if prompt.starred else ""))


def _line(field: str, value: str) -> str:
    return tomli_w.dumps({field: value}).rstrip("\n")


def _list_line(field: str, values: Sequence[str]) -> str:
    """On one line, as a hand would write it; tomli_w gives each item a line of its own."""
    items = ", ".join(_line("item", str(value)).removeprefix("item = ") for value in values)
    return f"{field} = [{items}]"


def _fault(value: str) -> str | None:
    """What must not stand in a text: it could hide, reorder or break what is shown."""
    for character in value:
        if character in _LINE_BREAKS:
            return "a line break"
        if character in _BIDI_OVERRIDES:
            return f"a hidden sign that turns the direction of writing (U+{ord(character):04X})"
        if unicodedata.category(character) == "Cc":
            return f"a control character (U+{ord(character):04X})"
    return None


def _missing_or(value: object, meant: str) -> str:
    return "it is missing" if value is None else f"{meant} is meant, not {_named(value)}"


def _named(value: object) -> str:
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return "a date or time"
