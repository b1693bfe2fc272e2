"""The window of decks, from what is known of them: entries, choices, status, and one row at a time."""

from collections.abc import Collection, Sequence

from partner_overlay.application.deck_findings import DeckFindings
from partner_overlay.application.deck_ports import Origin
from partner_overlay.application.decks_state import DecksState
from partner_overlay.domain.change import Step
from partner_overlay.domain.competencies import COMPETENCIES
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.findings import Finding
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompt_filter import PromptFilter, filtered
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.presentation.card_words import kind_word
from partner_overlay.presentation.deck_words import (
    competency_words,
    conflict_sentence,
    findings_counted,
    news_sentence,
    origin_hint,
    origin_word,
    prompt_cells,
    prompts_counted,
    step_words,
    voice_word,
    when_word,
)
from partner_overlay.presentation.decks_view import (
    CompetencyChoice,
    DeckEntry,
    DecksView,
    FilterChoices,
    KindChoice,
    PhaseChoice,
    PromptRow,
    VoiceChoice,
)
from partner_overlay.presentation.sentence_words import finding_words, grouped, in_words
from partner_overlay.presentation.translation import Translate


def derive_decks(
    state: DecksState, findings: DeckFindings, chosen: str, wanted: PromptFilter, translate: Translate
) -> DecksView:
    """The whole window but its rows. A chosen deck that is gone gives way to the first one."""
    deck = state.library.find(chosen) or next(iter(state.library.decks), None)
    shown = () if deck is None else _shown(deck, wanted, state, findings)
    return DecksView(
        decks=tuple(deck_entry(each, state, findings.of(each.id).count, translate) for each in state.library.decks),
        chosen="" if deck is None else deck.id,
        shown=shown,
        filter=wanted,
        status="" if deck is None else _status(deck, len(shown), findings, translate),
        undo=_about_step(translate("Decks", "Undo: {step}"), state.undoes, translate),
        redo=_about_step(translate("Decks", "Redo: {step}"), state.redoes, translate),
        notices=(
            *(in_words(trouble, translate) for trouble in state.troubles),
            *(conflict_sentence(conflict, translate) for conflict in state.conflicts),
        ),
        can_compare=any(conflict.ours for conflict in state.conflicts),
        empty="" if shown else _empty(deck, translate),
    )


def deck_entry(deck: Deck, state: DecksState, findings: int, translate: Translate) -> DeckEntry:
    """One deck in the list."""
    home, news = state.home(deck.id), state.news.get(deck.id)
    return DeckEntry(
        id=deck.id,
        title=deck.title,
        count=grouped(len(deck.prompts), translate),
        origin=home.origin,
        origin_words=origin_word(home.origin, translate),
        hint=origin_hint(home.origin, home.file, translate),
        findings=findings,
        update="" if news is None else news_sentence(deck.title, news, translate),
        deletable=home.origin is not Origin.SHIPPED,
    )


def prompt_row(
    prompt: Prompt, findings: Sequence[Finding], never: Collection[str], numbers: Numbering, translate: Translate
) -> PromptRow:
    """The cells of one prompt; made when the row is seen."""
    sentences = tuple(finding_words(finding, translate) for finding in findings)
    cells = prompt_cells(prompt, numbers, translate)
    marks = _marks(prompt, never, translate)
    voice, text, kind, when, number = cells
    return PromptRow(
        voice=voice,
        text=text,
        glance=prompt.glance,
        kind=kind,
        phases=when,
        number=number,
        starred=prompt.starred,
        enabled=prompt.enabled,
        never=prompt.id in never,
        findings=sentences,
        marks=marks,
        spoken=", ".join(filter(None, (*cells, marks, *sentences))),
    )


def filter_choices(numbers: Numbering, translate: Translate) -> FilterChoices:
    """What the filters offer, in the order of a session and of the competencies."""
    times = (*Phase, *Engagement)
    return FilterChoices(
        phases=(
            PhaseChoice(None, translate("Decks", "Any phase")),
            *(PhaseChoice(when, when_word(when, translate)) for when in times),
        ),
        competencies=(
            CompetencyChoice(None, translate("Decks", "Any competency")),
            *(CompetencyChoice(each.code, competency_words(each.code, numbers)) for each in COMPETENCIES),
        ),
        kinds=(
            KindChoice(None, translate("Decks", "Any kind")),
            *(KindChoice(kind, kind_word(kind, translate)) for kind in Kind),
        ),
        voices=(
            VoiceChoice(None, translate("Decks", "Say or cue")),
            *(VoiceChoice(voice, voice_word(voice, translate)) for voice in Voice),
        ),
    )


def _shown(deck: Deck, wanted: PromptFilter, state: DecksState, findings: DeckFindings) -> tuple[Prompt, ...]:
    index = findings.of(deck.id)
    return filtered(deck.prompts, wanted, state.library.never, index.has, findings.haystacks)


def _status(deck: Deck, shown: int, findings: DeckFindings, translate: Translate) -> str:
    """`121 prompts, 3 findings`; `12 of 121 prompts` under a filter; and that the check goes on."""
    index, total = findings.of(deck.id), prompts_counted(len(deck.prompts), translate)
    if shown < len(deck.prompts):
        total = (
            translate("Decks", "{shown} of {prompts}")
            .replace("{shown}", grouped(shown, translate))
            .replace("{prompts}", total)
        )
    if index.waiting:
        return translate("Decks", "{prompts}, still looking through them").replace("{prompts}", total)
    found = findings_counted(index.count, translate) if index.count else translate("Decks", "no findings")
    return f"{total}, {found}"


def _about_step(words: str, step: Step | None, translate: Translate) -> str:
    return "" if step is None else words.replace("{step}", step_words(step, translate))


def _empty(deck: Deck | None, translate: Translate) -> str:
    if deck is None:
        return translate("Decks", "There is no deck yet. Make a new one, or import one.")
    if not deck.prompts:
        return translate("Decks", "This deck is empty. Add a prompt, or paste a list of lines.")
    return translate("Decks", "No prompt fits. Change the search or the filters.")


def _marks(prompt: Prompt, never: Collection[str], translate: Translate) -> str:
    marks = (
        translate("Decks", "starred") if prompt.starred else "",
        "" if prompt.enabled else translate("Decks", "off"),
        translate("Decks", "never shown") if prompt.id in never else "",
    )
    return ", ".join(filter(None, marks))
