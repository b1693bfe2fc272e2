"""The window of an import: the file as it was understood, what can be set, and what would become of it."""

from dataclasses import dataclass

from partner_overlay.domain.import_columns import Column
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat
from partner_overlay.domain.importing import ImportPlan, Policy
from partner_overlay.presentation.deck_words import counted
from partner_overlay.presentation.import_preview import ImportView, import_view, policy_words
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.translation import Translate

DELIMITERS = (",", ";", "\t", "|")
_MOST_PROBLEMS = 50  # said one by one; the heading has the true count


@dataclass(frozen=True, slots=True)
class TargetChoice:
    """`deck_id` is empty for a deck of its own."""

    deck_id: str
    words: str


@dataclass(frozen=True, slots=True)
class ImportScreen:
    file: str
    targets: tuple[TargetChoice, ...]
    target: str
    policies: tuple[tuple[Policy, str], ...]
    policy: Policy
    imported: ImportedPrompts | None = None  # None while the file is read
    plan: ImportPlan | None = None
    view: ImportView | None = None
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    refusal: str = ""

    @property
    def is_table(self) -> bool:
        return self.imported is not None and self.imported.format is ImportFormat.TABLE


def import_screen(
    waiting: ImportScreen, imported: ImportedPrompts, plan: ImportPlan, translate: Translate
) -> ImportScreen:
    """The screen once the file was read."""
    title = next(choice.words for choice in waiting.targets if choice.deck_id == waiting.target)
    return ImportScreen(
        file=waiting.file,
        targets=waiting.targets,
        target=waiting.target,
        policies=waiting.policies,
        policy=waiting.policy,
        imported=imported,
        plan=plan,
        view=import_view(plan, title, translate),
        notes=tuple(in_words(note, translate) for note in imported.notes),
        problems=_problems(imported, translate),
    )


def policy_choices(translate: Translate) -> tuple[tuple[Policy, str], ...]:
    return tuple((policy, policy_words(policy, translate)) for policy in Policy)


def delimiter_words(delimiter: str, translate: Translate) -> str:
    return {
        ",": translate("Import", "Comma"),
        ";": translate("Import", "Semicolon"),
        "\t": translate("Import", "Tab"),
        "|": translate("Import", "Upright line"),
    }.get(delimiter, delimiter)


def column_choices(translate: Translate) -> tuple[tuple[Column | None, str], ...]:
    """What a column of a table can hold, in a coach's words."""
    words = {
        Column.TEXT: translate("Import", "Text"),
        Column.SAY: translate("Import", "Say"),
        Column.CUE: translate("Import", "Cue"),
        Column.GLANCE: translate("Import", "Glance"),
        Column.VOICE: translate("Import", "Voice"),
        Column.COMPETENCY: translate("Import", "Competency"),
        Column.ALSO: translate("Import", "More competencies"),
        Column.KIND: translate("Import", "Kind"),
        Column.PHASES: translate("Import", "Phase"),
        Column.BEHAVIOURS: translate("Import", "Behaviours"),
        Column.LANGUAGE: translate("Import", "Language"),
        Column.SOURCE: translate("Import", "Source"),
        Column.ENABLED: translate("Import", "On or off"),
        Column.STARRED: translate("Import", "Star"),
        Column.TAGS: translate("Import", "Tags"),
        Column.ID: translate("Import", "Id"),
        Column.DECK: translate("Import", "Deck"),
    }
    return ((None, translate("Import", "Leave out")), *words.items())


def _problems(imported: ImportedPrompts, translate: Translate) -> tuple[str, ...]:
    if not imported.problems:
        return ()
    number = len(imported.problems)
    heading = counted(
        number, translate("Import", "1 line was left out:"), translate("Import", "{n} lines were left out:"), translate
    )
    return (heading, *(in_words(problem.told, translate) for problem in imported.problems[:_MOST_PROBLEMS]))
