"""The whole program, composed as it is for a coach, without a screen: how it begins, answers and ends."""

import gc
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from partner_overlay import news_composition, startup
from partner_overlay.application.session_service import StartChoices
from partner_overlay.composition import Composition
from partner_overlay.demo import pictures
from partner_overlay.desktop.casts import NoCastWatch
from partner_overlay.desktop.news import News
from partner_overlay.desktop.platform_choice import PlatformChoice
from partner_overlay.desktop.sleep import NoSleepWatch
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.settings_requests import Page
from partner_overlay.remote import client
from partner_overlay.remote.address import address_of
from partner_overlay.remote.client import NobodyThere, ask
from partner_overlay.remote.line import AlreadyRunning
from partner_overlay.storage.paths import Paths, paths_of
from partner_overlay.ui.decks.decks_window import DecksWindow
from partner_overlay.ui.help.help_window import HelpWindow
from partner_overlay.ui.history.history_window import HistoryWindow
from partner_overlay.ui.settings.settings_window import SettingsWindow
from partner_overlay.ui.start.start_window import StartWindow
from partner_overlay.wiring.tray_desk import TrayDesk
from tests.fakes.global_keys import ManualGlobalKeys

Compose = Callable[[], Composition]
Told = Callable[..., tuple[int, str, str]]


@pytest.fixture
def home(tmp_path: Path) -> str:
    return str(tmp_path / "home")


@pytest.fixture
def paths(home: str) -> Paths:
    return paths_of(home)


@pytest.fixture
def compose(home: str, paths: Paths, qapp: QApplication) -> Iterator[Compose]:
    """Builds the program; every one that was built ends with the test."""
    hook, built = sys.excepthook, list[Composition]()

    def build() -> Composition:
        composition = Composition(qapp, paths, home, PlatformChoice("offscreen", "A test says so."))
        built.append(composition)
        return composition

    yield build
    for composition in built:
        if Shiboken.isValid(composition):  # a test may have ended it
            composition.end()
    sys.excepthook = hook


@pytest.fixture
def tell(home: str, qtbot: QtBot) -> Told:
    """Asks from another thread, as a command line does from another process."""

    def aside(*words: str) -> tuple[int, str, str]:
        with ThreadPoolExecutor() as threads:
            answer = threads.submit(ask, address_of(home), list(words))
            qtbot.waitUntil(answer.done)
            return answer.result()

    return aside


def start_windows() -> list[StartWindow]:
    found = [window for window in QApplication.topLevelWidgets() if isinstance(window, StartWindow)]
    return [window for window in found if window.isVisible()]


def welcomes(composition: Composition) -> bool:
    """The welcome is open, or comes."""
    coming = composition._windows.desks.welcome
    return coming.is_coming or (coming.made is not None and coming.made.is_open)


def test_the_first_start_opens_the_welcome_and_closed_it_never_comes_again(compose: Compose, qtbot: QtBot) -> None:
    first = compose()
    first.begin(background=False)
    assert start_windows() == []
    qtbot.waitUntil(lambda: not first._windows.desks.welcome.is_coming)
    desk = first._windows.desks.welcome.made
    assert desk is not None
    assert desk.is_open
    desk.window.close()
    assert len(start_windows()) == 1
    again = compose()
    again.begin(background=False)
    assert not welcomes(again)


def test_a_home_with_sessions_needs_no_welcome(compose: Compose) -> None:
    first = compose()
    first._program.start(StartChoices(private=True))
    first._program.ask(Request(Ask.END))
    again = compose()
    again.begin(background=False)
    assert not welcomes(again)
    assert len(start_windows()) == 1


def test_a_record_that_can_not_be_read_is_no_first_run(compose: Compose, paths: Paths) -> None:
    paths.journal_file.mkdir(parents=True)
    composition = compose()
    composition.begin(background=False)
    assert not welcomes(composition)
    assert len(start_windows()) == 1


def test_the_program_knows_whether_there_is_a_tray(compose: Compose, monkeypatch: pytest.MonkeyPatch) -> None:
    composition = compose()
    assert not composition._tray_is_there()
    composition.settle()
    monkeypatch.setattr(TrayDesk, "is_there", property(lambda _desk: True))
    assert composition._tray_is_there()


def test_in_the_background_it_opens_nothing(compose: Compose) -> None:
    composition = compose()
    composition.begin(background=True)
    assert not welcomes(composition)
    assert start_windows() == []


