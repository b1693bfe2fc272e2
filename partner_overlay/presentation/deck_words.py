"""Words of the window of decks: for voices, kinds, phases, origins, steps and counts."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from itertools import count
from typing import assert_never

from partner_overlay.application.deck_ports import Origin
from partner_overlay.application.decks_state import Conflict
from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.deck_limits import TITLE_LENGTH
from partner_overlay.domain.deck_updates import News
from partner_overlay.domain.duplicates import Likeness
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Prompt, Voice
from partner_overlay.presentation.apart import apart
from partner_overlay.presentation.card_words import kind_word, numbered
from partner_overlay.presentation.day_words import day_words, moment_words
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.sentence_words import grouped
from partner_overlay.presentation.translation import Translate


def counted(number: int, one: str, many: str, translate: Translate) -> str:
    """`one` as it stands, or `many` with the number in place of {n}."""
    return one if number == 1 else many.replace("{n}", grouped(number, translate))


def prompts_counted(number: int, translate: Translate) -> str:
    """`1 prompt`, `121 prompts`."""
    return counted(number, translate("Decks", "1 prompt"), translate("Decks", "{n} prompts"), translate)


def findings_counted(number: int, translate: Translate) -> str:
    """`1 finding`, `3 findings`."""
    #: Of the deck check: something to look at
    return counted(number, translate("Decks", "1 finding"), translate("Decks", "{n} findings"), translate)


def found_counted(places: int, prompts: int, translate: Translate) -> str:
    """`12 places in 8 prompts`, for find and replace."""
    if not places:
        #: Of words looked for
        return translate("Decks", "Not found.")
    where = prompts_counted(prompts, translate)
    words = counted(
        places, translate("Decks", "1 place in {where}"), translate("Decks", "{n} places in {where}"), translate
    )
    return words.replace("{where}", where)


def groups_counted(number: int, translate: Translate) -> str:
    """How many groups of prompts that are alike there are."""
    if not number:
        return translate("Decks", "No two prompts are alike.")
    one, many = (
        translate("Decks", "1 group of prompts that are alike"),
        translate("Decks", "{n} groups of prompts that are alike"),
    )
    return counted(number, one, many, translate)


def voice_word(voice: Voice, translate: Translate) -> str:
    """`Say` or `Cue`."""
    #: Kind of card: a sentence to say to the client
    #: Kind of card: a silent note to the coach
    return {Voice.SAY: translate("Decks", "Say"), Voice.CUE: translate("Decks", "Cue")}[voice]


def when_word(when: Phase | Engagement, translate: Translate) -> str:
    """A phase, or first or last session."""
    match when:
        case Phase():
            return phase_word(when, translate)
        case Engagement.FIRST:
            return translate("Decks", "First session")
        case Engagement.LAST:
            return translate("Decks", "Last session")
        case _:
            assert_never(when)


def when_words(prompt: Prompt, translate: Translate) -> str:
    """`Agreement, Closing`; `Any` where it may come at any time."""
    places: tuple[Phase | Engagement, ...] = (*prompt.engagements, *prompt.phases)
    #: Of phases: fits in any of them
    return ", ".join(when_word(when, translate) for when in places) or translate("Decks", "Any")


def prompt_cells(prompt: Prompt, numbers: Numbering, translate: Translate) -> tuple[str, str, str, str, str]:
    """What a row of a table says of a prompt: voice, text, kind, when it may come, and number."""
    return (
        voice_word(prompt.voice, translate),
        prompt.text,
        kind_word(prompt.kind, translate),
        when_words(prompt, translate),
        numbered(prompt.competency, numbers),
    )


def competency_words(code: str, numbers: Numbering) -> str:
    """`8.8 closing together`, in the edition that the coach reads."""
    known = competency_of(code)
    return code if known is None else f"{known.number(numbers)} {known.name}"


def origin_word(origin: Origin, translate: Translate) -> str:
    return {
        Origin.SHIPPED: translate("Decks", "came with the program"),
        #: Of a deck
        Origin.OWN_COPY: translate("Decks", "your copy"),
        #: Of a deck
        Origin.OWN: translate("Decks", "yours"),
    }[origin]


def origin_hint(origin: Origin, file: str, translate: Translate) -> str:
    """What the origin means for who edits, and where the file is."""
    hint = {
        Origin.SHIPPED: translate("Decks", "It came with the program. Your first change makes a copy of your own."),
        Origin.OWN_COPY: translate("Decks", "Your own copy of a deck that came with the program."),
        Origin.OWN: translate("Decks", "A deck of your own."),
    }[origin]
    return f"{hint}\n{file}" if file else hint


def likeness_words(reason: Likeness, translate: Translate) -> str:
    """Why a group of prompts is shown as duplicates."""
    return {
        Likeness.SAME_WORDS: translate("Decks", "The same words"),
        Likeness.NEARLY: translate("Decks", "Nearly the same words"),
    }[reason]


def step_words(step: Step, translate: Translate) -> str:
    """`Delete 3 prompts`, for Undo, Redo and what is read aloud."""
    words = _deed_words(step.deed, translate)
    deck = apart(step.name, words)
    return words.replace("{prompts}", prompts_counted(step.count, translate)).replace("{deck}", deck)


def _deed_words(deed: Deed, translate: Translate) -> str:
    return {
        Deed.ADD: translate("Decks", "Add {prompts}"),
        Deed.PASTE: translate("Decks", "Paste {prompts}"),
        Deed.CHANGE: translate("Decks", "Change {prompts}"),
        Deed.DELETE: translate("Decks", "Delete {prompts}"),
        Deed.DUPLICATE: translate("Decks", "Duplicate {prompts}"),
        Deed.ENABLE: translate("Decks", "Switch on {prompts}"),
        Deed.DISABLE: translate("Decks", "Switch off {prompts}"),
        #: Verb
        Deed.STAR: translate("Decks", "Star {prompts}"),
        Deed.UNSTAR: translate("Decks", "Take the star from {prompts}"),
        Deed.NEVER: translate("Decks", "Never show {prompts}"),
        Deed.AGAIN: translate("Decks", "Show {prompts} again"),
        Deed.ORDER: translate("Decks", "Reorder {prompts}"),
        Deed.MOVE: translate("Decks", "Move {prompts} to “{deck}”"),
        Deed.COPY: translate("Decks", "Copy {prompts} to “{deck}”"),
        Deed.REPLACE: translate("Decks", "Replace in {prompts}"),
        Deed.IMPORT: translate("Decks", "Import {prompts} into “{deck}”"),
        Deed.NEW_DECK: translate("Decks", "New deck “{deck}”"),
        Deed.DECK_ABOUT: translate("Decks", "Change what is said about “{deck}”"),
        Deed.DUPLICATE_DECK: translate("Decks", "Duplicate the deck as “{deck}”"),
        Deed.DELETE_DECK: translate("Decks", "Delete the deck “{deck}”"),
        Deed.SHIPPED_AGAIN: translate("Decks", "Delete your copy of “{deck}”"),
        Deed.RESTORE_DECK: translate("Decks", "Restore the deck “{deck}”"),
        Deed.RELOAD: translate("Decks", "Take what another program did to “{deck}”"),
        Deed.UPDATE: translate("Decks", "Bring “{deck}” up to date"),
    }[deed]


def news_sentence(title: str, news: News, translate: Translate) -> str:
    """What a newer shipped deck has for the coach's copy."""
    new, reworded = len(news.new), len(news.reworded)
    parts = (
        counted(new, translate("Decks", "1 new prompt"), translate("Decks", "{n} new prompts"), translate)
        if new
        else "",
        counted(reworded, translate("Decks", "1 reworded"), translate("Decks", "{n} reworded"), translate)
        if reworded
        else "",
    )
    sentence = translate("Decks", "“{deck}” as it comes with the program has {news}. Your changes stay.")
    return sentence.replace("{news}", ", ".join(filter(None, parts))).replace("{deck}", apart(title, sentence))


