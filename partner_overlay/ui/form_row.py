"""A field with its name beside it, both at one height."""

from PySide6.QtWidgets import QFormLayout, QWidget

_HEIGHT = 32  # pixels, at the least


def add_row(form: QFormLayout, words: str, field: QWidget) -> None:
    """Qt alone would have the name stand a little higher than the words in the field."""
    field.setMinimumHeight(_HEIGHT)
    form.addRow(words, field)
    form.labelForField(field).setMinimumHeight(_HEIGHT)
