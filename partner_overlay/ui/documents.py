"""Where a coach looks for what was written for them."""

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog


def documents_folder() -> str:
    """The desktop's folder of documents, or the coach's own where there is none."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if QDir(folder).exists() else QDir.homePath()


def begin_in_documents(dialog: QFileDialog) -> None:
    """In place of the folder that the program was started in; one that was chosen before stays."""
    if dialog.directory() == QDir.current():
        dialog.setDirectory(documents_folder())
