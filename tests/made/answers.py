"""Answers to a review as Hypothesis makes them up; also such as are refused."""

from hypothesis import strategies as st

from partner_overlay.domain.competencies import COMPETENCIES
from partner_overlay.domain.review import commands
from partner_overlay.domain.review.answers import Direction, EndDecision, Intention, Moment, Question, Rating
from partner_overlay.domain.review.checklist import CHECKLIST
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.session import Mark
from tests.made.sessions import at, minutes

few_words = st.sampled_from(
    ["", " ", "calm", " calm", "calm ", "a silence", "a silence that I kept", "x" * 5000, "\x07"]
)
moments = st.none() | st.integers(-1, 90).map(minutes)
times = st.none() | st.integers(-20, 800).map(at)
items = st.sampled_from([*(item.key for item in CHECKLIST[:4]), "of no checklist"])
codes = st.sampled_from(["", "9.9", *(competency.code for competency in COMPETENCIES[:3])])
marks = st.builds(Mark, st.integers(-1, 90).map(minutes), few_words, codes)

any_answers: st.SearchStrategy[ReviewAnswer] = st.one_of(
    st.builds(commands.SeeDirection, st.none() | st.sampled_from(Direction)),
    st.builds(commands.SeeEnd, st.none() | st.sampled_from(EndDecision)),
    st.builds(commands.SeePresence, st.none() | st.integers(0, 6), few_words),
    st.builds(commands.PickMoment, st.builds(Moment, moments, few_words)),
    st.builds(commands.ChooseIntention, st.builds(Intention, codes, few_words)),
    st.builds(commands.RateItem, items, st.none() | st.sampled_from(Rating)),
    st.builds(commands.NoteItem, items, few_words),
    st.builds(commands.AnswerQuestion, st.sampled_from(Question), few_words),
    st.builds(commands.CorrectTimes, times, times),
    st.builds(commands.CorrectTurns, st.none() | st.builds(Turns, moments, moments)),
    st.builds(commands.CorrectMark, st.integers(0, 4), st.none() | marks, st.booleans()),
)
some_answers = st.lists(any_answers, max_size=30)
