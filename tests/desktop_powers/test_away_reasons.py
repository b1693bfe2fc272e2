"""Away for as long as one reason holds: told of once at each end."""

from partner_overlay.desktop.away_reasons import Away, AwayReasons


def heard() -> tuple[AwayReasons, list[str]]:
    reasons, told = AwayReasons(), list[str]()
    reasons.listen(lambda: told.append("away"), lambda: told.append("back"))
    return reasons, told


def test_the_same_told_twice_counts_once() -> None:
    reasons, told = heard()
    reasons.begin(Away.LOCKED)
    reasons.begin(Away.LOCKED)
    reasons.end(Away.LOCKED)
    reasons.end(Away.LOCKED)
    assert told == ["away", "back"]


def test_locked_and_asleep_are_one_absence() -> None:
    reasons, told = heard()
    for step, reason in (
        (reasons.begin, Away.LOCKED),
        (reasons.begin, Away.ASLEEP),
        (reasons.end, Away.LOCKED),
    ):
        step(reason)
    assert told == ["away"]
    reasons.end(Away.ASLEEP)
    assert told == ["away", "back"]


def test_an_end_without_a_beginning_says_nothing() -> None:
    reasons, told = heard()
    reasons.end(Away.ASLEEP)
    assert told == []


def test_nobody_has_to_listen() -> None:
    reasons = AwayReasons()
    reasons.begin(Away.ASLEEP)
    reasons.end(Away.ASLEEP)
