"""Where the overlay stands: remembered for each layout of screens, under the camera until the coach moves it."""

from PySide6.QtCore import QObject, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from partner_overlay.application.ports import PlaceStore
from partner_overlay.application.settings import Form
from partner_overlay.desktop.screens import ScreenIdentity, layout_key, screen_keys
from partner_overlay.ui.placement import (
    ScreenShape,
    at_top_edge,
    place_on,
    remembered,
    screen_at,
    snapped,
    under_camera,
)
from partner_overlay.ui.screens import shape_of

SETTLING = 300  # ms in which screens that come and go are one change


class Whereabouts(QObject):
    """Knows the screens and the remembered places. The hairline has a place of its own."""

    screens_changed = Signal()

    def __init__(self, places: PlaceStore, app: QApplication) -> None:
        super().__init__()
        self._places = places
        self._app = app
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING)
        self._settling.timeout.connect(self.screens_changed)
        app.screenAdded.connect(self._on_screen)
        app.screenRemoved.connect(self._settling.start)
        app.primaryScreenChanged.connect(self._settling.start)
        for screen in app.screens():
            self._watch(screen)

    def place_for(self, form: Form, size: QSize) -> QPoint:
        """Where an overlay of this form and size belongs now."""
        screens = self._screens()
        place = self._places.place(self._layout(form))
        known = next((screen for screen in screens if place is not None and screen.key == place.screen), None)
        if place is not None and known is not None:
            return place_on(known, place, size)
        return _home(form, size, screens[0])

    def dropped_at(self, point: QPoint, form: Form, size: QSize) -> QPoint:
        """The coach let go of it here: snapped, and remembered."""
        screens = self._screens()
        middle = point + QPoint(size.width() // 2, size.height() // 2)
        screen = screen_at(middle, screens) or screens[0]
        place = snapped(point, size, screen)
        self._places.remember(self._layout(form), remembered(place, size, screen))
        return place

    def brought_to(self, pointer: QPoint, form: Form, size: QSize) -> QPoint:
        """Under the camera of the screen with the pointer, and remembered."""
        screens = self._screens()
        screen = screen_at(pointer, screens) or screens[0]
        place = _home(form, size, screen)
        self._places.remember(self._layout(form), remembered(place, size, screen))
        return place

    def _screens(self) -> list[ScreenShape]:
        """The primary screen comes first."""
        primary = self._app.primaryScreen()
        screens = [primary, *(screen for screen in self._app.screens() if screen is not primary)]
        keys = screen_keys(_identity(screen) for screen in screens)
        return [shape_of(screen, key) for screen, key in zip(screens, keys, strict=True)]

    def _layout(self, form: Form) -> str:
        layout = layout_key(_identity(screen) for screen in self._app.screens())
        return f"{layout} ({form})" if form is Form.HAIRLINE else layout

    @Slot(QScreen)
    def _on_screen(self, screen: QScreen) -> None:
        self._watch(screen)
        self._settling.start()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settling.start)
        screen.availableGeometryChanged.connect(self._settling.start)


def _identity(screen: QScreen) -> ScreenIdentity:
    size = screen.geometry().size()
    maker, model, serial = screen.manufacturer(), screen.model(), screen.serialNumber()
    return ScreenIdentity(maker, model, serial, screen.name(), size.width(), size.height())


def _home(form: Form, size: QSize, screen: ScreenShape) -> QPoint:
    return at_top_edge(size, screen) if form is Form.HAIRLINE else under_camera(size, screen)
