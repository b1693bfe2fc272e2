"""The order in which Tab goes through a window: that of reading, whenever its parts were made."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_in_reading_order(*wholes: QWidget) -> None:
    """As the parts stand in each other, and these after one another. Qt itself puts what comes in later at the end."""
    window = wholes[0].window()
    stops = [
        part
        for whole in wholes
        for part in whole.findChildren(QWidget)
        if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and part.focusProxy() is None and part.window() is window
    ]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
