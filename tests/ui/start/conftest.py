"""What the tests of the start window share."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.start_view import StartView
from partner_overlay.ui.start.start_window import StartWindow

StartOpener = Callable[[StartView], StartWindow]


@pytest.fixture
def open_start(qtbot: QtBot) -> StartOpener:
    """Opens the window on a view, as the coach's wish for it does."""

    def opened(view: StartView) -> StartWindow:
        window = StartWindow(Scheme.LIGHT)
        qtbot.addWidget(window)
        window.render(view)
        window.bring_up()
        qtbot.waitExposed(window)
        return window

    return opened
