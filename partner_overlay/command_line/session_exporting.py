"""Sessions written into a file, in any form: for the command line and for the windows."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import assert_never

from partner_overlay.domain.review.digest import Recorded
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.storage.streamed_write import write_pieces, written_whole


def export_sessions(path: Path, form: ExportForm, every: Iterable[Recorded], tell: Telling, paper: str = "a4") -> int:
    """How many were written, one after the other, all or none. `paper` is for PDF: `a4` or `letter`.

    Raises NotWritten for what the disk refuses, and what `every` raises. PDF needs a QGuiApplication.
    """
    counted = Counted(every)
    if form is ExportForm.PDF:
        _write_pdf(path, counted, tell, paper)
    else:
        write_pieces(path, pieces_of(form, counted, tell))
    return counted.count


def pieces_of(form: ExportForm, every: Iterable[Recorded], tell: Telling) -> Iterator[str]:
    """Of any form but PDF, which is no text."""
    match form:
        case ExportForm.JSON:
            from partner_overlay.storage.exports.sessions_json import sessions_json  # noqa: PLC0415  only when asked for

            return sessions_json(every, datetime.now(UTC))
        case ExportForm.MARKDOWN | ExportForm.HTML | ExportForm.CSV:
            from partner_overlay.presentation.exports.text_pieces import text_pieces  # noqa: PLC0415  the same

            return text_pieces(form, every, tell)
        case ExportForm.PDF:
            raise ValueError("a PDF is no text")
        case _:
            assert_never(form)


class Counted:
    """The same sessions; `count` says how many have been taken."""

    def __init__(self, every: Iterable[Recorded]) -> None:
        self._every = every
        self.count = 0

    def __iter__(self) -> Iterator[Recorded]:
        for recorded in self._every:
            self.count += 1
            yield recorded


def _write_pdf(path: Path, every: Iterable[Recorded], tell: Telling, paper: str) -> None:
    from partner_overlay.presentation.exports.telling_sessions import documents_of  # noqa: PLC0415  only when asked for
    from partner_overlay.ui.paper import Paper  # noqa: PLC0415  Qt, for this alone
    from partner_overlay.ui.session_paper import write_pdf  # noqa: PLC0415  the same

    with written_whole(path) as file:
        write_pdf(file, documents_of(every, tell), Paper(paper), tell)
