"""Prompts and decks (product.md 4): one card is a *say* or a *cue*, never both."""

from dataclasses import replace
from enum import StrEnum

from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.lean_dataclass import dataclass


class Voice(StrEnum):
    SAY = "say"  # a sentence that the coach may say to the client
    CUE = "cue"  # a silent note to the coach


class Kind(StrEnum):
    PROCESS = "process"
    MOMENT = "moment"
    MINDSET = "mindset"


class Behaviour(StrEnum):
    """The source's "How does the coach partner?"."""

    LEAD = "lead"
    CHOICE = "choice"
    RESPOND = "respond"
    CO_CREATE = "co-create"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One card of a deck. Empty `phases` and `engagements` mean: fits everywhere."""

    id: str
    voice: Voice
    text: str
    glance: str
    competency: str  # the 2019 number, such as "3.9"
    kind: Kind
    also: tuple[str, ...] = ()  # at most two more 2019 numbers
    behaviours: tuple[Behaviour, ...] = ()
    phases: tuple[Phase, ...] = ()
    engagements: tuple[Engagement, ...] = ()
    language: str = "en"
    source: str = ""
    enabled: bool = True
    starred: bool = False

    def fits(self, phase: Phase, engagement: Engagement | None) -> bool:
        """Whether this prompt may come in this phase of a session of this engagement."""
        in_phase = not self.phases or phase in self.phases
        in_engagement = not self.engagements or engagement in self.engagements
        return in_phase and in_engagement

    def needs(self, slot: str) -> bool:
        """Whether its words hold the slot, such as `{outcome}`."""
        return f"{{{slot}}}" in self.text or f"{{{slot}}}" in self.glance

    def filled(self, **slots: str) -> "Prompt":
        """The same prompt with `{min}` and `{outcome}` put in; other braces stay as they are."""
        text, glance = self.text, self.glance
        for name, value in slots.items():
            text = text.replace(f"{{{name}}}", value)
            glance = glance.replace(f"{{{name}}}", value)
        return replace(self, text=text, glance=glance)


@dataclass(frozen=True, slots=True)
class Deck:
    """A file of prompts."""

    id: str
    title: str
    language: str = "en"
    version: str = "1.0"
    credit: str = ""
    prompts: tuple[Prompt, ...] = ()
