"""`session export`: sessions into a file, or as text to whoever reads on."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from partner_overlay.application.review_ports import SessionHistory
from partner_overlay.command_line.chosen_sessions import filter_of, numbers_of
from partner_overlay.command_line.parser import WrongUsage
from partner_overlay.command_line.saying import complain, say
from partner_overlay.command_line.session_exporting import export_sessions, pieces_of
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.exports.export_form import ExportForm, form_of
from partner_overlay.presentation.exports.outcome_words import look_over_words, written_words
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.translation import as_written
from partner_overlay.storage.session_history import SessionHistory as SqliteHistory

_TO_STANDARD_OUTPUT = "-"


def export_verb(arguments: Namespace, record: Path) -> None:
    """Raises Refusal; with a file, nothing is written then."""
    form = _form(arguments)
    history = SqliteHistory(record)
    numbers = _numbers(arguments, history)
    tell = Telling(supervision=arguments.supervision)
    if arguments.output is None:
        _print(pieces_of(form, history.recorded(numbers), tell))
    else:
        with _fonts(form):
            count = export_sessions(Path(arguments.output), form, history.recorded(numbers), tell, arguments.paper)
        say(written_words(arguments.output, count, as_written))
    if arguments.supervision:
        complain(look_over_words(as_written))


def _form(arguments: Namespace) -> ExportForm:
    """The one that was said, else by the file's ending, else Markdown. Raises WrongUsage for what can't be."""
    if arguments.output == _TO_STANDARD_OUTPUT:
        arguments.output = None
    by_ending = None if arguments.output is None else form_of(arguments.output)
    form = by_ending or ExportForm.MARKDOWN if arguments.format is None else ExportForm(arguments.format)
    if form is ExportForm.PDF and arguments.output is None:
        raise WrongUsage("A PDF needs a file: please add -o FILE.")
    if arguments.supervision and not form.is_page:
        raise WrongUsage("A supervision page is a page to read: please choose md, html or pdf.")
    return form


def _numbers(arguments: Namespace, history: SessionHistory) -> Sequence[int]:
    by_filter = arguments.all or any((arguments.client, arguments.since, arguments.until))
    if bool(arguments.ids) == bool(by_filter):
        raise WrongUsage("session export needs ID or --all, not both. See: partner-overlay session export --help")
    if arguments.ids:
        return numbers_of(history, arguments.ids)
    found = history.find(filter_of(arguments, history))
    if not found:
        raise Refusal("No session fits, so nothing is exported. See: partner-overlay session list")
    return found


def _print(pieces: Iterable[str]) -> None:
    """As UTF-8, whatever the terminal's encoding: it is a file's content."""
    sys.stdout.flush()
    for piece in pieces:
        sys.stdout.buffer.write(piece.encode())
    sys.stdout.buffer.flush()


def _fonts(form: ExportForm) -> AbstractContextManager[None]:
    if form is not ExportForm.PDF:
        return nullcontext()
    from partner_overlay.ui.paper_application import for_paper_alone  # noqa: PLC0415  Qt, for this alone

    return for_paper_alone()
