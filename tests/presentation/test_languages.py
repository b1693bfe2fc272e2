import pytest

from partner_overlay.application.settings import Language
from partner_overlay.presentation.languages import spoken


@pytest.mark.parametrize(
    ("wanted", "desktop", "language"),
    [
        (Language.SYSTEM, ("de-AT", "de", "en-GB"), Language.GERMAN),
        (Language.SYSTEM, ("es_419",), Language.SPANISH),
        (Language.SYSTEM, ("fr-CA", "de-CH", "en"), Language.GERMAN),
        (Language.SYSTEM, ("en-GB", "de"), Language.ENGLISH),
        (Language.SYSTEM, ("fr",), Language.ENGLISH),
        (Language.SYSTEM, ("C",), Language.ENGLISH),
        (Language.SYSTEM, (), Language.ENGLISH),
        (Language.SPANISH, ("de",), Language.SPANISH),
        (Language.ENGLISH, ("de",), Language.ENGLISH),
    ],
)
def test_what_is_set_is_spoken_or_what_the_desktop_asks_for(
    wanted: Language, desktop: tuple[str, ...], language: Language
) -> None:
    assert spoken(wanted, desktop) is language
