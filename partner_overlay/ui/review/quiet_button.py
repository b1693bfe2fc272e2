"""A button that is a line of words, to take something back or out. Enter in a field never presses it."""

from PySide6.QtWidgets import QPushButton


def quiet_button(words: str, name: str) -> QPushButton:
    """`name` is for who hears instead of sees: what it is about as well."""
    button = QPushButton(words)
    button.setProperty("line", True)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    button.setMinimumHeight(28)
    return button
