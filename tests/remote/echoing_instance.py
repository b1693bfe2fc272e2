"""A process that tries to be the instance of a home: says `ready`, waits for a line, then says whether it listens.

Standard input closed means that it should go. It answers `pid` with its process id, anything else with what was asked.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from partner_overlay.remote.address import address_of
from partner_overlay.remote.line import AlreadyRunning
from partner_overlay.remote.reply import Answer, Reply
from partner_overlay.remote.server import RemoteServer


def answer(argv: list[str]) -> Answer:
    return Reply(out=str(os.getpid()) if argv == ["pid"] else "|".join(argv))


def say(word: str) -> None:
    print(word, flush=True)  # noqa: T201  its way to speak to the test


def main(home: str) -> int:
    application = QCoreApplication([])
    server = RemoteServer(address_of(home), answer)
    say("ready")
    sys.stdin.readline()
    try:
        server.listen()
    except AlreadyRunning:
        say("already running")
        return 0
    say("listening")
    goodbye = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    goodbye.activated.connect(application.quit)
    application.exec()
    server.close()
    return 0


sys.exit(main(sys.argv[1]))
