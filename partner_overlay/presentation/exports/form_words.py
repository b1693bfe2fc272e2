"""The forms of an export in the coach's words."""

from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.translation import Translate


def form_words(form: ExportForm, translate: Translate) -> str:
    return {
        ExportForm.MARKDOWN: translate("Export", "Text (Markdown)"),
        ExportForm.HTML: translate("Export", "Web page"),
        ExportForm.PDF: translate("Export", "PDF to print"),
        ExportForm.CSV: translate("Export", "Table for a spreadsheet"),
        ExportForm.JSON: translate("Export", "Data, to be read back"),
    }[form]


def forms_offered(*, supervision: bool) -> tuple[ExportForm, ...]:
    """The first is the one that is offered; a supervision page is always a page."""
    every = (ExportForm.PDF, ExportForm.HTML, ExportForm.MARKDOWN, ExportForm.CSV, ExportForm.JSON)
    return tuple(form for form in every if form.is_page or not supervision)
