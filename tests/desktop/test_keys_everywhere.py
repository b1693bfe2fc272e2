"""Keys that work everywhere, pressed while a full-screen call has the keyboard: heard, and nothing else is."""

import random
import string
import subprocess
from collections.abc import Callable, Iterator
from ctypes import c_uint32

import pytest

from partner_overlay.application.chords import Chord
from partner_overlay.application.settings import KeySettings
from partner_overlay.desktop.global_keys import Bound
from partner_overlay.desktop.x11_key_connection import X11KeyConnection
from partner_overlay.desktop.x11_keyboard import X11Keyboard
from partner_overlay.desktop.x11_keys import X11GlobalKeys
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from tests.desktop.running import Running, program
from tests.desktop.screen import Screen
from tests.desktop.test_focus import focus_changes_of, keys_of
from tests.desktop.waiting import comes, until

Run = Callable[..., Running]
PROPOSED = {name: chord for name, chord in KeySettings()._asdict().items() if name in KEY_ACTIONS and chord}
TWICE = {"mark": "Ctrl+/", "pause": "Ctrl+Shift+/", "blank": "Ctrl+A"}
TEXT = "".join(random.Random(3).choices(string.ascii_lowercase + string.digits, k=200))
MARK = Chord.read("Ctrl+Alt+Shift+M")
CTRL, SHIFT, ALT, Y, Z, M, F13, F14 = 37, 50, 64, 29, 52, 58, 191, 192  # keycodes; a foot pedal sends the last two


@pytest.fixture
def holder(run: Run, call: Running) -> Running:
    """The program with the proposed keys, over a call that has the keyboard."""
    running = run(*program("key_holder"))
    running.wait_for("ready")
    bind(running, **PROPOSED)
    return running


@pytest.fixture
def rival(screen: Screen) -> Iterator[X11KeyConnection]:
    """Another program, which may want the same keys."""
    connection = X11KeyConnection.open(screen.display)
    assert connection is not None
    yield connection
    connection.close()


def bind(holder: Running, **keys: str) -> None:
    asked = holder.said.count("asked")
    holder.tell("bind " + " ".join(f"{name}={chord}" for name, chord in keys.items()))
    until(lambda: holder.said.count("asked") > asked, "the keys are asked for")


def press(screen: Screen, chord: str) -> None:
    screen.press(chord.lower())


def do(screen: Screen, words: str) -> None:
    """With the keyboard, as in `keydown ctrl key m keyup ctrl`."""
    subprocess.run(("xdotool", *words.split()), env=screen.env, check=True, timeout=20)


def pressed(holder: Running) -> list[str]:
    return [line.removeprefix("pressed ") for line in holder.said if line.startswith("pressed ")]


def hold(connection: X11KeyConnection, chord: Chord) -> bool:
    return connection.hold(connection.keyboard().grabs(chord))


def test_each_key_is_heard_over_the_call_and_the_call_gets_every_other_and_keeps_its_focus(
    screen: Screen, call: Running, holder: Running
) -> None:
    focused = screen.focused_window()
    for name, chord in PROPOSED.items():
        screen.type_keys("ab")
        press(screen, chord)
        if not pressed(holder) and not comes(lambda: bool(pressed(holder)), 5.0):
            press(screen, chord)  # a window manager that still settles had the keyboard for a moment
        until(lambda name=name: pressed(holder)[-1:] == [name], f"{chord} is heard")  # type: ignore[misc]
    until(lambda: keys_of(call) == "ab" * len(PROPOSED), "the call has the others")
    assert pressed(holder) == list(PROPOSED)
    assert screen.focused_window() == focused
    assert focus_changes_of(call) == []


def test_no_other_key_ever_comes_into_the_process(screen: Screen, call: Running, holder: Running) -> None:
    """Seen on both of its connections: Qt's own, and the one of the keys."""
    screen.type_keys(TEXT)
    until(lambda: keys_of(call) == TEXT, "the call has them all")
    press(screen, "Ctrl+Alt+Shift+M")
    holder.wait_for("pressed mark")
    screen.type_keys(TEXT)
    until(lambda: keys_of(call) == TEXT * 2, "the call has them all")
    assert [line for line in holder.said if line.startswith("held press")] == [f"held press {M}"]
    released = {line for line in holder.said if line.startswith("held release")}
    assert released <= {f"held release {key}" for key in (CTRL, SHIFT, ALT, M)}  # before the keyboard was given back
    assert [line for line in holder.said if line.startswith("qt ")] == []


def test_a_key_of_another_program_is_refused_by_its_name(
    screen: Screen, call: Running, holder: Running, rival: X11KeyConnection
) -> None:
    bind(holder)
    assert hold(rival, MARK)
    bind(holder, **PROPOSED)
    assert holder.wait_for("refused") == "refused mark: Another program holds Ctrl+Alt+Shift+M."
    assert sum(line.startswith("refused") for line in holder.said) == 1
    assert holder.ask("finding").endswith("Another program holds Ctrl+Alt+Shift+M.")
    press(screen, "Ctrl+Alt+Shift+M")
    press(screen, "Ctrl+Alt+Shift+N")
    holder.wait_for("pressed next_prompt")
    assert pressed(holder) == ["next_prompt"]


