"""The overlay while clicks go through it: it says so, shows nothing that could be pressed, and how to end it."""

from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import Translate

COMMAND = "partner-overlay click-through"


def let_through(view: OverlayView, translate: Translate) -> OverlayView:
    """The same view while clicks go through."""
    words = None if view.words is None else view.words._replace(buttons=())
    note = translate("Overlay", "Clicks go through")
    spoken = f"{view.spoken} {note}."
    return view._replace(words=words, note=note, controls=(), spoken=spoken, click_through=True)


def click_through_entry(keys: KeySettings, translate: Translate, *, on: bool) -> MenuView:
    """A page that says first how it ends: the menu itself can't be reached by a click then."""
    if on:
        return (Entry(translate("Menu", "Catch clicks again"), Request(Ask.CLICK_THROUGH, "off")),)
    key = (Entry(keys.click_through),) if keys.everywhere and keys.click_through else ()
    page = (
        Entry(translate("Menu", "Clicks then reach what lies below the overlay.")),
        Entry(translate("Menu", "It ends with the session, with Show, or with:")),
        *key,
        Entry(COMMAND),
        Rule(),
        Entry(translate("Menu", "Let them through"), Request(Ask.CLICK_THROUGH, "on")),
    )
    return (Entry(translate("Menu", "Let clicks through"), children=page),)
