"""pw-dump as it is run: while somebody listens, and no longer; and every way in which casts are not seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.pipewire_casts import PipewireCasts, pipewire_casts
from tests.fakes.pw_dump import BROWSER, GNOME, PwDump, gone, link, node, written

SHARED = (node(50, GNOME), node(60, BROWSER), link(61, 50, 60))


@pytest.fixture
def pw_dump(tmp_path: Path) -> Iterator[PwDump]:
    pw_dump = PwDump(tmp_path)
    yield pw_dump
    pw_dump.end()


@pytest.fixture
def casts(pw_dump: PwDump, qapp: object) -> Iterator[PipewireCasts]:
    casts = pipewire_casts(pw_dump.environ)
    assert isinstance(casts, PipewireCasts)
    yield casts
    casts.close()


def test_a_cast_that_begins_and_ends(casts: PipewireCasts, pw_dump: PwDump, qtbot: QtBot) -> None:
    """Written in pieces, as a pipe has them."""
    told: list[bool] = []
    casts.listen(told.append)
    text = written(node(40, BROWSER)) + written(*SHARED)
    pw_dump.say_bytes(text[:300])
    pw_dump.say_bytes(text[300:])
    qtbot.waitUntil(lambda: told == [True])
    pw_dump.say(node(70, BROWSER))
    pw_dump.say(gone(61))
    qtbot.waitUntil(lambda: told == [True, False])
    assert pw_dump.asked == ["--monitor --no-colors"]


def test_it_runs_only_while_somebody_listens(casts: PipewireCasts, pw_dump: PwDump, qtbot: QtBot) -> None:
    assert pw_dump.asked == []
    told: list[bool] = []
    casts.listen(told.append)
    process = casts._process
    assert process is not None
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.Running)
    casts.close()
    assert process.state() is QProcess.ProcessState.NotRunning
    casts.close()
    assert told == []
    assert casts.finding().can is Answer.YES


def test_who_listens_again_learns_anew(casts: PipewireCasts, pw_dump: PwDump, qtbot: QtBot) -> None:
    told: list[bool] = []
    casts.listen(told.append)
    pw_dump.say(*SHARED)
    qtbot.waitUntil(lambda: told == [True])
    casts.listen(told.append)
    pw_dump.say(*SHARED)
    qtbot.waitUntil(lambda: told == [True, True])


@pytest.mark.parametrize("how", ["it ends", "it speaks something else"])
def test_a_cast_that_can_be_seen_no_more_is_over(casts: PipewireCasts, pw_dump: PwDump, qtbot: QtBot, how: str) -> None:
    told: list[bool] = []
    casts.listen(told.append)
    pw_dump.say(*SHARED)
    qtbot.waitUntil(lambda: told == [True])
    if how == "it ends":
        pw_dump.end()
    else:
        pw_dump.say_bytes(b"can't connect: no [PipeWire]\n")
    qtbot.waitUntil(lambda: told == [True, False])
    assert casts.finding().can is Answer.NO
    assert casts.finding().why.startswith("PipeWire or its pw-dump ended")


def test_a_program_that_can_not_be_started(qtbot: QtBot) -> None:
    casts = PipewireCasts("/nowhere/pw-dump", sees_all=True)
    told: list[bool] = []
    casts.listen(told.append)
    qtbot.waitUntil(lambda: casts.finding().can is Answer.NO)
    assert told == []


def test_without_the_program_nothing_is_seen(pw_dump: PwDump, tmp_path: Path) -> None:
    (tmp_path / "pw-dump").unlink()
    finding = pipewire_casts(pw_dump.environ).finding()
    assert finding.can is Answer.NO
    assert "pipewire-bin" in finding.why


def test_without_pipewire_nothing_is_seen(pw_dump: PwDump, tmp_path: Path) -> None:
    (tmp_path / "pipewire-0").unlink()
    finding = pipewire_casts(pw_dump.environ).finding()
    assert finding.can is Answer.NO
    assert finding.why == "PipeWire, by which a Wayland desktop shares its screen, does not run here."


def test_another_place_of_pipewires_is_found(pw_dump: PwDump, tmp_path: Path) -> None:
    (tmp_path / "pipewire-0").rename(tmp_path / "other")
    environ = pw_dump.environ | {"PIPEWIRE_REMOTE": "other"}
    assert isinstance(pipewire_casts(environ), PipewireCasts)


def test_on_x11_not_all_can_be_seen(pw_dump: PwDump, qapp: object) -> None:
    environ = pw_dump.environ | {"WAYLAND_DISPLAY": ""}
    assert pipewire_casts(environ).finding() == (
        "See that the screen is shared",
        Answer.UNKNOWN,
        "What goes through PipeWire is seen; on X11 a program can take the screen without it.",
    )
