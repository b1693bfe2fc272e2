"""The forms of an export, their endings, and their words."""

import pytest

from partner_overlay.presentation.exports.export_form import ExportForm, form_of
from partner_overlay.presentation.exports.form_words import form_words, forms_offered
from partner_overlay.presentation.translation import as_written


@pytest.mark.parametrize(
    ("file", "form"),
    [
        ("R7.md", ExportForm.MARKDOWN),
        ("/a.b/R7.Markdown", ExportForm.MARKDOWN),
        ("R7.HTM", ExportForm.HTML),
        ("R7.pdf", ExportForm.PDF),
        ("R7.csv", ExportForm.CSV),
        ("R7.json", ExportForm.JSON),
        ("R7.txt", None),
        ("R7", None),
    ],
)
def test_the_ending_tells_the_form(file: str, form: ExportForm | None) -> None:
    assert form_of(file) is form


def test_only_pages_are_for_supervision() -> None:
    assert forms_offered(supervision=True) == (ExportForm.PDF, ExportForm.HTML, ExportForm.MARKDOWN)
    assert set(forms_offered(supervision=False)) == set(ExportForm)


def test_each_form_has_its_words_and_its_ending() -> None:
    assert len({form_words(form, as_written) for form in ExportForm}) == len(ExportForm)
    assert all(form_of(f"x{form.suffix}") is form for form in ExportForm)
