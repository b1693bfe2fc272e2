"""What the editor of session types shows."""

from typing import NamedTuple

from partner_overlay.domain.phases import Engagement
from partner_overlay.presentation.details_view import Tick
from partner_overlay.presentation.phase_joins import PhasesView


class TypeForm(NamedTuple):
    """The chosen type, to be changed. `check_ins` say in words how many it has."""

    name: str
    minutes: int
    phases: PhasesView
    engagement: Engagement | None
    decks: tuple[Tick, ...]
    check_ins: str


class TypesView(NamedTuple):
    """`rows` are the types by name and length; `chosen` is the place of one of them."""

    rows: tuple[str, ...]
    chosen: int
    form: TypeForm
    can_delete: bool
    can_go_up: bool
    can_go_down: bool
    can_restore: bool
    can_undo: bool
    trouble: str = ""
