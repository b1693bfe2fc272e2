"""What a file doesn't say of its prompts is guessed from their words, and told once with a count."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from partner_overlay.domain.fresh_ids import FreshIds
from partner_overlay.domain.glance import glance_of
from partner_overlay.domain.pasted_lines import prompt_of_line
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Behaviour, Kind, Prompt, Voice
from partner_overlay.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Told:
    """What the file says of one prompt; None and an empty id are what it doesn't say."""

    text: str
    language: str
    id: str = ""
    voice: Voice | None = None
    glance: str | None = None
    competency: str | None = None
    kind: Kind | None = None
    also: tuple[str, ...] = ()
    behaviours: tuple[Behaviour, ...] = ()
    places: tuple[Phase | Engagement, ...] | None = None
    source: str = ""
    enabled: bool = True
    starred: bool = False


_Marks: TypeAlias = tuple[Voice, str, Kind, tuple[Phase | Engagement, ...]]


def completed(told: Sequence[Told]) -> tuple[tuple[Prompt, ...], tuple[str, ...]]:
    """A prompt for each, under ids of their own, and what was guessed, as sentences."""
    fresh = FreshIds(each.id for each in told if each.id)
    prompts = tuple(prompt if prompt.id else fresh.named(prompt) for prompt in map(_prompt, told))
    guessed = sum(1 for each in told if each.competency is None)
    return prompts, (_sentence(guessed),) if guessed else ()


def _prompt(told: Told) -> Prompt:
    voice, competency, kind, places = _marks(told)
    return Prompt(
        id=told.id,
        voice=voice,
        text=told.text,
        glance=glance_of(told.text) if told.glance is None else told.glance,
        competency=competency,
        kind=kind,
        also=told.also,
        behaviours=told.behaviours,
        phases=tuple(place for place in places if isinstance(place, Phase)),
        engagements=tuple(place for place in places if isinstance(place, Engagement)),
        language=told.language,
        source=told.source,
        enabled=told.enabled,
        starred=told.starred,
    )


def _marks(told: Told) -> _Marks:
    """Guessed only where something is not said: a guess looks through many tables."""
    voice, competency, kind, places = told.voice, told.competency, told.kind, told.places
    if voice is None or competency is None or kind is None or places is None:
        guess = prompt_of_line(told.text, told.language)
        voice = voice or (Voice.CUE if kind is Kind.MINDSET else guess.voice)
        competency = competency or guess.competency
        kind = kind or _kind(guess.kind, voice)
        places = (*guess.engagements, *guess.phases) if places is None else places
    return voice, competency, kind, places


def _kind(guess: Kind, voice: Voice) -> Kind:
    """A mindset is the coach's own and never said."""
    return Kind.MOMENT if guess is Kind.MINDSET and voice is Voice.SAY else guess


def _sentence(guessed: int) -> str:
    if guessed == 1:
        return "1 prompt names no competency; its own is a guess from its words."
    return Sentence("{n} prompts name no competency; theirs are guesses from their words.", n=guessed)
