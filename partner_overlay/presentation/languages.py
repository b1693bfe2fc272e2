"""Which of the program's languages is spoken: the one that is set, or the first that the desktop asks for."""

from collections.abc import Iterable

from partner_overlay.application.settings import Language


def spoken(wanted: Language, desktop: Iterable[str]) -> Language:
    """`desktop` are tags such as `de-AT`, the dearest first. English where the program speaks none of them."""
    if wanted is not Language.SYSTEM:
        return wanted
    for tag in desktop:
        for language in (Language.ENGLISH, Language.GERMAN, Language.SPANISH):
            if tag.replace("_", "-").partition("-")[0].lower() == language:
                return language
    return Language.ENGLISH
