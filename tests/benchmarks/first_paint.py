"""Runs the program by its own entry, with its paints watched: `python first_paint.py --home DIR --background`.

Nothing of Qt is loaded here: when it is, and after what, is part of what is measured.
"""

import sys
from typing import TYPE_CHECKING

from partner_overlay import __main__, startup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from partner_overlay.desktop.platform_choice import PlatformChoice

_begin_qt = startup._begin_qt


def _begin_watched() -> "tuple[QApplication, PlatformChoice]":
    application, choice = _begin_qt()
    from tests.benchmarks.paint_watch import PaintWatch  # noqa: PLC0415

    PaintWatch(application)
    return application, choice


if __name__ == "__main__":
    startup._begin_qt = _begin_watched  # the one way in without a hook in the product
    sys.exit(__main__.run())
