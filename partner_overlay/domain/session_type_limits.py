"""What session types and their check-ins can be (product.md 2 and 3): no change leads beyond it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.deck_limits import check_text
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.limits import LONGEST, SHORTEST, bounded
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.session_types import SessionType

MOST_TYPES = 40
NAME_LENGTH = 40
LEAST_SHARE = 0.01  # of a session: no phase is shorter
MOST_CHECK_INS = 12
GLANCE_LENGTH = 80  # what fits at a glance is far less, and said as a hint
SENTENCE_LENGTH = 200
ID_LENGTH = 60
MOST_DECKS = 40
_FINE = 6  # digits of a share that are kept


def sound_type(one: SessionType) -> SessionType:
    """The type with its words tidied. Raises Refusal when it can't be."""
    return one._replace(
        name=tidy_name(one.name),
        length=sound_length(one.length),
        shares=sound_shares(one.shares),
        check_ins=sound_check_ins(one.check_ins),
        decks=sound_decks(one.decks),
    )


def tidy_name(name: str) -> str:
    return _tidied(name, NAME_LENGTH, "The name of a session type")


def sound_length(length: timedelta) -> timedelta:
    if not SHORTEST <= length <= LONGEST:
        raise Refusal("A session lasts between one minute and twelve hours.")
    if length % timedelta(minutes=1):
        raise Refusal("A session type lasts whole minutes.")
    return length


def sound_shares(shares: Shares) -> Shares:
    """To six digits. Each phase has one per cent of the session at the least."""
    agreement, exploration = round(shares.agreement_until, _FINE), round(shares.exploration_until, _FINE)
    least = LEAST_SHARE - 10**-_FINE
    if not (least <= agreement <= exploration - least and exploration <= 1 - least):
        raise Refusal("Agreement ends before exploration, and each phase has one per cent of the session at the least.")
    return Shares(agreement, exploration)


def sound_share(share: float) -> float:
    """The place of a check-in, to six digits; neither at the very start nor at the end."""
    if not LEAST_SHARE <= round(share, _FINE) <= 1 - LEAST_SHARE:
        raise Refusal("A check-in comes between 1 and 99 per cent of the session.")
    return round(share, _FINE)


def sound_check_ins(check_ins: Iterable[CheckIn]) -> tuple[CheckIn, ...]:
    """Each tidied, and no id twice."""
    tidied = tuple(map(sound_check_in, check_ins))
    if len(tidied) > MOST_CHECK_INS:
        raise Refusal("A session has room for {most} check-ins.", most=MOST_CHECK_INS)
    if len({one.id for one in tidied}) < len(tidied):
        raise Refusal("Two check-ins have the same id.")
    return tidied


def sound_check_in(one: CheckIn) -> CheckIn:
    if competency_of(one.competency) is None:
        raise Refusal("{words} is no competency that this program knows.", words=repr(one.competency))
    return replace(
        one,
        id=tidy_id(one.id),
        share=sound_share(one.share),
        glance=tidy_glance(one.glance),
        sentence=tidy_sentence(one.sentence),
        belated_glance=tidy_glance(one.belated_glance, may_be_empty=True),
        belated_sentence=tidy_sentence(one.belated_sentence, may_be_empty=True),
    )


def tidy_id(words: str) -> str:
    return _tidied(words, ID_LENGTH, "The id of a check-in")


def tidy_glance(words: str, *, may_be_empty: bool = False) -> str:
    return _tidied(words, GLANCE_LENGTH, "A glance", may_be_empty=may_be_empty)


def tidy_sentence(words: str, *, may_be_empty: bool = False) -> str:
    return _tidied(words, SENTENCE_LENGTH, "A sentence", may_be_empty=may_be_empty)


def _tidied(words: str, most: int, what: str, *, may_be_empty: bool = False) -> str:
    line = bounded(words, most, what, may_be_empty=may_be_empty)
    check_text(line)
    return line


def sound_decks(decks: tuple[str, ...]) -> tuple[str, ...]:
    """Ids of decks, each once."""
    if len(decks) > MOST_DECKS:
        raise Refusal("A session type has room for {most} decks.", most=MOST_DECKS)
    return tuple(dict.fromkeys(_tidied(one, ID_LENGTH, "The id of a deck") for one in decks))
