"""Words of the coach's in a sentence that is read from the other side."""

import pytest

from partner_overlay.presentation.apart import apart


@pytest.mark.parametrize(
    ("words", "among", "shown"),
    [
        ("18 min: what matters?", "{check-in} · {when}", "18 min: what matters?"),
        ("Was ist möglich?", "für {when}", "Was ist möglich?"),
        ("18 min: what matters?", "{check-in} · 42 דקות", "\u206818 min: what matters?\u2069"),
        ("מה חשוב?", "{check-in} · 42 דקות", "מה חשוב?"),
        ("מה חשוב?", "{check-in} at 42 min", "\u2068מה חשוב?\u2069"),
    ],
)
def test_only_words_that_are_read_from_the_other_side_are_kept_apart(words: str, among: str, shown: str) -> None:
    assert apart(words, among) == shown
