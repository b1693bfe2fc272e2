"""The editor of session types: what a request makes of them, and what it shows."""

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple, assert_never

from partner_overlay.domain.bent_check_ins import bent
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.session_type_changes import (
    added,
    changed,
    duplicated,
    fresh_name,
    moved,
    removed,
    restored,
)
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType, shipped_type
from partner_overlay.presentation.details_view import Tick
from partner_overlay.presentation.phase_joins import Joins, derive_phases
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.shipped_words import type_meant, type_words
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.types_requests import (
    TypeChange,
    TypeDecked,
    TypeEngaged,
    TypePhased,
    TypeRenamed,
    TypesAsk,
    TypeTimed,
)
from partner_overlay.presentation.types_view import TypeForm, TypesView

MINUTE = timedelta(minutes=1)
_NEW_LENGTH = timedelta(minutes=60)


class Edited(NamedTuple):
    """The types, and the place of the chosen one."""

    types: tuple[SessionType, ...]
    place: int

    @property
    def chosen(self) -> SessionType:
        return self.types[self.place]


def with_change(now: Edited, change: TypeChange, decks: Sequence[Deck], translate: Translate) -> Edited:
    """The chosen type changed. Raises Refusal, and says why it can't be."""
    kind = now.chosen
    return now._replace(types=changed(now.types, kind.name, _changed(kind, change, decks, translate)))


def _changed(kind: SessionType, change: TypeChange, decks: Sequence[Deck], translate: Translate) -> SessionType:
    match change:
        case TypeRenamed(name):
            return kind._replace(name=type_meant(name, translate))
        case TypeTimed(minutes):
            return kind._replace(length=minutes * MINUTE)
        case TypePhased(shares):
            after = usual_shares(kind) if shares is None else shares
            return kind._replace(shares=after, check_ins=bent(kind.check_ins, kind.shares, after))
        case TypeEngaged(engagement):
            return kind._replace(engagement=engagement)
        case TypeDecked(ticked):
            return kind._replace(decks=_decks(ticked, decks))
        case _:
            assert_never(change)


def _decks(ticked: tuple[str, ...], decks: Sequence[Deck]) -> tuple[str, ...]:
    """All of them is the same as none named: decks that come later take part too."""
    if not ticked:
        raise Refusal("One deck has to stay.")
    return () if len(ticked) == len(decks) else ticked


def usual_shares(kind: SessionType) -> Shares:
    """As the type was shipped; one of the coach's own has the usual ones."""
    shipped = shipped_type(kind.name)
    return Shares() if shipped is None else shipped.shares


def with_deed(now: Edited, ask: TypesAsk, translate: Translate) -> Edited:
    """The list changed. Raises Refusal. What changes no type leaves all as it is."""
    types, place = now
    name = now.chosen.name
    match ask:
        case TypesAsk.NEW:
            wanted = fresh_name(types, translate("Types", "new type"))
            return Edited(added(types, SessionType(wanted, _NEW_LENGTH)), len(types))
        case TypesAsk.DUPLICATE:
            return Edited(duplicated(types, name, type_words(name, translate)), place + 1)
        case TypesAsk.DELETE:
            return Edited(removed(types, name), max(0, min(place, len(types) - 2)))
        case TypesAsk.UP if place > 0:
            return Edited(moved(types, name, place - 1), place - 1)
        case TypesAsk.DOWN if place < len(types) - 1:
            return Edited(moved(types, name, place + 1), place + 1)
        case TypesAsk.RESTORE:
            return now._replace(types=restored(types))
        case _:
            return now


def derive_types(
    now: Edited, decks: Sequence[Deck], translate: Translate, *, can_undo: bool = False, trouble: str = ""
) -> TypesView:
    types, place = now
    names = {kind.name.casefold() for kind in types}
    return TypesView(
        rows=tuple(type_words(kind.name, translate) for kind in types),
        chosen=place,
        form=_form(now.chosen, decks, translate),
        can_delete=len(types) > 1,
        can_go_up=place > 0,
        can_go_down=place < len(types) - 1,
        can_restore=any(shipped.name.casefold() not in names for shipped in SHIPPED_TYPES),
        can_undo=can_undo,
        trouble=in_words(trouble, translate),
    )


def _form(kind: SessionType, decks: Sequence[Deck], translate: Translate) -> TypeForm:
    minutes = kind.length // MINUTE
    count = sum(not check_in.muted for check_in in kind.check_ins)
    words = translate("Types", "{n} check-ins") if count != 1 else translate("Types", "1 check-in")
    return TypeForm(
        type_words(kind.name, translate),
        minutes,
        derive_phases(Joins.of(kind.shares, minutes), translate, changed=kind.shares != usual_shares(kind)),
        kind.engagement,
        tuple(Tick(deck.id, deck.title, not kind.decks or deck.id in kind.decks) for deck in decks),
        words.replace("{n}", str(count)),
    )
