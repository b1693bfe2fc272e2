"""The menu in every state of a session: what can be read, and what can be asked for."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest

from partner_overlay.application.review_ports import WaitingReview
from partner_overlay.application.settings import (
    AccessSettings,
    Figures,
    Form,
    Look,
    PromptSettings,
    ScreenSettings,
    Settings,
    Theme,
)
from partner_overlay.demo.scenes import Scene, named, scenes
from partner_overlay.domain import commands
from partner_overlay.domain.commands import StartSession
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.session import Session, UndoPoint
from partner_overlay.presentation.camera_choice import SeenScreen
from partner_overlay.presentation.click_through import COMMAND
from partner_overlay.presentation.menu import MenuNow, derive_menu
from partner_overlay.presentation.menu_view import Entry, MenuView, Rule
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.session_line import status_line
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, at, minutes
from tests.presentation.marking import UNKIND, entries, is_marked, marked

ALWAYS = {
    Ask.FORM, Ask.THEME, Ask.SIZE, Ask.OPACITY, Ask.FIGURES, Ask.SECONDS, Ask.ROTATION, Ask.NUMBERS,
    Ask.PRESENCE, Ask.BLANK, Ask.HIDE, Ask.RECENTER, Ask.DECKS, Ask.QUIT, Ask.HISTORY, Ask.REVIEW_AT_END,
    Ask.ANNOUNCE, Ask.SETTINGS, Ask.HELP,
}  # fmt: skip
RUNNING = {
    Ask.NEXT, Ask.BACK, Ask.SAID, Ask.PIN, Ask.SKIP, Ask.NEVER, Ask.MARK, Ask.MARK_WORDS, Ask.OUTCOME, Ask.PARK,
    Ask.PHASE, Ask.EXTEND, Ask.WRAP_UP, Ask.END, Ask.CLICK_THROUGH,
}  # fmt: skip
CHECK_IN = {Ask.CHECK_IN_OFFERED, Ask.CHECK_IN_LATER, Ask.CHECK_IN_AT_PHASE_END, Ask.CHECK_IN_DISMISS}


def menu_of(
    conversation: Conversation | None, settings: Settings | None = None, troubles: Iterable[str] = ()
) -> MenuView:
    session = None if conversation is None else conversation.state
    now = TWO_O_CLOCK if conversation is None else conversation.now
    return derive_menu(MenuNow(session, now, settings or Settings(), troubles), as_written)


ON_REQUEST = replace(AN_HOUR, rotate_every=None)


def begun(start: StartSession = ON_REQUEST) -> Conversation:
    return Conversation.started(start)


def asks(menu: MenuView) -> set[Ask]:
    return {entry.request.ask for entry in entries(menu) if entry.request is not None}


def read(menu: MenuView) -> list[str]:
    """The lines at the top, which can only be read, and at full contrast."""
    lines = []
    for line in menu:
        if isinstance(line, Rule):
            break
        assert (line.enabled, line.request) == (True, None)
        lines.append(line.words)
    return lines


def entry(menu: MenuView, ask: Ask, argument: str = "") -> Entry:
    return next(found for found in entries(menu) if found.request == Request(ask, argument))


def words_of(menu: MenuView) -> list[str]:
    return [found.words for found in entries(menu)]


def checked(menu: MenuView, ask: Ask) -> list[str]:
    found = (entry for entry in entries(menu) if entry.request is not None and entry.request.ask is ask)
    return [entry.request.argument for entry in found if entry.checked and entry.request is not None]


def test_without_a_session_one_can_be_started() -> None:
    menu = menu_of(None)
    assert read(menu) == ["No session"]
    assert asks(menu) == ALWAYS | {Ask.START, Ask.REHEARSE}
    assert entry(menu, Ask.SETTINGS, "keys").words == "Keys everywhere…"


def test_a_running_session() -> None:
    conversation = begun().at(1)
    menu = menu_of(conversation)
    assert read(menu) == ["Agreement, 59 min left"]
    assert asks(menu) == ALWAYS | RUNNING | {Ask.PAUSE}


def test_the_last_step_can_be_undone_for_ten_seconds() -> None:
    conversation = begun()
    assert entry(menu_of(conversation), Ask.UNDO).words == "Undo: start"
    conversation.give(commands.ShowNextPrompt())
    assert entry(menu_of(conversation), Ask.UNDO).words == "Undo: next prompt"
    undo = UndoPoint(conversation.session, "Unheard", conversation.now)
    unnamed = derive_menu(MenuNow(replace(conversation.session, undo=undo), conversation.now, Settings()), as_written)
    assert entry(unnamed, Ask.UNDO).words == "Undo the last step"
    assert Ask.UNDO not in asks(menu_of(begun().at(0.2)))


def test_a_paused_session_can_go_on() -> None:
    conversation = begun().at(5)
    conversation.give(commands.PauseSession())
    menu = menu_of(conversation)
    assert read(menu) == ["Paused: Agreement, 55 min left"]
    assert Ask.RESUME in asks(menu)
    assert Ask.PAUSE not in asks(menu)


def test_a_check_in_that_waits_can_be_answered_and_reads_as_on_the_card() -> None:
    conversation = begun().lived_to(15)
    waiting = next(found for found in entries(menu_of(conversation)) if found.words == "Breath, pace, shoulders")
    assert asks(waiting.children) == CHECK_IN  # on one line of the menu, which else would be higher than a low screen
    conversation.give(commands.OfferCheckIn())
    assert not CHECK_IN & asks(menu_of(conversation))
    conversation.lived_to(35)
    assert "25 min: what for?" in words_of(menu_of(conversation))


def test_what_can_not_be_asked_for_is_there_but_not_to_be_chosen() -> None:
    menu = menu_of(Conversation.started(AN_HOUR, ()))
    for ask in (Ask.BACK, Ask.SAID, Ask.PIN, Ask.SKIP, Ask.NEVER):
        assert not entry(menu, ask).enabled
    conversation = begun()
    conversation.give(commands.ShowNextPrompt())
    for ask in (Ask.BACK, Ask.SAID, Ask.PIN, Ask.SKIP, Ask.NEVER):
        assert entry(menu_of(conversation), ask).enabled


def test_a_cue_is_done_and_a_say_is_said() -> None:
    menus = [
        derive_menu(MenuNow(named(name).session, named(name).now, Settings()), as_written) for name in ("say", "cue")
    ]
    assert [entry(menu, Ask.SAID).words for menu in menus] == ["I said this", "I did this"]


def test_a_pinned_prompt_is_checked() -> None:
    conversation = begun()
    assert entry(menu_of(conversation), Ask.PIN).checked is False
    conversation.give(commands.TogglePin())
    assert entry(menu_of(conversation), Ask.PIN).checked is True


def test_the_present_phase_is_checked_and_the_others_can_be_entered() -> None:
    menu = menu_of(begun())
    assert checked(menu, Ask.PHASE) == ["agreement"]
    assert [entry(menu, Ask.PHASE, phase).enabled for phase in Phase] == [False, True, True]


def test_a_session_can_be_extended_by_five_ten_and_fifteen() -> None:
    menu = menu_of(begun())
    assert [entry(menu, Ask.EXTEND, n).words for n in ("5", "10", "15")] == [f"{n} min more" for n in (5, 10, 15)]


def test_a_private_session_says_so() -> None:
    assert "Private: only the hours are kept" in read(menu_of(begun(replace(ON_REQUEST, private=True))))


def test_a_rehearsal_says_so() -> None:
    assert "Rehearsal, 60 times as fast" in read(menu_of(begun(replace(ON_REQUEST, speed=60.0))))


def test_the_outcome_is_read_there() -> None:
    assert "Outcome: a plan" in read(menu_of(begun(replace(ON_REQUEST, outcome="a plan"))))


def test_being_away_is_said() -> None:
    conversation = begun().at(21)
    conversation.give(commands.NoticeAway(minutes(19.5)))
    assert "Away for 20 min; the time is right" in read(menu_of(conversation))


def test_having_come_back_is_said() -> None:
    conversation = begun().at(10)
    conversation.give(commands.ReturnToSession())
    line = "The program had stopped and {}; nothing is lost"
    assert line.format("just came back") in read(menu_of(conversation))
    assert line.format("came back 3 min ago") in read(menu_of(conversation.at(13.5)))


def test_troubles_are_said_with_and_without_a_session() -> None:
    assert read(menu_of(None, troubles=["The disk is full."])) == ["No session", "The disk is full."]
    assert read(menu_of(begun().at(1), troubles=["The disk is full."]))[-1] == "The disk is full."


def test_of_many_troubles_one_line_is_said() -> None:
    folder = "/home/mia/.local/share/partner-overlay"
    menu = menu_of(None, troubles=[f"The record {folder}/sessions.db can't be written: the disk is full.", "b", "c"])
    notice, more = read(menu)[1:]
    assert notice == "The record sessions.db can't be written: the disk is full."
    assert more == "and 2 more: partner-overlay doctor"


def test_what_is_set_once_lies_under_one_entry() -> None:
    place, inner = (line for line in menu_of(None) if isinstance(line, Entry) and line.children)
    assert (place.words, inner.words) == ("Place, clicks, sharing", "Look and prompts")
    assert [line.words for line in place.children if isinstance(line, Entry)] == ["Bring it to me"]
    assert [line.words for line in inner.children if isinstance(line, Entry)] == [
        *("Form", "Theme", "Size", "Background", "Figures", "Prompts change", "Competency numbers"),
        "Review opens at the end",
        "Tell the screen reader (the call may hear it)",
    ]


def test_an_ended_session_can_be_gone_on_with_while_undo_is_possible() -> None:
    conversation = begun(replace(ON_REQUEST, outcome="a plan")).at(50)
    conversation.give(commands.EndSession())
    menu = menu_of(conversation)
    assert read(menu) == ["No session"]
    assert asks(menu) == ALWAYS | {Ask.UNDO, Ask.START, Ask.REHEARSE}
    assert entry(menu, Ask.UNDO).words == "Undo: end"
    assert asks(menu_of(conversation.at(51))) == ALWAYS | {Ask.START, Ask.REHEARSE}


@pytest.mark.parametrize(
    ("minute", "line"),
    [
        (0, "Agreement, 60 min left"),
        (36, "Agreement, 24 min left"),
        (59.5, "Agreement, 1 min left"),
        (60, "Agreement, at time"),
        (60.9, "Agreement, at time"),
        (61, "Agreement, 1 min over"),
        (91, "Agreement, 31 min over"),
    ],
)
def test_the_status_line(minute: float, line: str) -> None:
    conversation = begun().at(minute)
    assert status_line(conversation.session, conversation.now, as_written) == line


def test_what_is_set_is_checked() -> None:
    settings = Settings(
        Look(Theme.LIGHT, 125, 85, Figures.NONE, seconds=True, form=Form.STRIP),
        PromptSettings(0, Numbering.ICF_2025),
        access=AccessSettings(announce=True),
    )
    menu = menu_of(None, settings)
    chosen = {ask: checked(menu, ask) for ask in ALWAYS}
    assert {ask: arguments for ask, arguments in chosen.items() if arguments} == {
        Ask.FORM: ["strip"],
        Ask.THEME: ["light"],
        Ask.SIZE: ["125"],
        Ask.OPACITY: ["85"],
        Ask.FIGURES: ["none"],
        Ask.SECONDS: [""],
        Ask.ROTATION: ["0"],
        Ask.NUMBERS: ["2025"],
        Ask.REVIEW_AT_END: [""],
        Ask.ANNOUNCE: [""],
    }


def test_all_forms_sizes_and_turns_are_offered() -> None:
    menu = menu_of(None)
    assert [entry(menu, Ask.FORM, form).words for form in ("card", "strip", "hairline")] == [
        "Card",
        "Strip",
        "Hairline",
    ]
    assert entry(menu, Ask.SIZE, "300").words == "300 %"
    assert entry(menu, Ask.ROTATION, "5").words == "Every 5 min"
    assert entry(menu, Ask.ROTATION, "0").words == "Only when I ask"


def test_no_rule_stands_beside_another_or_at_an_end() -> None:
    for scene in scenes():
        menu = derive_menu(MenuNow(scene.session, scene.now, Settings()), as_written)
        kinds = [isinstance(line, Rule) for line in menu]
        assert not kinds[0]
        assert not kinds[-1]
        assert (True, True) not in pairwise(kinds)


def test_reviews_that_were_put_off_stand_there_quietly() -> None:
    waiting = [WaitingReview("a", "R7", at(0), at(70)), WaitingReview("b", "", at(-90), at(-20))]
    menu = derive_menu(MenuNow(None, TWO_O_CLOCK, Settings(), waiting=waiting), marked)
    lines = [entry(menu, Ask.REVIEW, name) for name in ("a", "b")]
    clocks = [f"{review.started_at.astimezone():%H:%M}" for review in waiting]
    assert [line.words for line in lines] == [f"«Review from {clocks[0]}, R7…»", f"«Review from {clocks[1]}…»"]
    assert all(line.enabled for line in lines)
    assert Ask.REVIEW not in asks(menu_of(None))


def test_the_switch_for_shared_screens_is_there_only_where_it_does_something() -> None:
    assert Ask.KEEP_OFF_SHARED not in asks(menu_of(None))
    switch = entry(derive_menu(MenuNow(None, TWO_O_CLOCK, Settings(), can_hide=True), marked), Ask.KEEP_OFF_SHARED)
    assert switch.words == "«Keep off shared screens»"
    assert switch.checked is False
    wished = Settings(screens=ScreenSettings(keep_off_shared=True))
    assert entry(derive_menu(MenuNow(None, TWO_O_CLOCK, wished, can_hide=True), marked), Ask.KEEP_OFF_SHARED).checked


def test_one_who_brought_the_wish_from_elsewhere_can_end_it() -> None:
    wished = Settings(screens=ScreenSettings(keep_off_shared=True))
    switch = entry(derive_menu(MenuNow(None, TWO_O_CLOCK, wished), marked), Ask.KEEP_OFF_SHARED)
    assert switch.words == "«Keep off shared screens (can't be done here)»"
    assert switch.checked


def test_the_screen_with_the_camera_can_be_chosen_where_there_are_two() -> None:
    screens = [SeenScreen(key, "Dell", key, "DP-1", built_in=False) for key in ("one", "two")]
    settings = Settings(screens=ScreenSettings(camera="two"))
    menu = derive_menu(MenuNow(None, TWO_O_CLOCK, settings, screens=screens), as_written)
    assert checked(menu, Ask.CAMERA) == ["two"]
    assert Ask.CAMERA not in asks(derive_menu(MenuNow(None, TWO_O_CLOCK, settings, screens=screens[:1]), as_written))


def test_clicks_that_go_through_can_be_caught_again() -> None:
    scene = named("say")
    menu = derive_menu(MenuNow(scene.session, scene.now, Settings(), click_through=True), as_written)
    assert entry(menu, Ask.CLICK_THROUGH, "off").words == "Catch clicks again"


def data_of(session: Session) -> tuple[str, ...]:
    waiting = session.waiting
    return (session.outcome, "" if waiting is None else waiting.check_in.glance)


def rich() -> Scene:
    """A private rehearsal with an outcome that was away and came back."""
    conversation = begun(replace(ON_REQUEST, private=True, speed=60.0, outcome="a plan")).at(10)
    conversation.give(commands.NoticeAway(minutes(5)))
    conversation.give(commands.ReturnToSession())
    return Scene("everything", conversation.session, conversation.now + minutes(2))


@pytest.mark.parametrize("scene", [*scenes(), rich()], ids=lambda scene: scene.name)
def test_everything_in_the_menu_is_translated_and_kind(scene: Scene) -> None:
    menu = derive_menu(MenuNow(scene.session, scene.now, Settings()), marked)
    for text in words_of(menu):
        assert is_marked(text, COMMAND, *data_of(scene.session)), text
        assert not UNKIND.search(text)
    assert all(is_marked(text) for text in words_of(derive_menu(MenuNow(None, scene.now, Settings()), marked)))
