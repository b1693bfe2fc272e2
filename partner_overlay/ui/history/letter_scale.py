"""How many times as large as usual the letters are: what is drawn among them grows with them."""

from PySide6.QtGui import QFontMetrics

_USUAL = 18  # pixels from line to line


def letter_scale(metrics: QFontMetrics) -> float:
    """One at the least."""
    return max(1.0, metrics.lineSpacing() / _USUAL)
