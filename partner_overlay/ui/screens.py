"""The desktop's screens in the words of `placement`."""

from PySide6.QtGui import QScreen

from partner_overlay.ui.placement import ScreenShape


def shape_of(screen: QScreen, key: str) -> ScreenShape:
    """This screen, as placement sees it; the key is what it is known by."""
    return ScreenShape(key, screen.geometry(), screen.availableGeometry(), screen.physicalSize())
