"""How sessions are to be told: in which words, numbers and zone."""

import re
from dataclasses import dataclass
from datetime import tzinfo

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.translation import Translate, as_written

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Telling:
    """`zone` None: that of the machine. `supervision`: without anything that tells who the client is, or when it was.

    `language` is the one that `translate` leads to, as HTML names it; `from_right`: that is where it is read from.
    """

    supervision: bool = False
    numbers: Numbering = Numbering.ICF_2019
    zone: tzinfo | None = None
    language: str = "en"
    from_right: bool = False
    translate: Translate = as_written

    def __call__(self, words: str, **slots: str) -> str:
        """Words of an export, with their slots filled; what looks like a slot in what was typed is none."""
        return _SLOT.sub(lambda found: slots[found[1]], self.translate("Export", words))

    def competency(self, code: str) -> str:
        """`3.9 time and focus`; empty for what belongs to no competency."""
        competency = competency_of(code)
        if competency is None:
            return code
        return f"{competency.number(self.numbers)} {self.translate('Competency', competency.name)}"
