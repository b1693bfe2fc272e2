"""Which prompts are shown: those that hold all words of the search and pass every filter that is set."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
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


class Haystacks:
    """What a search looks at, made once for each prompt value, and forgotten when the value is gone.

    Prompts are told apart by identity, which is quicker than by their words; each is kept so that its identity is.
    """

    def __init__(self) -> None:
        self._made: dict[int, tuple[Prompt, str]] = {}

    def __call__(self, prompt: Prompt) -> str:
        found = self._made.get(id(prompt))
        if found is None:
            found = self._made[id(prompt)] = (prompt, haystack(prompt))
        return found[1]

    def keep_only(self, prompts: Iterable[Prompt]) -> None:
        """Forget all others."""
        made = self._made
        self._made = {key: made[key] for prompt in prompts if (key := id(prompt)) in made}


def filtered(
    prompts: Iterable[Prompt],
    wanted: PromptFilter,
    never: Collection[str] = frozenset(),
    has_findings: Callable[[Prompt], bool] = lambda _: False,
    look_at: Haystack | None = None,
) -> tuple[Prompt, ...]:
    """Those that pass, in their order. `look_at` may remember what it made of a prompt."""
    found = tuple(prompts)
    for test in _tests(wanted, never, has_findings, look_at or haystack):
        found = tuple(filter(test, found))
    return found


def haystack(prompt: Prompt) -> str:
    """All that a search looks at: text, glance, id, numbers and names of the competencies."""
    return f"{plain(prompt.text)} {plain(prompt.glance)} {plain(prompt.id)} {_names((prompt.competency, *prompt.also))}"


@lru_cache(maxsize=1024)
def _names(codes: tuple[str, ...]) -> str:
    known = ((code, competency_of(code)) for code in codes)
    return plain(" ".join(f"{code} {found.icf2025} {found.name}" for code, found in known if found is not None))


def _tests(
    wanted: PromptFilter, never: Collection[str], has_findings: Callable[[Prompt], bool], look_at: Haystack
) -> list[Callable[[Prompt], bool]]:
    """One test for each filter that is set; the quick ones first."""
    tests: list[Callable[[Prompt], bool]] = []
    if wanted.disabled:
        tests.append(lambda prompt: not prompt.enabled)
    if wanted.starred:
        tests.append(lambda prompt: prompt.starred)
    if wanted.never:
        tests.append(lambda prompt: prompt.id in never)
    if (kind := wanted.kind) is not None:
        tests.append(lambda prompt: prompt.kind is kind)
    if (voice := wanted.voice) is not None:
        tests.append(lambda prompt: prompt.voice is voice)
    if (competency := wanted.competency) is not None:
        tests.append(lambda prompt: prompt.competency == competency or competency in prompt.also)
    if wanted.phase is not None:
        tests.append(_may_come_in(wanted.phase))
    tests.extend(_holds(word, look_at) for word in plain(wanted.search).split())
    if wanted.with_findings:
        tests.append(has_findings)
    return tests


def _holds(word: str, look_at: Haystack) -> Callable[[Prompt], bool]:
    return lambda prompt: word in look_at(prompt)


def _may_come_in(phase: Phase | Engagement) -> Callable[[Prompt], bool]:
    """A prompt without phases may come in any; first and last are asked for by name alone."""
    if isinstance(phase, Engagement):
        return lambda prompt: phase in prompt.engagements
    return lambda prompt: not prompt.phases or phase in prompt.phases
