"""How a start is said: its type, and its length where the type does not say it already."""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from partner_overlay.domain.competencies import competency_of
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.time_words import MINUTE, duration
from partner_overlay.presentation.translation import Translate

if TYPE_CHECKING:
    from partner_overlay.domain.review.answers import Intention


def with_client(type_name: str, client: str) -> str:
    """`60 min with R7`."""
    return f"{type_name} with {client}" if client else type_name


def other_length(type_name: str, length: timedelta) -> str:
    """`, 45 min long`, or nothing when the name of the type says so already: that of a type can mean any length."""
    long = duration(round(length / MINUTE) * MINUTE)
    return "" if re.search(rf"(?<!\d){long}\b", type_name) else f", {long} long"


def rehearsed(speed: float) -> str:
    """`, a rehearsal 60 times as fast`, or nothing at the speed of life."""
    return "" if speed == 1.0 else f", a rehearsal {speed:g} times as fast"


def intention_words(intention: "Intention", numbers: Numbering, translate: Translate) -> str:
    """`More silence (5.6 silence)`; what there is of words and competency, or nothing."""
    competency = competency_of(intention.competency)
    if competency is None:
        return intention.words
    named = f"{competency.number(numbers)} {translate('Competency', competency.name)}"
    return f"{intention.words} ({named})" if intention.words else named


def parked_words(labels: Sequence[str], translate: Translate) -> str:
    """What was parked in the last session with this client; empty when nothing was."""
    return translate("Start", "Parked last time: {topics}").replace("{topics}", "; ".join(labels)) if labels else ""
