"""What can be chosen in a cell of the table of prompts, and the words of its columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from partner_overlay.domain.competencies import COMPETENCIES
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Kind, Voice
from partner_overlay.presentation.card_words import kind_word
from partner_overlay.presentation.deck_words import competency_words, voice_word, when_word
from partner_overlay.presentation.translation import Translate

Times: TypeAlias = tuple[Phase | Engagement, ...]
"""When a prompt may come; empty stands for any time."""

_TIMES: tuple[Times, ...] = (
    (),
    (Phase.AGREEMENT,),
    (Phase.EXPLORATION,),
    (Phase.CLOSING,),
    (Phase.AGREEMENT, Phase.EXPLORATION),
    (Phase.EXPLORATION, Phase.CLOSING),
    (Phase.AGREEMENT, Phase.CLOSING),
    (Engagement.FIRST,),
    (Engagement.LAST,),
    *((each, phase) for each in Engagement for phase in (Phase.AGREEMENT, Phase.CLOSING)),
)


@dataclass(frozen=True, slots=True)
class CellChoice:
    """One line of the list that opens in a cell."""

    value: Voice | Kind | str | Times
    words: str


@dataclass(frozen=True, slots=True)
class CellChoices:
    voices: Sequence[CellChoice]
    kinds: Sequence[CellChoice]
    times: Sequence[CellChoice]
    competencies: Sequence[CellChoice]


def cell_choices(numbers: Numbering, translate: Translate) -> CellChoices:
    return CellChoices(
        voices=tuple(CellChoice(voice, voice_word(voice, translate)) for voice in Voice),
        kinds=tuple(CellChoice(kind, kind_word(kind, translate)) for kind in Kind),
        times=tuple(CellChoice(times, times_words(times, translate)) for times in _TIMES),
        competencies=tuple(CellChoice(each.code, competency_words(each.code, numbers)) for each in COMPETENCIES),
    )


def times_words(times: Times, translate: Translate) -> str:
    """`Agreement, Exploration`; `Any`."""
    return ", ".join(when_word(each, translate) for each in times) or translate("Decks", "Any")
