"""What a value in the settings file may be: each function takes it, or says what it would take."""

from collections.abc import Callable, Collection, Iterable
from enum import StrEnum
from typing import TypeVar

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.limits import bounded
from partner_overlay.domain.sentences import Sentence

Choice = TypeVar("Choice", bound=StrEnum)
NAME_LENGTH = 60
SCREEN_LENGTH = 200


class Unfit(Exception):  # noqa: N818  a finding, told in the coach's words by the settings file
    """The value can't be taken; `sentence` goes on after the key's name ("takes ...")."""

    def __init__(self, sentence: str, **values: str | int) -> None:
        self.sentence = Sentence(sentence, **values)
        super().__init__(self.sentence)


def one_of(choices: Iterable[Choice]) -> Callable[[object], Choice]:
    named = {choice.value: choice for choice in choices}

    def take(value: object) -> Choice:
        if isinstance(value, str) and value in named:
            return named[value]
        raise _takes_one([f'"{choice}"' for choice in named])

    return take


def among(numbers: Collection[int]) -> Callable[[object], int]:
    def take(value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and value in numbers:
            return value
        raise _takes_one([str(number) for number in numbers])

    return take


def whole(low: int, high: int) -> Callable[[object], int]:
    def take(value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        raise Unfit("takes a whole number from {low} to {high}", low=low, high=high)

    return take


def yes_or_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise Unfit("takes true or false")


def name(value: object) -> str:
    if isinstance(value, str):
        try:
            return bounded(value, NAME_LENGTH, "A name")
        except Refusal:
            pass
    raise Unfit("takes a name in quotation marks, of at most {most} characters", most=NAME_LENGTH)


def screen(value: object) -> str:
    """What a screen is known by: as the program writes it, with no end of its own to its length but a generous one."""
    if isinstance(value, str) and len(value) <= SCREEN_LENGTH and value.isprintable():
        return value
    raise Unfit("takes what a screen is known by, in quotation marks, of at most {most} characters", most=SCREEN_LENGTH)


def chord(value: object) -> str:
    """Keys, written in the one way in which they are written; empty for none."""
    if value == "":
        return ""
    if isinstance(value, str):
        from partner_overlay.application.chords import Chord  # noqa: PLC0415  only where a key is set

        try:
            return str(Chord.read(value))
        except ValueError:
            pass
    raise Unfit('takes keys such as "Ctrl+Alt+Shift+O", or "" for none')


def items(value: object) -> tuple[object, ...]:
    if isinstance(value, list):
        return tuple(value)
    raise Unfit('takes a list such as ["3.9-half-time"]')


def _takes_one(words: list[str]) -> Unfit:
    return Unfit("takes {some} or {last}", some=", ".join(words[:-1]), last=words[-1])
