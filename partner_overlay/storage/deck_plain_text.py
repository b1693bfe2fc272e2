"""A deck as plain text: one prompt a line, under headers such as `#phase: closing` that hold until the next one."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from partner_overlay.domain.deck_errors import DeckUnreadable, quoted
from partner_overlay.domain.deck_limits import MOST_PROMPTS, check_text
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.fresh_ids import slug
from partner_overlay.domain.import_columns import Column, column_named
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat, ImportOptions, ImportProblem
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.domain.sentences import Sentence
from partner_overlay.domain.tolerant_words import (
    competency_in,
    kind_of,
    means_anywhere,
    parts_of,
    place_of,
    voice_of,
)
from partner_overlay.storage.csv_cells import on_one_line
from partner_overlay.storage.import_guesses import Told, completed

_HEADER = re.compile(r"#(?P<name>[^\W\d_]+)[ \t]*:(?P<value>.*)")
_HEADERS = frozenset({Column.DECK, Column.LANGUAGE, Column.VOICE, Column.PHASES, Column.COMPETENCY, Column.KIND})
_BULLET = re.compile(r"(?:[-*•\u2013·]|\d{1,3}[.)])[ \t]+")
_AS_IT_IS = "\\"  # before a line whose beginning would be taken for something else
_ANYWHERE = "any"

_Value = TypeVar("_Value")


def deck_to_plain_text(deck: Deck) -> str:
    """The title, and each prompt's words under its voice, phases, competency, kind and language."""
    return "\n".join(_lines(deck)) + "\n"


def deck_from_plain_text(text: str, file: str, title: str, options: ImportOptions) -> ImportedPrompts:
    """A prompt for each line that is neither header nor comment. Raises DeckUnreadable when they are too many."""
    reading = _Reading(options.language)
    lines = enumerate(text.split("\n"), 1)
    told = [each for number, line in lines if (each := reading.take(number, line)) is not None]
    if len(told) > MOST_PROMPTS:
        raise DeckUnreadable(
            file, Sentence("it has {n} prompts, and {most} is the most", n=len(told), most=MOST_PROMPTS)
        )
    prompts, notes = completed(told)
    title = reading.titles[0] if reading.titles else title
    if len(set(reading.titles)) > 1:
        notes = (
            *notes,
            Sentence(
                "The file names {n} decks; all of it goes into {deck}.", n=len(set(reading.titles)), deck=quoted(title)
            ),
        )
    return ImportedPrompts(
        ImportFormat.TEXT,
        Deck(slug(title) or "deck", title, language=reading.first_language, prompts=prompts),
        tuple(reading.problems),
        notes,
    )


def _lines(deck: Deck) -> Iterator[str]:
    yield f"#deck: {deck.title}"
    yield f"#language: {deck.language}".rstrip()
    before: dict[str, str] = {"language": deck.language}
    for prompt in deck.prompts:
        now = _headers_of(prompt)
        changed = [f"#{name}: {value}".rstrip() for name, value in now.items() if before.get(name) != value]
        if changed:
            yield ""
            yield from changed
        yield _line_of(prompt.text)
        before = now


def _headers_of(prompt: Prompt) -> dict[str, str]:
    return {
        "language": prompt.language,
        "voice": prompt.voice,
        "phase": ", ".join((*prompt.engagements, *prompt.phases)) or _ANYWHERE,
        "competency": prompt.competency,
        "kind": prompt.kind,
    }


def _line_of(text: str) -> str:
    plain = text == text.strip() and not text.startswith(("#", _AS_IT_IS)) and not _BULLET.match(text)
    return text if plain else _AS_IT_IS + text


class _Reading:
    """Goes through the lines; headers change what the lines after them are told to be."""

    def __init__(self, language: str) -> None:
        self.titles: list[str] = []
        self.problems: list[ImportProblem] = []
        self.first_language = language
        self._says_language = False
        self._now = Told("", language)

    def take(self, number: int, line: str) -> Told | None:
        """What this line says of a prompt, if it is one."""
        try:
            return self._told(line)
        except Refusal as refusal:
            self.problems.append(ImportProblem(number, Sentence("Line {n}", n=number), refusal.sentence))
            return None

    def _told(self, line: str) -> Told | None:
        words = line.removeprefix(_AS_IT_IS) if line.startswith(_AS_IT_IS) else line.strip()
        if words.startswith("#") and not line.startswith(_AS_IT_IS):
            self._head(words)
            return None
        if not line.startswith(_AS_IT_IS):
            words = on_one_line(_BULLET.sub("", words, count=1)).strip()
        if not words.strip():
            return None
        check_text(words)
        return replace(self._now, text=words)

    def _head(self, words: str) -> None:
        found = _HEADER.match(words)
        column = column_named(found["name"]) if found else None
        if found and column in _HEADERS:
            self._hold(column, found["value"].strip())

    def _hold(self, column: Column | None, value: str) -> None:
        match column:
            case Column.DECK:
                self._hold_title(value)
            case Column.LANGUAGE:
                self._hold_language(value)
            case Column.VOICE:
                self._now = replace(self._now, voice=_one_of(value, voice_of, Voice))
            case Column.KIND:
                self._now = replace(self._now, kind=_one_of(value, kind_of, Kind))
            case Column.COMPETENCY:
                self._now = replace(self._now, competency=_competency(value))
            case _:
                self._now = replace(self._now, places=_places(value))

    def _hold_title(self, value: str) -> None:
        check_text(value)
        self.titles += [value] if value else []

    def _hold_language(self, value: str) -> None:
        check_text(value)
        if not self._says_language:
            self.first_language, self._says_language = value, True
        self._now = replace(self._now, language=value)


def _one_of(value: str, read: Callable[[str], _Value | None], known: Iterable[str]) -> _Value | None:
    """What the header names; None, to be guessed, when it is empty."""
    found = read(value)
    if found is None and value:
        raise Refusal("{word} is none of {words}.", word=quoted(value), words=", ".join(known))
    return found


def _competency(value: str) -> str | None:
    code = competency_in(value)
    if code is None and value:
        raise Refusal("{words} is no competency that this program knows.", words=quoted(value))
    return code


def _places(value: str) -> tuple[Phase | Engagement, ...] | None:
    if means_anywhere(value):
        return () if value else None
    return tuple(_place(part) for part in parts_of(value))


def _place(word: str) -> Phase | Engagement:
    place = place_of(word)
    if place is None:
        raise Refusal("{word} is none of {words}.", word=quoted(word), words=", ".join((*Phase, *Engagement)))
    return place
