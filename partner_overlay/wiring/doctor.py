"""Looks at the desktop, the data and the program, for `doctor`."""

import platform
from collections.abc import Iterable

from PySide6.QtCore import qVersion

from partner_overlay import __version__
from partner_overlay.desktop.findings import Finding
from partner_overlay.presentation.doctor import Line, Section
from partner_overlay.storage.paths import Paths


def examine(
    findings: Iterable[Finding], shown_through: Line, paths: Paths, troubles: Iterable[str], running: str
) -> tuple[Section, ...]:
    """All sections.

    `findings` are what this desktop can and can't do.
    `shown_through` is Qt's platform and why; `running` says whether the program runs; `troubles` are sentences about
    data that is not sound.
    """
    return (
        _program(shown_through, running),
        Section("Desktop", _desktop(findings)),
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


def _desktop(findings: Iterable[Finding]) -> tuple[Line, ...]:
    return tuple(Line(found.what, found.can, found.why) for found in findings)


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
