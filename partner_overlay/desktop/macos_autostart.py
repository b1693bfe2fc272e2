"""On macOS: an agent of the account's own that launchd starts at login."""

import plistlib
from collections.abc import Sequence
from pathlib import Path

from partner_overlay.desktop.autostart import APP_ID, Write
from partner_overlay.desktop.autostart_file import AutostartFile
from partner_overlay.overriding import override


class LaunchAgent(AutostartFile):
    """What the coach switches off in the system's own settings is kept elsewhere, and can't be seen here."""

    def __init__(self, folder: Path, command: Sequence[str], write: Write) -> None:
        super().__init__(folder / f"{APP_ID}.plist", command, write)

    @override
    def content(self, command: Sequence[str]) -> bytes:
        return plistlib.dumps(
            {
                "Label": APP_ID,
                "ProgramArguments": list(command),
                "RunAtLoad": True,
                "ProcessType": "Interactive",
            }
        )

    @override
    def says_so(self, content: bytes) -> bool:
        try:
            agent = plistlib.loads(content)
        except (plistlib.InvalidFileException, ValueError, SyntaxError, LookupError):
            return False
        return isinstance(agent, dict) and agent.get("RunAtLoad") is True and agent.get("Disabled") is not True
