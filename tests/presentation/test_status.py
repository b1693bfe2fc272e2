"""`status`: the key tree of product.md 8, whole seconds, and the lines for a person."""

import json
from dataclasses import replace

import pytest

from partner_overlay import __version__
from partner_overlay.application.settings import Form
from partner_overlay.demo.scenes import scenes
from partner_overlay.domain import commands
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS
from partner_overlay.domain.commands import StartSession
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.status import Json, OverlayState, status_json, status_lines
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, made_prompt, minutes

OVERLAY = OverlayState(visible=True, form=Form.CARD, on_top="yes", screen="built-in")
Tree = dict[str, "Tree | None"]
LEAF = None

SESSION: Tree = dict.fromkeys(
    (
        "id", "state", "type", "client", "rehearsal", "private", "started_at", "planned_seconds", "elapsed_seconds",
        "remaining_seconds", "overtime_seconds", "paused_seconds", "away_seconds", "phase", "outcome", "marks",
    )
)  # fmt: skip
SESSION["phase"] = {"name": LEAF, "elapsed_seconds": LEAF, "remaining_seconds": LEAF}
PROMPT: Tree = dict.fromkeys(("id", "voice", "glance", "text", "competency", "kind", "pinned"))
ON_DESKTOP: Tree = dict.fromkeys(("visible", "form", "on_top", "hidden_from_capture", "click_through", "screen"))
KEYS: Tree = {
    "app": LEAF,
    "version": LEAF,
    "session": SESSION,
    "prompt": PROMPT,
    "check_in": LEAF,
    "overlay": ON_DESKTOP,
}


def tree(value: Json) -> Tree:
    return {key: tree(part) if isinstance(part, dict) else LEAF for key, part in value.items()}


def part(value: Json, key: str) -> Json:
    found = value[key]
    assert isinstance(found, dict)
    return found


ON_REQUEST = replace(AN_HOUR, rotate_every=None)


def begun(start: StartSession = ON_REQUEST) -> Conversation:
    return Conversation.started(start)


def status(conversation: Conversation) -> Json:
    return status_json(conversation.state, conversation.now, OVERLAY)


def session_of(conversation: Conversation) -> Json:
    return part(status(conversation), "session")


def test_the_keys_are_stable_and_in_their_order() -> None:
    answer = status(begun())
    assert tree(answer) == KEYS
    assert json.dumps(tree(answer)) == json.dumps(KEYS)


def test_without_a_session_its_parts_are_null() -> None:
    answer = status_json(None, TWO_O_CLOCK, OVERLAY)
    assert tree(answer) == {**KEYS, "session": LEAF, "prompt": LEAF}
    assert (answer["session"], answer["prompt"], answer["check_in"]) == (None, None, None)
    assert (answer["app"], answer["version"]) == ("partner-overlay", __version__)


def test_the_example_of_the_product() -> None:
    conversation = begun(replace(ON_REQUEST, client="R7")).at(9)
    conversation.give(commands.EnterNextPhase())
    session = session_of(conversation.at(22))
    assert session == {
        "id": "s1",
        "state": "running",
        "type": "60 min",
        "client": "R7",
        "rehearsal": False,
        "private": False,
        "started_at": "2026-11-23T14:00:00+00:00",
        "planned_seconds": 3600,
        "elapsed_seconds": 1320,
        "remaining_seconds": 2280,
        "overtime_seconds": 0,
        "paused_seconds": 0,
        "away_seconds": 0,
        "phase": {"name": "exploration", "elapsed_seconds": 780, "remaining_seconds": 1380},
        "outcome": None,
        "marks": 0,
    }


def test_what_the_session_is() -> None:
    conversation = begun(replace(ON_REQUEST, speed=60.0, private=True, outcome="a plan"))
    conversation.give(commands.MakeMark())
    conversation.give(commands.NoticeAway(minutes(2)))
    session = session_of(conversation)
    assert (session["client"], session["rehearsal"], session["private"]) == (None, True, True)
    assert (session["outcome"], session["marks"], session["away_seconds"]) == ("a plan", 1, 120)


def test_paused_and_ended() -> None:
    conversation = begun().at(10)
    conversation.give(commands.PauseSession())
    paused = session_of(conversation.at(12))
    assert (paused["state"], paused["paused_seconds"], paused["elapsed_seconds"]) == ("paused", 120, 600)
    conversation.give(commands.EndSession())
    assert session_of(conversation.at(20))["state"] == "ended"


def test_a_pause_eats_into_the_phase_when_the_end_is_fixed() -> None:
    conversation = begun(replace(ON_REQUEST, until=TWO_O_CLOCK + minutes(60))).at(10)
    conversation.give(commands.EnterNextPhase())
    conversation.give(commands.PauseSession())
    paused = session_of(conversation.at(30))
    assert (paused["planned_seconds"], paused["remaining_seconds"]) == (2400, 1800)
    assert part(paused, "phase")["remaining_seconds"] == 1200
    conversation.give(commands.ResumeSession())
    assert part(session_of(conversation), "phase") == part(paused, "phase")


