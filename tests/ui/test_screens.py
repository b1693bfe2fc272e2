"""A real screen in placement's words."""

from PySide6.QtWidgets import QApplication

from partner_overlay.ui.screens import shape_of


def test_a_screen_tells_its_shape(qapp: QApplication) -> None:
    screen = qapp.primaryScreen()
    shape = shape_of(screen)
    assert shape.whole == screen.geometry()
    assert shape.available == screen.availableGeometry()
    assert shape.key
