"""The whole review with the keyboard alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.domain.review.answers import Direction, EndDecision, Intention, Moment, Question, Rating
from partner_overlay.domain.review.review import Stage
from partner_overlay.presentation.history_requests import ExportWanted
from partner_overlay.ui.review.picture_dot import PictureDot
from tests.made.reviews import HOUR, OTHER
from tests.made.sessions import minutes
from tests.ui.review.conftest import Reviewed, ReviewOpener

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
TAB, SPACE, RIGHT, DOWN = KEYS.Key_Tab, KEYS.Key_Space, KEYS.Key_Right, KEYS.Key_Down


def in_sight(review: Reviewed, widget: QWidget) -> bool:
    port = review.window.page.viewport()
    top = widget.mapTo(review.window.page, QPoint(0, 0)).y()
    return top >= -1 and top + widget.height() <= port.height() + 1


def test_the_first_key_finds_the_first_choice(review: Reviewed) -> None:
    review.press(KEYS.Key_1, mod=ALT)
    assert review.name() == "Who chose the direction: Me"


def test_the_first_choice_is_in_sight_as_soon_as_it_has_the_keyboard(review: Reviewed) -> None:
    """Else a coach who comes to the window just then would have it on the button at its foot, and type in vain."""
    review.desk.open(OTHER, quietly=True)
    review.window.page.build_next()
    first = review.window.page.focusWidget()
    assert first is not None
    assert (first.accessibleName(), first.isVisible()) == ("Who chose the direction: Me", True)


def test_ninety_seconds_from_end_to_end(review: Reviewed) -> None:
    review.press(KEYS.Key_1, mod=ALT)
    review.press(RIGHT, RIGHT, RIGHT, SPACE, TAB)
    review.press(KEYS.Key_3, TAB)
    review.press(KEYS.Key_4, TAB)
    review.type("rooted")
    review.press(TAB)
    assert review.name() == "A moment of the session"
    review.press(DOWN, TAB)
    review.type("I let it be.")
    review.press(TAB)
    review.type("Ask once more")
    review.press(TAB)
    review.press(*[DOWN] * 2, TAB)
    found = review.records.review()
    assert (found.direction, found.end) == (Direction.MOSTLY_CLIENT, EndDecision.WE_AGREED)
    assert (found.presence, found.presence_word) == (4, "rooted")
    assert found.moment == Moment(minutes(1), "I let it be.")
    assert found.intention == Intention("2.4", "Ask once more")


def test_down_goes_from_item_to_item_over_the_groups_edges(review: Reviewed) -> None:
    review.press(KEYS.Key_2, mod=ALT)
    names = []
    for _ in range(5):
        names.append(review.name())
        review.press(KEYS.Key_2, DOWN)
    assert names[:4] == [
        "2.1 client's choice: Not noticed",
        "2.4 context and culture: Not noticed",
        "2.5 intuition: Not noticed",
        "3.4 plan and goals: Not noticed",
    ]
    assert list(review.records.review().ratings.values()) == [Rating.IN_PART] * 5
    assert in_sight(review, review.focus())


def test_every_item_can_be_rated_by_digit_and_arrow(review: Reviewed) -> None:
    review.press(KEYS.Key_2, mod=ALT)
    review.group(1).folded.open()  # type: ignore[union-attr]  # there is something that folds in a first session
    for _ in range(33):
        assert in_sight(review, review.focus())
        review.press(KEYS.Key_3, DOWN)
    ratings = review.records.review().ratings
    assert len(ratings) == 33
    assert set(ratings.values()) == {Rating.CLEARLY}


def test_the_same_key_again_takes_a_rating_back(review: Reviewed) -> None:
    review.press(KEYS.Key_2, mod=ALT)
    review.press(SPACE, SPACE)
    assert dict(review.records.review().ratings) == {}


def test_tab_leads_from_a_rating_to_its_note_and_on(review: Reviewed) -> None:
    review.press(KEYS.Key_2, mod=ALT)
    review.press(TAB)
    assert review.name() == "Add a note: 2.1 client's choice"
    review.press(SPACE)
    review.type("They chose, I waited.")
    assert review.name() == "Note: 2.1 client's choice"
    review.press(TAB)
    assert review.name() == "2.4 context and culture: Not noticed"
    assert dict(review.records.review().notes) == {"c2.client-chooses": "They chose, I waited."}


def test_a_note_left_empty_folds_back(review: Reviewed) -> None:
    review.press(KEYS.Key_2, mod=ALT)
    review.press(TAB, SPACE, TAB)
    row = review.row("c2.client-chooses")
    assert row.add_note.isVisible()
    assert row.note is not None
    assert not row.note.isVisible()


def test_what_folds_away_unfolds_by_key(review: Reviewed) -> None:
    fold = review.group(1).folded
    assert fold is not None
    fold.button.setFocus()
    review.press(SPACE, TAB)
    assert review.name() == "3.11 ending well: Not noticed"
    review.press(KEYS.Key_4)
    assert dict(review.records.review().ratings) == {"c3.end-relationship": Rating.DOES_NOT_APPLY}


def test_reflection_takes_lines(review: Reviewed) -> None:
    review.press(KEYS.Key_8, mod=ALT)
    review.type("At the start.")
    review.press(KEYS.Key_Return)
    review.type("And once more.")
    review.press(TAB)
    review.type("The long one.")
    review.press(TAB)
    answers = review.records.review().answers
    assert answers[Question.WHO_CHOSE] == "At the start.\nAnd once more."
    assert answers[Question.SILENCE] == "The long one."


def test_tab_reaches_every_question_in_sight(review: Reviewed) -> None:
    review.press(KEYS.Key_8, mod=ALT)
    for _ in Question:
        assert in_sight(review, review.focus())
        review.type("x")
        review.press(TAB)
    assert len(review.records.review().answers) == len(Question)


def test_undo_and_redo_from_within_a_field(review: Reviewed) -> None:
    review.press(KEYS.Key_2, mod=ALT)
    review.press(KEYS.Key_3)
    review.press(KEYS.Key_8, mod=ALT)
    review.type("At the start.")
    review.press(KEYS.Key_Z, mod=CTRL)
    assert dict(review.records.review().answers) == {}
    review.press(KEYS.Key_Z, mod=CTRL)
    assert dict(review.records.review().ratings) == {}
    review.press(KEYS.Key_Z, mod=CTRL | SHIFT)
    review.press(KEYS.Key_Y, mod=CTRL)
    assert review.records.review().answers[Question.WHO_CHOSE] == "At the start."
    assert len(review.records.review().ratings) == 1


def test_undo_brings_what_it_changed_in_sight(review: Reviewed) -> None:
    review.press(KEYS.Key_2, mod=ALT)
    review.press(KEYS.Key_3)
    review.press(KEYS.Key_8, mod=ALT)
    row = review.row("c2.client-chooses")
    assert not in_sight(review, row)
    review.press(KEYS.Key_Z, mod=CTRL)
    assert in_sight(review, row)


def test_from_dot_to_dot(review: Reviewed) -> None:
    picture = review.window.page.head.picture
    dots = picture.drawing.dots
    dots[0].setFocus()
    assert picture.said == dots[0].dot.words
    review.press(RIGHT, RIGHT)
    assert review.focus() is dots[2]
    assert picture.said == dots[2].dot.words
    review.press(KEYS.Key_End)
    assert review.focus() is dots[-1]
    review.press(RIGHT, KEYS.Key_Left)
    assert review.focus() is dots[-2]
    review.press(KEYS.Key_Home)
    assert review.focus() is dots[0]
    review.press(TAB)
    assert not isinstance(review.focus(), PictureDot)


@pytest.mark.parametrize(
    ("key", "mod", "stage"), [(KEYS.Key_Return, CTRL, Stage.FINISHED), (KEYS.Key_L, CTRL, Stage.PUT_OFF)]
)
def test_finished_or_put_off_by_key(review: Reviewed, key: Qt.Key, mod: Qt.KeyboardModifier, stage: Stage) -> None:
    review.press(KEYS.Key_8, mod=ALT)
    review.type("Last words")
    review.press(key, mod=mod)
    assert review.records.review().stage is stage
    assert review.records.review().answers[Question.WHO_CHOSE] == "Last words"
    assert not review.desk.is_open


def test_export_supervision_page_and_history_by_key(review: Reviewed) -> None:
    review.press(KEYS.Key_1, mod=ALT)
    review.press(KEYS.Key_E, mod=CTRL)
    review.press(KEYS.Key_E, mod=CTRL | SHIFT)
    review.press(KEYS.Key_H, mod=CTRL)
    assert [review.exports.at(number)[0] for number in range(review.exports.count())] == [
        ExportWanted((HOUR,)),
        ExportWanted((HOUR,), supervision=True),
    ]
    assert review.histories.count() == 1


def test_the_window_closes_by_key_and_opens_again_where_it_was(review: Reviewed, open_review: ReviewOpener) -> None:
    review.press(KEYS.Key_8, mod=ALT)
    review.type("Half a tho")
    review.press(KEYS.Key_W, mod=CTRL)
    assert not review.desk.is_open
    again = open_review(records=review.records)
    again.press(KEYS.Key_8, mod=ALT)
    again.press(KEYS.Key_End, mod=CTRL)
    again.type("ught")
    again.press(TAB)
    assert again.records.review().answers[Question.WHO_CHOSE] == "Half a thought"
