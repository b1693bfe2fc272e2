"""What the help says of the program, held against the program: its pages, links, commands, and what it can see."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import partner_overlay
from partner_overlay.command_line.parser import _build
from partner_overlay.demo.help_pictures import shipped_texts
from partner_overlay.presentation.help_pages import HelpPage
from partner_overlay.presentation.help_quotations import quotations
from partner_overlay.presentation.help_requests import request_of
from partner_overlay.storage.deck_store import BIN
from partner_overlay.storage.record_copies import KEPT
from partner_overlay.storage.resources import resources_folder
from tests.presentation.marking import UNKIND

CODE = Path(partner_overlay.__file__).parent
FILES = sorted(CODE.rglob("*.py"))
FOLDERS = sorted(folder for folder in (resources_folder() / "help").iterdir() if folder.is_dir())
PAGES = {text.page: text.text for text in shipped_texts()}
SEES = PAGES[HelpPage.SEES]


@cache
def code_of(file: Path) -> str:
    return file.read_text("utf-8")


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(code_of(file))


def constants(file: Path) -> Iterator[str]:
    """Every text in the code of a file, those that explain it left out."""
    tree = tree_of(file)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    told = {node.body[0] for node in ast.walk(tree) if isinstance(node, documented) and node.body}
    explained = {id(each.value) for each in told if isinstance(each, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in explained:
            yield node.value


def imported(file: Path) -> Iterator[str]:
    """Every module and name that a file takes in."""
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{each.name}" for each in node.names)


def where(words: str) -> list[str]:
    """The files in whose code these words stand."""
    return [str(file.relative_to(CODE)) for file in FILES if words in code_of(file)]


def test_the_code_was_seen() -> None:
    assert len(FILES) > 300
    assert {"ui/help_key.py"} == set(where("class HelpKey("))


# The pages


def test_every_page_is_there() -> None:
    assert list(PAGES) == list(HelpPage)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_folder_holds_pages_and_nothing_else(folder: Path) -> None:
    files = {file.name for file in folder.iterdir()}
    assert files <= {f"{page}.md" for page in HelpPage}
    assert files


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_link_leads_to_a_page_and_none_out_of_the_program(folder: Path) -> None:
    for file in folder.iterdir():
        text = file.read_text("utf-8")
        assert text.startswith("# "), file
        assert "://" not in text, file
        assert "<" not in text.replace("| < |", ""), file
        assert not re.search(r"!\[", text), file
        links = re.findall(r"\]\(([^)]*)\)", text)
        assert [link for link in links if request_of(link) is None] == [], file


def test_every_page_is_reached_from_the_contents() -> None:
    links = set(re.findall(r"\]\(([^)]*)\.md\)", PAGES[HelpPage.INDEX]))
    assert links == set(HelpPage) - {HelpPage.INDEX}


def test_nothing_is_left_to_fill_in() -> None:
    assert {page: re.findall(r"\{[\w:-]+\}", text) for page, text in PAGES.items() if "{" in text} == {}


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_said_that_grades_or_blames(page: HelpPage) -> None:
    assert UNKIND.findall(PAGES[page]) == []


def test_there_is_something_to_copy_for_the_agreement_and_to_say() -> None:
    assert "under a code instead of your name" in quotations(PAGES[HelpPage.PRIVACY])[0]
    assert len(quotations(PAGES[HelpPage.TELL])) == 3


def test_the_command_line_names_every_command_and_no_other() -> None:
    (verbs,) = (action.choices for action in _build()._actions if action.dest == "verb")
    first_cells = re.findall(r"^\| (`[^|]*)\|", PAGES[HelpPage.COMMAND_LINE], re.MULTILINE)
    named = {code.split()[0] for cell in first_cells for code in re.findall(r"`([^`]+)`", cell)}
    assert verbs is not None
    assert named == {"partner-overlay", *verbs}


@pytest.mark.parametrize("page", PAGES)
def test_every_command_that_a_page_gives_is_one(page: HelpPage) -> None:
    (verbs,) = (action.choices for action in _build()._actions if action.dest == "verb")
    assert verbs is not None
    given = set(re.findall(r"partner-overlay ([a-z][a-z-]+)\b(?!/)", PAGES[page]))
    assert given <= set(verbs)


# The same in every language


def shape(text: str) -> tuple[list[str], list[str], list[str], int, int]:
    """What a translation may not change: what is code or filled in, where links lead, headings, rows, quotations."""
    code = re.findall(r"`[^`]+`|\{[\w:-]+\}", text)
    headings = re.findall(r"^#+ ", text, re.MULTILINE)
    rows = len(re.findall(r"^\|", text, re.MULTILINE))
    return code, re.findall(r"\]\(([^)]*)\)", text), headings, rows, len(quotations(text))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_translation_tells_the_same(folder: Path) -> None:
    for file in folder.iterdir():
        english = folder.parent / "en" / file.name
        assert shape(file.read_text("utf-8")) == shape(english.read_text("utf-8")), file


@pytest.mark.parametrize("language", ["de", "es"])
def test_what_a_client_may_ask_about_is_there_in_every_language(language: str) -> None:
    files = {file.stem for file in (resources_folder() / "help" / language).iterdir()}
    assert {HelpPage.FIRST_SESSION, HelpPage.PRIVACY, HelpPage.SEES, HelpPage.TELL} <= files


# What is kept


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_privacy_page_tells_how_many_backups_stay_and_where_deleted_decks_lie(folder: Path) -> None:
    page = (folder / f"{HelpPage.PRIVACY}.md").read_text("utf-8")
    assert KEPT == 2, "the pages say two"
    assert re.search(r"the newest two|die beiden neuesten|las dos más recientes", page)
    assert f"*{BIN}*" in page


# What it cannot


def test_only_a_local_socket_or_pipe_is_opened() -> None:
    families = {name for file in FILES for name in re.findall(r"\bAF_[A-Z0-9]+", code_of(file))}
    assert families == {"AF_UNIX"}
    network = {name for file in FILES for name in imported(file) if name.startswith("PySide6.QtNetwork")}
    assert network == {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}


def test_nothing_is_taken_in_that_could_reach_a_network_a_camera_or_a_microphone() -> None:
    roots = {name.split(".")[0] for file in FILES for name in imported(file)}
    assert roots.isdisjoint(
        {
            "urllib",
            "http",
            "ssl",
            "asyncio",
            "ftplib",
            "smtplib",
            "poplib",
            "imaplib",
            "socketserver",
            "xmlrpc",
            "requests",
        }
    )
    parts = {name.split(".")[1] for file in FILES for name in imported(file) if name.startswith("PySide6.")}
    assert parts <= {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtPrintSupport", "QtTest", "QtDBus"}
    assert where("QDesktopServices") == ["window_composition.py"]  # opens the folder of the data


@pytest.mark.parametrize(
    "reading",
    [
        *("grabWindow", "QScreenCapture", "CGWindowListCreateImage", "BitBlt", "xcb_get_image"),  # the screen
        *("WM_NAME", "GetWindowText", "kCGWindowName", "WM_CLASS"),  # other windows' words
        *("SetWindowsHookEx", "GetAsyncKeyState", "CGEventTap", "xcb_record", "evdev", "/dev/input"),  # what is typed
    ],
)
def test_nothing_asks_for_the_screen_the_words_of_other_windows_or_what_is_typed(reading: str) -> None:
    assert where(reading) == []


# What it does see


def test_every_name_on_the_bus_is_told() -> None:
    named = re.compile(r"(org|com)\.(freedesktop|kde|gnome|canonical|ayatana|a11y)\.[\w.]+")
    used = {text for file in FILES for text in constants(file) if named.fullmatch(text)}
    assert used == {found[0] for found in named.finditer(SEES)}


def test_the_programs_that_it_runs_are_its_own_and_the_one_that_is_told() -> None:
    takes = {str(file.relative_to(CODE)): set(imported(file)) for file in FILES}
    running = {"subprocess", "multiprocessing", "PySide6.QtCore.QProcess"}
    assert [file for file, names in takes.items() if names & running] == [
        str(Path("command_line", "background.py")),
        str(Path("desktop", "pipewire_casts.py")),
    ]
    assert "`pw-dump`" in SEES


def test_what_is_read_of_a_stream_in_pipewire_is_told() -> None:
    code = (CODE / "desktop" / "screen_casts.py").read_text("utf-8")
    assert set(re.findall(r'about\.get\("([^"]+)"\)', code)) == {
        *("node.name", "media.name", "media.class", "media.role", "device.api")
    }
    assert "five things of a stream (its name, its media's name, class and role, and the kind of device)" in SEES


def test_what_is_read_of_the_system_itself_is_told() -> None:
    places = {text for file in FILES for text in constants(file) if re.match(r"/(proc|sys|dev|etc|var)\b", text)}
    assert places == {"/proc/sys/kernel/random/boot_id"}
    assert all(place in SEES for place in places)
