"""A desk of decks over a store in memory: all that is done aside is done at once."""

from collections.abc import Iterable

from partner_overlay.application.deck_saving import at_once
from partner_overlay.application.deck_service import DeckService
from partner_overlay.application.settings import Look
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.imported import ImportedPrompts, ImportFormat, ImportOptions
from partner_overlay.domain.prompts import Deck
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.deck_requests import ExportKind
from partner_overlay.wiring.decks.desk import DecksDesk
from partner_overlay.wiring.decks.files import DeckDoors
from tests.fakes.deck_store import DeckStoreInMemory, NeverInMemory


def no_read(path: str, options: ImportOptions) -> ImportedPrompts:
    return ImportedPrompts(ImportFormat.TEXT, Deck("none", "None"))


def no_write(path: str, deck: Deck, kind: ExportKind) -> None:
    raise Refusal("Nothing is written here.")


def made_desk(
    decks: Iterable[Deck] = (),
    *,
    shipped: Iterable[Deck] = (),
    scheme: Scheme = Scheme.LIGHT,
    doors: DeckDoors | None = None,
    store: DeckStoreInMemory | None = None,
) -> DecksDesk:
    desks: list[DecksDesk] = []

    def changed() -> None:
        for desk in desks:
            desk.refresh()

    service = DeckService(
        store or DeckStoreInMemory(*decks, shipped=tuple(shipped)),
        NeverInMemory(),
        lambda title: f"{title} (yours)",
        changed,
    )
    desk = DecksDesk(
        service,
        doors or DeckDoors(no_read, no_write),
        at_once,
        scheme=scheme,
        look=Look(),
        numbers=Numbering.ICF_2019,
    )
    desks.append(desk)
    return desk
