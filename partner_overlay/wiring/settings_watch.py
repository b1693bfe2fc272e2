"""The file of settings while the program runs: what another hand writes there is taken up once the hand rests."""

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

from partner_overlay.wiring.program import Program

RESTED = 300  # ms without another write: an editor may write in several steps, or put a new file in the old one's place


class SettingsWatch(QObject):
    """Waits to be told by the system; never looks by itself."""

    def __init__(self, program: Program, path: Path) -> None:
        super().__init__()
        self._program = program
        self._path = path
        self._watcher = QFileSystemWatcher(self)
        self._resting = QTimer(self, singleShot=True, interval=RESTED)
        self._resting.timeout.connect(self._look)

    def begin(self) -> None:
        """From now on. What was written since the file was last read is taken up at once."""
        self._watcher.fileChanged.connect(self._on_written)
        self._watcher.directoryChanged.connect(self._on_written)
        self._program.changed.connect(self._on_changed)
        self._look()

    @Slot()
    def _on_written(self) -> None:
        self._resting.start()

    @Slot()
    def _look(self) -> None:
        self._aim()
        self._program.look_at_settings()

    @Slot()
    def _on_changed(self) -> None:
        """The folder is made when something is first kept in it."""
        if not self._watcher.directories():
            self._aim()

    def _aim(self) -> None:
        """A folder tells of files that come and go, a file of what is written into it; either may come later."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        missing = [str(place) for place in self._places() if str(place) not in watched and place.exists()]
        if missing:
            self._watcher.addPaths(missing)

    def _places(self) -> set[Path]:
        """The file may be a link into another folder."""
        return {self._path, self._path.parent, Path(os.path.realpath(self._path)).parent}
