"""The preview of an import: what would be added, skipped, updated or kept twice, before anything happens."""

from dataclasses import dataclass

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.importing import Fate, ImportPlan, Planned, Policy
from partner_overlay.presentation.deck_words import prompt_cells, prompts_counted
from partner_overlay.presentation.translation import Translate


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One prompt of the import. `match` is the text that the deck has already, when it is another."""

    fate: Fate
    fate_word: str  # "new", "there already", "updated", "kept twice"
    voice: str
    text: str
    glance: str
    kind: str
    phases: str
    number: str
    match: str
    spoken: str


@dataclass(frozen=True, slots=True)
class ImportView:
    """`counts` are sentences, those that count nothing left out. Rows are made one at a time."""

    deck: str
    policy: Policy
    counts: tuple[str, ...]
    total: int
    possible: bool  # whether it would change anything


def import_view(plan: ImportPlan, deck_title: str, translate: Translate) -> ImportView:
    counts = {fate: plan.count(fate) for fate in Fate}
    return ImportView(
        deck=deck_title,
        policy=plan.policy,
        counts=tuple(_counted(fate, number, translate) for fate, number in counts.items() if number),
        total=len(plan.planned),
        possible=counts[Fate.SKIPPED] < len(plan.planned),
    )


def import_row(planned: Planned, numbers: Numbering, translate: Translate) -> ImportRow:
    """One prompt of the plan; made when the row is seen."""
    prompt, match = planned.prompt, planned.match
    fate = fate_word(planned.fate, translate)
    cells = prompt_cells(prompt, numbers, translate)
    voice, text, kind, when, number = cells
    return ImportRow(
        fate=planned.fate,
        fate_word=fate,
        voice=voice,
        text=text,
        glance=prompt.glance,
        kind=kind,
        phases=when,
        number=number,
        match="" if match is None or match.text == prompt.text else match.text,
        spoken=", ".join((fate, *cells)),
    )


def fate_word(fate: Fate, translate: Translate) -> str:
    return {
        Fate.ADDED: translate("Import", "new"),
        Fate.SKIPPED: translate("Import", "there already"),
        Fate.UPDATED: translate("Import", "updated"),
        Fate.KEPT_TWICE: translate("Import", "kept twice"),
    }[fate]


def policy_words(policy: Policy, translate: Translate) -> str:
    """What to do with prompts that the deck has already."""
    return {
        Policy.SKIP: translate("Import", "Leave mine as they are"),
        Policy.UPDATE: translate("Import", "Update mine"),
        Policy.KEEP_BOTH: translate("Import", "Keep both"),
    }[policy]


def _counted(fate: Fate, number: int, translate: Translate) -> str:
    words = {
        Fate.ADDED: translate("Import", "{prompts} will be added."),
        Fate.SKIPPED: translate("Import", "{prompts} will be skipped, as the deck has the same."),
        Fate.UPDATED: translate("Import", "{prompts} will be updated."),
        Fate.KEPT_TWICE: translate("Import", "{prompts} will be kept twice."),
    }[fate]
    return words.replace("{prompts}", prompts_counted(number, translate))