def conflict_sentence(conflict: Conflict, translate: Translate) -> str:
    """What was kept twice, and where."""
    if not conflict.kept_as:
        sentence = translate("Decks", "Another program took the file of “{deck}” away. Yours is kept.")
    else:
        sentence = translate("Decks", "“{deck}” was changed here and in another program. Yours is kept as “{kept}”.")
    kept, deck = apart(conflict.kept_as, sentence), apart(conflict.title, sentence)
    return sentence.replace("{kept}", kept).replace("{deck}", deck)


def kept_title(title: str, at: datetime, translate: Translate) -> str:
    """`Partnering (yours, 23 Nov 2026, 14:05)`, for ours beside another program's."""
    when = f"{day_words(at, translate)}, {at:%H:%M}"
    #: After a deck's title
    return _behind(title, translate("Decks", " (yours, {when})").replace("{when}", when))


def binned_words(title: str, at: datetime, zone: tzinfo | None, translate: Translate) -> str:
    """`Partnering, Mon 23 Nov 2026, 14:05`: a deck in the bin, and since when. Without a zone it is the machine's."""
    when = moment_words(at, zone, translate)
    return f"{apart(title, when)}, {when}"


def copied_title(title: str, taken: Sequence[str], translate: Translate) -> str:
    """`Partnering (copy)`, or with a number when there is one."""
    known = {each.casefold() for each in taken}
    #: After a deck's title
    copy, numbered = translate("Decks", " (copy)"), translate("Decks", " (copy {n})")
    titles = (_behind(title, copy if n == 1 else numbered.replace("{n}", str(n))) for n in count(1))
    return next(free for free in titles if free.casefold() not in known)


def _behind(title: str, words: str) -> str:
    """The title with words behind it, shortened so that both have room."""
    room = TITLE_LENGTH - len(words)
    return (title if len(title) <= room else title[: room - 1].rstrip() + "…") + words
