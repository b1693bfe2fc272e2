"""The limits of what can be typed: product.md 2."""

from partner_overlay.presentation.field_view import FieldView

OUTCOME = FieldView("What do they want today?", "in their words", characters=60)
MARK = FieldView("A few words", "", characters=40, words=3)


def test_an_outcome_has_at_most_sixty_characters() -> None:
    assert OUTCOME.fits("x" * 60)
    assert not OUTCOME.fits("x" * 61)
    assert OUTCOME.left("four") == 56


def test_a_mark_has_at_most_three_words() -> None:
    assert MARK.fits("she sat up")
    assert not MARK.fits("she sat up straight")
    assert MARK.left("she sat") == 1


def test_a_mark_counts_characters_as_well() -> None:
    assert not MARK.fits("x" * 41)
