"""What this desktop can and can't do, as lines that a coach may read."""

from enum import StrEnum
from typing import NamedTuple


class Answer(StrEnum):
    """A truthful answer; `UNKNOWN` where the desktop gives no way to find out."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Finding(NamedTuple):
    """One line for `doctor`: what was asked, whether this desktop can, and why in one plain sentence."""

    what: str
    can: Answer
    why: str
