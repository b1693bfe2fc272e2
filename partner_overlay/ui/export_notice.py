"""What came of an export: a small window that waits to be read and holds nobody up."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from partner_overlay.ui.text_block import literal

translate = QCoreApplication.translate


def show_export_notice(parent: QWidget | None, sentence: str) -> None:
    """Goes with its parent, and by itself when it is closed."""
    notice = QMessageBox(parent)
    notice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    notice.setWindowTitle(translate("Export", "Export"))
    notice.setTextFormat(Qt.TextFormat.PlainText)
    notice.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    notice.setText(literal(sentence))
    notice.setStandardButtons(QMessageBox.StandardButton.Ok)
    notice.setWindowModality(Qt.WindowModality.NonModal)
    notice.show()
