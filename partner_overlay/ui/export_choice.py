"""Asking where sessions are to go, and in which form. Nothing of it is remembered."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHeaderView, QListView, QTreeView, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.exports.export_form import ExportForm, form_of
from partner_overlay.presentation.exports.form_words import form_words
from partner_overlay.ui.documents import begin_in_documents
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import size_by_letters
from partner_overlay.ui.text_block import reads_from_right

translate = QCoreApplication.translate

_FROM_LEFT = "\u200e"  # not seen; without it an ending would stand turned about among words from the right
_BESIDE = 8  # pixels that stay free beside the words of a place
_SIZE = 720, 460  # pixels, where the desktop brings no dialog of its own


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """`path` has the ending of its form, unless the coach has given it another."""

    path: str
    form: ExportForm


def ask_for_file(parent: QWidget | None, name: str, forms: Sequence[ExportForm], title: str) -> ExportChoice | None:
    """`name` is without its ending, the first of `forms` the one offered. None when the coach thought better of it."""
    dialog = ExportDialog(parent, name, forms, title)
    return dialog.choice() if dialog.exec() else None


class ExportDialog(QFileDialog):
    """The ending goes with the form before the question about a file that is there already."""

    def __init__(self, parent: QWidget | None, name: str, forms: Sequence[ExportForm], title: str) -> None:
        super().__init__(parent, title)
        if parent is not None:
            self.setWindowModality(Qt.WindowModality.WindowModal)  # other windows, such as the help, go on
        help_at(self, "history")
        self._forms = {_filter(form): form for form in forms}
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_in_documents(self)
        size_by_letters(self, *_SIZE)
        self.setNameFilters(list(self._forms))
        self._offer(next(iter(self._forms)))
        self.selectFile(name + forms[0].suffix)
        self.filterSelected.connect(self._offer)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Columns and places as wide as their words, in any language; a desktop's own dialog has its own."""
        super().showEvent(event)
        for files in self.findChildren(QTreeView):
            files.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            for column in range(1, files.header().count()):
                files.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for places in self.findChildren(QListView, "sidebar"):
            places.setMinimumWidth(places.sizeHintForColumn(0) + _BESIDE)

    def choice(self) -> ExportChoice:
        """What was chosen. An ending that was typed counts for more than the form in the list."""
        path = self.selectedFiles()[0]
        typed = form_of(path)
        chosen = self._forms[self.selectedNameFilter()]
        return ExportChoice(path, typed if typed in self._forms.values() and typed is not None else chosen)

    @Slot(str)
    def _offer(self, chosen: str) -> None:
        self.setDefaultSuffix(self._forms[chosen].value)


def _filter(form: ExportForm) -> str:
    words = form_words(form, translate)
    return f"{words} {_FROM_LEFT if reads_from_right(words) else ''}(*{form.suffix})"
