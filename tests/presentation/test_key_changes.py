"""What becomes of the keys, and the requests that make it so."""

from dataclasses import replace

import pytest

from partner_overlay.application.settings import KeySettings, Settings
from partner_overlay.presentation.key_changes import others_with, proposed, requests_between, with_key
from partner_overlay.presentation.keys_requests import KeyPressed
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.wiring.settings_requests import settings_after

FIRST = KeySettings()
MOVED = KeyPressed("mark", FIRST.said)


def test_a_key_moves_from_the_action_that_had_it() -> None:
    after = with_key(FIRST, MOVED)
    assert (after.mark, after.said) == (FIRST.said, "")
    assert others_with(FIRST, MOVED) == ("said",)
    assert others_with(after, MOVED) == ()


def test_no_key_is_nobody_elses() -> None:
    none = KeyPressed("mark", "")
    assert others_with(FIRST, none) == ()
    assert with_key(FIRST, none) == FIRST._replace(mark="")


def test_the_proposed_keys_come_back_and_the_switch_stays() -> None:
    changed = FIRST._replace(everywhere=True, mark="F5", pause="F6")
    assert proposed(changed) == KeySettings(everywhere=True)


@pytest.mark.parametrize(
    ("before", "after", "asked"),
    [
        (FIRST, FIRST, ()),
        (FIRST, FIRST._replace(mark="F5"), (Request(Ask.KEY, "mark=F5"),)),
        (FIRST, with_key(FIRST, MOVED), (Request(Ask.KEY, "said=\nmark=Ctrl+Alt+Shift+Y"),)),
        (FIRST, FIRST._replace(everywhere=True), (Request(Ask.KEYS_EVERYWHERE),)),
        (
            FIRST._replace(everywhere=True),
            FIRST._replace(pause="Ctrl+="),
            (Request(Ask.KEY, "pause=Ctrl+="), Request(Ask.KEYS_EVERYWHERE)),
        ),
    ],
)
def test_what_is_asked_for_leads_there(before: KeySettings, after: KeySettings, asked: tuple[Request, ...]) -> None:
    assert requests_between(before, after) == asked
    settings = Settings(keys=before)
    for request in asked:
        settings = settings_after(settings, request)
    assert settings == replace(Settings(), keys=after)
