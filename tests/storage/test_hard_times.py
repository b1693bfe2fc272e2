"""The journal in a process of its own that is killed, or whose disk takes no more."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from partner_overlay.domain.facts import OutcomeNamed
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import TIMELINE

HERE = Path(__file__).parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), *filter(None, sys.path)])}


def test_kill_at_any_moment_loses_nothing_that_was_recorded(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    for run, facts in enumerate((1, 2, 3, 5, 20, 77, 150)):
        told = _killed_after(facts, path, f"run {run}")
        with closing(SessionJournal(path)) as journal:
            found = journal.open_session()
            assert found is not None
            assert journal.troubles() == ()
            assert found.timeline == TIMELINE
            words = [fact.words for fact in found.facts if isinstance(fact, OutcomeNamed)]
            there = len(words) // 2
            assert words == [word for number in range(there) for word in (str(number), f"{number} again")], "no halves"
            assert there >= told, "what was said to be recorded is recorded"
            assert len(journal.facts("run 0")) >= 3


def _killed_after(facts: int, path: Path, session_id: str) -> int:
    """How many facts the program had said to be recorded when it was killed in the middle of more."""
    arguments = [sys.executable, str(HERE / "committing.py"), str(path), session_id]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as program:
        assert program.stdout is not None
        for _ in range(facts):
            assert program.stdout.readline()
        program.kill()
        return facts + len([line for line in program.stdout if line.endswith("\n")])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a file's size")
def test_a_disk_that_takes_no_more_loses_nothing(tmp_path: Path) -> None:
    arguments = [sys.executable, str(HERE / "filling.py"), str(tmp_path / "r.sqlite3")]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False, env=ENVIRONMENT)
    assert (done.returncode, done.stderr) == (0, "")
    assert str(tmp_path / "r.sqlite3") in done.stdout
    assert "please" in done.stdout
