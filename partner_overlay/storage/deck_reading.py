"""A deck out of its TOML text (product.md 4), with the first fault named by file, line and field."""

import re
import tomllib

from partner_overlay.domain.deck_errors import DeckUnreadable, quoted
from partner_overlay.domain.glance import glance_of
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Deck, Kind, Prompt, Voice
from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.deck_lines import DeckPlace
from partner_overlay.storage.deck_table import DeckTable, named

FORMAT = 1
MOST_PROMPTS = 20_000
MOST_ALSO = 2

_HEAD_FIELDS = frozenset({"format", "deck", "prompt"})
_DECK_FIELDS = frozenset({"id", "title", "language", "version", "credit"})
_PROMPT_FIELDS = frozenset(
    {
        "id", "say", "cue", "glance", "competency", "also", "kind", "behaviours", "phases", "language", "source",
        "enabled", "starred",
    }
)  # fmt: skip
_PHASES = {phase.value: phase for phase in Phase}
_ENGAGEMENTS = {engagement.value: engagement for engagement in Engagement}


def deck_from_toml(text: str, file: str) -> Deck:
    """The deck in the text; raises DeckUnreadable, which names the file, the line and the field."""
    head = DeckTable(_parsed(text, file), text, file, DeckPlace())
    head.allow_only(_HEAD_FIELDS)
    if (version := head.values.get("format")) != FORMAT or isinstance(version, bool):
        raise head.refusal("format", Sentence("this program reads format {format}", format=FORMAT))
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


def _prompts(head: DeckTable, language: str) -> tuple[Prompt, ...]:
    items = head.values.get("prompt", [])
    if not isinstance(items, list):
        raise head.refusal("prompt", Sentence("prompts stand under [[prompt]], this is {found}", found=named(items)))
    if len(items) > MOST_PROMPTS:
        raise DeckUnreadable(
            head.file, Sentence("it has {n} prompts, and {most} is the most", n=len(items), most=MOST_PROMPTS)
        )
    prompts: dict[str, Prompt] = {}
    for number, item in enumerate(items):
        if not isinstance(item, dict):
            raise head.refusal("prompt", Sentence("prompts stand under [[prompt]], this is {found}", found=named(item)))
        table = DeckTable(item, head.whole, head.file, DeckPlace(prompt=number))
        prompt = _prompt(table, language)
        if prompt.id in prompts:
            raise table.refusal("id", Sentence("{id} is the id of an earlier prompt too", id=quoted(prompt.id)))
        prompts[prompt.id] = prompt
    return tuple(prompts.values())


def _prompt(table: DeckTable, language: str) -> Prompt:
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


def _voice_and_text(table: DeckTable) -> tuple[Voice, str]:
    voices = [voice for voice in Voice if voice.value in table.values]
    match voices:
        case [voice]:
            return voice, table.filled_text(voice.value)
        case []:
            raise table.refusal("say", "the prompt has no text: give it a say or a cue")
        case _:
            raise table.refusal("cue", "a prompt is a say or a cue, never both")


def _also(table: DeckTable) -> tuple[str, ...]:
    also = table.texts("also")
    if len(also) > MOST_ALSO:
        raise table.refusal(
            "also", Sentence("it names {n} competencies more, and {most} is the most", n=len(also), most=MOST_ALSO)
        )
    return tuple(table.known_competency("also", code) for code in also)


def _places(table: DeckTable) -> tuple[tuple[Engagement, ...], tuple[Phase, ...]]:
    """One list in the file holds both: first and last, and the phases."""
    words = table.texts("phases")
    for word in words:
        if word not in _ENGAGEMENTS and word not in _PHASES:
            raise table.refusal(
                "phases",
                Sentence("{word} is none of {words}", word=quoted(word), words=", ".join((*_PHASES, *_ENGAGEMENTS))),
            )
    engagements = tuple(_ENGAGEMENTS[word] for word in words if word in _ENGAGEMENTS)
    return engagements, tuple(_PHASES[word] for word in words if word in _PHASES)
