"""One item of the ICF Core Competencies (domain.md 1.1): its numbers in both editions, and our own words."""

from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How the source speaks of it; supporting items are not in the source, but stand beside one that is."""

    MINDSET = "mindset"
    EXPLICIT = "explicit"
    IMPLICIT = "implicit"
    SUPPORTING = "supporting"


class Scope(StrEnum):
    """What it is about: one session, or the whole coaching relationship."""

    SESSION = "session"
    ENGAGEMENT = "engagement"


class Numbering(StrEnum):
    """Which edition's numbers a coach wants to see."""

    ICF_2019 = "2019"
    ICF_2025 = "2025"


class Competency(NamedTuple):
    """`icf2019` is empty for an item that came new in 2025; `pcc` holds bare PCC Marker numbers."""

    key: str
    icf2019: str
    icf2025: str
    level: Level
    name: str
    paraphrase: str
    pcc: tuple[str, ...] = ()
    scope: Scope = Scope.SESSION

    @property
    def code(self) -> str:
        """The number that prompts use: of 2019, or of 2025 where 2019 has none."""
        return self.icf2019 or self.icf2025

    def number(self, numbering: Numbering) -> str:
        """The number to show; an item that is new in 2025 has that one only."""
        return self.icf2025 if numbering is Numbering.ICF_2025 else self.code