@pytest.mark.parametrize("background", [True, False])
def test_a_session_that_was_running_goes_on(
    background: bool,  # noqa: FBT001  one of two cases
    compose: Compose,
) -> None:
    first = compose()
    first._program.start(StartChoices(client="R7"))
    first.end()
    again = compose()
    again.begin(background=background)
    assert again._program.session is not None
    assert again._program.session.client == "R7"
    assert again._overlay.visible
    assert start_windows() == []


def test_it_answers_the_command_line(compose: Compose, tell: Told) -> None:
    composition = compose()
    composition.listen()
    assert tell("start", "--client", "R7") == (0, "Started: 60 min with R7.\n", "")
    status = json.loads(tell("status", "--json")[1])
    assert status["session"]["client"] == "R7"
    assert status["overlay"]["visible"]


def test_it_knows_the_coach_s_own_session_types_as_the_file_stands_now(compose: Compose, tell: Told, home: str) -> None:
    composition, file = compose(), paths_of(home).session_types_file
    composition.listen()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('[[type]]\nname = "walk"\nminutes = 50\n[[type]]\nname = "team"\nminutes = 0\n')
    assert 'minutes of "team" takes a whole number from 1 to 720' in composition.doctor(as_json=False, running="yes")
    assert any("line 6" in line for line in composition._program.troubles())
    code, _, err = tell("start", "--type", "60 min")
    assert (code, "The types are: walk, team." in err) == (1, True)
    file.write_text('[[type]]\nname = "run"\nminutes = 20\n')
    assert tell("start", "--type", "RUN")[1] == "Started: run, 20 min long.\n"
    assert list(composition._program.troubles()) == []


def test_there_is_one_instance_of_a_home(compose: Compose) -> None:
    compose().listen()
    with pytest.raises(AlreadyRunning):
        compose().listen()


def test_after_its_end_nobody_is_there(compose: Compose, home: str) -> None:
    composition = compose()
    composition.listen()
    composition.end()
    with pytest.raises(NobodyThere):
        ask(address_of(home), ["status"])


def living() -> Counter[str]:
    """What there is of the program, by its kinds, once python has cleared away."""
    gc.unfreeze()
    gc.collect()
    ours = [each for each in gc.get_objects() if type(each).__module__.startswith("partner_overlay.")]
    return Counter(type(each).__name__ for each in ours if isinstance(each, QObject) and Shiboken.isValid(each))


def live_and_end(composition: Composition, qtbot: QtBot) -> None:
    """With a session, and with all that hears, waits or shows something."""
    composition.listen()
    composition._program.start(StartChoices())
    composition.settle()
    for wanted in (Ask.START, Ask.MARK_WORDS, Ask.MENU, Ask.DECKS, Ask.HISTORY, Ask.SETTINGS, Ask.HELP):
        composition._program.ask(Request(wanted))
    there = {DecksWindow, HistoryWindow, SettingsWindow, HelpWindow}
    qtbot.waitUntil(lambda: there <= {type(each) for each in QApplication.topLevelWidgets()}, timeout=20_000)
    composition.end()


def test_after_its_end_nothing_of_it_lives_on(home: str, paths: Paths, qapp: QApplication, qtbot: QtBot) -> None:
    """No window, no timer, and nobody who would hear of another look of the desktop."""
    hook, before, windows = sys.excepthook, living(), qapp.topLevelWindows()
    widgets = set(qapp.topLevelWidgets())
    live_and_end(Composition(qapp, paths, home, PlatformChoice("offscreen", "A test says so.")), qtbot)
    assert set(qapp.topLevelWidgets()) <= widgets
    assert living() == before
    assert qapp.topLevelWindows() == windows
    assert sys.excepthook == hook


def test_keys_open_as_a_page_of_the_settings(compose: Compose, qtbot: QtBot) -> None:
    composition = compose()
    composition._program.ask(Request(Ask.SETTINGS, "keys"))
    settings = composition._windows.desks.settings
    qtbot.waitUntil(lambda: settings.made is not None and settings.made.is_open)
    assert settings.made is not None
    window = settings.made.window
    assert window.page is Page.KEYS
    composition._program.start(StartChoices())
    window.close()
    assert start_windows() == []


def test_the_file_of_settings_is_watched_once_the_program_has_settled(
    compose: Compose, paths: Paths, qtbot: QtBot
) -> None:
    composition = compose()
    composition._program.start(StartChoices())
    composition._program.ask(Request(Ask.SIZE, "110"))
    composition.settle()
    paths.settings_file.write_text(paths.settings_file.read_text().replace("size = 110", "size = 125"))
    qtbot.waitUntil(lambda: composition._program.settings.look.size == 125)


