"""Casts of the screen by PipeWire's own `pw-dump`: it runs while somebody listens, and speaks of every change."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, Slot

from partner_overlay.desktop.casts import WHAT, CastWatch, NoCastWatch
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.json_arrays import JsonArrays
from partner_overlay.desktop.screen_casts import ScreenCasts

PROGRAM: Final = "pw-dump"

_NO_PROGRAM: Final = "That takes the program pw-dump, of the package pipewire-bin, pipewire-utils or pipewire."
_NO_PIPEWIRE: Final = "PipeWire, by which a Wayland desktop shares its screen, does not run here."
_SEEN: Final = "While a session runs it is seen in PipeWire, and you are asked whether to blank the overlay."
_SEEN_IN_PART: Final = "What goes through PipeWire is seen; on X11 a program can take the screen without it."
_ENDED: Final = "PipeWire or its pw-dump ended, so that casts are not seen until the next session."
_END: Final = 1000  # milliseconds


def pipewire_casts(environ: Mapping[str, str]) -> CastWatch:
    """The watch, or the null version with the reason."""
    program = shutil.which(PROGRAM, path=environ.get("PATH"))
    if program is None:
        return NoCastWatch(_NO_PROGRAM)
    if not _socket(environ).exists():
        return NoCastWatch(_NO_PIPEWIRE)
    return PipewireCasts(program, sees_all=bool(environ.get("WAYLAND_DISPLAY")))


def _socket(environ: Mapping[str, str]) -> Path:
    """Where the server listens, as its own clients look for it."""
    folder = environ.get("PIPEWIRE_RUNTIME_DIR") or environ.get("XDG_RUNTIME_DIR") or "/run"
    return Path(folder, environ.get("PIPEWIRE_REMOTE") or "pipewire-0")


class PipewireCasts(QObject):
    """Nothing wakes, here or there, while nothing changes in PipeWire."""

    def __init__(self, program: str, *, sees_all: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._sees_all = sees_all
        self._process: QProcess | None = None
        self._arrays = JsonArrays()
        self._casts = ScreenCasts()
        self._is_cast = False
        self._ended = False
        self._changed: Callable[[bool], None] = _nobody

    def listen(self, changed: Callable[[bool], None]) -> None:
        self.close()
        self._changed, self._ended = changed, False
        self._arrays, self._casts, self._is_cast = JsonArrays(), ScreenCasts(), False
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_ended)
        process.start(self._program, ["--monitor", "--no-colors"])

    def close(self) -> None:
        """Its end is waited for: it does nothing that takes time."""
        process, self._process = self._process, None
        self._changed = _nobody
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_END)
            process.deleteLater()

    def finding(self) -> Finding:
        if self._ended:
            return Finding(WHAT, Answer.NO, _ENDED)
        return Finding(WHAT, Answer.YES, _SEEN) if self._sees_all else Finding(WHAT, Answer.UNKNOWN, _SEEN_IN_PART)

    @Slot()
    def _on_output(self) -> None:
        if self._process is None:
            return
        try:
            for objects in self._arrays.feed(bytes(self._process.readAllStandardOutput().data())):
                self._casts.take(objects)
        except ValueError:
            self._on_ended()
            return
        self._tell(is_cast=self._casts.is_cast)

    @Slot()
    def _on_ended(self) -> None:
        """Without it nothing is known, and what is not known is not said."""
        self._ended = True
        changed, was_cast, self._is_cast = self._changed, self._is_cast, False
        self.close()
        if was_cast:
            changed(False)

    def _tell(self, *, is_cast: bool) -> None:
        if is_cast is not self._is_cast:
            self._is_cast = is_cast
            self._changed(is_cast)


def _nobody(_is_cast: bool) -> None:  # noqa: FBT001
    """Nobody listens yet."""
