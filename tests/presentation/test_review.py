"""What the review window shows: heading, choices, checklist with evidence, questions, and what is on disk."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Kind
from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.answers import Direction, EndDecision, Intention, Moment, Question, Rating
from partner_overlay.domain.review.checklist import CHECKLIST, Group
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.domain.review.review import Review, Stage
from partner_overlay.presentation.review import Reviewing, derive_review
from partner_overlay.presentation.review_checklist import Examples
from partner_overlay.presentation.review_requests import edit_actions, jumps, review_actions
from partner_overlay.presentation.review_view import NOTHING, ItemView, ReviewView
from partner_overlay.presentation.translation import as_written
from tests.made.reviewed_hour import ANSWERS, START
from tests.made.reviews import evidence_in, hour, reviewing
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, made_prompt, minutes
from tests.presentation.marking import is_marked, marked

CLOSE = "c8.close-session"


def shown(evidence: Evidence, *answers: review.ReviewAnswer, trouble: str = "") -> ReviewView:
    return derive_review(reviewing(evidence, *answers, trouble=trouble), Numbering.ICF_2019, as_written, zone=UTC)


def plain() -> Evidence:
    conversation = Conversation.started(AN_HOUR)
    conversation.lived_to(20)
    return evidence_in(conversation.facts)


def item(view: ReviewView, key: str) -> ItemView:
    return next(one for group in view.groups for one in group.items if one.key == key)


def by_number(view: ReviewView, number: str) -> ItemView:
    return next(one for group in view.groups for one in group.items if one.number == number)


# Heading


def test_the_heading_tells_with_whom_and_when_and_how_long() -> None:
    heading = shown(hour()).heading
    assert heading.title == "Session with “R7”"
    assert heading.when == "Mon 23 Nov 2026, 14:00 to 15:04 · 75 min planned, 62 used"
    assert heading.notes == ("What the client wanted: more ease", "Parked for next time: deadlines")


def test_without_a_code_it_is_a_session() -> None:
    assert shown(plain()).heading.title == "Session"


def test_times_are_those_of_the_zone() -> None:
    east = timezone(timedelta(hours=11))
    view = derive_review(reviewing(plain()), Numbering.ICF_2019, as_written, zone=east)
    assert view.heading.when.startswith("Tue 24 Nov 2026, 01:00 to 01:")


def test_a_rehearsal_and_what_was_practised_are_said() -> None:
    conversation = Conversation.started(replace(AN_HOUR, speed=10.0, intention="3.9"))
    assert shown(evidence_in(conversation.facts)).heading.notes == (
        "This was a rehearsal. It stays out of log and trends.",
        "You wanted to practise: 3.9 time and focus",
    )


def test_what_was_corrected_is_said_with_what_was_recorded() -> None:
    notes = shown(
        hour(),
        review.CorrectTimes(TWO_O_CLOCK - minutes(5), None),
        review.CorrectTurns(Turns(minutes(10), None)),
        review.CorrectMark(0, None),
    ).heading.notes
    assert notes[2:] == (
        "Times corrected; recorded were 14:00 to 15:04.",
        "Phases corrected; recorded was: exploration at 9:30, closing at 43:00.",
        "Marks corrected; what was recorded stands beside them in the corrections.",
    )
    assert shown(hour(), review.CorrectTimes(None, TWO_O_CLOCK + minutes(70))).heading.notes[2:] == (
        "Times corrected; recorded were 14:00 to 15:04.",
    )


def test_a_phase_that_never_came_is_said_in_what_was_recorded() -> None:
    notes = shown(plain(), review.CorrectTurns(Turns(minutes(5), minutes(15)))).heading.notes
    assert notes == ("Phases corrected; recorded was: no exploration, no closing.",)


# Ninety seconds


def test_nothing_is_chosen_before_the_coach_chooses() -> None:
    ninety = shown(hour()).ninety
    assert (ninety.direction, ninety.end, ninety.presence) == (NOTHING, NOTHING, NOTHING)
    assert (ninety.presence_word, ninety.moment, ninety.intention) == ("", Moment(), Intention())
    assert (len(ninety.directions), len(ninety.ends)) == (5, 4)


def test_what_is_chosen_has_its_place() -> None:
    ninety = shown(
        hour(),
        review.SeeDirection(Direction.CLIENT),
        review.SeeEnd(EndDecision.WE_AGREED),
        review.SeePresence(4, "rooted"),
        review.ChooseIntention(Intention("6.3", "Ask once more")),
    ).ninety
    assert (ninety.direction, ninety.end, ninety.presence, ninety.presence_word) == (4, 2, 3, "rooted")
    assert ninety.intention == Intention("6.3", "Ask once more")


def test_marks_and_what_was_said_can_be_picked_as_moments() -> None:
    moments = shown(hour()).ninety.moments
    assert [one.at for one in moments] == sorted(one.at for one in moments)
    words = [one.words for one in moments]
    assert {"7:00 shoulders", "1:00 plan", "16:00 Breath, pace, shoulders"} <= set(words)


def test_a_moment_of_the_coachs_own_stays_among_them() -> None:
    moments = shown(hour(), review.PickMoment(Moment(minutes(15), "silence"))).ninety.moments
    assert "15:00 a moment of yours" in [one.words for one in moments]


# Checklist


def test_all_items_stand_in_the_sources_groups() -> None:
    groups = shown(hour()).groups
    assert [group.group for group in groups] == list(Group)
    assert [one.key for group in groups for one in group.items] == [one.key for one in CHECKLIST]


def test_each_has_its_evidence_rating_and_note() -> None:
    view = shown(hour(), review.RateItem("c3.session-outcome", Rating.IN_PART), review.NoteItem(CLOSE, "together"))
    assert by_number(view, "3.4").evidence == "said at 1:00"
    assert view.ratings[by_number(view, "3.6").rating] == "In part"
    assert (item(view, CLOSE).note, item(view, CLOSE).rating) == ("together", NOTHING)


@pytest.mark.parametrize(("evidence", "away"), [(hour, ["3.11"]), (plain, ["3.4", "3.5", "3.11"])])
def test_what_is_not_of_this_kind_of_session_folds_away(evidence: Callable[[], Evidence], away: list[str]) -> None:
    folded = [one.number for group in shown(evidence()).groups for one in group.items if one.folded]
    assert folded == away


@pytest.mark.parametrize("answer", [review.RateItem("c3.fit", Rating.CLEARLY), review.NoteItem("c3.fit", "we do")])
def test_what_has_an_answer_does_not_fold(answer: review.ReviewAnswer) -> None:
    assert not item(shown(plain(), answer), "c3.fit").folded


def test_the_sources_questions_stand_with_its_groups_and_credit() -> None:
    examples = Examples((made_prompt("a", text="Deeper?"), made_prompt("b", kind=Kind.MOMENT, text="Alive?")), "By X")
    view = derive_review(reviewing(plain()), Numbering.ICF_2019, as_written, examples=examples, zone=UTC)
    found = {group.group: (group.examples, group.credit) for group in view.groups}
    assert found[Group.PROCESS] == (("Deeper?",), "By X")
    assert found[Group.MOMENT] == (("Alive?",), "By X")
    assert found[Group.MINDSET] == ((), "")


# Reflection and the rest


def test_questions_have_their_answers_and_the_last_is_for_supervision() -> None:
    view = shown(hour(), review.AnswerQuestion(Question.CLOCK, "It hurried me."))
    assert [one.question for one in view.questions] == list(Question)
    assert {one.question: one.answer for one in view.questions}[Question.CLOCK] == "It hurried me."
    assert [one.question for one in view.questions if one.supervision] == [Question.SUPERVISION]


def test_how_it_stands_with_the_disk_is_said() -> None:
    assert (shown(hour()).saved, shown(hour()).trouble) == ("Saved as you type", False)
    full = shown(hour(), trouble="The disk is full.")
    assert (full.saved, full.trouble) == ("The disk is full.", True)


def test_a_finished_review_says_that_it_is() -> None:
    evidence = hour()
    done = Reviewing(evidence, Review(stage=Stage.FINISHED), evidence.course)
    view = derive_review(done, Numbering.ICF_2019, as_written, zone=UTC)
    assert view.saved == "Reviewed. Still saved as you type."


def test_every_word_goes_through_translation() -> None:
    evidence = hour()
    view = derive_review(reviewing(evidence, *ANSWERS), Numbering.ICF_2019, marked, zone=UTC)
    texts = [view.heading.title, *view.heading.notes, view.saved, *view.ratings, *view.ninety.directions]
    texts += [view.heading.when, *view.ninety.ends, *(group.title for group in view.groups)]
    texts += [one.words for one in view.questions] + [one.evidence for group in view.groups for one in group.items]
    data = ("R7", START.outcome, "deadlines")
    assert [text for text in texts if not is_marked(text, *data)] == []


def test_actions_and_jumps_have_words_and_keys_of_their_own() -> None:
    actions = (*edit_actions(marked), *review_actions(marked))
    keys = [key for action in actions for key in action.keys] + [jump.keys for jump in jumps(marked)]
    assert len(keys) == len(set(keys))
    assert all(is_marked(action.words) for action in actions)
    assert [jump.keys for jump in jumps(as_written)] == [f"Alt+{number}" for number in range(1, 9)]
    assert [jump.group for jump in jumps(as_written)] == [None, *Group, None]
