"""What the tests of the wiring share: the running program with fakes around it and a real overlay without a screen."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from tests.fakes.screens import MadeDesktop, MadeScreen
from tests.made.programs import Bench
from tests.ui.conftest import _no_window_is_left_behind, pytest_itemcollected

__all__ = ["_no_window_is_left_behind", "pytest_itemcollected"]


@pytest.fixture(autouse=True)
def _nothing_is_frozen() -> Iterator[None]:
    """What a start or a first window has frozen would outlive its test, and hear what the next one does."""
    yield
    gc.unfreeze()


@pytest.fixture
def screen(qapp: QApplication) -> MadeScreen:
    """As large as the one that Qt knows here."""
    return MadeScreen("A", QRect(0, 0, 800, 800))


@pytest.fixture
def desktop(screen: MadeScreen) -> MadeDesktop:
    return MadeDesktop(screen)


@pytest.fixture
def bench(desktop: MadeDesktop) -> Iterator[Bench]:
    bench = Bench(desktop)
    yield bench
    bench.clear_away()
