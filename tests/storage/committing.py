"""A program that records facts for ever and says each number once it is recorded. For a test to kill."""

import sys
from pathlib import Path

from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import TIMELINE, named, start


def main(path: Path, session_id: str) -> None:
    journal = SessionJournal(path)
    journal.begin(session_id, TIMELINE)
    journal.append(session_id, [start(session_id)], ended=False)
    number = 0
    while True:
        journal.append(session_id, [named(str(number)), named(f"{number} again")], ended=False)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
