"""Opening a window that the coach has asked for: never beyond its screen, and to the front."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

_FRAME_ACROSS, _FRAME_DOWN = 16, 48  # pixels for what the desktop puts around it, and a little air
_CHARACTER = 8  # pixels of one, as letters usually come
_ALL_QUIETLY = ContextVar("all_quietly", default=False)


@contextmanager
def opening_quietly() -> Iterator[None]:
    """Whatever window is opened within this, the keyboard stays where it is: the coach has not asked for them now."""
    before = _ALL_QUIETLY.set(True)
    try:
        yield
    finally:
        _ALL_QUIETLY.reset(before)


def open_window(window: QWidget, *, quietly: bool = False) -> None:
    """Show it, or bring it to the front. `quietly`: it is shown, and the keyboard stays where it is."""
    quietly |= _ALL_QUIETLY.get()
    if not window.isVisible():
        _keep_on_screen(window)
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, quietly)
    window.show()
    if not quietly:
        window.raise_()
        window.activateWindow()


def size_by_letters(window: QWidget, width: int, height: int) -> None:
    """So large where letters come as usual; larger with them, as far as its screen has room."""
    scale = window.fontMetrics().averageCharWidth() / _CHARACTER
    room = window.screen().availableGeometry().size()
    more = round(width * scale), round(height * scale)
    window.resize(
        max(width, min(more[0], room.width() - _FRAME_ACROSS)), max(height, min(more[1], room.height() - _FRAME_DOWN))
    )


def within_screen(window: QWidget, size: QSize) -> QSize:
    """As much of this size as its screen has room for."""
    return size.boundedTo(window.screen().availableGeometry().size() - QSize(_FRAME_ACROSS, _FRAME_DOWN))


def _keep_on_screen(window: QWidget) -> None:
    window.resize(within_screen(window, window.size()))
