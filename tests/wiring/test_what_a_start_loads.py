"""A start that goes on with a session loads what the first paint needs; what only an answer or a menu needs, later."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

LATER = (
    "json",
    "socket",
    "tomllib",
    *(("jeepney",) if sys.platform == "linux" else ()),
    "partner_overlay.application.call_keys",
    "partner_overlay.application.chords",
    "partner_overlay.desktop.autostart",
    "partner_overlay.desktop.chosen_autostart",
    "partner_overlay.desktop.cocoa_system",
    "partner_overlay.desktop.linux_news",
    "partner_overlay.desktop.macos",
    "partner_overlay.desktop.tray_hosts",
    "partner_overlay.desktop.win32_system",
    "partner_overlay.desktop.windows",
    "partner_overlay.desktop.x11_keys",
    "partner_overlay.domain.check_in_changes",
    "partner_overlay.domain.session_type_changes",
    "partner_overlay.domain.session_type_limits",
    "partner_overlay.news_composition",
    "partner_overlay.presentation.help_view",
    "partner_overlay.presentation.key_signs",
    "partner_overlay.presentation.keys",
    "partner_overlay.presentation.look_menu",
    "partner_overlay.presentation.menu",
    "partner_overlay.presentation.menu_view",
    "partner_overlay.presentation.offer_words",
    "partner_overlay.presentation.privacy",
    "partner_overlay.presentation.session_line",
    "partner_overlay.presentation.session_menu",
    "partner_overlay.presentation.settings",
    "partner_overlay.presentation.settings_choices",
    "partner_overlay.presentation.status",
    "partner_overlay.presentation.tray",
    "partner_overlay.presentation.welcome",
    "partner_overlay.remote.conversation",
    "partner_overlay.remote.reply",
    "partner_overlay.remote.socket_line",
    "partner_overlay.storage.deck_reading",
    "partner_overlay.storage.session_types_reading",
    "partner_overlay.storage.session_types_text",
    "partner_overlay.storage.settings_text",
    "partner_overlay.ui.check_ins",
    "partner_overlay.ui.help",
    "partner_overlay.ui.help_key",
    "partner_overlay.ui.keys",
    "partner_overlay.wiring.check_ins_desk",
    "partner_overlay.ui.tray",
    "partner_overlay.ui.window_icon",
    "partner_overlay.ui.settings",
    "partner_overlay.wiring.command_desk",
    "partner_overlay.wiring.help_desk",
    "partner_overlay.wiring.help_keys",
    "partner_overlay.ui.keyed_menu",
    "partner_overlay.ui.keys",
    "partner_overlay.ui.welcome",
    "partner_overlay.ui.words_fade",
    "partner_overlay.wiring.command_desk",
    "partner_overlay.wiring.guided_minute",
    "partner_overlay.wiring.keys_desk",
    "partner_overlay.wiring.keys_page_desk",
    "partner_overlay.wiring.off_shared",
    "partner_overlay.wiring.settings_desk",
    "partner_overlay.wiring.settings_watch",
    "partner_overlay.wiring.sharing_desk",
    "partner_overlay.wiring.tray_desk",
    "partner_overlay.wiring.tray_shown",
    "partner_overlay.wiring.welcome_desk",
)
SCRIPT = """
import sys
from PySide6.QtWidgets import QApplication
from partner_overlay.composition import Composition
from partner_overlay.desktop.platform_choice import PlatformChoice
from partner_overlay.application.session_service import StartChoices
from partner_overlay.storage.paths import paths_of

home, how = sys.argv[1], sys.argv[2]
app = QApplication([])
composition = Composition(app, paths_of(home), home, PlatformChoice(None, ""))
composition.listen()
if how == "start":
    composition._program.start(StartChoices())
else:
    composition.begin(background=True)
app.processEvents()
if how == "settle":
    composition.settle()
print(composition._overlay.visible, *sorted(sys.modules))
composition.end()
"""


def loaded(home: Path, how: str) -> set[str]:
    command = [sys.executable, "-c", SCRIPT, str(home), how]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=True)
    visible, *modules = done.stdout.split()
    assert visible == "True"
    return set(modules)


def test_what_the_first_paint_does_not_need_is_not_loaded_for_it(tmp_path: Path) -> None:
    assert "partner_overlay.storage.deck_reading" in loaded(tmp_path / "home", "start")
    again = loaded(tmp_path / "home", "recover")
    assert "partner_overlay.ui.overlay_window" in again
    assert again.isdisjoint(LATER)


def test_once_settled_the_first_change_of_words_and_the_first_check_in_wait_for_nothing(tmp_path: Path) -> None:
    loaded(tmp_path / "home", "start")
    settled = loaded(tmp_path / "home", "settle")
    assert {"partner_overlay.ui.words_fade", "partner_overlay.ui.button_row"} <= settled


def test_all_that_comes_later_is_there() -> None:
    assert [name for name in LATER if find_spec(name) is None] == []