def test_a_bug_is_noted_and_said_in_the_menu(compose: Compose, paths: Paths) -> None:
    composition = compose()
    error = ZeroDivisionError("a bug")
    sys.excepthook(type(error), error, None)
    assert "ZeroDivisionError: a bug" in paths.log_file.read_text("utf-8")
    assert [str(paths.log_file) in sentence for sentence in composition._program.troubles()] == [True]


# Doctor


def test_the_doctor_before_anything_was_kept(compose: Compose, paths: Paths) -> None:
    text = compose().doctor(as_json=False, running="no")
    assert "A test says so." in text
    assert str(paths.journal_file) in text
    assert "Data in order: yes" in text
    assert not paths.journal_file.exists()


def test_the_doctor_of_a_sound_home(compose: Compose) -> None:
    composition = compose()
    composition._program.start(StartChoices())
    program, desktop, data = json.loads(composition.doctor(as_json=True, running="no"))
    assert [section["title"] for section in (program, desktop, data)] == ["Program", "Desktop", "Data"]
    assert {"what": "Running", "answer": "no", "why": ""} in program["lines"]
    assert data["lines"][-1] == {"what": "Data in order", "answer": "yes", "why": ""}


def test_the_doctor_names_what_is_not_sound(compose: Compose, paths: Paths) -> None:
    paths.decks.mkdir(parents=True)
    (paths.decks / "mine.toml").write_text("format = 1\n[deck\n")
    paths.settings_file.write_text("[look]\nsize = 17\n")
    composition = compose()
    composition._program.start(StartChoices())
    composition._journal.close()
    paths.journal_file.write_bytes(b"no record at all" * 1000)
    text = composition.doctor(as_json=False, running="no")
    assert "mine.toml" in text
    assert "size" in text
    assert f"{paths.journal_file}" in text
    assert "Data in order: yes" not in text


def test_the_doctor_of_the_running_instance(compose: Compose, tell: Told) -> None:
    compose().listen()
    code, out, err = tell("doctor")
    assert (code, err) == (0, "")
    assert "Running" in out


# What the desktop tells of


