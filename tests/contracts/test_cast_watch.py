"""What a watch for casts of the screen promises, kept by PipeWire's and by the fake."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.casts import CastWatch
from partner_overlay.desktop.pipewire_casts import pipewire_casts
from tests.fakes.pw_dump import BROWSER, GNOME, PwDump, gone, link, node
from tests.fakes.watches import ManualCastWatch


class Shown(NamedTuple):
    watch: CastWatch
    begin: Callable[[], None]
    end: Callable[[], None]


@pytest.fixture(params=["PipeWire", "manual"])
def shown(request: pytest.FixtureRequest, tmp_path: Path, qapp: object) -> Iterator[Shown]:
    if request.param == "manual":
        manual = ManualCastWatch()
        yield Shown(manual, manual.begin, manual.end)
        return
    pw_dump = PwDump(tmp_path)
    shared = (node(50, GNOME), node(60, BROWSER), link(61, 50, 60))
    watch = pipewire_casts(pw_dump.environ)
    yield Shown(watch, lambda: pw_dump.say(*shared), lambda: pw_dump.say(gone(61)))
    watch.close()
    pw_dump.end()


def test_a_cast_is_told_when_it_begins_and_when_it_is_over(shown: Shown, qtbot: QtBot) -> None:
    told: list[bool] = []
    shown.watch.listen(told.append)
    shown.begin()
    qtbot.waitUntil(lambda: told == [True])
    shown.end()
    qtbot.waitUntil(lambda: told == [True, False])


def test_who_begins_to_listen_in_a_cast_is_told_of_it(shown: Shown, qtbot: QtBot) -> None:
    told: list[bool] = []
    shown.begin()
    shown.watch.listen(told.append)
    qtbot.waitUntil(lambda: told == [True])


def test_a_closed_watch_is_silent_and_can_be_opened_again(shown: Shown, qtbot: QtBot) -> None:
    told: list[bool] = []
    shown.watch.listen(told.append)
    shown.watch.close()
    shown.watch.close()
    again: list[bool] = []
    shown.watch.listen(again.append)
    shown.begin()
    qtbot.waitUntil(lambda: again == [True])
    assert told == []


def test_it_says_what_it_is(shown: Shown) -> None:
    assert shown.watch.finding().what == "See that the screen is shared"
    assert shown.watch.finding().why.endswith(".")
