"""When the overlay offers to be blanked, and when it does so no more."""

import pytest

from partner_overlay.presentation.blank_offer import BlankOffer, Sharing

BEGINS = Sharing("today", cast=True, began=True, exposed=True)
GOES_ON = BEGINS._replace(began=False)
STANDS = BlankOffer("today", stands=True)
OVER = BlankOffer("today")


def test_it_is_made_when_a_cast_begins_in_which_the_overlay_is_seen() -> None:
    assert BlankOffer().after(BEGINS) == STANDS


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(BEGINS._replace(session=""), id="no session runs"),
        pytest.param(BEGINS._replace(exposed=False), id="blank, hidden or left out of the cast"),
        pytest.param(GOES_ON, id="it has been going on"),
        pytest.param(Sharing("today", exposed=True), id="no cast"),
    ],
)
def test_else_it_is_not_made(now: Sharing) -> None:
    assert BlankOffer().after(now) == BlankOffer()


def test_it_stands_while_nothing_changes() -> None:
    assert STANDS.after(GOES_ON) == STANDS


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(GOES_ON._replace(answered=True), id="answered"),
        pytest.param(GOES_ON._replace(cast=False), id="the cast is over"),
        pytest.param(GOES_ON._replace(exposed=False), id="blanked or hidden"),
        pytest.param(GOES_ON._replace(session=""), id="the session is over"),
        pytest.param(GOES_ON._replace(session="tomorrow"), id="another session"),
    ],
)
def test_it_goes(now: Sharing) -> None:
    assert STANDS.after(now) == OVER


def test_it_is_made_once_in_a_session() -> None:
    assert OVER.after(BEGINS) == OVER
    assert OVER.after(BEGINS._replace(session="tomorrow")) == BlankOffer("tomorrow", stands=True)
