"""Which prompts are shown: those that hold all words of the search and pass every filter that is set."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.folding import plain
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Kind, Prompt, Voice

Haystack: TypeAlias = Callable[[Prompt], str]


@dataclass(frozen=True, slots=True)
class PromptFilter:
    """None and False mean: any. A phase lets those prompts pass that may come in it."""

    search: str = ""
    phase: Phase | Engagement | None = None
    competency: str | None = None
    kind: Kind | None = None
    voice: Voice | None = None
    with_findings: bool = False
    disabled: bool = False
    starred: bool = False
    never: bool = False

    @property
    def all_pass(self) -> bool:
        return self == PromptFilter()


def haystack(prompt: Prompt) -> str:
    """All that a search looks at, folded: text, glance, id, numbers and name of the competencies."""
    names = (f"{code} {known.name}" for code in (prompt.competency, *prompt.also) if (known := competency_of(code)))
    return plain(" ".join((prompt.text, prompt.glance, prompt.id, *names)))
