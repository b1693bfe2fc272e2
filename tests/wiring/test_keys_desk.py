"""Keys that work everywhere: held as the settings say, and what a pressed one does."""

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Settings
from partner_overlay.desktop.global_keys import Bound
from partner_overlay.domain.errors import NoSession
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.menu_view import Entry
from partner_overlay.presentation.requests import Ask
from partner_overlay.wiring.keys_desk import KeysDesk
from tests.fakes.global_keys import ManualGlobalKeys
from tests.made.programs import Bench
from tests.made.sessions import minutes

ALL = [name for name in KEY_ACTIONS if name not in {"pause", "click_through"}]
MARK = "Ctrl+Alt+Shift+M"
REFUSED = Bound(False, f"Another program holds {MARK}.")


@pytest.fixture
def keys() -> ManualGlobalKeys:
    return ManualGlobalKeys()


@pytest.fixture
def desk(bench: Bench, keys: ManualGlobalKeys) -> KeysDesk:
    """Begun, with the keys still off."""
    desk = KeysDesk(bench.program, bench.settings_service, keys)
    desk.begin()
    return desk


@pytest.fixture
def on(bench: Bench, desk: KeysDesk) -> KeysDesk:
    bench.ask(Ask.KEYS_EVERYWHERE)
    return desk


def test_until_the_coach_wants_them_none_is_asked_for(bench: Bench, desk: KeysDesk, keys: ManualGlobalKeys) -> None:
    bench.start()
    bench.after(minutes(2))
    assert keys.asked == []
    assert desk.standing() == {}


def test_switched_on_and_off_again(bench: Bench, on: KeysDesk, keys: ManualGlobalKeys) -> None:
    assert list(keys.asked[-1]) == list(on.standing()) == ALL
    assert keys.words["mark"] == "Mark this moment"
    assert set(on.standing().values()) == {Bound(True)}
    bench.ask(Ask.KEYS_EVERYWHERE)
    assert keys.asked[1:] == [{}]
    assert on.standing() == {}


def test_keys_that_were_on_when_the_program_last_ended_work_from_the_start(
    bench: Bench, keys: ManualGlobalKeys
) -> None:
    settings = Settings()
    bench.settings_service.change(Settings(keys=settings.keys._replace(everywhere=True)))
    desk = KeysDesk(bench.program, bench.settings_service, keys)
    assert keys.asked == []
    desk.begin()
    assert list(keys.asked[-1]) == ALL


def test_another_key_is_held_at_once_and_nothing_else_asks_again(
    bench: Bench, on: KeysDesk, keys: ManualGlobalKeys
) -> None:
    bench.ask(Ask.KEY, "mark=F13")
    assert [asked["mark"] for asked in keys.asked] == [MARK, "F13"]
    bench.start()
    bench.after(minutes(3))
    bench.ask(Ask.SIZE, "150")
    assert len(keys.asked) == 2


def test_each_key_asks_for_what_it_says(bench: Bench, on: KeysDesk, keys: ManualGlobalKeys) -> None:
    bench.start()
    for key, form in (("Q", "presence"), ("Q", "card"), ("B", "blank"), ("B", "card")):
        keys.press(f"Ctrl+Alt+Shift+{key}")
        assert bench.form() == form
    keys.press(MARK)
    assert len(bench.session.marks) == 1
    for visible in (False, True):
        keys.press("Ctrl+Alt+Shift+O")
        assert bench.visible() is visible


def test_one_key_pauses_and_goes_on(bench: Bench, on: KeysDesk, keys: ManualGlobalKeys) -> None:
    bench.ask(Ask.KEY, "pause=Pause")
    bench.start()
    for paused in (True, False):
        keys.press("Pause")
        assert (bench.session.paused_at is not None) is paused


def test_one_key_wants_the_start_window_and_ends_the_session(
    bench: Bench, on: KeysDesk, keys: ManualGlobalKeys, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bench.program.wanted.start, timeout=0):
        keys.press("Ctrl+Alt+Shift+S")
    assert bench.program.session is None
    bench.start()
    with qtbot.assertNotEmitted(bench.program.wanted.start):
        keys.press("Ctrl+Alt+Shift+S")
    assert not bench.program.runs


def test_what_a_key_can_not_do_now_is_said_in_the_menu(bench: Bench, on: KeysDesk, keys: ManualGlobalKeys) -> None:
    keys.press(MARK)
    assert NoSession().sentence in bench.menu_lines


def test_a_key_of_another_program_is_said_once_until_it_is_ours(
    bench: Bench, desk: KeysDesk, keys: ManualGlobalKeys, qtbot: QtBot
) -> None:
    keys.of_others = {MARK}
    with qtbot.waitSignal(desk.changed, timeout=0):
        bench.ask(Ask.KEYS_EVERYWHERE)
    assert desk.standing()["mark"] == REFUSED
    assert REFUSED.why in bench.menu_lines
    bench.program.note_trouble("Something else.")
    with qtbot.assertNotEmitted(desk.changed):
        bench.start()
        bench.ask(Ask.SECONDS)
    assert REFUSED.why not in bench.menu_lines
    with qtbot.waitSignal(desk.changed, timeout=0):
        keys.taken_by_others()
    assert desk.standing()["mark"] == Bound(True)
    assert "Something else." in bench.menu_lines


