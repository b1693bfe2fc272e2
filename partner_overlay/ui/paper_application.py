"""Qt without any window or screen, as long as it takes to draw on paper."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication

from partner_overlay.lasting_constants import make_constants_last


@contextmanager
def for_paper_alone() -> Iterator[None]:
    """Within this, fonts can be measured and drawn; one that is there already is used."""
    make_constants_last()
    application = QGuiApplication.instance() or QGuiApplication(["partner-overlay", "-platform", "offscreen"])
    yield
    del application
