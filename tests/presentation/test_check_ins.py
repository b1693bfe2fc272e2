"""The page of check-ins as values: the picture, the chosen one, and what each request makes of a session type."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypedDict, Unpack

import pytest

from partner_overlay.domain.check_in_changes import check_in_removed
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, HALF_TIME, CheckIn
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.sentences import Sentence
from partner_overlay.domain.session_type_changes import changed
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.presentation.check_ins import CheckInsNow, RefusedWords, derive_check_ins
from partner_overlay.presentation.check_ins_deeds import after, chosen_after, step_of
from partner_overlay.presentation.check_ins_requests import (
    BroughtBack,
    CheckInChosen,
    CheckInsAsk,
    CheckInsRequest,
    CompetencyChosen,
    Field,
    MovedTo,
    TypeChosen,
    VoiceChosen,
    Written,
)
from partner_overlay.presentation.check_ins_view import CheckInsView, ChosenView
from partner_overlay.presentation.check_ins_words import (
    check_ins_words,
    count_words,
    half_minutes,
    handle_words,
    place_words,
    voice_words,
)
from partner_overlay.presentation.overlay_view import Role
from partner_overlay.presentation.translation import as_written

SIXTY = SHIPPED_TYPES[0]
OWN = CheckIn("own", 0.4, "6.4", Voice.CUE, "Their energy", "Notice what has changed.")
MINUTE = timedelta(minutes=1)


class Now(TypedDict, total=False):
    numbers: Numbering
    refused: RefusedWords
    trouble: str


def view_of(kind: SessionType, chosen: str = "", **now: Unpack[Now]) -> CheckInsView:
    types = changed(SHIPPED_TYPES, "60 min", kind)
    return derive_check_ins(CheckInsNow(types, kind.name, chosen, **now), as_written)


def chosen_of(kind: SessionType, chosen: str, **now: Unpack[Now]) -> ChosenView:
    found = view_of(kind, chosen, **now).chosen
    assert found is not None
    return found


# What is shown


def test_the_session_stands_as_a_bar_with_its_minutes_and_check_ins() -> None:
    view = view_of(SIXTY, "focus")
    assert (view.types, view.type) == (tuple(kind.name for kind in SHIPPED_TYPES), 0)
    assert [block.words for block in view.bar.blocks] == ["Agreement, 9 min", "Exploration, 36 min", "Closing, 15 min"]
    assert [moment.words for moment in view.bar.scale] == ["0", "10", "20", "30", "40", "50", "60 min"]
    assert [(one.id, one.share) for one in view.bar.handles] == [(one.id, one.share) for one in DEFAULT_CHECK_INS]
    assert view.bar.handles[3].words == "15 min: what matters?"
    assert (view.bar.chosen, view.away, view.full) == ("focus", (), "")


def test_the_chosen_one_with_its_place_words_and_card() -> None:
    chosen = chosen_of(SIXTY, "closing-opens")
    assert (chosen.title, chosen.place) == ("15 min: what matters?", "at 45 min, as closing opens")
    assert [field.field for field in chosen.fields] == list(Field)
    assert chosen.fields[0] == (Field.GLANCE, "{min} min: what matters?", "4 words, 24 characters", False)
    assert chosen.fields[2].below == ""
    assert (chosen.card.amount, chosen.card.phase, chosen.card.waiting) == ("15", Phase.CLOSING, True)
    assert [segment.filled for segment in chosen.card.line] == [1.0, 1.0, 0.0]
    assert chosen.card.words is not None
    assert (chosen.card.words.role, chosen.card.words.number) == (Role.CHECK_IN, "3.9")
    assert chosen.card.words.sentence == "There are 15 minutes left. What matters most in them?"
    assert (chosen.voice, chosen.muted, chosen.about_time, chosen.can_be_as_shipped) == (0, False, True, False)
    assert chosen.hints == ()


def test_one_of_the_coach_s_own() -> None:
    kind = SIXTY._replace(check_ins=(OWN,))
    chosen = chosen_of(kind, "own", numbers=Numbering.ICF_2025)
    assert [field.field for field in chosen.fields] == [Field.GLANCE, Field.SENTENCE]
    assert (chosen.voice, chosen.can_be_as_shipped) == (1, False)
    view = view_of(kind, "own", numbers=Numbering.ICF_2025)
    assert view.competencies[chosen.competency] == ("6.4", "6.04 emotion and energy")
    assert [one for one, _ in view.away] == [one.id for one in DEFAULT_CHECK_INS]


def test_what_could_be_better_is_a_hint() -> None:
    kind = SIXTY._replace(check_ins=(replace(HALF_TIME, glance="One two three four five six seven"),))
    (hint,) = chosen_of(kind, "half-time").hints
    assert hint.startswith("Its glance has 7 words")
    assert chosen_of(kind, "half-time").can_be_as_shipped


def test_what_is_refused_and_found_is_told_in_the_coachs_language() -> None:
    def shouted(context: str, words: str) -> str:
        return words.upper() if context == "Sentence" else words

    kind = SIXTY._replace(check_ins=(replace(HALF_TIME, glance="One two three four five six seven"),))
    refused = RefusedWords(Field.SENTENCE, "", Sentence("It needs words."))
    now = CheckInsNow((kind,), kind.name, "half-time", refused=refused, trouble=Sentence("The disk is full."))
    view = derive_check_ins(now, shouted)
    assert view.trouble == "THE DISK IS FULL."
    assert view.chosen is not None
    assert [field.below for field in view.chosen.fields if field.refused] == ["IT NEEDS WORDS."]
    assert view.chosen.hints[0].isupper()


def test_words_that_could_not_be_kept_stay_where_they_were_written() -> None:
    chosen = chosen_of(SIXTY, "focus", refused=RefusedWords(Field.SENTENCE, "", "A sentence needs at least one word."))
    assert chosen.fields[1] == (Field.SENTENCE, "", "A sentence needs at least one word.", True)
    assert not chosen.fields[0].refused


def test_a_type_without_check_ins_and_a_full_one() -> None:
    bare = view_of(SIXTY._replace(check_ins=()), trouble="The disk is full.")
    assert (bare.chosen, bare.bar.handles, bare.trouble) == (None, (), "The disk is full.")
    full = SIXTY._replace(check_ins=tuple(replace(OWN, id=str(number)) for number in range(12)))
    assert view_of(full).full == "A session has room for 12 check-ins."


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.05, "at 3 min, in agreement"),
        (0.15, "at 9 min, as exploration opens"),
        (0.25, "at 15 min, in exploration"),
        (0.5, "at 30 min, half time"),
        (0.75, "at 45 min, as closing opens"),
        (0.9, "at 54 min, in closing"),
        (0.01, "at ½ min, in agreement"),
        (0.374, "at 22½ min, in exploration"),
    ],
)
def test_a_place_in_words(share: float, words: str) -> None:
    assert place_words(share, 60 * MINUTE, Shares(), as_written) == words


def test_small_words() -> None:
    assert half_minutes(timedelta(0), as_written) == "0 min"
    assert count_words("What?", as_written) == "1 word, 5 characters"
    assert count_words("a", as_written) == "1 word, 1 character"
    assert handle_words("Here", Voice.SAY, muted=False, translate=as_written) == "Here, say"
    assert handle_words("Here", Voice.CUE, muted=True, translate=as_written) == "Here, cue, muted"
    assert len(voice_words(as_written)) == len(Voice)
    assert "Check-ins" in check_ins_words(as_written)


# What is made of it


def done(request: CheckInsRequest, kind: SessionType = SIXTY, chosen: str = "focus") -> SessionType:
    return after(kind, request, chosen, as_written)


def by_id(kind: SessionType, check_in_id: str) -> CheckIn:
    (found,) = [one for one in kind.check_ins if one.id == check_in_id]
    return found


FOCUS = DEFAULT_CHECK_INS[2]


@pytest.mark.parametrize(
    ("request_", "now"),
    [
        (MovedTo("focus", 0.7), replace(FOCUS, share=0.7)),
        (Written("focus", Field.GLANCE, "So?"), replace(FOCUS, glance="So?")),
        (Written("focus", Field.SENTENCE, "So?"), replace(FOCUS, sentence="So?")),
        (Written("focus", Field.BELATED_GLANCE, "So?"), replace(FOCUS, belated_glance="So?")),
        (Written("focus", Field.BELATED_SENTENCE, "So?"), replace(FOCUS, belated_sentence="So?")),
        (VoiceChosen(Voice.CUE), replace(FOCUS, voice=Voice.CUE)),
        (CompetencyChosen("5.1"), replace(FOCUS, competency="5.1")),
        (CheckInsAsk.MUTE, replace(FOCUS, muted=True)),
        (CheckInsAsk.ABOUT_TIME, replace(FOCUS, about_time=True)),
        (CheckInsAsk.AS_SHIPPED, FOCUS),
        (TypeChosen(3), FOCUS),
        (CheckInChosen("closing"), FOCUS),
    ],
)
def test_each_request_changes_what_it_names_alone(request_: CheckInsRequest, now: CheckIn) -> None:
    kind = done(request_)
    assert by_id(kind, "focus") == now
    assert [one for one in kind.check_ins if one.id != "focus"] == [
        one for one in DEFAULT_CHECK_INS if one is not FOCUS
    ]


def test_muting_again_lets_it_come_again() -> None:
    assert done(CheckInsAsk.MUTE, done(CheckInsAsk.MUTE)) == SIXTY


def test_one_is_added_removed_and_brought_back() -> None:
    more = done(CheckInsAsk.ADD)
    assert len(more.check_ins) == 6
    less = done(CheckInsAsk.REMOVE)
    assert [one.id for one in less.check_ins] == ["presence", "half-time", "closing-opens", "closing"]
    assert done(BroughtBack("focus"), less) == SIXTY
    assert done(BroughtBack("unknown"), less) == less


def test_a_changed_one_is_as_it_was_shipped_again() -> None:
    kind = done(Written("focus", Field.GLANCE, "So?"), done(MovedTo("focus", 0.3)))
    assert done(CheckInsAsk.AS_SHIPPED, kind) == SIXTY
    own = SIXTY._replace(check_ins=(OWN,))
    assert done(CheckInsAsk.AS_SHIPPED, own, "own") == own


def test_what_can_t_be_is_refused() -> None:
    with pytest.raises(Refusal, match="at least one word"):
        done(Written("focus", Field.GLANCE, " "))
    with pytest.raises(Refusal, match="no such check-in"):
        done(CheckInsAsk.MUTE, chosen="")


@pytest.mark.parametrize(
    ("one", "other", "goes_on"),
    [
        (MovedTo("focus", 0.1), MovedTo("focus", 0.2), True),
        (MovedTo("focus", 0.1), MovedTo("closing", 0.1), False),
        (Written("focus", Field.GLANCE, "a"), Written("focus", Field.GLANCE, "ab"), True),
        (Written("focus", Field.GLANCE, "a"), Written("focus", Field.SENTENCE, "a"), False),
    ],
)
def test_what_goes_on_is_one_step(one: CheckInsRequest, other: CheckInsRequest, goes_on: bool) -> None:  # noqa: FBT001
    assert (step_of(SIXTY, one) == step_of(SIXTY, other)) is goes_on
    assert step_of(SIXTY, CheckInsAsk.MUTE) is None


@pytest.mark.parametrize(
    ("change", "chosen", "then"),
    [
        (lambda kind: done(CheckInsAsk.ADD, kind), "focus", "what-now"),
        (lambda kind: check_in_removed(kind, "focus"), "focus", "closing-opens"),
        (lambda kind: check_in_removed(kind, "closing"), "closing", "closing-opens"),
        (lambda kind: check_in_removed(kind, "closing"), "focus", "focus"),
        (lambda kind: kind._replace(check_ins=()), "focus", ""),
        (lambda kind: kind, "unknown", "presence"),
    ],
)
def test_what_is_chosen_then(change: Callable[[SessionType], SessionType], chosen: str, then: str) -> None:
    assert chosen_after(SIXTY, change(SIXTY), chosen) == then
