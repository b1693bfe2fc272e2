"""What the start window shows, and what it gives back."""

from partner_overlay.domain.plan import Shares
from partner_overlay.lean_dataclass import dataclass

LENGTHS = (30, 45, 60, 90)  # minutes, offered as buttons


@dataclass(frozen=True, slots=True)
class TypeChoice:
    """A session type by its name, with its own length in minutes; `words` are the name as the coach reads it."""

    name: str
    minutes: int
    words: str


@dataclass(frozen=True, slots=True)
class StartChoices:
    """What was chosen; `minutes` is the whole session, `client` a code or empty.

    `practises`: the intention of the last review weighs in this session. What follows is for this session alone, and
    None takes what the type has: `shares`, and the ids of the ticked `decks` and `check_ins`. `since` in minutes,
    `until` as it was typed.
    """

    client: str
    type: str
    minutes: int
    practises: bool = True
    shares: Shares | None = None
    decks: tuple[str, ...] | None = None
    check_ins: tuple[str, ...] | None = None
    since: int = 0
    until: str = ""
    outcome: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class StartView:
    """The choices that there are, the ones made last, and a sentence when a start was refused.

    `intention` is what the coach chose to practise, in words; empty for nothing. `waiting` are the sessions whose
    review was put off: the id of each, and words for it.
    """

    types: tuple[TypeChoice, ...]
    chosen: StartChoices
    recent_clients: tuple[str, ...] = ()
    message: str = ""
    intention: str = ""
    waiting: tuple[tuple[str, str], ...] = ()
