"""What unfolds below the daily choices of Start: this session's phases, decks and check-ins, and how it may begin."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from partner_overlay.domain.bent_check_ins import bent
from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.plan import Plan
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.session_types import SessionType
from partner_overlay.presentation.apart import apart
from partner_overlay.presentation.details_view import DetailsView, Tick
from partner_overlay.presentation.phase_joins import Joins, derive_phases
from partner_overlay.presentation.shipped_words import check_in_words
from partner_overlay.presentation.start_view import StartChoices
from partner_overlay.presentation.time_words import MINUTE, duration, minutes_up
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.typed_end import TypedEnd

_SHOWN = 60  # characters of a deck's title


def derive_details(
    kind: SessionType,
    chosen: StartChoices,
    decks: Sequence[Deck],
    end: TypedEnd,
    *,
    settle: int,
    numbers: Numbering,
    translate: Translate,
) -> DetailsView:
    """`kind` is the chosen type."""
    minutes = chosen.minutes if end.length is None else max(1, minutes_up(end.length))
    shares = chosen.shares or kind.shares
    plan = Plan.of(minutes * MINUTE, shares)
    ticked = ticked_decks(kind, chosen, decks)
    on = ticked_check_ins(kind, chosen)
    return DetailsView(
        phases=derive_phases(Joins.of(shares, minutes), translate, changed=shares != kind.shares),
        decks=tuple(Tick(deck.id, _title(deck), deck.id in ticked) for deck in decks),
        check_ins=tuple(
            Tick(one.id, _check_in_words(one, plan, numbers, translate), one.id in on)
            for one in bent(kind.check_ins, kind.shares, shares)
        ),
        decks_words="" if ticked else translate("Start", "With none ticked, all decks take part."),
        end_words=end.words,
        settle=settle,
    )


def ticked_decks(kind: SessionType, chosen: StartChoices, decks: Sequence[Deck]) -> tuple[str, ...]:
    """The ids of the decks that take part; a type without decks of its own has all."""
    known = tuple(deck.id for deck in decks)
    wanted = chosen.decks if chosen.decks is not None else kind.decks or known
    return tuple(deck for deck in known if deck in wanted)


def ticked_check_ins(kind: SessionType, chosen: StartChoices) -> tuple[str, ...]:
    """The ids of the check-ins that come."""
    if chosen.check_ins is not None:
        return chosen.check_ins
    return tuple(one.id for one in kind.check_ins if not one.muted)


def chosen_check_ins(kind: SessionType, chosen: StartChoices) -> tuple[CheckIn, ...] | None:
    """Those of this session, moved along with its phases; None when they are as the type has them."""
    on = ticked_check_ins(kind, chosen)
    usual = tuple(one.id for one in kind.check_ins if not one.muted)
    shares = chosen.shares or kind.shares
    if on == usual and shares == kind.shares:
        return None
    return tuple(replace(one, muted=one.id not in on) for one in bent(kind.check_ins, kind.shares, shares))


def _title(deck: Deck) -> str:
    return deck.title if len(deck.title) <= _SHOWN else f"{deck.title[: _SHOWN - 1].rstrip()}…"


def _check_in_words(one: CheckIn, plan: Plan, numbers: Numbering, translate: Translate) -> str:
    """`30 min · Half the time left (3.9)`."""
    at = plan.at_share(one.share)
    left = str(minutes_up(plan.length - at))
    number = _number(one.competency, numbers)
    words = (
        translate("Start", "{when} · {check-in} ({number})")
        .replace("{when}", duration(_whole_minutes(at), translate))
        .replace("{number}", number)
    )
    glance = check_in_words(one.glance, translate).replace("{min}", left)
    return words.replace("{check-in}", apart(glance, words))


def _whole_minutes(span: timedelta) -> timedelta:
    return (span + MINUTE / 2) // MINUTE * MINUTE


def _number(code: str, numbers: Numbering) -> str:
    competency = competency_of(code)
    return code if competency is None else competency.number(numbers)
