"""A program whose disk takes no more than 200 kB a file: it records until refused, then goes on with more room."""

import resource
import sys
from pathlib import Path

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.domain.facts import Fact
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import TIMELINE, named, start

ROOM = 200_000


def main(path: Path) -> None:
    journal = SessionJournal(path)
    journal.begin("one", TIMELINE)
    journal.append("one", [start("one")], ended=False)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, most))
    recorded: list[Fact] = [start("one")]
    unsaved: list[Fact] = []
    trouble = _until_refused(journal, recorded, unsaved)
    assert tuple(recorded) == journal.facts("one"), "nothing half-written"
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    journal.append("one", unsaved, ended=True)
    assert (*recorded, *unsaved) == journal.facts("one"), "everything there"
    journal.close()
    sys.stdout.write(trouble)


def _until_refused(journal: SessionJournal, recorded: list[Fact], unsaved: list[Fact]) -> str:
    while True:
        unsaved += [named(f"{len(recorded)} {'x' * 700}") for _ in range(5)]
        try:
            journal.append("one", unsaved, ended=False)
        except JournalTrouble as trouble:
            return trouble.sentence
        recorded += unsaved
        unsaved.clear()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
