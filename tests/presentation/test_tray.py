"""The icon in the tray: a sign for each state, words that begin with the status, and what a click asks for."""

import pytest

from partner_overlay.demo.scenes import named
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.tray import TraySign, TrayView, clicked, derive_tray, middle_clicked
from tests.made.sessions import TWO_O_CLOCK


def tray(scene: str, *, click_through: bool = False) -> TrayView:
    made = named(scene)
    return derive_tray(made.session, made.now, as_written, click_through=click_through)


@pytest.mark.parametrize(
    ("scene", "sign", "words"),
    [
        ("agreement", TraySign.AGREEMENT, "Agreement, 57 min left"),
        ("say", TraySign.EXPLORATION, "Exploration, 38 min left"),
        ("closing", TraySign.CLOSING, "Closing, 10 min left"),
        ("paused", TraySign.PAUSED, "Paused: Exploration, 38 min left"),
        ("check-in", TraySign.CHECK_IN, "Exploration, 30 min left; a check-in waits"),
        ("at-time", TraySign.AT_TIME, "Closing, at time"),
        ("over-time", TraySign.AT_TIME, "Closing, 2 min over"),
        ("ended", TraySign.IDLE, "No session"),
    ],
)
def test_each_state_has_its_sign_and_its_words(scene: str, sign: TraySign, words: str) -> None:
    assert tray(scene) == TrayView(sign, words)


def test_without_a_session_it_rests() -> None:
    view = derive_tray(None, TWO_O_CLOCK, as_written, click_through=False)
    assert view == TrayView(TraySign.IDLE, "No session")


@pytest.mark.parametrize("scene", ["say", "paused", "check-in", "over-time"])
def test_while_clicks_go_through_it_says_so_before_all_else(scene: str) -> None:
    view = tray(scene, click_through=True)
    assert view.sign is TraySign.CLICK_THROUGH
    assert view.words.endswith("; clicks go through")


def test_a_click_lets_the_overlay_come_or_go() -> None:
    assert clicked(named("say").session, click_through=False) == Request(Ask.TOGGLE)


def test_a_click_brings_an_overlay_back_that_lets_clicks_through() -> None:
    assert clicked(named("say").session, click_through=True) == Request(Ask.SHOW)


def test_the_middle_button_brings_the_next_prompt() -> None:
    assert middle_clicked(named("say").session) == Request(Ask.NEXT)


@pytest.mark.parametrize("scene", ["ended", ""])
def test_without_a_running_session_a_click_leads_to_a_start(scene: str) -> None:
    session = named(scene).session if scene else None
    assert clicked(session, click_through=False) == Request(Ask.SHOW)
    assert middle_clicked(session) == Request(Ask.SHOW)
