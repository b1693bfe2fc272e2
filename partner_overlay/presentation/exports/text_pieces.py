"""Sessions in any form that is told in words, as pieces of text."""

from collections.abc import Iterable, Iterator
from typing import Literal, assert_never

from partner_overlay.domain.review.digest import Recorded
from partner_overlay.presentation.exports.csv_table import csv_pieces
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.html_page import html_pieces
from partner_overlay.presentation.exports.markdown import markdown_pieces
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.telling_sessions import documents_of

InWords = Literal[ExportForm.MARKDOWN, ExportForm.HTML, ExportForm.CSV]


def text_pieces(form: InWords, every: Iterable[Recorded], tell: Telling) -> Iterator[str]:
    """A session is asked for when the one before it has been told."""
    match form:
        case ExportForm.MARKDOWN:
            return markdown_pieces(documents_of(every, tell), tell)
        case ExportForm.HTML:
            return html_pieces(documents_of(every, tell), tell)
        case ExportForm.CSV:
            return csv_pieces(documents_of(every, tell), tell)
        case _:
            assert_never(form)
