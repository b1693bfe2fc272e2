"""When a session was and how its time went, whatever sort of session it was."""

from dataclasses import replace

import pytest

from partner_overlay.domain.facts import SessionEnded
from partner_overlay.domain.review.evidence import Evidence, evidence_of
from partner_overlay.presentation.exports.session_document import Pairs, Section
from partner_overlay.presentation.exports.time_sections import phases_section, time_section
from tests.made.reviewed_hour import reviewed_hour
from tests.made.sessions import minutes
from tests.presentation.exports.reading import SUPERVISION, TELL

_FOUND = evidence_of(reviewed_hour().facts)
assert _FOUND is not None
HOUR: Evidence = _FOUND


def told(section: Section) -> dict[str, str]:
    return {row.name: row.words for part in section.parts if isinstance(part, Pairs) for row in part.rows}


def test_a_rehearsal_says_so() -> None:
    assert told(time_section(replace(HOUR, rehearsal=True), TELL))["Session type"] == "first session (rehearsal)"


def test_a_session_that_has_not_ended_has_no_end() -> None:
    going_on = evidence_of(fact for fact in reviewed_hour().facts if not isinstance(fact, SessionEnded))
    assert going_on is not None
    rows = told(time_section(going_on, TELL))
    assert "Ended" not in rows
    assert rows["Length"].endswith("not ended")


def test_what_was_brought_along_and_how_long_the_computer_slept() -> None:
    rows = told(time_section(replace(HOUR, intention="6.3", away=minutes(3)), TELL))
    assert (rows["Intention brought along"], rows["Computer away"]) == ("6.3 more to it", "3 min")


def test_a_supervision_page_says_how_long_and_not_when() -> None:
    rows = told(time_section(HOUR, SUPERVISION))
    assert list(rows) == ["Session type", "Length", "Paused"]


@pytest.mark.parametrize(
    ("planned", "phases"),
    [
        (60, ["0:00 to 8:36", "8:36 to 43:00", "43:00 to 1:00:00"]),
        (20, ["0:00 to 8:36", "8:36 to 20:00", "20:00 to 20:00"]),
    ],
)
def test_phases_are_told_against_the_plan_of_the_end(planned: float, phases: list[str]) -> None:
    shorter = replace(HOUR, ending=replace(HOUR.ending, planned=minutes(planned)))
    rows = told(phases_section(shorter, TELL))
    assert [words.partition(";")[0] for words in rows.values()] == [f"planned {span}" for span in phases]


def test_a_phase_that_was_gone_back_to_has_all_its_times_and_one_that_never_came_has_none() -> None:
    course = replace(HOUR.course, stretches=HOUR.course.stretches[:-1])
    rows = told(phases_section(replace(HOUR, course=course), TELL))
    assert rows["Agreement"].endswith("was 0:00 to 9:30, 20:00 to 22:00")
    assert rows["Closing"].endswith("was not entered")
