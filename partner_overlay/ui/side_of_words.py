"""At which side of a field its words stand: at that from which they are read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from partner_overlay.ui.text_block import reads_from_right


def stand_where_lines_begin(field: QPlainTextEdit) -> None:
    """As a field of one line does by itself; Qt would put those that are read from the right to the left as well."""
    words, document = field.toPlainText(), field.document()
    mirrored = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft
    if reads_from_right(words) if words else mirrored:
        side = Qt.AlignmentFlag.AlignRight
    slot_from_right = words.startswith("{") and side is Qt.AlignmentFlag.AlignRight
    direction = Qt.LayoutDirection.RightToLeft if slot_from_right else Qt.LayoutDirection.LayoutDirectionAuto
    option = document.defaultTextOption()
    if (option.alignment(), option.textDirection()) != (side, direction):
        option.setAlignment(side)
        option.setTextDirection(direction)
        document.setDefaultTextOption(option)