def test_none_is_held_after_the_end(holder: Running, rival: X11KeyConnection) -> None:
    chords = [Chord.read(chord) for chord in PROPOSED.values()]
    assert not any(hold(rival, chord) for chord in chords)
    holder.tell("quit")
    assert holder.process.wait(20) == 0
    assert all(hold(rival, chord) for chord in chords)


def test_a_key_that_is_no_longer_wished_is_let_go(holder: Running, rival: X11KeyConnection) -> None:
    bind(holder, next_prompt=PROPOSED["next_prompt"])
    assert hold(rival, MARK)


def test_it_works_however_the_locks_stand(screen: Screen, holder: Running) -> None:
    """CapsLock alone, then with NumLock, then NumLock alone, and none at the end."""
    for count, lock in enumerate(("Caps_Lock", "Num_Lock", "Caps_Lock", "Num_Lock"), 1):
        screen.press(lock)
        press(screen, "Ctrl+Alt+Shift+M")
        until(lambda count=count: len(pressed(holder)) == count, f"heard after {count} changes")  # type: ignore[misc]


def test_a_key_that_stays_down_counts_once_and_the_call_never_notices(
    screen: Screen, call: Running, holder: Running
) -> None:
    """A second is longer than it takes a keyboard to repeat: the process sees the repeats, and knows them."""
    do(screen, "keydown ctrl keydown alt keydown shift keydown m sleep 1 keyup m keyup shift keyup alt keyup ctrl")
    screen.type_keys("end")
    until(lambda: keys_of(call) == "end", "the call has what follows")
    until(lambda: holder.said.count(f"held press {M}") > 1, "the repeats have come")
    assert pressed(holder) == ["mark"]
    assert focus_changes_of(call) == []
    press(screen, "Ctrl+Alt+Shift+M")
    until(lambda: pressed(holder) == ["mark", "mark"], "pressed anew it counts anew")


def test_while_a_pedal_is_down_the_coach_types_on(screen: Screen, call: Running, holder: Running) -> None:
    bind(holder, mark="F13", next_prompt="PageDown", pause="F14")
    do(screen, f"keydown {F13}")
    holder.wait_for("pressed mark")
    screen.type_keys("typed meanwhile")
    until(lambda: keys_of(call) == "typed meanwhile", "the call has every key")
    do(screen, f"keyup {F13} key {F14} key Next")
    until(lambda: pressed(holder) == ["mark", "pause", "next_prompt"], "pedals and a remote are heard")
    assert focus_changes_of(call) == []


def test_where_a_layout_gives_two_combinations_the_same_key_the_first_has_it(
    screen: Screen, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a German keyboard, where / is typed with Shift anyway."""
    usual = X11Keyboard(M, ((ord("7"), ord("/")),), ((50,), (66,), (37,), (), (), (), (), ()))
    monkeypatch.setattr(X11KeyConnection, "keyboard", lambda _connection: usual)
    connection = X11KeyConnection.open(screen.display)
    assert connection is not None
    keys = X11GlobalKeys(connection)
    keys.bind({name: Chord.read(chord) for name, chord in TWICE.items()}, {})
    assert keys.standing() == {
        "mark": Bound(True),
        "pause": Bound(False, "Another action has Ctrl+Shift+/ on this keyboard."),
        "blank": Bound(False, "This keyboard has no key for Ctrl+A."),
    }
    keys.close()


def test_another_layout_is_followed(screen: Screen, holder: Running, rival: X11KeyConnection) -> None:
    """Y and Z change places, as from an English to a German keyboard."""
    bind(holder, mark="Ctrl+Alt+Z")
    do(screen, f"keydown ctrl keydown alt key {Z} keyup alt keyup ctrl")
    holder.wait_for("pressed mark")
    mappings = holder.said.count("held mapping 0")
    change_places(rival, Y, Z)
    try:
        until(lambda: holder.said.count("held mapping 0") >= mappings + 2, "the change of both keys has come")
        holder.ask("finding")  # and has been followed
        do(screen, f"keydown ctrl keydown alt key {Z} keyup alt keyup ctrl")
        do(screen, f"keydown ctrl keydown alt key {Y} keyup alt keyup ctrl")
        until(lambda: len(pressed(holder)) > 1, "the new place is heard")
        assert [line for line in holder.said if line.startswith("held press")][-1] == f"held press {Y}"
        assert pressed(holder) == ["mark", "mark"]
    finally:
        change_places(rival, Y, Z)


def change_places(connection: X11KeyConnection, one: int, other: int) -> None:
    """Two keys of the keyboard, by their keycodes."""
    keyboard = connection.keyboard()
    for keycode, like in ((one, other), (other, one)):
        keysyms = keyboard.keysyms[like - keyboard.first]
        row = (c_uint32 * len(keysyms))(*keysyms)
        connection._xcb.xcb_change_keyboard_mapping(connection._handle, 1, keycode, len(keysyms), row)
    connection._xcb.xcb_flush(connection._handle)
