"""The whole menu, by right-click on the overlay: a status line, then everything that can be asked for."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from partner_overlay.application.settings import ScreenSettings, Settings
from partner_overlay.domain.session import Session
from partner_overlay.presentation.camera_choice import SeenScreen, camera_choice
from partner_overlay.presentation.click_through import click_through_entry
from partner_overlay.presentation.look_menu import look_menu
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule, entry
from partner_overlay.presentation.offer_words import offer_entries
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.review_waiting import waiting_words
from partner_overlay.presentation.session_line import session_lines
from partner_overlay.presentation.session_menu import session_menu
from partner_overlay.presentation.translation import Translate

if TYPE_CHECKING:
    from partner_overlay.application.review_ports import WaitingReview  # brings half the review; not for a first paint


class MenuNow(NamedTuple):
    """How all stands that the menu tells of.

    `troubles` are sentences about what could not be kept or read, `waiting` reviews put off, `screens` those there now;
    `can_hide`: this desktop can leave the overlay out of screen sharing; `shared`: the overlay offers to be blanked.
    """

    session: Session | None
    now: datetime
    settings: Settings
    troubles: Iterable[str] = ()
    waiting: "Iterable[WaitingReview]" = ()
    can_hide: bool = False
    shared: bool = False
    screens: Sequence[SeenScreen] = ()
    click_through: bool = False


def derive_menu(stands: MenuNow, translate: Translate) -> MenuView:
    """All entries."""
    session, now, settings = stands.session, stands.now, stands.settings
    running = session is not None and session.ended_at is None
    through = click_through_entry(settings.keys, translate, on=stands.click_through) if running else ()
    return (
        *(Entry(words) for words in session_lines(session, now, stands.troubles, translate)),
        Rule(),
        *(offer_entries(translate) if stands.shared else ()),
        *session_menu(session, now, translate),
        Rule(),
        *(through if stands.click_through else ()),
        #: The overlay shows a still dot, nothing else
        entry(Ask.PRESENCE, translate("Menu", "Just be here")),
        #: Verb: nothing of the overlay can be seen until asked back
        entry(Ask.BLANK, translate("Menu", "Blank")),
        #: Verb: the overlay
        entry(Ask.HIDE, translate("Menu", "Hide")),
        Entry(
            translate("Menu", "Place, clicks, sharing"),
            children=(
                entry(Ask.RECENTER, translate("Menu", "Bring it to me")),
                *camera_choice(stands.screens, settings.screens.camera, translate),
                *(() if stands.click_through else through),
                *_off_shared(settings.screens, translate, can_hide=stands.can_hide),
            ),
        ),
        look_menu(settings, translate),
        Rule(),
        *(_waiting(review, translate) for review in stands.waiting),
        entry(Ask.HISTORY, translate("Menu", "Reviews and history…")),
        entry(Ask.DECKS, translate("Menu", "Decks…")),
        Entry(translate("Menu", "Keys everywhere…"), Request(Ask.SETTINGS, "keys")),
        entry(Ask.SETTINGS, translate("Menu", "Settings…")),
        entry(Ask.HELP, translate("Menu", "Help")),
        entry(Ask.QUIT, translate("Menu", "Quit")),
    )


def _waiting(review: "WaitingReview", translate: Translate) -> Entry:
    return Entry(waiting_words(review, translate), Request(Ask.REVIEW, review.session_id))


def _off_shared(screens: ScreenSettings, translate: Translate, *, can_hide: bool) -> MenuView:
    """Where it can't be done there is no such switch, but for one who has the wish from elsewhere, to end it."""
    if not can_hide and not screens.keep_off_shared:
        return ()
    here = translate("Menu", "Keep off shared screens")
    not_here = translate("Menu", "Keep off shared screens (can't be done here)")
    return (Entry(here if can_hide else not_here, Request(Ask.KEEP_OFF_SHARED), checked=screens.keep_off_shared),)
