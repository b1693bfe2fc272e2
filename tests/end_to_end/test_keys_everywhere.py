"""Keys that work everywhere, as a coach has switched them on in the settings file: a session by keys alone."""

import subprocess

from partner_overlay.application.chords import Chord
from partner_overlay.application.settings import KeySettings
from partner_overlay.desktop.x11_key_connection import X11KeyConnection
from partner_overlay.storage.paths import paths_of
from tests.desktop.screen import Screen
from tests.desktop.waiting import until
from tests.end_to_end.program import Program

SETTINGS = """
[keys]
everywhere = true
pause = "Ctrl+Alt+Shift+L"
"""


def press(screen: Screen, key: str) -> None:
    screen.press(f"ctrl+alt+shift+{key}")


def start_window_has_keyboard(screen: Screen) -> bool:
    """What the X server says is focused, by the name of its window."""
    command = ("xdotool", "getwindowfocus", "getwindowname")
    found = subprocess.run(command, env=screen.env, capture_output=True, text=True, check=False)
    return found.stdout.startswith("Start a session")


def test_a_session_is_started_marked_paused_and_ended_by_keys(screen: Screen, program: Program) -> None:
    settings = paths_of(str(program.home)).settings_file
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, "utf-8")
    program.begin()

    def asked_for_start() -> bool:
        press(screen, "s")  # heard from a second after the start on
        return start_window_has_keyboard(screen)

    until(asked_for_start, "the start window has the keyboard")
    for _ in range(2):
        program.status()  # by now it has heard all that was pressed
    screen.press("Return")
    until(lambda: program.status()["session"] is not None, "the session runs")
    press(screen, "m")
    until(lambda: program.status()["session"]["marks"] == 1, "the moment is marked")
    for state in ("paused", "running"):
        press(screen, "l")
        until(lambda state=state: program.status()["session"]["state"] == state, state)  # type: ignore[misc]
    for visible in (False, True):
        press(screen, "o")
        until(lambda visible=visible: program.status()["overlay"]["visible"] is visible, "shown or hidden")  # type: ignore[misc]
    press(screen, "s")
    until(lambda: program.status()["session"]["state"] == "ended", "the session has ended")
    program.quit()
    assert nobody_holds_the_keys(screen)


def nobody_holds_the_keys(screen: Screen) -> bool:
    connection = X11KeyConnection.open(screen.display)
    assert connection is not None
    keyboard = connection.keyboard()
    _, *chords = KeySettings()
    free = all(connection.hold(keyboard.grabs(Chord.read(str(chord)))) for chord in chords if chord)
    connection.close()
    return free
