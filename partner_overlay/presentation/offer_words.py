"""What the overlay and its menu say while it offers to be blanked, for the screen is shared."""

from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.overlay_view import Button, Words
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import Translate


def offer_note(words: Words | None, translate: Translate) -> str:
    """The card's quiet line; where the answers can't stand beside it, it says where they are."""
    if words is None or words.buttons:
        return translate("Overlay", "Screen shared: see menu")
    return translate("Overlay", "Screen shared")


def with_offer(words: Words | None, translate: Translate) -> Words | None:
    """The words with the two answers beside them; words that have answers of their own keep those.

    Number and topic make room in the small line, so that nothing grows.
    """
    return words and words._replace(number="", topic="", buttons=words.buttons or _answers(translate))


def _answers(translate: Translate) -> tuple[Button, ...]:
    return (
        Button(
            Request(Ask.BLANK),
            #: Verb, a small button: blank the overlay
            translate("Overlay", "blank"),
            translate("Overlay", "Blank the overlay while the screen is shared"),
        ),
        Button(
            Request(Ask.LEAVE_SHARED),
            #: A small button: leave the overlay in sight
            translate("Overlay", "leave it"),
            translate("Overlay", "Leave the overlay as it is; others may see it"),
        ),
    )


def offer_entries(translate: Translate) -> MenuView:
    """The menu's first entries while the offer stands."""
    return (
        Entry(translate("Menu", "The screen is shared; others may see the overlay")),
        Entry(translate("Menu", "Blank the overlay"), Request(Ask.BLANK)),
        Entry(translate("Menu", "Leave it"), Request(Ask.LEAVE_SHARED)),
        Rule(),
    )
