"""Looks at the desktop, the data and the program, for `doctor`."""

import platform
from collections.abc import Iterable

from PySide6.QtCore import qVersion

from partner_overlay import __version__
from partner_overlay.desktop.powers import Powers
from partner_overlay.presentation.doctor import Line, Section
from partner_overlay.storage.paths import Paths

NOT_HIDDEN = Line(
    "Hidden from screen sharing",
    "unsupported",
    "To keep it from others, share one window rather than the whole screen, or use `blank`.",
)


def examine(
    powers: Powers, shown_through: Line, paths: Paths, troubles: Iterable[str], running: str
) -> tuple[Section, ...]:
    """All sections.

    `shown_through` is Qt's platform and why; `running` says whether the program runs; `troubles` are sentences about
    data that is not sound.
    """
    return (
        _program(shown_through, running),
        Section("Desktop", (*_powers(powers), NOT_HIDDEN)),
        Section("Data", (*_folders(paths), *_soundness(troubles))),
    )


def _program(shown_through: Line, running: str) -> Section:
    return Section(
        "Program",
        (
            Line("Partner Overlay", __version__),
            Line("Running", running),
            Line("System", f"{platform.system()} {platform.release()}"),
            Line("Python", platform.python_version()),
            Line("Qt", qVersion()),
            shown_through,
        ),
    )


def _powers(powers: Powers) -> tuple[Line, ...]:
    return tuple(Line(found.what, found.can, found.why) for found in powers.findings())


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
        return (Line("Data in order", "yes"),)
    return tuple(Line("Data in order", "no", sentence) for sentence in found)
