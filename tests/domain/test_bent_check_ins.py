"""Check-ins go along when the turns of the phases move."""

from partner_overlay.domain.bent_check_ins import bent
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS
from partner_overlay.domain.plan import Shares


def test_the_check_in_at_the_turn_to_closing_stays_at_the_turn() -> None:
    shares = {one.id: one.share for one in bent(DEFAULT_CHECK_INS, Shares(), Shares(0.15, 0.6))}
    assert shares["closing-opens"] == 0.6
    assert 0.15 < shares["presence"] < 0.25
    assert 0.6 < shares["closing"] < 0.9


def test_with_the_same_shares_nothing_moves() -> None:
    assert bent(DEFAULT_CHECK_INS, Shares(), Shares()) == DEFAULT_CHECK_INS
