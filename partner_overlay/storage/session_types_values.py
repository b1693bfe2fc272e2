"""Which values a file of session types may hold: each check gives the value on, or says what it takes."""

from collections.abc import Callable
from math import isfinite

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.phases import Engagement
from partner_overlay.domain.sentences import Sentence
from partner_overlay.domain.session_type_limits import (
    GLANCE_LENGTH,
    ID_LENGTH,
    NAME_LENGTH,
    SENTENCE_LENGTH,
    sound_decks,
    sound_share,
    tidy_glance,
    tidy_id,
    tidy_name,
    tidy_sentence,
)
from partner_overlay.storage.settings_values import Unfit, one_of


def _words(tidy: Callable[[str], str], most: int) -> Callable[[object], str]:
    def take(value: object) -> str:
        if isinstance(value, str):
            try:
                return tidy(value)
            except Refusal:
                pass
        raise Unfit("takes words in quotation marks, of at most {most} characters", most=most)

    return take


def _words_or_none(tidy: Callable[[str], str], most: int) -> Callable[[object], str]:
    """The same, where nothing may stand."""
    check = _words(tidy, most)
    return lambda value: "" if value == "" else check(value)


name = _words(tidy_name, NAME_LENGTH)
check_in_id = _words(tidy_id, ID_LENGTH)
glance = _words(tidy_glance, GLANCE_LENGTH)
sentence = _words(tidy_sentence, SENTENCE_LENGTH)
glance_or_none = _words_or_none(tidy_glance, GLANCE_LENGTH)
sentence_or_none = _words_or_none(tidy_sentence, SENTENCE_LENGTH)


def _number(value: object) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value):
        return value / 100
    raise Unfit("takes a number of per cent from 1 to 99")


def per_cent(value: object) -> float:
    share = _number(value)
    if not 0 < share < 1:
        raise Unfit("takes a number of per cent from 1 to 99")
    return share


def place(value: object) -> float:
    try:
        return sound_share(_number(value))
    except Refusal:
        raise Unfit("takes a number of per cent from 1 to 99") from None


def engagement(value: object) -> Engagement | None:
    return None if value == "" else one_of(Engagement)(value)


def decks(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        try:
            return sound_decks(tuple(value))
        except Refusal:
            pass
    raise Unfit('takes a list of deck ids such as ["partnering"], or [] for all')


def competency(value: object) -> str:
    if isinstance(value, str) and competency_of(value) is not None:
        return value
    raise Unfit('takes the 2019 number of a competency in quotation marks, such as "3.9"')


def shown(value: object) -> str:
    """As a coach would write it in the file; shares are per cent there."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value * 100:g}"
    if value is None or value == ():
        return Sentence("empty")
    return f'"{value}"' if isinstance(value, str) else str(value)
