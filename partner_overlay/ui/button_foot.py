"""The strip at the foot of a page, with the buttons for all of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partner_overlay.ui.flow import Flow


def button_foot(*buttons: QPushButton) -> QWidget:
    """These side by side, or below each other where there is no room."""
    foot = QWidget()
    foot.setProperty("foot", True)
    foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(foot)
    layout.setContentsMargins(22, 8, 22, 8)
    row = Flow(across=8, down=6)
    for button in buttons:
        button.setMinimumHeight(34)
        button.setAutoDefault(True)  # Enter presses it as well
        button.setAccessibleName(button.text())
        row.add(button)
    layout.addWidget(row)
    return foot
