"""The words of what a setting can be."""

from collections.abc import Iterable, Sequence

from partner_overlay.application.settings import SETTLES, SIZES, Figures, Form, Language, Motion, Theme
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.camera_choice import SeenScreen, camera_words
from partner_overlay.presentation.settings_view import Option
from partner_overlay.presentation.shipped_words import type_words
from partner_overlay.presentation.translation import Translate

Options = tuple[Option, ...]


def sizes(chosen: int) -> Options:
    return tuple(Option(str(size), f"{size} %") for size in sorted({*SIZES, chosen}))


def settles(translate: Translate) -> Options:
    seconds = translate("Settings", "{n} s")
    none = Option("0", translate("Settings", "None"))
    return (none, *(Option(str(n), seconds.replace("{n}", str(n))) for n in SETTLES if n))


def numbers() -> Options:
    return tuple(Option(edition, edition) for edition in Numbering)


def themes(translate: Translate) -> Options:
    return (
        #: As the desktop's own colours are
        Option(Theme.SYSTEM, translate("Settings", "As the desktop")),
        Option(Theme.DARK, translate("Settings", "Dark")),
        Option(Theme.LIGHT, translate("Settings", "Light")),
        Option(Theme.HIGH_CONTRAST, translate("Settings", "High contrast")),
    )


def forms(translate: Translate) -> Options:
    return (
        #: A form of the overlay: the whole of it
        Option(Form.CARD, translate("Settings", "Card")),
        #: A form of the overlay: a narrow band with the time and the phase
        Option(Form.STRIP, translate("Settings", "Strip")),
        #: A form of the overlay: a thin line at the edge of the screen
        Option(Form.HAIRLINE, translate("Settings", "Hairline")),
    )


def figures(translate: Translate) -> Options:
    return (
        Option(Figures.LEFT, translate("Settings", "Time left")),
        #: Since the session began
        Option(Figures.ELAPSED, translate("Settings", "Time gone")),
        Option(Figures.NONE, translate("Settings", "Only the line")),
    )


def motions(translate: Translate) -> Options:
    return (
        Option(Motion.SYSTEM, translate("Settings", "As the desktop")),
        Option(Motion.REDUCED, translate("Settings", "No fading")),
        Option(Motion.FULL, translate("Settings", "Fading")),
    )


def languages(translate: Translate) -> Options:
    """Each in its own words: who can't read the one that is on finds theirs."""
    return (
        Option(Language.SYSTEM, translate("Settings", "As the desktop")),
        Option(Language.ENGLISH, "English"),
        Option(Language.GERMAN, "Deutsch"),
        Option(Language.SPANISH, "Español"),
    )


def cameras(screens: Sequence[SeenScreen], translate: Translate) -> Options:
    found = Option("", translate("Settings", "Built-in or main screen"))
    words = camera_words(screens, translate)
    return (found, *(Option(screen.key, one) for screen, one in zip(screens, words, strict=True)))


def types(names: Iterable[str], chosen: str, translate: Translate) -> Options:
    """One that is set and not there is shown all the same."""
    return tuple(Option(name, type_words(name, translate)) for name in dict.fromkeys((*names, chosen)))
