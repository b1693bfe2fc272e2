"""`session list` and `session show`: they read the journal and need no one running."""

import sys
from argparse import Namespace

from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.session_record import heading, list_line, record_lines
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.session_journal import SessionJournal


def session_verb(arguments: Namespace, home: str | None) -> int:
    """The exit code, always 0; a session that isn't there is refused."""
    journal = SessionJournal(paths_of(home).journal_file)
    if arguments.session_verb == "list":
        lines = [list_line(line) for line in journal.sessions()]
        sys.stdout.write("\n".join(lines or ["No sessions yet."]) + "\n")
        return 0
    facts = journal.facts(arguments.id)
    if not facts:
        raise Refusal(f"There is no session {arguments.id!r}. See: partner-overlay session list")
    for text in filter(None, (heading(facts), *record_lines(facts))):
        sys.stdout.write(text + "\n")
    return 0
