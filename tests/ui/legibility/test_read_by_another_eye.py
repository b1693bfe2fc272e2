"""The card is read by an eye that knows nothing of it, over whatever may be behind it in a call."""

from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import pytest

from partner_overlay.application.settings import Look, Theme
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.overlay_window import OverlayWindow
from tests.ui.legibility.backgrounds import BACKGROUNDS
from tests.ui.legibility.reading import Reads, cut_out, read
from tests.ui.legibility.seen import laid_over

AMOUNTS = ("38", "7", "52", "14", "29", "60", "+2", "45", "1")
GLANCES = (
    "Deeper, wider, elsewhere?",
    "Half the time left",
    "How are we doing so far?",
    "Breath, pace, shoulders",
    "Good place to stop?",
)
AT_THE_FLOOR = 0  # per cent: the card is drawn as opaque as it must be
DEFAULT = Look().opacity


class Card(NamedTuple):
    """What a card says over one background."""

    background: str
    minutes: str
    phase: str
    glance: str


CARDS = [
    Card(name, f"{amount} min", phase.value.capitalize(), glance)
    for name, amount, phase, glance in zip(BACKGROUNDS, cycle(AMOUNTS), cycle(Phase), cycle(GLANCES), strict=False)
]


def as_worded(view: OverlayView, card: Card) -> OverlayView:
    assert view.words is not None
    amount, unit = card.minutes.split()
    words = view.words._replace(key=card.glance, glance=card.glance)
    return view._replace(amount=amount, unit=unit, phase_word=card.phase, words=words)


def as_read(overlay: OverlayWindow, view: OverlayView, look: Look, cards: list[Card], folder: Path) -> list[Card]:
    """What the other eye reads on these cards."""
    lines, blocks = [], []
    for card in cards:
        overlay.render(as_worded(view, card), look)
        seen, parts = laid_over(card.background, overlay.grab()), overlay.parts
        lines += [cut_out(seen, place, max(1, 300 // look.size)) for place in (parts.minutes, parts.phase)]
        blocks.append(cut_out(seen, parts.words, max(1, 200 // look.size)))
    read_lines, read_blocks = read(lines, Reads.LINE, folder), read(blocks, Reads.BLOCK, folder)
    return [
        Card(card.background, minutes, phase, words[: len(card.glance)])
        for card, minutes, phase, words in zip(cards, read_lines[::2], read_lines[1::2], read_blocks, strict=True)
    ]


def test_there_are_twenty_four_backgrounds() -> None:
    assert len(CARDS) == 24


@pytest.mark.parametrize(
    "look",
    [
        Look(Theme.DARK, 100, DEFAULT),
        Look(Theme.LIGHT, 100, DEFAULT),
        Look(Theme.DARK, 100, AT_THE_FLOOR),
        Look(Theme.LIGHT, 100, AT_THE_FLOOR),
        Look(Theme.DARK, 200, DEFAULT),
        Look(Theme.LIGHT, 200, DEFAULT),
    ],
    ids=lambda look: f"{look.theme}-{look.size}-{look.opacity}",
)
def test_minutes_phase_and_glance_are_read_right_over_every_background(
    overlay: OverlayWindow, view: OverlayView, look: Look, tmp_path: Path
) -> None:
    assert as_read(overlay, view, look, CARDS, tmp_path) == CARDS


def test_high_contrast_is_read_right(overlay: OverlayWindow, view: OverlayView, tmp_path: Path) -> None:
    """It is solid: what is behind it can't be seen."""
    cards = CARDS[:2]
    assert as_read(overlay, view, Look(Theme.HIGH_CONTRAST), cards, tmp_path) == cards


def test_a_card_that_is_seen_through_too_much_is_not_read_right(
    overlay: OverlayWindow, view: OverlayView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other eye does not guess."""
    monkeypatch.setattr("partner_overlay.ui.appearance.drawn_opacity", lambda *_: 0.1)
    cards = [card for card in CARDS if card.background in {"a page in the dark", "coarse noise", "books"}]
    read_so = as_read(overlay, view, Look(Theme.DARK), cards, tmp_path)
    assert all(right != wrong for right, wrong in zip(cards, read_so, strict=True))
