"""Starting with the desktop, on each system: by files in a folder of the test's, and by a registry that is a fake."""

import plistlib
import subprocess
from collections.abc import Callable
from ctypes import CDLL, POINTER, byref, c_char_p, c_int, c_size_t, c_void_p
from pathlib import Path

import pytest

from partner_overlay.desktop.autostart import APP_ID, Autostart, NoAutostart
from partner_overlay.desktop.chosen_autostart import background_command, chosen_autostart
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.macos_autostart import LaunchAgent
from partner_overlay.desktop.windows_autostart import APPROVED, RUN, RunKeyAutostart
from partner_overlay.desktop.xdg_autostart import XdgAutostart, config_folder, exec_line
from partner_overlay.domain.errors import Refusal
from partner_overlay.storage.atomic_write import write_atomically
from tests.fakes.registry import RegistryInMemory

COMMAND = ("/opt/a python/bin/python3", "-m", "partner_overlay", "--background")


def _xdg(folder: Path) -> Autostart:
    return XdgAutostart(folder / "autostart", COMMAND, write_atomically)


def _mac(folder: Path) -> Autostart:
    return LaunchAgent(folder / "LaunchAgents", COMMAND, write_atomically)


def _windows(folder: Path) -> Autostart:
    return RunKeyAutostart(RegistryInMemory(), COMMAND)


@pytest.fixture(params=[_xdg, _mac, _windows], ids=["Linux", "macOS", "Windows"])
def autostart(request: pytest.FixtureRequest, tmp_path: Path) -> Autostart:
    make: Callable[[Path], Autostart] = request.param
    return make(tmp_path)


def test_it_is_off_until_it_is_wanted_and_off_again_when_it_is_not(autostart: Autostart) -> None:
    assert autostart.can_autostart
    assert not autostart.is_on()
    autostart.set_on(on=True)
    assert autostart.is_on()
    autostart.set_on(on=True)
    assert autostart.is_on()
    autostart.set_on(on=False)
    assert not autostart.is_on()
    autostart.set_on(on=False)
    assert not autostart.is_on()


def test_doctor_says_how_it_stands(autostart: Autostart) -> None:
    assert autostart.finding().can is Answer.YES
    assert "off" in autostart.finding().why
    autostart.set_on(on=True)
    assert "on" in autostart.finding().why


def test_where_there_is_no_such_thing_nothing_is_promised() -> None:
    none = NoAutostart("Not here.")
    none.set_on(on=True)
    assert not none.can_autostart
    assert not none.is_on()
    assert none.finding().can is Answer.NO


# What starts


def test_the_home_goes_with_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert background_command(None, "/bin/python") == ("/bin/python", "-m", "partner_overlay", "--background")
    assert background_command("desk", "/bin/python")[3:] == ("--home", str(tmp_path / "desk"), "--background")


def test_windows_has_a_python_without_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "pythonw.exe").touch()
    assert background_command(None, str(tmp_path / "python.exe"))[0] == str(tmp_path / "pythonw.exe")


def test_each_system_has_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partner_overlay.desktop.chosen_autostart.import_module", lambda _: RegistryInMemory())

    def chosen(system: str) -> Autostart:
        return chosen_autostart(COMMAND, write_atomically, system, {}, tmp_path)

    assert isinstance(chosen("win32"), RunKeyAutostart)
    chosen("darwin").set_on(on=True)
    chosen("linux").set_on(on=True)
    assert (tmp_path / "Library" / "LaunchAgents" / f"{APP_ID}.plist").is_file()
    assert (tmp_path / ".config" / "autostart" / f"{APP_ID}.desktop").is_file()


def test_a_program_that_does_not_know_its_python_starts_nothing(tmp_path: Path) -> None:
    assert not chosen_autostart(background_command(None, ""), write_atomically, "linux", {}, tmp_path).can_autostart


# Linux


def _entry(folder: Path) -> Path:
    return folder / "autostart" / f"{APP_ID}.desktop"


def test_the_folder_is_where_the_desktop_looks(tmp_path: Path) -> None:
    assert config_folder({"XDG_CONFIG_HOME": "/elsewhere"}, tmp_path) == Path("/elsewhere")
    assert config_folder({"XDG_CONFIG_HOME": "no/root"}, tmp_path) == tmp_path / ".config"
    assert config_folder({}, tmp_path) == tmp_path / ".config"


