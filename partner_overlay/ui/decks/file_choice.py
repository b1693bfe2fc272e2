"""Asking for a file to read or to write."""

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from partner_overlay.presentation.deck_requests import ExportKind
from partner_overlay.ui.documents import documents_folder

translate = QCoreApplication.translate


def file_to_import(parent: QWidget) -> str:
    """The path that was chosen; empty when none was."""
    title = translate("Decks", "Import prompts")
    ours, all_files = translate("Decks", "Decks, tables and texts"), translate("Decks", "All files")
    files = f"{ours} (*.toml *.csv *.tsv *.txt *.md);;{all_files} (*)"
    return QFileDialog.getOpenFileName(parent, title, "", files)[0]


def file_to_export(parent: QWidget, name: str, kind: ExportKind) -> str:
    """The path that was chosen, with its ending; empty when none was."""
    title = translate("Decks", "Export the deck")
    offered = QDir(documents_folder()).filePath(name + kind.suffix)
    path = QFileDialog.getSaveFileName(parent, title, offered, f"(*{kind.suffix})")[0]
    return path if not path or path.lower().endswith(kind.suffix) else path + kind.suffix
