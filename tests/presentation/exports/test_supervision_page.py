"""The supervision page tells of the coach, and nothing of the client: each thing is planted, and sought."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from partner_overlay.domain.commands import StartSession
from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.answers import Intention, Moment, Question
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.domain.review.evidence import evidence_of
from partner_overlay.domain.review.evidence_corrected import evidence_corrected
from partner_overlay.domain.review.review import review_of
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.text_pieces import InWords
from partner_overlay.presentation.exports.without_client import without_client
from tests.made.recorded import empty, full, private, reviewed
from tests.made.reviewed_hour import ANSWERS, START, reviewed_hour
from tests.made.sessions import minutes
from tests.presentation.exports.reading import SUPERVISION, exported, markdown_headings, markdown_words

PAGES: tuple[InWords, ...] = (ExportForm.MARKDOWN, ExportForm.HTML)
PLANTED = {
    "code": "Zq7",
    "outcome": "a calmer Thursday",
    "parked": "deadlines",  # by a command of the hour
    "parked before": "the quarrel",
    "day": "2026-11-23",
    "day in English": "11/23/2026",
    "day in German": "23.11.2026",
    "corrected time of day": "13:59",
    "end": "15:04",
    "id": "20261123-140000-abcd",
}
TOLD = (
    "It was Zq7 on 2026-11-23 (23.11.2026, 11/23/2026): zq7 wanted a calmer  thursday, Deadlines came up,"
    " and the quarrel."
)
PLANTED_IN: tuple[ReviewAnswer, ...] = (
    *ANSWERS,
    review.SeePresence(4, "Zq7"),
    review.PickMoment(Moment(minutes(15), TOLD)),
    review.ChooseIntention(Intention("6.3", TOLD)),
    review.NoteItem("c3.time-and-focus", TOLD),
    *(review.AnswerQuestion(question, TOLD) for question in Question),
    review.CorrectMark(0, Mark(minutes(8), "Zq7 deadlines", "5.1")),
)


MORE_TO_IT = (
    "6.3 more to it: Not noticed\nI notice when something more is there, and we look at it together.\n"
    "Recorded: said at 13:30; marked at 18:30\nNote: What I saw of it: c6.more-to-it."
)


def planted(start: StartSession = START) -> StartSession:
    return replace(
        start,
        session_id=PLANTED["id"],
        client=PLANTED["code"],
        outcome=PLANTED["outcome"],
        parked_before=(PLANTED["parked before"],),
    )


def page(form: InWords) -> str:
    return exported(form, reviewed(reviewed_hour(planted()).facts, PLANTED_IN, PLANTED["id"]), tell=SUPERVISION)


def found_in(text: str, sought: Mapping[str, str] = PLANTED) -> list[str]:
    return [name for name, words in sought.items() if words.casefold() in text.casefold()]


@pytest.mark.parametrize("form", PAGES)
def test_nothing_of_the_client_is_on_the_page(form: InWords) -> None:
    assert found_in(page(form)) == []


def test_all_of_it_would_be_found() -> None:
    """The seeking itself: each of these stands in an export that leaves nothing out."""
    session = reviewed(reviewed_hour(planted()).facts, PLANTED_IN, PLANTED["id"])
    everywhere = exported(ExportForm.CSV, session)
    assert found_in(everywhere) == list(PLANTED)


def test_the_coachs_words_are_kept_but_for_these() -> None:
    told = "It was the client on … (…, …): the client wanted …, … came up, and …."
    assert markdown_words(page(ExportForm.MARKDOWN)).count(told) == len(Question)


def test_a_prompt_with_the_outcome_in_it_has_an_ellipsis() -> None:
    start = replace(planted(), seed=5)
    shown = exported(ExportForm.HTML, reviewed(reviewed_hour(start).facts, ()), tell=SUPERVISION)
    assert found_in(shown) == []
    from_all = [
        exported(ExportForm.HTML, reviewed(reviewed_hour(replace(start, seed=seed)).facts, ()), tell=SUPERVISION)
        for seed in range(12)
    ]
    assert any("“What is alive in “…” right now?”" in one for one in from_all)


def test_what_the_coach_brings_comes_first() -> None:
    headings = [words for _, words in markdown_headings(exported(ExportForm.MARKDOWN, full(), tell=SUPERVISION))]
    assert headings == [
        "A session for supervision", "What I bring", "Time", "Phases", "Ninety seconds", "Reflection", "Checklist",
        "Mindset", "Explicit partnering", "Implicit partnering", "How I partnered", "Process partnering",
        "In-the-moment partnering", "What was said, and when",
    ]  # fmt: skip
    words = markdown_words(exported(ExportForm.MARKDOWN, full(), tell=SUPERVISION))
    question = "What do I want to bring to supervision, and what makes it matter?"
    assert words[2:4] == [question, "About supervision:\nmore than I thought."]
    assert words.count(question) == 1


def test_what_helps_a_supervisor_is_there() -> None:
    words = markdown_words(exported(ExportForm.MARKDOWN, full(), tell=SUPERVISION))
    for told in (
        "Exploration: planned 8:36 to 43:00; was 10:00 to 45:00",
        "Who chose the direction: Mostly client",
        "2:00 “How shall we draw up the plan?” (3.4 plan and goals)",
        "17:00 Notice their breath, pace and shoulders. (5.1 presence)",
        "18:30 Mark: big shift (6.3 more to it)",
        MORE_TO_IT,
    ):
        assert told in words


def test_without_answers_the_question_stands_alone_and_nothing_is_listed_that_was_not_rated() -> None:
    text = exported(ExportForm.MARKDOWN, empty(), tell=SUPERVISION)
    assert "What do I want to bring to supervision, and what makes it matter?" in markdown_words(text)
    assert "Checklist" not in [words for _, words in markdown_headings(text)]


def test_a_mark_without_words_is_a_mark() -> None:
    answers = (review.CorrectMark(0, Mark(minutes(8), "", "")),)
    words = markdown_words(exported(ExportForm.MARKDOWN, reviewed(reviewed_hour().facts, answers), tell=SUPERVISION))
    assert "8:00 A mark" in words


def test_of_a_private_session_only_how_the_time_went_is_told() -> None:
    text = exported(ExportForm.MARKDOWN, private(), tell=SUPERVISION)
    assert [words for _, words in markdown_headings(text)][1:] == ["What I bring", "Time"]


def test_pages_are_numbered_from_the_second_on() -> None:
    text = exported(ExportForm.MARKDOWN, full(), empty(), tell=SUPERVISION)
    titles = [words for level, words in markdown_headings(text) if level == "h1"]
    assert titles == ["A session for supervision", "A session for supervision (2)"]


@pytest.mark.parametrize(
    ("code", "written", "read"),
    [
        ("R7", "r7 and R7s and AR7", "the client and R7s and AR7"),
        ("Anna", "Then anna said: Anna!", "Then the client said: the client!"),
        ("AN", "An open end. AN left.", "An open end. the client left."),
        ("A.B.", "A.B. came, AxB not.", "the client came, AxB not."),
        ("", "Nobody.", "Nobody."),
        ("Ré", "Ré, Rénée", "the client, Rénée"),
    ],
)
def test_the_code_is_known_as_a_word_of_its_own(code: str, written: str, read: str) -> None:
    facts = reviewed_hour(replace(START, client=code, outcome="")).facts
    answers = (review.AnswerQuestion(Question.CLOCK, written),)
    assert read in markdown_words(exported(ExportForm.MARKDOWN, reviewed(facts, answers), tell=SUPERVISION))


def test_numbers_of_competencies_and_session_times_are_no_dates() -> None:
    words = "At 3.9. I waited 12:30; 5.1 and 8.8. See 1/2."
    answers = (review.AnswerQuestion(Question.CLOCK, words),)
    text = exported(ExportForm.MARKDOWN, reviewed(reviewed_hour().facts, answers), tell=SUPERVISION)
    assert words in markdown_words(text)


def test_the_page_is_made_from_what_holds_nothing_of_the_client() -> None:
    session = reviewed(reviewed_hour(planted()).facts, PLANTED_IN, PLANTED["id"])
    evidence, review_now = evidence_of(session.facts), review_of(session.review_facts)
    assert evidence is not None
    hidden = without_client(evidence_corrected(evidence, review_now.corrections), review_now, "the client")
    assert found_in(repr(hidden)) == []
    assert "2026" not in repr(hidden)
