"""The desktop's screens in the words of `placement`."""

from PySide6.QtGui import QScreen

from partner_overlay.ui.placement import ScreenShape, screen_key


def shape_of(screen: QScreen) -> ScreenShape:
    """This screen, as placement sees it."""
    whole = screen.geometry()
    maker, model, serial = screen.manufacturer(), screen.model(), screen.serialNumber()
    key = screen_key(maker, model, serial, screen.name(), whole.size())
    return ScreenShape(key, whole, screen.availableGeometry(), screen.physicalSize())
