"""From the session types, what the page of check-ins shows."""

from datetime import timedelta
from typing import Final, NamedTuple

from partner_overlay.application.settings import Form
from partner_overlay.domain.check_in_changes import check_in_of, missing_check_ins, shipped_check_in
from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.competencies import COMPETENCIES, competency_of
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.deck_check import check_prompt
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Kind, Prompt, Voice
from partner_overlay.domain.session_type_limits import MOST_CHECK_INS
from partner_overlay.domain.session_types import SessionType, SessionTypes, type_named
from partner_overlay.presentation.card_words import check_in_buttons, numbered
from partner_overlay.presentation.check_ins_requests import Field
from partner_overlay.presentation.check_ins_view import BarView, CheckInsView, ChosenView, FieldView, HandleView
from partner_overlay.presentation.check_ins_words import count_words, half_minutes, phase_at, place_words
from partner_overlay.presentation.minutes_scale import minutes_scale
from partner_overlay.presentation.overlay_view import OverlayView, Role, Segment, Words
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.picture_view import Block
from partner_overlay.presentation.sentence_words import finding_words, in_words
from partner_overlay.presentation.shipped_words import check_in_words, type_words
from partner_overlay.presentation.time_words import minutes_up
from partner_overlay.presentation.translation import Translate

_VOICES: Final = tuple(Voice)


class RefusedWords(NamedTuple):
    """Words that stand in a field and could not be kept, and why."""

    field: Field
    words: str
    why: str


class CheckInsNow(NamedTuple):
    """All that the page is made from. `type` is a name, `chosen` the id of a check-in, or empty."""

    types: SessionTypes
    type: str
    chosen: str
    numbers: Numbering = Numbering.ICF_2019
    refused: RefusedWords | None = None
    trouble: str = ""


def derive_check_ins(now: CheckInsNow, translate: Translate) -> CheckInsView:
    """Everything that the page shows."""
    kind = type_named(now.types, now.type)
    full = translate("Check-ins", "A session has room for {n} check-ins.").replace("{n}", str(MOST_CHECK_INS))
    return CheckInsView(
        types=tuple(type_words(one.name, translate) for one in now.types),
        type=now.types.index(kind),
        bar=_bar(kind, now.chosen, translate),
        chosen=_chosen(kind, now, translate) if now.chosen else None,
        competencies=tuple(
            (competency.code, f"{competency.number(now.numbers)} {translate('Competency', competency.name)}")
            for competency in COMPETENCIES
        ),
        away=tuple((one.id, _told(one.glance, kind, one.share, translate)) for one in missing_check_ins(kind)),
        full=full if len(kind.check_ins) >= MOST_CHECK_INS else "",
        trouble=in_words(now.trouble, translate),
    )


def _bar(kind: SessionType, chosen: str, translate: Translate) -> BarView:
    handles = tuple(
        HandleView(one.id, one.share, _told(one.glance, kind, one.share, translate), one.voice, one.muted)
        for one in kind.check_ins
    )
    return BarView(
        kind.length, kind.shares, _blocks(kind, translate), minutes_scale(kind.length, translate), handles, chosen
    )


def _blocks(kind: SessionType, translate: Translate) -> tuple[Block, ...]:
    joins = (0.0, kind.shares.agreement_until, kind.shares.exploration_until, 1.0)
    return tuple(_block(phase, joins[at], joins[at + 1], kind.length, translate) for at, phase in enumerate(Phase))


def _block(phase: Phase, begin: float, end: float, length: timedelta, translate: Translate) -> Block:
    word, long = phase_word(phase, translate), half_minutes(length * (end - begin), translate)
    words = translate("Check-ins", "{phase}, {time}").replace("{phase}", word).replace("{time}", long)
    return Block(phase, begin, end, word, long, words)


def _told(words: str, kind: SessionType, share: float, translate: Translate) -> str:
    """The words with the minutes that are left then."""
    return check_in_words(words, translate).replace("{min}", str(minutes_up(kind.length * (1 - share))))


def _chosen(kind: SessionType, now: CheckInsNow, translate: Translate) -> ChosenView:
    one = check_in_of(kind, now.chosen)
    shipped = shipped_check_in(kind, one.id)
    codes = [known.code for known in COMPETENCIES]
    fields = (Field.GLANCE, Field.SENTENCE, *((Field.BELATED_GLANCE, Field.BELATED_SENTENCE) if one.about_time else ()))
    return ChosenView(
        id=one.id,
        title=_told(one.glance, kind, one.share, translate),
        place=place_words(one.share, kind.length, kind.shares, translate),
        voice=_VOICES.index(one.voice),
        competency=codes.index(one.competency),
        muted=one.muted,
        about_time=one.about_time,
        fields=tuple(_field(field, one, now.refused, translate) for field in fields),
        card=_card(one, kind, now.numbers, translate),
        hints=_hints(one, translate),
        can_be_as_shipped=shipped is not None and shipped != one,
    )


def _field(field: Field, one: CheckIn, refused: RefusedWords | None, translate: Translate) -> FieldView:
    if refused is not None and refused.field is field:
        return FieldView(field, refused.words, in_words(refused.why, translate), refused=True)
    words = check_in_words(getattr(one, field), translate)
    return FieldView(field, words, count_words(words, translate) if words else "")


def _hints(one: CheckIn, translate: Translate) -> tuple[str, ...]:
    """What the deck check has to say of its words."""
    prompt = Prompt(one.id, one.voice, one.sentence, one.glance, one.competency, Kind.PROCESS)
    return tuple(finding_words(finding, translate) for finding in check_prompt(prompt))


def _card(one: CheckIn, kind: SessionType, numbers: Numbering, translate: Translate) -> OverlayView:
    """The overlay as it stands when the check-in comes."""
    phase, competency = phase_at(one.share, kind.shares), competency_of(one.competency)
    words = Words(
        key=f"check-in/{one.id}",
        role=Role.CHECK_IN,
        voice=one.voice,
        glance=_told(one.glance, kind, one.share, translate),
        sentence=_told(one.sentence, kind, one.share, translate),
        label=translate("Overlay", "Check in"),
        number=numbered(one.competency, numbers),
        topic="" if competency is None else translate("Competency", competency.name),
        buttons=check_in_buttons(translate),
    )
    return OverlayView(
        form=Form.CARD,
        phase=phase,
        amount=str(minutes_up(kind.length * (1 - one.share))),
        unit=translate("Overlay", "min"),
        phase_word=phase_word(phase, translate),
        ahead="",
        line=tuple(_segment(block, one.share) for block in _blocks(kind, translate)),
        words=words,
        waiting=True,
        spoken=f"{words.label}, {words.glance}, {words.sentence}",
    )


def _segment(block: Block, share: float) -> Segment:
    long = block.end - block.begin
    return Segment(block.phase, long, min(max((share - block.begin) / long, 0.0), 1.0))