def test_what_was_said_of_a_key_is_taken_back_when_it_works(bench: Bench, on: KeysDesk, keys: ManualGlobalKeys) -> None:
    keys.taken_by_others(MARK)
    assert REFUSED.why in bench.menu_lines
    bench.ask(Ask.KEY, "mark=F13")
    assert bench.menu_lines == ["No session"]


def test_several_refused_keys_are_counted_in_the_menu(bench: Bench, on: KeysDesk, keys: ManualGlobalKeys) -> None:
    keys.taken_by_others("Ctrl+Alt+Shift+N", MARK, "Ctrl+Alt+Shift+S")
    assert "3 keys do not work: see Keys everywhere." in bench.menu_lines


def test_a_typing_key_is_refused_before_the_desktop_hears_of_it(
    bench: Bench, on: KeysDesk, keys: ManualGlobalKeys
) -> None:
    bench.ask(Ask.KEY, "mark=M")
    assert "mark" not in keys.asked[-1]
    assert on.standing()["mark"] == Bound(False, "M is for typing; add Ctrl, Alt or Meta.")
    assert on.standing()["mark"].why in bench.menu_lines


def test_how_the_keys_stand_is_told_once_for_each_change(bench: Bench, desk: KeysDesk, keys: ManualGlobalKeys) -> None:
    told: list[int] = []
    desk.changed.connect(lambda: told.append(len(desk.standing())))
    bench.ask(Ask.KEYS_EVERYWHERE)
    bench.ask(Ask.KEY, "mark=F13")
    assert told == [len(ALL)]
    bench.ask(Ask.KEY, "mark=M")
    bench.ask(Ask.KEY, "mark=N")
    assert told == [len(ALL)] * 3
    assert len(keys.asked) == 3
    bench.ask(Ask.KEYS_EVERYWHERE)
    assert told == [len(ALL)] * 3 + [0]


def test_where_the_desktop_has_no_such_keys_nothing_is_asked_or_said(bench: Bench) -> None:
    keys = ManualGlobalKeys(can_bind=False)
    desk = KeysDesk(bench.program, bench.settings_service, keys)
    desk.begin()
    bench.ask(Ask.KEYS_EVERYWHERE)
    bench.ask(Ask.KEY, "mark=M")
    assert not desk.can_bind
    assert not desk.desktop_chooses
    assert (keys.asked, desk.standing(), bench.menu_lines) == ([], {}, ["No session"])


def test_while_a_key_is_recorded_it_reaches_the_window(bench: Bench, on: KeysDesk, keys: ManualGlobalKeys) -> None:
    """Another choice made meanwhile is held once the recording is over."""
    bench.start()
    on.hold(False)
    assert keys.asked[-1] == {}
    bench.ask(Ask.KEY, "mark=F13")
    assert keys.asked[-1] == {}
    on.hold(True)
    assert keys.asked[-1]["mark"] == "F13"
    keys.press("F13")
    assert len(bench.session.marks) == 1


def test_a_desktop_that_chooses_itself_is_not_asked_again_for_a_recording(
    bench: Bench, keys: ManualGlobalKeys, desk: KeysDesk
) -> None:
    keys.desktop_chooses = True
    bench.ask(Ask.KEYS_EVERYWHERE)
    bench.start()
    asked = len(keys.asked)
    made = []
    for on in (False, True):
        desk.hold(on)
        keys.press(MARK)
        made.append(len(bench.session.marks))
    assert made == [0, 1]
    assert len(keys.asked) == asked


def named(bench: Bench) -> dict[str, str]:
    """The keys that stand in the menu, by the words beside them."""
    return {line.words: line.keys for line in bench.program.menu() if isinstance(line, Entry) and line.keys}


def test_the_menu_and_the_overlay_name_the_keys_that_work_and_only_while_they_do(bench: Bench, on: KeysDesk) -> None:
    bench.start()
    assert named(bench)["Mark this moment"] == MARK
    assert bench.window._view is not None
    assert MARK in [button.keys for button in bench.window._view.controls]
    bench.ask(Ask.KEY, "mark=F13")
    assert named(bench)["Mark this moment"] == "F13"
    assert "F13" in [button.keys for button in bench.window._view.controls]
    bench.ask(Ask.KEYS_EVERYWHERE)
    assert named(bench) == {}
    assert {button.keys for button in bench.window._view.controls} == {""}


def test_a_key_that_is_refused_is_not_named(bench: Bench, on: KeysDesk, keys: ManualGlobalKeys) -> None:
    bench.start()
    keys.taken_by_others(MARK)
    assert "Mark this moment" not in named(bench)
    assert "Next prompt" in named(bench)
