"""What the window of decks shows: lists, choices and sentences. Rows are made one at a time, when they are seen."""

from dataclasses import dataclass
from enum import StrEnum

from partner_overlay.application.deck_ports import Origin
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompt_filter import PromptFilter
from partner_overlay.domain.prompts import Kind, Prompt, Voice


class Column(StrEnum):
    """The columns of the table, from the left."""

    VOICE = "voice"
    TEXT = "text"
    GLANCE = "glance"
    KIND = "kind"
    PHASES = "phases"
    COMPETENCY = "competency"


@dataclass(frozen=True, slots=True)
class DeckEntry:
    """A deck in the list. `hint` says where it comes from, and where its file is."""

    id: str
    title: str
    count: str  # "126"
    origin: Origin
    origin_words: str  # "came with the program", "your copy", "yours"
    hint: str
    findings: int = 0
    update: str = ""  # a sentence when a newer shipped version is there to be taken
    deletable: bool = True


@dataclass(frozen=True, slots=True)
class PhaseChoice:
    """`value` None stands for any."""

    value: Phase | Engagement | None
    words: str


@dataclass(frozen=True, slots=True)
class CompetencyChoice:
    value: str | None
    words: str  # "8.8 closing together"


@dataclass(frozen=True, slots=True)
class KindChoice:
    value: Kind | None
    words: str


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    value: Voice | None
    words: str


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What each filter offers; the first of each is any."""

    phases: tuple[PhaseChoice, ...]
    competencies: tuple[CompetencyChoice, ...]
    kinds: tuple[KindChoice, ...]
    voices: tuple[VoiceChoice, ...]


@dataclass(frozen=True, slots=True)
class PromptRow:
    """The cells of one prompt, and the line under its text. `spoken` is the whole row for a screen reader."""

    voice: str  # "Say", "Cue"
    text: str
    glance: str
    kind: str
    phases: str  # "Closing", "Agreement, exploration", "Any"
    number: str  # "8.8"
    starred: bool
    enabled: bool
    never: bool
    findings: tuple[str, ...]  # a sentence each, with what to do
    marks: str  # "starred, off, never shown"; empty for most
    spoken: str

    def cell(self, column: Column) -> str:
        return {
            Column.VOICE: self.voice,
            Column.TEXT: self.text,
            Column.GLANCE: self.glance,
            Column.KIND: self.kind,
            Column.PHASES: self.phases,
            Column.COMPETENCY: self.number,
        }[column]


@dataclass(frozen=True, slots=True)
class DecksView:
    """The whole window but its rows: `shown` are the prompts of the chosen deck that pass the filter, in order."""

    decks: tuple[DeckEntry, ...]
    chosen: str  # the id of the deck in the table; empty when there is none
    shown: tuple[Prompt, ...]
    filter: PromptFilter
    status: str  # "121 prompts, 3 findings"
    undo: str  # "Undo: delete 3 prompts"; empty when there is nothing to undo
    redo: str
    notices: tuple[str, ...] = ()  # troubles and conflicts, a sentence each
    can_compare: bool = False  # something was kept twice
    empty: str = ""  # what to say in place of rows when there are none
