"""Bugs: what nobody expected goes to the log with its traceback, and is said once; the session goes on."""

import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from partner_overlay.domain.errors import Refusal
from partner_overlay.storage.paths import make_folder


class BugLog:
    """Takes the place of python's own last word on an exception that nobody caught.

    `happened` is called with a sentence for the coach.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.happened: Callable[[str], None] = _nobody
        self._before = sys.excepthook
        sys.excepthook = self._on_bug

    def close(self) -> None:
        """The program has ended: python has its own last word again."""
        if sys.excepthook == self._on_bug:
            sys.excepthook = self._before

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        where = f"It is noted in {self._file}." if self._write(text) else "It could not be noted."
        self.happened(f"Something unexpected went wrong; the session goes on. {where}")

    def _write(self, text: str) -> bool:
        try:
            make_folder(self._file.parent)
            with self._file.open("a", encoding="utf-8") as log:
                log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{text}\n")
        except (OSError, Refusal):
            if sys.stderr is not None:  # a program without a terminal (pythonw) has none
                sys.stderr.write(text)
            return False
        return True


def _nobody(_sentence: str) -> None:
    """Nobody listens yet."""
