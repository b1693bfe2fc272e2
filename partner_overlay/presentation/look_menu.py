"""What the menu offers about the overlay's look, about prompts, and about what comes with a session's end."""

from collections.abc import Iterable

from partner_overlay.application.settings import (
    SIZES,
    AccessSettings,
    Look,
    PromptSettings,
    ReviewSettings,
    Settings,
)
from partner_overlay.presentation import settings_choices as choices
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.settings_view import Option
from partner_overlay.presentation.translation import Translate

ROTATIONS = (1, 2, 3, 5, 10, 15, 30, 0)  # minutes; 0 is only on request
OPACITIES = (100, 92, 85, 75)  # per cent


def look_menu(settings: Settings, translate: Translate) -> Entry:
    return Entry(
        translate("Menu", "Look and prompts"),
        children=(
            *_look(settings.look, translate),
            Rule(),
            *_prompts(settings.prompts, translate),
            Rule(),
            _review_at_end(settings.review, translate),
            _announce(settings.access, translate),
        ),
    )


def _look(look: Look, translate: Translate) -> MenuView:
    seconds = Entry(translate("Menu", "Seconds"), Request(Ask.SECONDS), checked=look.seconds)
    return (
        #: The shape of the overlay: card, strip or hairline
        Entry(translate("Menu", "Form"), children=_choices(Ask.FORM, choices.forms(translate), look.form)),
        Entry(translate("Menu", "Theme"), children=_choices(Ask.THEME, choices.themes(translate), look.theme)),
        Entry(translate("Menu", "Size"), children=_choices(Ask.SIZE, _per_cent(SIZES), str(look.size))),
        Entry(
            #: How opaque the overlay's ground is
            translate("Menu", "Background"),
            children=_choices(Ask.OPACITY, _per_cent(OPACITIES), str(look.opacity)),
        ),
        Entry(
            #: Digits: how the time is shown
            translate("Menu", "Figures"),
            children=(*_choices(Ask.FIGURES, choices.figures(translate), look.figures), Rule(), seconds),
        ),
    )


def _prompts(prompts: PromptSettings, translate: Translate) -> MenuView:
    return (
        Entry(
            translate("Menu", "Prompts change"),
            children=_choices(Ask.ROTATION, _rotations(translate), str(prompts.change_every)),
        ),
        Entry(
            translate("Menu", "Competency numbers"), children=_choices(Ask.NUMBERS, choices.numbers(), prompts.numbers)
        ),
    )


def _review_at_end(review: ReviewSettings, translate: Translate) -> Entry:
    return Entry(translate("Menu", "Review opens at the end"), Request(Ask.REVIEW_AT_END), checked=review.at_end)


def _announce(access: AccessSettings, translate: Translate) -> Entry:
    words = translate("Menu", "Tell the screen reader (the call may hear it)")
    return Entry(words, Request(Ask.ANNOUNCE), checked=access.announce)


def _choices(ask: Ask, options: Iterable[Option], chosen: str) -> tuple[Entry, ...]:
    return tuple(Entry(words, Request(ask, value), checked=value == chosen) for value, words in options)


def _per_cent(values: Iterable[int]) -> Iterable[Option]:
    return (Option(str(value), f"{value} %") for value in values)


def _rotations(translate: Translate) -> Iterable[Option]:
    words = translate("Menu", "Every {n} min")
    timed = (Option(str(n), words.replace("{n}", str(n))) for n in ROTATIONS if n)
    return (*timed, Option("0", translate("Menu", "Only when I ask")))
