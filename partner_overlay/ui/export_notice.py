"""What came of an export: a small window that waits to be read and holds nobody up."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from partner_overlay.ui.plain_words import with_company
from partner_overlay.ui.reading_direction import facing

translate = QCoreApplication.translate


def show_export_notice(parent: QWidget | None, sentence: str) -> None:
    export_notice(parent, sentence).show()


def export_notice(parent: QWidget | None, sentence: str) -> QMessageBox:
    """Goes with its parent, and by itself when it is closed."""
    notice = QMessageBox(parent)
    notice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    notice.setWindowTitle(translate("Export", "Export"))
    notice.setTextFormat(Qt.TextFormat.PlainText)
    notice.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    paragraphs = "\n\n".join(map(with_company, sentence.split("\n\n")))
    notice.setText(facing(paragraphs, notice.layoutDirection()))
    notice.setStandardButtons(QMessageBox.StandardButton.Ok)
    for button in notice.buttons():
        button.setIcon(QIcon())  # as everywhere in the program
        button.setMinimumHeight(34)
    notice.setWindowModality(Qt.WindowModality.NonModal)
    return notice
