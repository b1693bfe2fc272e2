"""A real screen in placement's words."""

from PySide6.QtWidgets import QApplication

from partner_overlay.ui.screens import shape_of


def test_a_screen_tells_its_shape(qapp: QApplication) -> None:
    screen = qapp.primaryScreen()
    shape = shape_of(screen, "DP-1")
    assert shape.whole == screen.geometry()
    assert shape.available == screen.availableGeometry()
    assert shape.key == "DP-1"
    assert shape.millimetres == screen.physicalSize()
