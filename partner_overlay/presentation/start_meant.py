"""From what was chosen at Start to the choices of a session."""

from collections.abc import Sequence
from datetime import timedelta

from partner_overlay.application import session_service
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.session_types import SessionType
from partner_overlay.presentation.start_details import chosen_check_ins, ticked_decks
from partner_overlay.presentation.start_view import StartChoices
from partner_overlay.presentation.typed_end import TypedEnd

MINUTE = timedelta(minutes=1)


def start_meant(
    kind: SessionType, chosen: StartChoices, decks: Sequence[Deck], end: TypedEnd
) -> session_service.StartChoices:
    """`kind` is the chosen type. Raises Refusal for an end that can't be."""
    if end.is_amiss:
        raise Refusal(end.words)
    return session_service.StartChoices(
        type_name=kind.name,
        length=None if end.until is not None else chosen.minutes * MINUTE,
        since=chosen.since * MINUTE,
        until=end.until,
        client=chosen.client,
        decks=_decks(kind, chosen, decks),
        outcome=chosen.outcome,
        private=chosen.private,
        shares=chosen.shares,
        check_ins=chosen_check_ins(kind, chosen),
        practises=chosen.practises,
    )


def _decks(kind: SessionType, chosen: StartChoices, decks: Sequence[Deck]) -> tuple[str, ...]:
    """Empty when they are as the type has them. With none ticked, or none of the type's left, all take part."""
    known = tuple(deck.id for deck in decks)
    wanted = ticked_decks(kind, chosen, decks) or known
    usual = kind.decks or known
    return () if set(wanted) == set(usual) & set(known) else wanted
