"""What a screen reader is told by itself: each piece of news once, and nothing that is none."""

from collections.abc import Callable

import pytest

from partner_overlay.domain import commands
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.announcements import Told, announcement
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import AN_HOUR, Conversation, minutes


class Listener:
    """A coach who hears what is told of a conversation."""

    def __init__(self) -> None:
        self.conversation = Conversation.started()
        self.told = Told()
        self.hears()

    def hears(self) -> str:
        """What is told now."""
        session, now = self.conversation.session, self.conversation.now
        self.told, words = announcement(self.told, session, now, Numbering.ICF_2019, as_written)
        return words

    def gives(self, *asked: commands.Command) -> str:
        for command in asked:
            self.conversation.give(command)
        return self.hears()

    def lives_on_to(self, minute: float) -> str:
        """What is told then, when no check-in is left waiting."""
        self.conversation.lived_to(minute)
        words = self.hears()
        if self.conversation.waiting:
            self.conversation.give(commands.DismissCheckIn())
        return words


@pytest.fixture
def listener() -> Listener:
    return Listener()


def test_a_session_that_has_just_been_started_is_no_news() -> None:
    listener = Listener()
    assert listener.told.session == "s1"
    assert listener.hears() == ""


def test_a_check_in_is_told_once(listener: Listener) -> None:
    listener.conversation.lived_to(30)
    assert listener.hears() == ("Check in. Breath, pace, shoulders. Notice their breath, pace and shoulders.")
    assert listener.hears() == ""
    listener.conversation.at(31)
    assert listener.hears() == ""


def test_the_next_check_in_is_told_too(listener: Listener) -> None:
    listener.conversation.lived_to(30)
    listener.hears()
    assert listener.gives(commands.OfferCheckIn()) == ""
    listener.conversation.lived_to(34)
    assert listener.hears().startswith("Check in. 26 min")


def test_one_that_was_put_off_is_told_again_when_it_comes_back(listener: Listener) -> None:
    listener.conversation.lived_to(15)
    listener.hears()
    assert listener.gives(commands.PutOffCheckIn()) == ""
    listener.conversation.lived_to(18)
    assert listener.hears().startswith("Check in. Breath")


def test_one_that_a_prompt_stands_before_is_not_told_again(listener: Listener) -> None:
    listener.conversation.lived_to(15)
    listener.hears()
    listener.conversation.at(16)
    assert listener.gives(commands.ShowNextPrompt()) == ""
    assert listener.told.waited


def test_a_change_of_phase_is_told_with_the_time(listener: Listener) -> None:
    listener.conversation.at(10)
    assert listener.gives(commands.EnterNextPhase()) == "Exploration. 50 minutes left."
    assert listener.hears() == ""
    assert listener.gives(commands.EnterPreviousPhase()) == "Agreement. 50 minutes left."


def test_a_phase_and_a_check_in_at_once_are_one_announcement(listener: Listener) -> None:
    listener.conversation.lived_to(15)
    told = listener.gives(commands.EnterPhase(Phase.EXPLORATION))
    assert told.startswith("Exploration. 45 minutes left. Check in. Breath")


def test_the_time_that_is_up_is_told_once_for_each_length(listener: Listener) -> None:
    told = [listener.lives_on_to(minute) for minute in range(61, 80)]
    listener.gives(commands.ExtendSession(minutes(30)))
    told += [listener.lives_on_to(minute) for minute in range(80, 100)]
    at_time = "Say. At time: how to leave it? We are at time. How would you like to leave this?"
    assert [words for words in told if words.startswith("Say")] == [at_time, at_time]


@pytest.mark.parametrize("ask", [commands.PauseSession, commands.ShowNextPrompt, commands.EndSession])
def test_what_the_coach_does_besides_is_no_news(listener: Listener, ask: Callable[[], commands.Command]) -> None:
    listener.conversation.at(5)
    assert listener.gives(ask()) == ""


def test_another_session_begins_anew(listener: Listener) -> None:
    listener.conversation.at(20)
    listener.gives(commands.EnterNextPhase())
    listener.conversation = Conversation.started(commands.StartSession("s2", seed=1, type=AN_HOUR.type))
    assert listener.hears() == ""
    assert listener.told == Told("s2")
