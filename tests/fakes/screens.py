"""Screens that come, go and change their size when a test says so, and a desktop that changes its colours."""

from typing import cast

from PySide6.QtCore import QObject, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication


class MadeScreen(QObject):
    """The part of a QScreen that tells where it is and which monitor it belongs to; a third of a millimetre a pixel."""

    geometryChanged = Signal()  # noqa: N815  Qt's own names
    availableGeometryChanged = Signal()  # noqa: N815
    physicalDotsPerInchChanged = Signal()  # noqa: N815

    def __init__(self, serial: str, area: QRect, name: str = "") -> None:
        super().__init__()
        self._serial = serial
        self._area = area
        self._name = name or f"screen {serial}"
        self._scale = 1.0

    def resize(self, area: QRect) -> None:
        self._area = area
        self.geometryChanged.emit()

    def rescale(self, scale: float) -> None:
        """As many pixels as before, fewer of Qt's own."""
        by = self._scale / scale
        self._scale = scale
        self._area.setSize(QSize(round(self._area.width() * by), round(self._area.height() * by)))
        self.physicalDotsPerInchChanged.emit()

    def devicePixelRatio(self) -> float:  # noqa: N802
        return self._scale

    def geometry(self) -> QRect:
        return self._area

    def availableGeometry(self) -> QRect:  # noqa: N802
        return self._area

    def physicalSize(self) -> QSizeF:  # noqa: N802
        return QSizeF(self._area.width() / 3, self._area.height() / 3)

    def manufacturer(self) -> str:
        return "Dell"

    def model(self) -> str:
        return "U27"

    def serialNumber(self) -> str:  # noqa: N802
        return self._serial

    def name(self) -> str:
        return self._name


class MadeAccessibility(QObject):
    """What the desktop says about contrast and motion."""

    contrastPreferenceChanged = Signal()  # noqa: N815
    motionPreferenceChanged = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.contrast = Qt.ContrastPreference.NoPreference
        self.motion = Qt.MotionPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self.contrast

    def motionPreference(self) -> Qt.MotionPreference:  # noqa: N802
        return self.motion


class MadeHints(QObject):
    """What the desktop says about colours."""

    colorSchemeChanged = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self._scheme = Qt.ColorScheme.Dark
        self.made_accessibility = MadeAccessibility()

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self.colorSchemeChanged.emit()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self._scheme

    def accessibility(self) -> MadeAccessibility:
        return self.made_accessibility


class MadeDesktop(QObject):
    """Stands in for the application object where it is asked for screens and style hints."""

    screenAdded = Signal(object)  # noqa: N815
    screenRemoved = Signal(object)  # noqa: N815
    primaryScreenChanged = Signal(object)  # noqa: N815
    fontChanged = Signal(QFont)  # noqa: N815

    def __init__(self, *screens: MadeScreen) -> None:
        super().__init__()
        self._font = QFont()
        self._font.setPointSizeF(10)
        self._screens = list(screens)
        self.hints = MadeHints()

    @property
    def app(self) -> QApplication:
        return cast("QApplication", self)

    def plug_in(self, screen: MadeScreen) -> None:
        self._screens.append(screen)
        self.screenAdded.emit(screen)

    def unplug(self, screen: MadeScreen) -> None:
        self._screens.remove(screen)
        self.screenRemoved.emit(screen)

    def screens(self) -> list[MadeScreen]:
        return self._screens

    def primaryScreen(self) -> MadeScreen | None:  # noqa: N802
        return self._screens[0] if self._screens else None

    def write_larger(self, points: float) -> None:
        """The coach has chosen larger text for the whole desktop."""
        self._font.setPointSizeF(points)
        self.fontChanged.emit(self._font)

    def font(self) -> QFont:
        return QFont(self._font)

    def setFont(self, font: QFont) -> None:  # noqa: N802
        self._font = QFont(font)
        self.fontChanged.emit(self._font)

    def platformName(self) -> str:  # noqa: N802
        return "xcb"

    def styleHints(self) -> MadeHints:  # noqa: N802
        return self.hints
