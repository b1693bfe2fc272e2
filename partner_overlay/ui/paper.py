"""The sizes of paper that things are printed on."""

from enum import StrEnum

from PySide6.QtGui import QPageSize


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> QPageSize.PageSizeId:
        return {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}[self]
