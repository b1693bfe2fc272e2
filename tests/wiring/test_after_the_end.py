"""What follows the end of a session: its review opens, or waits; and what earlier reviews say to the next start."""

from dataclasses import replace

import pytest

from partner_overlay.application.session_service import StartChoices
from partner_overlay.application.settings import ReviewSettings, Settings
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.facts import IntentionChosen, ReviewFinished, ReviewPutOff
from partner_overlay.domain.session import Session
from partner_overlay.presentation.menu_view import Entry
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.wiring.after_the_end import AfterTheEnd
from partner_overlay.wiring.past_reviews import QUIET_AFTER
from tests.made.programs import Bench
from tests.made.sessions import minutes


class Heard:
    """What was wanted after the end, and what was taken back."""

    def __init__(self, bench: Bench) -> None:
        self.reviews: list[str] = []
        self.taken_back: list[str] = []
        self.watching = AfterTheEnd(bench.program, lambda: bench.past)
        self.watching.review_wanted.connect(self.reviews.append)
        self.watching.taken_back.connect(self.taken_back.append)


@pytest.fixture
def heard(bench: Bench) -> Heard:
    return Heard(bench)


def held(bench: Bench, choices: StartChoices | None = None) -> Session:
    """A session that has ended."""
    bench.start(choices or StartChoices(client="R7"))
    bench.after(minutes(5))
    bench.ask(Ask.END)
    return bench.session


def let_reviews_wait(bench: Bench) -> None:
    bench.settings_service.change(replace(bench.settings, review=ReviewSettings(at_end=False)))


def waiting(bench: Bench) -> list[Entry]:
    lines = (line for line in bench.program.menu() if isinstance(line, Entry) and line.request)
    return [line for line in lines if line.request is not None and line.request.ask is Ask.REVIEW]


# At the end


def test_the_review_is_wanted_once_when_the_session_has_ended(bench: Bench, heard: Heard) -> None:
    bench.start()
    bench.ask(Ask.NEXT)
    assert heard.reviews == []
    bench.ask(Ask.END)
    bench.after(minutes(1))
    bench.program.refresh()
    assert heard.reviews == [bench.session.id]


def test_an_end_that_is_undone_takes_the_review_back_and_the_next_end_wants_it_again(
    bench: Bench, heard: Heard
) -> None:
    session = held(bench)
    bench.ask(Ask.UNDO)
    assert heard.taken_back == [session.id]
    bench.ask(Ask.END)
    assert heard.reviews == [session.id, session.id]


def test_another_session_takes_nothing_back(bench: Bench, heard: Heard) -> None:
    held(bench)
    bench.after(minutes(1))
    held(bench)
    assert len(heard.reviews) == 2
    assert heard.taken_back == []


def test_a_start_that_is_undone_has_no_review(bench: Bench, heard: Heard) -> None:
    bench.start()
    bench.ask(Ask.UNDO)
    bench.program.refresh()
    assert (bench.program.session, heard.reviews, heard.taken_back) == (None, [], [])


def test_a_private_session_has_none(bench: Bench, heard: Heard) -> None:
    held(bench, StartChoices(client="R7", private=True))
    assert heard.reviews == []


def test_it_waits_instead_if_the_coach_likes_that_better(bench: Bench, heard: Heard) -> None:
    let_reviews_wait(bench)
    session = held(bench)
    assert heard.reviews == []
    assert [line.request for line in waiting(bench)] == [Request(Ask.REVIEW, session.id)]


def test_that_it_can_not_wait_on_a_full_disk_is_said_in_the_menu(bench: Bench, heard: Heard) -> None:
    let_reviews_wait(bench)
    bench.start()
    bench.reviews.full = True
    bench.ask(Ask.END)
    assert bench.menu_lines[-1] == "The disk is full."


# What was put off


def put_off(bench: Bench, session: Session) -> None:
    bench.reviews.append(session.id, (ReviewPutOff(bench.time_of_day()),))


def test_a_review_that_was_put_off_is_a_line_in_the_menu_for_two_days(bench: Bench) -> None:
    put_off(bench, held(bench))
    assert len(waiting(bench)) == 1
    bench.clock.advance(QUIET_AFTER)
    assert len(waiting(bench)) == 1
    bench.clock.advance(minutes(1))
    assert waiting(bench) == []


def test_a_record_that_can_not_be_read_adds_no_line(bench: Bench) -> None:
    put_off(bench, held(bench))
    bench.reviews.full = True
    assert waiting(bench) == []


# Asked for


def test_the_newest_session_is_reviewed_unless_another_is_named(bench: Bench) -> None:
    wanted: list[str] = []
    bench.program.wanted.review.connect(wanted.append)
    older = held(bench)
    bench.after(minutes(1))
    newer = held(bench)
    bench.ask(Ask.REVIEW)
    bench.ask(Ask.REVIEW, older.id)
    assert wanted == [newer.id, older.id]


@pytest.mark.parametrize("full", [True, False])
def test_without_a_session_there_is_nothing_to_review(
    full: bool,  # noqa: FBT001  one of two cases
    bench: Bench,
) -> None:
    bench.reviews.full = full
    with pytest.raises(Refusal, match=r"There is no session to review yet\."):
        bench.program.carry_out(Request(Ask.REVIEW))


def test_the_history_is_asked_for(bench: Bench) -> None:
    wanted: list[str] = []
    bench.program.wanted.history.connect(lambda: wanted.append("history"))
    bench.ask(Ask.HISTORY)
    assert wanted == ["history"]


# At the next start


def chose(bench: Bench, competency: str) -> None:
    session, now = held(bench), bench.time_of_day()
    bench.reviews.append(session.id, (IntentionChosen(now, competency, "wait longer"), ReviewFinished(now)))
    bench.after(minutes(1))


def test_what_the_last_review_chose_to_practise_weighs_in_the_next_session(bench: Bench) -> None:
    chose(bench, "5.1")
    chose(bench, "5.6")
    bench.start()
    assert bench.session.rotation.intention == "5.6"


def test_unless_the_coach_leaves_it_or_the_record_can_not_be_read(bench: Bench) -> None:
    chose(bench, "5.6")
    bench.start(StartChoices(practises=False))
    assert bench.session.rotation.intention == ""
    bench.ask(Ask.END)
    bench.after(minutes(1))
    bench.reviews.full = True
    bench.start()
    assert bench.session.rotation.intention == ""


def test_the_setting_is_kept(bench: Bench) -> None:
    bench.ask(Ask.REVIEW_AT_END)
    assert bench.settings == Settings(review=ReviewSettings(at_end=False))
