"""Session types: the presets that come with the program."""

from datetime import timedelta

import pytest

from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS
from partner_overlay.domain.phases import Engagement
from partner_overlay.domain.session_types import SHIPPED_TYPES


@pytest.mark.parametrize(
    ("name", "minutes", "engagement"),
    [
        ("60 min", 60, None),
        ("30 min", 30, None),
        ("90 min", 90, None),
        ("first session", 90, Engagement.FIRST),
        ("last session", 60, Engagement.LAST),
        ("mentor", 60, None),
    ],
)
def test_the_shipped_types(name: str, minutes: int, engagement: Engagement | None) -> None:
    (found,) = [one for one in SHIPPED_TYPES if one.name == name]
    assert found.length == timedelta(minutes=minutes)
    assert found.engagement is engagement
    assert found.check_ins == DEFAULT_CHECK_INS
    assert found.decks == ()
