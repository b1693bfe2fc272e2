"""What unfolds at Start below the daily choices, to be shown."""

from typing import NamedTuple

from partner_overlay.presentation.phase_joins import PhasesView

AGO = (0, 1, 2, 5, 10)  # minutes since the session began, offered as buttons


class Tick(NamedTuple):
    """One thing to tick or to leave."""

    id: str
    words: str
    ticked: bool


class DetailsView(NamedTuple):
    """What unfolds below the daily choices. `end_words` tell what the typed end comes to; `settle` in seconds."""

    phases: PhasesView
    decks: tuple[Tick, ...]
    check_ins: tuple[Tick, ...]
    decks_words: str = ""
    end_words: str = ""
    settle: int = 0
