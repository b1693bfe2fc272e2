"""The desktop's own small movements in windows: menus, lists and tooltips that slide or fade in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Effects:
    """Stops those that the desktop has on, and lets them go on again."""

    def __init__(self) -> None:
        self._usual = tuple(effect for effect in _MOVING if QApplication.isEffectEnabled(effect))

    def stop(self, *, on: bool) -> None:
        """All things come and go at once, or as the desktop has them do."""
        for effect in self._usual:
            QApplication.setEffectEnabled(effect, not on)
