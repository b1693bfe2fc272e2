"""A session in short: from its facts and its review's, times as corrected."""

from partner_overlay.domain import commands
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.review import facts
from partner_overlay.domain.review.answers import Rating
from partner_overlay.domain.review.course import Stretch
from partner_overlay.domain.review.digest import Recorded, SessionDigest, digest_of
from tests.made.reviewed_hour import reviewed_hour
from tests.made.sessions import Conversation, at, minutes

NOW = at(90)
HOUR = reviewed_hour().facts


def digest(*review_facts: facts.ReviewFact) -> SessionDigest:
    made = digest_of(Recorded("reviewed", HOUR, review_facts))
    assert made is not None
    return made


def test_it_tells_what_was_planned_and_what_was() -> None:
    short = digest()
    assert (short.session_id, short.started_at, short.engagement) == ("reviewed", at(0), Engagement.FIRST)
    assert (short.planned, short.used, short.planned_turns) == (minutes(75), minutes(62), (minutes(8.6), minutes(43)))
    assert [short.spent_in(phase) for phase in Phase] == [minutes(11.5), minutes(31.5), minutes(19)]


def test_what_was_said_or_offered_is_counted_by_its_main_competency() -> None:
    assert digest().said == (
        *(("2.1", 1), ("3.4", 1), ("3.8", 1), ("3.9", 2), ("5.1", 1), ("6.3", 1), ("6.4", 1), ("7.11", 1)),
        *(("8.1", 1), ("8.2", 1), ("8.8", 1)),
    )


def test_it_tells_how_items_showed_to_the_coach_and_whether_it_is_reviewed() -> None:
    assert (digest().ratings, digest().reviewed) == ((), False)
    rated = digest(
        facts.ItemRated(NOW, "c5.presence", Rating.CLEARLY), facts.ItemRated(NOW, "c3.fit", Rating.NOT_NOTICED)
    )
    assert rated.ratings == (("c3.fit", Rating.NOT_NOTICED), ("c5.presence", Rating.CLEARLY))
    assert rated.reviewed
    assert digest(facts.ReviewFinished(NOW)).reviewed
    assert not digest(facts.ReviewOpened(NOW)).reviewed


def test_its_times_are_those_that_the_coach_has_corrected() -> None:
    short = digest(facts.TimesCorrected(NOW, at(-2), at(60)), facts.TurnsCorrected(NOW, minutes(10), minutes(50)))
    assert (short.started_at, short.used, short.planned) == (at(-2), minutes(60), minutes(75))
    assert short.stretches == (
        Stretch(Phase.AGREEMENT, minutes(0), minutes(10)),
        Stretch(Phase.EXPLORATION, minutes(10), minutes(50)),
        Stretch(Phase.CLOSING, minutes(50), minutes(60)),
    )


def test_a_session_whose_start_was_undone_has_none() -> None:
    undone = Conversation.started()
    undone.give(commands.Undo())
    assert digest_of(Recorded("s1", tuple(undone.facts))) is None