def test_over_time_nothing_remains() -> None:
    conversation = begun().at(45)
    conversation.give(commands.EnterPhase(Phase.CLOSING))
    session = session_of(conversation.at(62))
    assert (session["remaining_seconds"], session["overtime_seconds"]) == (0, 120)
    assert part(session, "phase")["remaining_seconds"] == 0


def test_seconds_are_whole_and_the_nearest() -> None:
    assert session_of(begun().at(1 + 0.4 / 60))["elapsed_seconds"] == 60
    assert session_of(begun().at(1 + 0.6 / 60))["elapsed_seconds"] == 61

    def leaves(value: Json) -> list[object]:
        return [leaf for part in value.values() for leaf in (leaves(part) if isinstance(part, dict) else [part])]

    for scene in scenes():
        assert not any(isinstance(leaf, float) for leaf in leaves(status_json(scene.session, scene.now, OVERLAY)))


def test_the_prompt_is_filled_in() -> None:
    prompt = made_prompt("slot", text="{min} minutes?")
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=None), (prompt,)).at(10)
    conversation.give(commands.TogglePin())
    assert status(conversation)["prompt"] == {
        "id": "slot",
        "voice": "say",
        "glance": "slot",
        "text": "50 minutes?",
        "competency": "3.9",
        "kind": "process",
        "pinned": True,
    }


def test_no_prompt_is_null() -> None:
    assert status(Conversation.started(AN_HOUR, ()))["prompt"] is None


def test_a_check_in_that_waits() -> None:
    closing_alone = AN_HOUR.type._replace(check_ins=DEFAULT_CHECK_INS[3:4])
    conversation = begun(replace(ON_REQUEST, type=closing_alone)).lived_to(45).at(46)
    assert status(conversation)["check_in"] == {
        "id": "closing-opens",
        "voice": "say",
        "glance": "14 min: what matters?",
        "text": "There are 14 minutes left. What matters most in them?",
        "competency": "3.9",
        "waiting_seconds": 60,
    }


@pytest.mark.parametrize("visible", [True, False])
def test_the_overlay_on_the_desktop(visible: bool) -> None:  # noqa: FBT001  a case
    state = OverlayState(visible, Form.STRIP, "unknown", "desk", "off", click_through=True)
    assert status_json(None, TWO_O_CLOCK, state)["overlay"] == {
        "visible": visible,
        "form": "strip",
        "on_top": "unknown",
        "hidden_from_capture": "off",
        "click_through": True,
        "screen": "desk",
    }


def lines(conversation: Conversation, overlay: OverlayState = OVERLAY) -> list[str]:
    return status_lines(conversation.session, conversation.now, overlay).splitlines()


def test_the_lines_for_a_person() -> None:
    conversation = begun()
    conversation.prompts = ()
    assert status_lines(None, TWO_O_CLOCK, OVERLAY) == "No session.\n"
    assert lines(conversation)[0] == "Agreement, 60 min left."
    assert lines(conversation)[1].startswith("Say: What about ")
    conversation.lived_to(15)
    assert lines(conversation)[1].startswith("Check-in: Breath, pace, shoulders - Notice their breath")
    bare = Conversation.started(AN_HOUR, ())
    assert lines(bare) == ["Agreement, 60 min left."]
    bare.give(commands.EndSession())
    assert lines(bare, replace(OVERLAY, visible=False)) == ["No session."]


def test_over_time_is_said_with_the_sentence_that_stands_on_the_card() -> None:
    conversation = Conversation.started(replace(AN_HOUR, type=AN_HOUR.type._replace(check_ins=())))
    conversation.at(60).look()
    at_time = "At time, say: We are at time. How would you like to leave this?"
    assert lines(conversation) == ["Agreement, at time.", at_time]
    assert lines(conversation.at(91)) == ["Agreement, 31 min over.", at_time]
    conversation.give(commands.SeeAtTime())
    assert lines(conversation)[1].startswith("Say: What about ")


@pytest.mark.parametrize(
    ("overlay", "words"),
    [
        (replace(OVERLAY, visible=False), "Hidden."),
        (replace(OVERLAY, click_through=True), "Clicks go through the overlay."),
        (replace(OVERLAY, visible=False, form=Form.BLANK), "Blank."),
        (replace(OVERLAY, form=Form.PRESENCE), "Just be here."),
    ],
)
def test_what_is_put_away_is_said(overlay: OverlayState, words: str) -> None:
    assert lines(begun(), overlay)[1] == words
