"""The forms that sessions go out in, and how a file's ending tells them."""

from enum import StrEnum


class ExportForm(StrEnum):
    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    CSV = "csv"
    JSON = "json"

    @property
    def suffix(self) -> str:
        return f".{self}"

    @property
    def is_page(self) -> bool:
        """Whether it is for people to read, and so may be a supervision page."""
        return self in {ExportForm.MARKDOWN, ExportForm.HTML, ExportForm.PDF}


_ENDINGS = {form.value: form for form in ExportForm} | {"markdown": ExportForm.MARKDOWN, "htm": ExportForm.HTML}


def form_of(file: str) -> ExportForm | None:
    """By the ending of the file's name, whatever its case; None when it tells nothing."""
    return _ENDINGS.get(file.rpartition(".")[2].casefold())
