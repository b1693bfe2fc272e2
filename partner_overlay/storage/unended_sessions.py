"""The sessions that have not ended, as the record has them: one that runs, is paused, or was left by a crash."""

from datetime import datetime
from pathlib import Path

from partner_overlay.application.ports import SessionLine
from partner_overlay.storage.history_connection import HistoryConnection


def unended_sessions(path: Path) -> tuple[SessionLine, ...]:
    """Newest first. Raises JournalTrouble."""
    record = HistoryConnection(path)
    if not record.is_there:
        return ()
    with record.reading() as connection:
        rows = connection.execute(
            "SELECT id, started_at, client, type_name, rehearsal, private FROM session"
            " WHERE started_at IS NOT NULL AND NOT ended ORDER BY number DESC"
        ).fetchall()
    return tuple(
        SessionLine(session_id, datetime.fromisoformat(began), client, type_name, bool(rehearsal), bool(private), False)
        for session_id, began, client, type_name, rehearsal, private in rows
    )