def test_the_chosen_keys_are_held_from_when_the_overlay_has_been_painted_until_the_end(
    compose: Compose, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not for a doctor who only asks what there is."""
    keys = ManualGlobalKeys()
    news = News(keys, NoSleepWatch(""), NoCastWatch(""))
    monkeypatch.setattr(news_composition, "chosen_news", lambda _platform, _environ: news)
    paths.settings_file.parent.mkdir(parents=True)
    paths.settings_file.write_text("[keys]\neverywhere = true\n")
    composition = compose()
    composition.doctor(as_json=True, running="no")
    assert keys.asked == []
    composition.settle()
    assert keys.asked[0]["mark"] == "Ctrl+Alt+Shift+M"
    composition._program.start(StartChoices())
    keys.press("Ctrl+Alt+Shift+M")
    assert composition._program.session is not None
    assert len(composition._program.session.marks) == 1
    composition.end()
    assert not keys.is_open


# How it stands on the desktop


@pytest.fixture
def bare(qapp: QApplication) -> Iterator[QApplication]:
    """No window has an icon yet, nor after the test."""
    qapp.setWindowIcon(QIcon())
    yield qapp
    qapp.setWindowIcon(QIcon())


def test_its_windows_have_its_icon_once_the_overlay_has_been_painted(
    compose: Compose, bare: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    news = News(ManualGlobalKeys(), NoSleepWatch(""), NoCastWatch(""))
    monkeypatch.setattr(news_composition, "chosen_news", lambda _platform, _environ: news)
    composition = compose()
    composition.begin(background=True)
    assert bare.windowIcon().isNull()
    composition.settle()
    assert sorted(size.width() for size in bare.windowIcon().availableSizes()) == [16, 24, 32, 48, 64, 128]


def test_the_start_window_has_it_from_the_first(compose: Compose, bare: QApplication) -> None:
    compose().begin(background=False)
    assert not bare.windowIcon().isNull()


def test_it_starts_with_the_desktop_in_its_own_home(
    compose: Compose, home: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    autostart = compose()._autostart()
    assert not autostart.is_on()
    autostart.set_on(on=True)
    (entry,) = (tmp_path / "config" / "autostart").iterdir()
    assert f"Exec={sys.executable} -m partner_overlay --home {home} --background\n" in entry.read_text("utf-8")
    assert compose()._autostart().is_on()


# The start, as named steps


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch, qapp: QApplication, compose: Compose) -> Iterator[None]:
    """The application object is there already."""
    monkeypatch.setattr(startup, "_begin_qt", lambda: (qapp, PlatformChoice("offscreen", "A test says so.")))
    yield
    gc.enable()  # a start may leave that for later


def test_run_stays_until_it_is_asked_to_quit(home: str, begun: None) -> None:
    with ThreadPoolExecutor() as threads:
        answer = threads.submit(ask, address_of(home), ["quit"], len, 10.0)
        assert startup.run(home, background=True) == 0
        assert answer.result() == (0, "Partner Overlay has ended.\n", "")
    with pytest.raises(NobodyThere):
        ask(address_of(home), ["status"])


@pytest.fixture
def first(compose: Compose, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A first one runs; what it is asked for."""
    heard: list[list[str]] = []

    def hear(_address: object, argv: list[str], _on_text: object) -> tuple[int, str, str]:
        heard.append(argv)
        return 3, "", ""

    monkeypatch.setattr(client, "ask", hear)
    compose().listen()
    return heard


def test_a_second_start_shows_the_first(home: str, begun: None, first: list[list[str]]) -> None:
    assert startup.run(home, background=False) == 3
    assert first == [["show", "--menu"]]


def test_a_second_start_in_the_background_shows_nothing(home: str, begun: None, first: list[list[str]]) -> None:
    assert startup.run(home, background=True) == 0
    assert first == []


def test_the_doctor_is_printed(home: str, begun: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert startup.doctor(home, as_json=False) == 0
    assert "A test says so." in capsys.readouterr().out


def test_the_guided_minute_has_a_home_of_its_own(
    begun: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begun_here: list[Composition] = []

    def begin_and_end(composition: Composition) -> None:
        begin(composition)
        QTimer.singleShot(0, composition, lambda: composition._program.ask(Request(Ask.QUIT)))
        begun_here.append(composition)

    begin = Composition.begin_guided_minute
    monkeypatch.setattr(Composition, "begin_guided_minute", begin_and_end)
    assert startup.demo(None) == 0
    (composition,) = begun_here
    assert not Shiboken.isValid(composition)
    assert composition._paths.data.parts[-2].startswith("partner-overlay-demo-")
    assert capsys.readouterr().out.startswith("An hour in a minute")


def test_pictures_are_counted(
    begun: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pictures, "take_pictures", lambda _app, folder: len(folder.parts))
    assert startup.demo(str(tmp_path)) == 0
    assert capsys.readouterr().out == f"{len(tmp_path.parts)} pictures are in {tmp_path}\n"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """On leaving, Ctrl+C is what it was."""
    before = signal.getsignal(signal.SIGINT)
    yield monkeypatch
    signal.signal(signal.SIGINT, before)


def test_qt_is_begun_on_the_platform_that_was_chosen(environment: pytest.MonkeyPatch, qapp: QApplication) -> None:
    chosen = PlatformChoice("minimal", "A test says so.")
    environment.setenv("QT_QPA_PLATFORM", "offscreen")
    environment.setattr(startup, "choose_platform", lambda _environment: chosen)
    with environment.context() as meanwhile:
        meanwhile.setattr(QtWidgets, "QApplication", lambda _arguments: qapp)
        assert startup._begin_qt() == (qapp, chosen)
    assert os.environ["QT_QPA_PLATFORM"] == "minimal"
    assert not qapp.quitOnLastWindowClosed()
    assert qapp.applicationDisplayName() == "Partner Overlay"
    assert qapp.desktopFileName() == "io.github.partner_overlay.PartnerOverlay"
    assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
    qapp.setQuitOnLastWindowClosed(True)


def test_without_a_screen_it_is_refused_before_qt_would_end_the_process(environment: pytest.MonkeyPatch) -> None:
    environment.setattr(startup, "refusal", lambda _environment, _choice: "There is no screen here.")
    with pytest.raises(Refusal, match="There is no screen here"):
        startup._begin_qt()


def test_quit_puts_the_overlay_away(compose: Compose) -> None:
    composition = compose()
    composition._program.start(StartChoices())
    assert composition._overlay.visible
    composition._program.ask(Request(Ask.QUIT))
    assert not composition._overlay.visible


def test_f1_in_the_start_window_opens_its_page_of_help(compose: Compose, qtbot: QtBot, qapp: QApplication) -> None:
    composition = compose()
    composition._program.ask(Request(Ask.WELCOMED))
    composition.begin(background=False)
    qtbot.waitUntil(lambda: isinstance(qapp.activeWindow(), StartWindow))
    start = qapp.activeWindow()
    assert start is not None
    QTest.keyClick(start, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: (window := qapp.activeWindow()) is not None and window.windowTitle().startswith("Help"))
    help_window = qapp.activeWindow()
    assert help_window is not None
    assert help_window.windowTitle() == "Help: Start a session"
    help_window.close()
