"""Where the overlay stands: remembered for each layout of screens, under the camera until the coach moves it."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from partner_overlay.application.ports import PlaceStore
from partner_overlay.application.settings import Form, Place
from partner_overlay.desktop.screens import ScreenIdentity, is_built_in, layout_key, screen_keys
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
_POINT = QSize(0, 0)
_HAIRLINES = f" ({Form.HAIRLINE})"  # the end of a layout's name where it is about the hairline


class KnownScreen(NamedTuple):
    """A screen with all that is known of it."""

    identity: ScreenIdentity
    shape: ScreenShape


class Whereabouts(QObject):
    """Knows the screens and the remembered places. The hairline has a place of its own."""

    screens_changed = Signal()

    def __init__(self, places: PlaceStore, app: QApplication) -> None:
        super().__init__()
        self.camera = ""  # the key of the screen that the coach has chosen; empty for none
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

    def screens(self) -> tuple[KnownScreen, ...]:
        """All that are there, the primary one first; for a moment there may be none."""
        primary = self._app.primaryScreen()
        screens = sorted(self._app.screens(), key=lambda screen: screen is not primary)
        identities = [_identity(screen) for screen in screens]
        keys = screen_keys(identities)
        return tuple(
            KnownScreen(identity, shape_of(screen, key))
            for screen, identity, key in zip(screens, identities, keys, strict=True)
        )

    def screen_of(self, point: QPoint) -> KnownScreen | None:
        """The screen that holds the point, else the nearest one.

        What Qt says of a window's screen may be the past: it looks when the window moves, not when a screen comes.
        """
        screens = self.screens()
        found = screen_at(point, [screen.shape for screen in screens])
        return next((screen for screen in screens if screen.shape is found), None)

    def place_for(self, form: Form, size: QSize) -> QPoint | None:
        """Where an overlay of this form and size belongs now; None while there is no screen."""
        screens = self.screens()
        if not screens:
            return None
        screen, place = self._belongs(form, screens)
        return _home(form, size, screen) if place is None else place_on(screen, place, size)

    def room_for(self, form: Form) -> QSize | None:
        """What the screen on which it belongs has free; None while there is no screen."""
        screens = self.screens()
        return self._belongs(form, screens)[0].available.size() if screens else None

    def dropped_at(self, point: QPoint, form: Form, size: QSize) -> QPoint:
        """The coach let go of it here: snapped, and remembered."""
        known = self.screen_of(point + QPoint(size.width() // 2, size.height() // 2))
        if known is None:
            return point
        place = snapped(point, size, known.shape)
        self._places.remember(self._layout(form), remembered(place, size, known.shape))
        return place

    def bring_to(self, pointer: QPoint, form: Form) -> None:
        """From now on it belongs under the camera of the screen with the pointer."""
        known = self.screen_of(pointer)
        if known is not None:
            self._remember_home(form, known.shape)

    def bring_to_camera(self) -> None:
        """From now on it belongs under the camera, unless it stands on that screen already, where the coach put it."""
        screens = self.screens()
        if not screens:
            return
        camera = self._with_camera(screens)
        for form in (Form.CARD, Form.HAIRLINE):
            if self._belongs(form, screens)[0].key != camera.key:
                self._remember_home(form, camera)

    def _belongs(self, form: Form, screens: tuple[KnownScreen, ...]) -> tuple[ScreenShape, Place | None]:
        """The screen on which it belongs, and the remembered place on it.

        In a layout that is new it stays where it stood last, if that screen is there.
        """
        there = {screen.shape.key: screen.shape for screen in screens}
        for place in self._remembered(form):
            if place is not None and place.screen in there:
                return there[place.screen], place
        return self._with_camera(screens), None

    def _remembered(self, form: Form) -> tuple[Place | None, ...]:
        """Its place in this layout, and then those in others, the last one first."""
        hairline = form is Form.HAIRLINE
        elsewhere = (place for layout, place in self._places.newest() if layout.endswith(_HAIRLINES) is hairline)
        return (self._places.place(self._layout(form)), *elsewhere)

    def _with_camera(self, screens: tuple[KnownScreen, ...]) -> ScreenShape:
        """The one that the coach has chosen, else the built-in one, else the primary one."""
        chosen = (screen.shape for screen in screens if screen.shape.key == self.camera)
        built_in = (screen.shape for screen in screens if is_built_in(screen.identity))
        return next(chosen, None) or next(built_in, screens[0].shape)

    def _remember_home(self, form: Form, screen: ScreenShape) -> None:
        self._places.remember(self._layout(form), remembered(_home(form, _POINT, screen), _POINT, screen))

    def _layout(self, form: Form) -> str:
        layout = layout_key(_identity(screen) for screen in self._app.screens())
        return layout + _HAIRLINES if form is Form.HAIRLINE else layout

    @Slot(QScreen)
    def _on_screen(self, screen: QScreen) -> None:
        self._watch(screen)
        self._settling.start()

    def _watch(self, screen: QScreen) -> None:
        """Another scale may leave the geometry as it is, in Qt's pixels; the dots per inch change then."""
        screen.geometryChanged.connect(self._settling.start)
        screen.availableGeometryChanged.connect(self._settling.start)
        screen.physicalDotsPerInchChanged.connect(self._settling.start)


def _identity(screen: QScreen) -> ScreenIdentity:
    size, scale = screen.geometry().size(), screen.devicePixelRatio()
    maker, model, serial = screen.manufacturer(), screen.model(), screen.serialNumber()
    width, height = round(size.width() * scale), round(size.height() * scale)
    return ScreenIdentity(maker, model, serial, screen.name(), width, height)


def _home(form: Form, size: QSize, screen: ScreenShape) -> QPoint:
    return at_top_edge(size, screen) if form is Form.HAIRLINE else under_camera(size, screen)
