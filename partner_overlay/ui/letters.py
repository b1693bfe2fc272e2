"""The letters of all windows: those of the desktop, so many per cent of them as the coach has asked for.

Qt's own word for a font that was set is final: from then on it takes none from the desktop, and tells of none. So the
desktop's is asked for anew whenever the desktop says that its looks have changed.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QWindow
from PySide6.QtWidgets import QApplication

from partner_overlay.overriding import override

AS_THE_DESKTOP = 100  # per cent


def desktop_font() -> QFont:
    """The desktop's font for interfaces as it is now, whatever this program writes with."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


class Letters(QObject):
    """Writes in every window that there is and every one to come. The overlay has a size of its own."""

    changed = Signal()  # of the desktop's own letters

    def __init__(self, app: QApplication, desktop: Callable[[], QFont] = desktop_font) -> None:
        super().__init__()
        self._app = app
        self._ask_desktop = desktop
        self._desktop = QFont(app.font())
        self._size = AS_THE_DESKTOP
        self._own: QFont | None = None
        self._ears = _Ears()
        self._ears.looks_changed.connect(self._on_looks)
        app.fontChanged.connect(self._on_font)

    @property
    def points(self) -> float:
        """How large the desktop writes."""
        return _points(self._desktop)

    @property
    def window_points(self) -> float:
        """How large the windows write."""
        return self.points * self._size / AS_THE_DESKTOP

    def write_at(self, size: int) -> None:
        """From now on at this size, in per cent of the desktop's."""
        if size != self._size:
            self._size = size
            self._write()

    def _write(self) -> None:
        self._own = QFont(self._desktop)
        self._own.setPointSizeF(self.window_points)
        self._app.setFont(self._own)

    @Slot(QFont)
    def _on_font(self, font: QFont) -> None:
        """Of what was not written here the desktop has told."""
        if self._own is not None and font.pointSizeF() == self._own.pointSizeF():
            return
        self._desktop = QFont(font)
        if self._own is not None:
            self._write()
        self.changed.emit()

    @Slot()
    def _on_looks(self) -> None:
        """Qt tells no window of another font that came with them."""
        font = self._app.font() if self._own is None else self._ask_desktop()
        if font != self._desktop:
            self._desktop = QFont(font)
            self._write()
            self.changed.emit()


class _Ears(QWindow):
    """A window that is never made: Qt tells all of them of the desktop's looks."""

    looks_changed = Signal()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.ThemeChange:
            self.looks_changed.emit()
        return super().event(event)


def _points(font: QFont) -> float:
    """One that is given in pixels has its points by the screen."""
    return font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()