def test_the_entry_is_a_valid_one(tmp_path: Path) -> None:
    home = tmp_path / 'a "home" of 100 % \\ $HOME'
    autostart = XdgAutostart(tmp_path / "autostart", background_command(str(home), COMMAND[0]), write_atomically)
    autostart.set_on(on=True)
    checked = subprocess.run(("desktop-file-validate", _entry(tmp_path)), capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.parametrize(
    "word",
    ["plain", "two words", 'a "quote"', "back\\slash", "$HOME", "`id`", "50 %", "a\ttab", "it's", "Übung", "", "a;b"],
)
def test_words_come_out_of_the_quotes_as_they_went_in(word: str) -> None:
    assert _as_glib_reads(exec_line(("run", word, "--background"))) == ["run", word, "--background"]


def _as_glib_reads(value: str) -> list[str]:
    """The way that desktops go: the value of a key file, then the words of a shell, then the signs for files."""
    glib = CDLL("libglib-2.0.so.0")
    glib.g_key_file_new.restype = c_void_p
    glib.g_key_file_get_string.restype = c_char_p
    entry, data = c_void_p(glib.g_key_file_new()), f"[Desktop Entry]\nExec={value}\n".encode()
    assert glib.g_key_file_load_from_data(entry, data, c_size_t(len(data)), 0, None)
    command = glib.g_key_file_get_string(entry, b"Desktop Entry", b"Exec", None)
    count, words = c_int(), POINTER(c_char_p)()
    assert glib.g_shell_parse_argv(c_char_p(command), byref(count), byref(words), None)
    return [words[at].decode().replace("%%", "%") for at in range(count.value)]


@pytest.mark.parametrize(
    "line",
    ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Exec=", "Hidden = True"],
)
def test_what_another_program_has_switched_off_is_off(tmp_path: Path, line: str) -> None:
    autostart = _xdg(tmp_path)
    autostart.set_on(on=True)
    with _entry(tmp_path).open("a", encoding="utf-8") as file:
        file.write(f"# a comment=true\n{line}\n[Desktop Action x]\nExec=x\nHidden=false\n")
    assert not autostart.is_on()
    autostart.set_on(on=True)
    assert autostart.is_on()


def test_an_entry_that_is_no_text_is_off(tmp_path: Path) -> None:
    _entry(tmp_path).parent.mkdir()
    _entry(tmp_path).write_bytes(b"\xff\x00[Desktop Entry]")
    assert not _xdg(tmp_path).is_on()


@pytest.mark.parametrize("make", [_xdg, _mac])
def test_a_folder_that_can_not_be_written_is_a_refusal(tmp_path: Path, make: Callable[[Path], Autostart]) -> None:
    for name in ("autostart", "LaunchAgents"):
        (tmp_path / name).write_text("a file where a folder should be", "utf-8")
    with pytest.raises(Refusal, match="Starting with the desktop could not be changed"):
        make(tmp_path).set_on(on=True)
    assert not make(tmp_path).is_on()


# macOS


def test_the_agent_says_what_launchd_needs(tmp_path: Path) -> None:
    _mac(tmp_path).set_on(on=True)
    agent = plistlib.loads((tmp_path / "LaunchAgents" / f"{APP_ID}.plist").read_bytes())
    assert (agent["Label"], agent["ProgramArguments"], agent["RunAtLoad"]) == (APP_ID, list(COMMAND), True)


@pytest.mark.parametrize("content", [b"", b"no list", plistlib.dumps([]), plistlib.dumps({"Disabled": True})])
def test_an_agent_that_starts_nothing_is_off(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "LaunchAgents").mkdir()
    (tmp_path / "LaunchAgents" / f"{APP_ID}.plist").write_bytes(content)
    assert not _mac(tmp_path).is_on()


# Windows


def test_the_value_is_one_command_line() -> None:
    registry = RegistryInMemory()
    RunKeyAutostart(registry, COMMAND).set_on(on=True)
    assert registry.values[RUN] == {"Partner Overlay": '"/opt/a python/bin/python3" -m partner_overlay --background'}


def test_what_the_task_manager_has_switched_off_is_off_until_it_is_wanted_again() -> None:
    registry = RegistryInMemory()
    autostart = RunKeyAutostart(registry, COMMAND)
    autostart.set_on(on=True)
    registry.values[APPROVED] = {"Partner Overlay": b"\x03\0\0\0\0\0\0\0\0\0\0\0"}
    assert not autostart.is_on()
    autostart.set_on(on=True)
    assert autostart.is_on()
    registry.values[APPROVED] = {"Partner Overlay": b"\x02\0\0\0\0\0\0\0\0\0\0\0"}
    assert autostart.is_on()


def test_a_registry_that_can_not_be_written_is_a_refusal() -> None:
    registry = RegistryInMemory()
    registry.refuses = True
    with pytest.raises(Refusal, match="Starting with the desktop could not be changed: Access is denied"):
        RunKeyAutostart(registry, COMMAND).set_on(on=True)
