"""Code that is loaded aside: it is called for when it is there, and nothing is swept away on the other thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from partner_overlay.wiring.aside import ThreadAside
from partner_overlay.wiring.code_aside import CodeAside
from tests.fakes.deck_store import HeldAside


@pytest.fixture(autouse=True)
def _rubbish_is_looked_for_again() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_it_is_loaded_on_another_thread_and_told_on_this_one() -> None:
    parent = QObject()
    aside = ThreadAside(parent)
    seen: list[int] = []
    CodeAside(aside).load(lambda: seen.append(threading.get_ident()), lambda: seen.append(threading.get_ident()))
    aside.finish()
    assert seen[0] != seen[1] == threading.get_ident()


def test_what_can_not_be_loaded_is_told_too() -> None:
    """Whoever makes the window then meets the same error where it is noted."""
    parent = QObject()
    aside = ThreadAside(parent)
    seen: list[str] = []

    def break_off() -> None:
        raise ImportError("no such module")

    CodeAside(aside).load(break_off, lambda: seen.append("told"))
    aside.finish()
    assert seen == ["told"]


@pytest.mark.parametrize("before", [True, False])
def test_rubbish_is_left_until_the_last_is_loaded(before: bool) -> None:  # noqa: FBT001  one of two cases
    aside = HeldAside()
    code = CodeAside(aside)
    if not before:
        gc.disable()
    seen: list[bool] = []
    for _ in range(2):
        code.load(lambda: seen.append(gc.isenabled()), lambda: seen.append(gc.isenabled()))
    while aside.waiting:
        aside.let_go()
    assert seen == [False, False, False, before]


def test_what_was_loaded_is_not_looked_through_again() -> None:
    aside = HeldAside()
    kept: list[list[int]] = []
    CodeAside(aside).load(lambda: kept.append([]), lambda: None)
    aside.let_go()
    assert all(one is not kept for one in gc.get_objects())
