"""What the welcome shows: three questions with an answer that stands already, and how far a rehearsal has come."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from partner_overlay.application.settings import Form, Look, PromptSettings, Settings
from partner_overlay.domain.sentences import Sentence
from partner_overlay.presentation.requests import Ask
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.welcome import Reached, WelcomeNow, derive_welcome
from partner_overlay.presentation.welcome_view import (
    Standing,
    WelcomeAsk,
    WelcomeQuestion,
    WelcomeStage,
    WelcomeView,
)
from tests.presentation.marking import UNKIND, is_marked, marked

CHOOSING, REHEARSING, REHEARSED = WelcomeStage
NOW = WelcomeNow(CHOOSING, Settings(), 60)


def view_of(now: WelcomeNow) -> WelcomeView:
    return derive_welcome(now, as_written)


def question(view: WelcomeView, ask: Ask) -> WelcomeQuestion:
    return next(each for each in view.questions if each.ask is ask)


def texts(view: WelcomeView) -> Iterator[str]:
    yield from (view.title, *view.lead, view.saying, view.remark)
    yield from (button.words for button in view.buttons)
    yield from (moment.words for moment in view.moments)
    for each in view.questions:
        yield each.words
        for choice in each.choices:
            yield from (choice.words, choice.hint)


def everything() -> Iterator[WelcomeNow]:
    yield from (NOW._replace(stage=stage, whole=whole) for stage in WelcomeStage for whole in (True, False))


def test_every_question_has_an_answer_that_stands_already() -> None:
    view = view_of(NOW)
    assert [each.ask for each in view.questions] == [Ask.USUAL, Ask.FORM, Ask.ROTATION]
    assert [each.chosen for each in view.questions] == ["60", "card", "5"]
    assert all(each.chosen in [choice.value for choice in each.choices] for each in view.questions)


def test_it_says_the_two_experts_and_a_sentence_for_the_client() -> None:
    view = view_of(NOW)
    assert len(view.lead) == 2
    assert "Two experts" in view.lead[1]
    assert "“I keep a small clock and a question card on my screen. Nothing is recorded.”" in view.saying


def test_what_was_chosen_elsewhere_is_among_the_answers() -> None:
    settings = Settings(look=Look(form=Form.HAIRLINE), prompts=PromptSettings(12))
    view = view_of(NOW._replace(settings=settings, usual=50))
    assert [choice.value for choice in question(view, Ask.USUAL).choices] == ["30", "45", "50", "60", "90"]
    assert question(view, Ask.USUAL).chosen == "50"
    assert question(view, Ask.FORM).chosen == "hairline"
    assert question(view, Ask.ROTATION).choices[0].words == "Every 12 min"


def test_who_asks_for_each_prompt_can_have_them_change_by_themselves_again() -> None:
    view = view_of(NOW._replace(settings=replace(Settings(), prompts=PromptSettings(0))))
    rotation = question(view, Ask.ROTATION)
    assert ([choice.value for choice in rotation.choices], rotation.chosen) == (["5", "0"], "0")


@pytest.mark.parametrize(
    ("stage", "asks"),
    [
        (CHOOSING, [WelcomeAsk.START, WelcomeAsk.REHEARSE]),
        (REHEARSING, [WelcomeAsk.END]),
        (REHEARSED, [WelcomeAsk.REHEARSE, WelcomeAsk.START]),
    ],
)
def test_enter_leads_on_from_each_stage(stage: WelcomeStage, asks: list[WelcomeAsk]) -> None:
    """The last button is the one that Enter presses."""
    assert [button.ask for button in view_of(NOW._replace(stage=stage)).buttons] == asks


def test_a_rehearsal_shows_where_it_is_and_asks_nothing() -> None:
    view = view_of(NOW._replace(stage=REHEARSING, reached=Reached.SAID))
    assert (view.questions, view.saying, view.remark) == ((), "", "")
    standings = [moment.standing for moment in view.moments]
    assert standings == [Standing.DONE, Standing.DONE, Standing.NOW, *[Standing.AHEAD] * 4]


def test_only_a_whole_hour_is_called_one() -> None:
    rehearsed = NOW._replace(stage=REHEARSED)
    assert view_of(rehearsed._replace(whole=True)).title == "That was an hour."
    assert "hour" not in view_of(rehearsed).title
    assert view_of(rehearsed).lead == ("When you are ready, start your own.",)
    assert len(view_of(rehearsed).questions) == 3


def test_a_trouble_is_handed_on() -> None:
    assert view_of(NOW._replace(trouble="The disk is full.")).trouble == "The disk is full."


def test_a_trouble_is_told_in_the_coachs_language() -> None:
    def shouted(context: str, words: str) -> str:
        return words.upper() if context == "Sentence" else words

    now = NOW._replace(trouble=Sentence("The disk is full."))
    assert derive_welcome(now, shouted).trouble == "THE DISK IS FULL."


def test_all_words_can_be_translated() -> None:
    said = [words for now in everything() for words in texts(derive_welcome(now, marked)) if words]
    assert [words for words in said if not is_marked(words)] == []


def test_all_words_are_kind() -> None:
    assert [words for now in everything() for words in texts(view_of(now)) if UNKIND.search(words)] == []
