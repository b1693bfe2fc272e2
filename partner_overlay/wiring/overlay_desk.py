"""The overlay on the desktop: built when there is something to show, kept on top, kept where the coach put it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from partner_overlay.application.ports import PlaceStore
from partner_overlay.application.settings import Form, Look
from partner_overlay.desktop.focus import FocusKeeper
from partner_overlay.desktop.powers import Powers
from partner_overlay.presentation.colours import Scheme, scheme_of
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.text_size import text_scale
from partner_overlay.ui.letters import Letters
from partner_overlay.ui.overlay_window import OverlayWindow
from partner_overlay.ui.placement import clamped, fitting
from partner_overlay.ui.surroundings import system_scheme, wants_less_motion
from partner_overlay.wiring.whereabouts import KnownScreen, Whereabouts

if TYPE_CHECKING:
    from partner_overlay.wiring.off_shared import OffShared  # only for one who wishes for it

LISTENED_FOR = (1000, 8000)  # ms after it is shown: Qt tells nobody when a screen reader has found it
GAP = 8  # pixels between the overlay and a field that belongs to it


class OverlayDesk(QObject):
    """Owns the overlay window; nothing else shows, hides or moves it."""

    requested = Signal(object)  # a Request
    menu_requested = Signal(QPoint)
    pointer_left = Signal()
    surroundings_changed = Signal()  # colours, contrast, motion or text size of the desktop

    def __init__(self, powers: Powers, places: PlaceStore, app: QApplication) -> None:
        super().__init__()
        self._powers = powers
        self._app = app
        self._hints = app.styleHints()
        self._whereabouts = Whereabouts(places, app)
        self._whereabouts.setParent(self)
        self._window: OverlayWindow | None = None
        self._off_shared: OffShared | None = None
        self._shown: tuple[OverlayView, Look] | None = None
        self._form = Form.CARD
        self._asked: tuple[int, float, Form, QSize | None] = (0, 1.0, Form.CARD, None)
        self._fits = 0  # per cent: as large as was asked for, or as there is room for
        self._hovered = False
        self._aside = False
        self._hints.colorSchemeChanged.connect(self._on_surroundings)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._on_surroundings)
        self._hints.accessibility().motionPreferenceChanged.connect(self._on_surroundings)
        self.letters = Letters(app)
        self.letters.setParent(self)
        self.letters.changed.connect(self._on_surroundings)

    @property
    def visible(self) -> bool:
        return self._window is not None and self._window.isVisible()

    @property
    def hovered(self) -> bool:
        """The pointer is on it."""
        return self._hovered and self.visible

    def on_top(self) -> str:
        """`yes`, `no` or `unknown`."""
        return self._powers.stay_on_top.state().value if self.visible else "unknown"

    def hidden_from_capture(self) -> str:
        """`yes`, `no`, `off`, `failed` or `unsupported`."""
        return self._powers.capture.state().value

    @property
    def can_hide_from_capture(self) -> bool:
        """This desktop can leave it out of screen sharing."""
        return self._powers.capture.can_hide

    @property
    def can_be_translucent(self) -> bool:
        """This desktop can show what lies under it, as things stand."""
        return self._translucent()

    def sharing_trouble(self) -> str:
        """Why others see it on a shared screen against the coach's wish; empty when all is as wished."""
        return "" if self._off_shared is None else self._off_shared.trouble()

    def screen_name(self) -> str:
        """The screen that it stands on; empty while there is no overlay."""
        screen = self._screen()
        return "" if screen is None else screen.identity.name

    def screens(self) -> tuple[KnownScreen, ...]:
        """All that are there, the primary one first."""
        return self._whereabouts.screens()

    def scheme(self, look: Look) -> Scheme:
        """The colours of what belongs to the overlay: its menu and its field."""
        return scheme_of(look.theme, system_scheme(self._hints))

    def is_still(self, look: Look) -> bool:
        """Nothing fades or slides."""
        return wants_less_motion(look.motion, self._hints)

    @property
    def _text_scale(self) -> int:
        return text_scale(self.letters.points, self._app.platformName())

    @property
    def focus(self) -> FocusKeeper:
        """For what is to have the keyboard because the coach asked for it."""
        return self._powers.focus

    def render(self, view: OverlayView, look: Look) -> None:
        """Show this view; blank shows nothing."""
        if look.form is Form.BLANK:
            self.hide()
            return
        window = self._window or self._build()
        before = self._form, window.resting_size
        self._form, self._shown = look.form, (view, look)
        window.set_reduced_motion(on=self.is_still(look))
        if self._off_shared is not None and not window.isVisible():
            self._off_shared.ready(window)
        self._render_with_room(window, self._as_seen(view), look)
        if not window.isVisible():
            self._show(window)
            if self._off_shared is not None:  # showing it may have changed how it stands
                self._render_with_room(window, self._as_seen(view), look)
        elif (look.form, window.resting_size) != before:
            self._put()

    def hide(self) -> None:
        """Nothing of it is to be seen."""
        if self._window is not None and self._window.isVisible():
            self._powers.stay_on_top.let_go()
            self._window.hide()

    def keep_off_shared(self, *, on: bool) -> None:
        """Leave it out of screen sharing from now on, or no longer. Where that needs another window, render follows."""
        if self._off_shared is None:
            if not on:
                return
            from partner_overlay.wiring.off_shared import OffShared  # noqa: PLC0415  only for one who wishes for it

            self._off_shared = OffShared(self._powers.capture, self._app)
            self._off_shared.setParent(self)
        was_opaque = self._off_shared.opaque
        self._off_shared.wish(on=on, window=self._window)
        if self._window is not None and self._off_shared.opaque is not was_opaque:
            self.hide()
            self._window.make_anew(translucent=self._translucent())

    def stand_aside(self) -> None:
        """Something of the system's own is to lie above all else, such as its lock: it is not fought."""
        self._aside = True
        if self.visible:
            self._powers.stay_on_top.let_go()

    def stand_up(self) -> None:
        """On top again."""
        self._aside = False
        if self._window is not None and self.visible:
            self._powers.stay_on_top.keep(int(self._window.winId()))

    def announce(self, words: str) -> None:
        """Hand these words to the screen reader."""
        if self._window is not None:
            self._window.announce(words)

    def recenter(self) -> None:
        """Under the camera of the screen that has the pointer."""
        if self._window is not None:
            self._whereabouts.bring_to(QCursor.pos(), self._form)
            self.stand_again()

    def set_camera(self, screen: str) -> None:
        """The key of the screen that has the camera; empty for the built-in or the primary one."""
        self._whereabouts.camera = screen

    def bring_to_camera(self) -> None:
        """The coach has just said where the camera is: there, unless it was put elsewhere on that screen."""
        self._whereabouts.bring_to_camera()
        self.stand_again()

    @Slot()
    def stand_again(self) -> None:
        """Where it belongs, with the room that there is, on the screens that there are now."""
        if self._window is not None and self._shown is not None and self.visible:
            view, look = self._shown
            self._render_with_room(self._window, self._as_seen(view), look)
            self._put()

    def below(self, size: QSize) -> QPoint:
        """Where a field of this size can stand: under the overlay, wholly on its screen."""
        screen = self._screen()
        if self._window is None or screen is None:
            return QPoint(0, 0)
        room = screen.shape.available
        under = self._window.geometry().bottomLeft() + QPoint(0, GAP)
        if under.y() + size.height() > room.bottom():
            under.setY(self._window.y() - size.height() - GAP)
        return clamped(under, size, room)

    def beside(self, size: QSize) -> QPoint:
        """Where a menu of this size can stand: at the side of the overlay that has more room, wholly on its screen."""
        screen = self._screen()
        if self._window is None or screen is None:
            return QPoint(0, 0)
        room, overlay = screen.shape.available, self._window.geometry()
        right = room.right() - overlay.right() >= overlay.left() - room.left()
        across = overlay.right() + 1 + GAP if right else overlay.left() - GAP - size.width()
        return clamped(QPoint(across, overlay.top()), size, room)

    def _screen(self) -> KnownScreen | None:
        """The one that it stands on."""
        return None if self._window is None else self._whereabouts.screen_of(self._window.geometry().center())

    def _render_with_room(self, window: OverlayWindow, view: OverlayView, look: Look) -> None:
        """In the chosen size, or in the largest one for which its screen has room."""
        asked = look.size, self._text_scale, look.form, self._whereabouts.room_for(look.form)
        if asked != self._asked:
            self._asked, self._fits = asked, look.size
        window.render(view, replace(look, size=self._fits))
        room = asked[-1]
        fits = self._fits if room is None else fitting(self._fits, window.resting_size, room)
        if fits != self._fits:
            self._fits = fits
            window.render(view, replace(look, size=fits))

    def _build(self) -> OverlayWindow:
        flags = self._powers.stay_on_top.window_flags
        window = OverlayWindow(flags, translucent=self._translucent(), system_scheme=system_scheme(self._hints))
        window.set_text_scale(self._text_scale)
        window.requested.connect(self.requested)
        window.menu_requested.connect(self.menu_requested)
        window.pointer_entered.connect(self._on_entered)
        window.pointer_left.connect(self._on_left)
        window.moved.connect(self._on_moved)
        self._whereabouts.screens_changed.connect(self.stand_again)
        self._window = window
        return window

    def _show(self, window: OverlayWindow) -> None:
        window.set_translucent(on=self._translucent())
        self._put()
        window.show()
        for after in LISTENED_FOR:
            QTimer.singleShot(after, window, window.look_again)
        if self._off_shared is not None:
            self._off_shared.ready(window)
        if not self._aside:
            self._powers.stay_on_top.keep(int(window.winId()))

    def _translucent(self) -> bool:
        opaque = self._off_shared is not None and self._off_shared.opaque
        return not opaque and self._powers.translucency.can_be_translucent

    def _as_seen(self, view: OverlayView) -> OverlayView:
        return view if self._off_shared is None else self._off_shared.shown(view)

    def _put(self) -> None:
        """Where it belongs, on the screens that there are now; not from under the coach's hand."""
        if self._window is None or self._window.is_dragged:
            return
        place = self._whereabouts.place_for(self._form, self._window.resting_size)
        if place is not None:
            self._window.stand_at(place)

    @Slot()
    def _on_entered(self) -> None:
        self._hovered = True

    @Slot()
    def _on_left(self) -> None:
        self._hovered = False
        self.pointer_left.emit()

    @Slot(QPoint)
    def _on_moved(self, place: QPoint) -> None:
        if self._window is not None:
            self._window.stand_at(self._whereabouts.dropped_at(place, self._form, self._window.resting_size))

    @Slot()
    def _on_surroundings(self) -> None:
        if self._window is not None and self._shown is not None:
            self._window.set_system_scheme(system_scheme(self._hints))
            self._window.set_reduced_motion(on=self.is_still(self._shown[1]))
            before = self._window.resting_size
            self._window.set_text_scale(self._text_scale)
            if self._window.resting_size != before:
                self.stand_again()
        self.surroundings_changed.emit()
