"""What the desktop says about colours and motion."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from partner_overlay.application.settings import Motion
from partner_overlay.presentation.colours import Scheme


def system_scheme(hints: QStyleHints) -> Scheme:
    """The desktop's own scheme; dark where it says nothing."""
    light = hints.colorScheme() is Qt.ColorScheme.Light
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Scheme.WHITE if light else Scheme.BLACK
    return Scheme.LIGHT if light else Scheme.DARK


def wants_less_motion(motion: Motion, hints: QStyleHints) -> bool:
    """Whether everything is to be swapped at once: the coach's own word, or else the desktop's."""
    if motion is not Motion.SYSTEM:
        return motion is Motion.REDUCED
    return hints.accessibility().motionPreference() is Qt.MotionPreference.ReducedMotion
