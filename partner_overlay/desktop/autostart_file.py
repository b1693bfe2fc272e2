"""A file of the account's own that starts the program with the desktop: as long as it lies there and says so."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from partner_overlay.desktop.autostart import Write, standing
from partner_overlay.desktop.findings import Finding
from partner_overlay.domain.errors import Refusal


class AutostartFile(ABC):
    """What is in it differs by system."""

    can_autostart = True

    def __init__(self, file: Path, command: Sequence[str], write: Write) -> None:
        self._file = file
        self._command = command
        self._write = write

    @abstractmethod
    def content(self, command: Sequence[str]) -> bytes:
        """The whole file for this command."""

    @abstractmethod
    def says_so(self, content: bytes) -> bool:
        """The system would start the program by a file with this content."""

    def is_on(self) -> bool:
        try:
            return self.says_so(self._file.read_bytes())
        except OSError:
            return False

    def set_on(self, *, on: bool) -> None:
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._write(self._file, self.content(self._command))
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            why = error.strerror or "it can't be written"
            raise Refusal(
                "Starting with the desktop could not be changed: {file}: {why}.", file=str(self._file), why=why
            ) from error

    def finding(self) -> Finding:
        return standing(on=self.is_on())
