"""A program that emits thousands of signals lives, also on Python 3.11."""

import subprocess
import sys

PROGRAM = """
from partner_overlay.lasting_constants import make_constants_last
make_constants_last()
make_constants_last()
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal()
bell = Bell()
for _ in range(20_000):
    bell.rung.emit()
print("alive")
"""


def test_many_signals_end_no_program() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("alive\n", "")
