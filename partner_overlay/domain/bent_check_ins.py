"""Check-ins go along when the turns of the phases move: the one at the turn to closing stays there (product.md 3)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.plan import Plan, Shares

_WHOLE = timedelta(hours=10)  # fine enough for any share


def bent(check_ins: Sequence[CheckIn], before: Shares, after: Shares) -> tuple[CheckIn, ...]:
    """Each at the same part of its phase as it was with the shares before."""
    if before == after:
        return tuple(check_ins)
    plan = Plan(_WHOLE, _WHOLE * after.agreement_until, _WHOLE * after.exploration_until, before)
    return tuple(replace(one, share=plan.at_share(one.share) / _WHOLE) for one in check_ins)
