"""What PySide6 seldom needs is not loaded by a start, and is there when it is needed."""

import subprocess
import sys

PROGRAM = """
import builtins, sys
own, finders = builtins.__import__, list(sys.meta_path)
from partner_overlay.qt_loading import load_qt
load_qt()
load_qt()
assert builtins.__import__ is own and sys.meta_path == finders
late = [module for module in set(sys.modules.values()) if type(module).__name__ == "_LateModule" and module.contents]
print(sorted(module.__name__.rpartition(".")[2] for module in late))
from PySide6.QtCore import QTimer
for _ in range(2):
    try:
        QTimer().setInterval("soon")
    except TypeError as error:
        print(error)
help(QTimer.setInterval)
"""
WRONG_CALL = """\
'PySide6.QtCore.QTimer.setInterval' called with wrong argument types:
  PySide6.QtCore.QTimer.setInterval(str)
Supported signatures:
  PySide6.QtCore.QTimer.setInterval(msec: int, /)
"""


def test_a_wrong_call_is_worded_as_ever_by_code_that_came_only_then() -> None:
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    first, _, rest = done.stdout.partition("\n")
    assert first == "['enum_sig', 'errorhandler', 'layout', 'parser', 'pyi_generator', 'tool']", done.stderr
    assert rest.startswith(2 * WRONG_CALL)
    assert "setInterval(self, msec: int, /) -> None" in rest
    assert done.stderr == ""
