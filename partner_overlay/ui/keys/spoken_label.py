"""Words that have just come up and that who hears instead of sees should hear at once."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel


def speak(label: QLabel, words: str) -> None:
    """A screen reader says this; it stays the label's name."""
    label.setAccessibleName(words)
    QAccessible.updateAccessibility(QAccessibleEvent(label, QAccessible.Event.Alert))
