"""A review in plain lines, after those of the record."""

from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.answers import Question, Rating
from partner_overlay.presentation.exports.review_lines import plain_lines, review_lines
from partner_overlay.presentation.exports.session_document import Happened, Happenings, Plain, Section
from partner_overlay.presentation.exports.telling import Telling
from tests.made.recorded import empty, full, reviewed, undone
from tests.made.reviewed_hour import reviewed_hour
from tests.made.sessions import minutes
from tests.presentation.exports.reading import TELL


def lines(*answers: review.ReviewAnswer) -> list[str]:
    return list(review_lines(reviewed(reviewed_hour().facts, answers), TELL))


def test_without_answers_there_is_nothing_to_say() -> None:
    assert list(review_lines(empty())) == list(review_lines(undone(), Telling())) == []


def test_only_what_was_answered_is_told() -> None:
    assert lines(
        review.SeePresence(4, "rooted"),
        review.RateItem("c3.fit", Rating.CLEARLY),
        review.NoteItem("c3.time-and-focus", "One.\nTwo."),
        review.AnswerQuestion(Question.CLOCK, "Hurry.\n\nA little."),
    ) == [
        "",
        "Ninety seconds",
        "  My presence: 4 of 5, rooted",
        "",
        "Checklist",
        "",
        "Explicit partnering",
        "  3.5 fit: Clearly",
        "  3.9 time and focus",
        "    One.",
        "    Two.",
        "",
        "Reflection",
        "  What did the clock make me do?",
        "    Hurry.",
        "    A little.",
    ]


def test_corrections_are_told_without_answers_too() -> None:
    assert lines(review.CorrectMark(1, None)) == [
        "",
        "Corrected afterwards",
        "  Mark 2: recorded 17:00 shift; now taken out",
    ]


def test_all_of_a_full_review_is_told() -> None:
    told = list(review_lines(full(), TELL))
    assert "  Who chose the direction: Mostly client" in told
    assert "  Began: recorded 2026-11-23 14:00; now 2026-11-23 13:59" in told
    assert len([line for line in told if line.startswith("    What I saw of it")]) == 33


def test_any_section_can_be_told_in_plain_lines() -> None:
    section = Section("Marks", (Plain("Two of them."), Happenings((Happened(minutes(7), "shift\n", "5.1"),))))
    assert list(plain_lines(section)) == ["", "Marks", "  Two of them.", "  7:00 shift"]


def test_what_was_not_answered_is_said_shortly() -> None:
    assert lines(review.RateItem("c3.fit", Rating.CLEARLY))[:3] == ["", "Ninety seconds", "  Nothing written yet."]
