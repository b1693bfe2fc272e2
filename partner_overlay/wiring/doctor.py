"""Looks at the desktop, the data and the program, for `doctor`."""

import platform
from collections.abc import Iterable

from PySide6.QtCore import qVersion

from partner_overlay import __version__
from partner_overlay.desktop.platform_choice import PlatformChoice
from partner_overlay.desktop.powers import Powers
from partner_overlay.presentation.doctor import Line, Section
from partner_overlay.storage.paths import Paths

NOT_HIDDEN = Line(
    "Hidden from screen sharing",
    "unsupported",
    "To keep it from others, share one window rather than the whole screen, or use `blank`.",
)


def examine(
    powers: Powers, choice: PlatformChoice, platform_name: str, paths: Paths, troubles: Iterable[str], running: str
) -> tuple[Section, ...]:
    """All sections. `running` says whether the program runs; `troubles` are sentences about data that is not sound."""
    return (
        _program(choice, platform_name, running),
        Section("Desktop", tuple(Line(f.what, f.can, f.why) for f in powers.findings()) + (NOT_HIDDEN,)),
        Section("Data", (*_folders(paths), *_soundness(troubles))),
    )


def _program(choice: PlatformChoice, platform_name: str, running: str) -> Section:
    return Section(
        "Program",
        (
            Line("Partner Overlay", __version__),
            Line("Running", running),
            Line("System", f"{platform.system()} {platform.release()}"),
            Line("Python", platform.python_version()),
            Line("Qt", qVersion()),
            Line("Windows shown through", platform_name, choice.reason),
        ),
    )


def _folders(paths: Paths) -> tuple[Line, ...]:
    return (
        Line("Settings", str(paths.settings_file)),
        Line("Decks of your own", str(paths.decks)),
        Line("Sessions", str(paths.journal_file)),
        Line("Log", str(paths.log_file)),
    )


def _soundness(troubles: Iterable[str]) -> tuple[Line, ...]:
    found = tuple(troubles)
    if not found:
        return (Line("Sound", "yes"),)
    return tuple(Line("Sound", "no", sentence) for sentence in found)
