"""The start, as named steps in order; and the two verbs that need Qt but no session: doctor and demo."""

import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from partner_overlay.desktop.platform_choice import VARIABLE, PlatformChoice, choose_platform, refusal
from partner_overlay.domain.errors import Refusal
from partner_overlay.lasting_constants import make_constants_last
from partner_overlay.qt_loading import load_qt
from partner_overlay.storage.paths import paths_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from partner_overlay.composition import Composition

DONE = 0
DESKTOP_ENTRY = "io.github.partner_overlay.PartnerOverlay"
_QUIET = "qt.qpa.services.warning=false"  # Qt complains on the terminal where the desktop entry is not installed
SETTLED_AFTER = 1000  # ms: the overlay has been painted


def run(home: str | None, *, background: bool) -> int:
    """Start the program and stay until it is asked to quit. Returns the exit code.

    A second start shows the first; one in the background leaves it as it is.
    """
    gc.disable()  # there is no rubbish to find while all of it is being built
    load_qt()
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from partner_overlay.composition import Composition  # noqa: PLC0415
    from partner_overlay.remote.line import AlreadyRunning  # noqa: PLC0415

    app, choice = _begin_qt()
    composition = Composition(app, paths_of(home), home, choice)
    try:
        composition.listen()
    except AlreadyRunning:
        return DONE if background else _show_the_other(home)
    composition.begin(background=background)
    QTimer.singleShot(SETTLED_AFTER, composition, lambda: _settle(composition))
    code = app.exec()
    composition.end()
    return code


def _settle(composition: "Composition") -> None:
    """The start is over. All that is there by now stays, so nobody need look for rubbish in it again and again."""
    gc.freeze()
    gc.enable()
    composition.settle()


def doctor(home: str | None, *, as_json: bool) -> int:
    """Print what this desktop can and can't do, while no instance runs."""
    load_qt()
    from partner_overlay.composition import Composition  # noqa: PLC0415

    app, choice = _begin_qt()
    composition = Composition(app, paths_of(home), home, choice)
    sys.stdout.write(composition.doctor(as_json, "no"))
    return DONE


def demo(screenshots: str | None, language: str = "en") -> int:
    """A guided minute in a home of its own, or pictures of every window and form."""
    if screenshots is not None:
        return _take_pictures(Path(screenshots), language)
    import tempfile  # noqa: PLC0415  5 ms of a start that needs none

    from partner_overlay.composition import Composition  # noqa: PLC0415

    app, choice = _begin_qt()
    with tempfile.TemporaryDirectory(prefix="partner-overlay-demo-") as home:
        composition = Composition(app, paths_of(home), home, choice)
        composition.listen()
        sys.stdout.write("An hour in a minute: watch the overlay. Right-click it for the whole menu.\n")
        sys.stdout.flush()
        composition.begin_guided_minute()
        code = app.exec()
        composition.end()
    return code


def _take_pictures(folder: Path, language: str) -> int:
    from partner_overlay.demo.language import speak  # noqa: PLC0415
    from partner_overlay.demo.pictures import take_pictures  # noqa: PLC0415

    app, _ = _begin_qt()
    speak(app, language)
    count = take_pictures(app, folder)
    sys.stdout.write(f"{count} pictures are in {folder.resolve()}\n")
    return DONE


def _show_the_other(home: str | None) -> int:
    from partner_overlay.remote.address import address_of  # noqa: PLC0415
    from partner_overlay.remote.client import ask  # noqa: PLC0415

    code, _, err = ask(address_of(home), ["show", "--menu"], sys.stdout.write)
    sys.stderr.write(err)
    return code


def _begin_qt() -> "tuple[QApplication, PlatformChoice]":
    """Qt's application object on the right platform. Raises Refusal where no window can be shown."""
    from PySide6.QtCore import QLoggingCategory  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  not before it is known that a window is wanted

    make_constants_last()
    QLoggingCategory.setFilterRules(_QUIET)
    choice = choose_platform(os.environ)
    why_not = refusal(os.environ, choice)
    if why_not is not None:
        raise Refusal(why_not)
    if choice.value is not None:
        os.environ[VARIABLE] = choice.value
    app = QApplication([sys.argv[0]])
    app.setApplicationName("partner-overlay")
    app.setApplicationDisplayName("Partner Overlay")
    app.setDesktopFileName(DESKTOP_ENTRY)
    app.setQuitOnLastWindowClosed(False)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # every fact is on disk before it shows, so Ctrl+C may end at once
    return app, choice
