"""Phases: three, in this order."""

from partner_overlay.domain.phases import Phase


def test_the_three_follow_one_another() -> None:
    assert [phase.after for phase in Phase] == [Phase.EXPLORATION, Phase.CLOSING, None]
    assert [phase.before for phase in Phase] == [None, Phase.AGREEMENT, Phase.EXPLORATION]
