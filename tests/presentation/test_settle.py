"""The quiet seconds before a session."""

import pytest

from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.presentation.settle import SettleCard, derive_settle, settle_cards, settle_moments
from partner_overlay.presentation.translation import as_written

OWN = SettleCard("Process is yours to hold", "You hold the process; the client holds the content.")


def prompt(name: str, voice: Voice, kind: Kind, competency: str, *, enabled: bool = True) -> Prompt:
    return Prompt(name, voice, f"{name} in full", name, competency, kind, enabled=enabled)


def test_the_cards_are_silent_cues_of_mindset_and_who_holds_what() -> None:
    deck = Deck(
        "silent",
        "Silent",
        prompts=(
            prompt("curious", Voice.CUE, Kind.MINDSET, "2.1"),
            prompt("said", Voice.SAY, Kind.MINDSET, "2.1"),
            prompt("breath", Voice.CUE, Kind.MOMENT, "2.5"),
            prompt("elsewhere", Voice.CUE, Kind.MINDSET, "5.1"),
            prompt("off", Voice.CUE, Kind.MINDSET, "2.4", enabled=False),
        ),
    )
    assert settle_cards((deck,), as_written) == (OWN, SettleCard("curious", "curious in full"))
    assert settle_cards((), as_written) == (OWN,)


@pytest.mark.parametrize(
    ("seconds", "moments"),
    [(10, (10, 5)), (20, (20, 15, 10, 5)), (30, (30, 24, 18, 12, 6)), (60, (60, 48, 36, 24, 12)), (3, (3,))],
)
def test_it_changes_in_at_most_five_steps_and_never_within_five_seconds(seconds: int, moments: tuple[int, ...]) -> None:
    assert settle_moments(seconds) == moments


def test_it_says_what_to_practise_and_when_it_begins() -> None:
    view = derive_settle(OWN, "More silence", 15, 20, as_written)
    assert (view.card, view.practises, view.begins, view.left) == (
        OWN,
        "Practise: More silence",
        "Begins in 15 s",
        0.75,
    )
    assert derive_settle(OWN, "", 15, 20, as_written).practises == ""
