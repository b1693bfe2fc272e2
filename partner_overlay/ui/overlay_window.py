"""The overlay: one small window that draws the form it is given and says what was asked for on it.

It takes no focus, makes nothing happen by itself, and repaints only when what it shows has changed.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from partner_overlay.application.settings import Form, Look
from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme, scheme_of
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.text_size import scaled_size
from partner_overlay.ui.appearance import Appearance, appearance_of
from partner_overlay.ui.card import CardFace
from partner_overlay.ui.dragging import Dragging
from partner_overlay.ui.face import Parts
from partner_overlay.ui.faces import face_of
from partner_overlay.ui.overlay_buttons import OverlayButtons
from partner_overlay.ui.picture import Picture
from partner_overlay.ui.resting_place import RestingPlace
from partner_overlay.ui.shown import is_only_time, shown
from partner_overlay.ui.typeface import interface_family

if TYPE_CHECKING:  # what the first paint does not need is loaded when it is
    from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QHideEvent, QMouseEvent, QShowEvent, QWheelEvent

    from partner_overlay.ui.heard_parts import HeardButton
    from partner_overlay.ui.overlay_button import OverlayButton
    from partner_overlay.ui.overlay_speech import OverlaySpeech
    from partner_overlay.ui.words_fade import WordsFade


class OverlayWindow(QWidget):
    """Every form of the overlay. The desktop decides `window_flags` and whether corners can be translucent."""

    requested = Signal(object)  # a Request
    menu_requested = Signal(QPoint)  # on the screen
    moved = Signal(QPoint)  # the new place of the top left corner, when a drag has ended
    pointer_entered = Signal()
    pointer_left = Signal()

    def __init__(self, window_flags: Qt.WindowType, *, translucent: bool, system_scheme: Scheme = Scheme.DARK) -> None:
        super().__init__(None, window_flags)
        self._translucent = translucent
        self._system_scheme = system_scheme
        self._reduced_motion = False
        self._text_scale = 100
        self._family = interface_family(QGuiApplication.font())
        self._view: OverlayView | None = None
        self._look = Look()
        self._appearance = self._appearance_now()
        self._picture: Picture | None = None
        self._fade: WordsFade | None = None
        self._drag: Dragging | None = None
        self._hovered = False
        self._through = False
        self._blanked = False
        self._buttons = OverlayButtons(self)
        self._buttons.clicked.connect(self._on_button)
        self._place = RestingPlace(self)
        self._speech: OverlaySpeech | None = None
        self._set_attributes()

    def _set_attributes(self) -> None:
        attribute = Qt.WidgetAttribute
        self.setWindowTitle("Partner Overlay")
        self.setAttribute(attribute.WA_ShowWithoutActivating)
        self.setAttribute(attribute.WA_AlwaysShowToolTips)
        self.setAttribute(attribute.WA_MacAlwaysShowToolWindow)  # also while another program is the active one
        self.setAttribute(attribute.WA_TranslucentBackground, on=self._translucent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # What it is told

    @override
    def render(self, view: OverlayView, look: Look) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show this view. One that looks the same as the last draws nothing."""
        before, self._view, self._look = self._view, view, look
        if self.isVisible():
            self._speak()
        self._let_through(on=view.click_through)
        appearance, self._appearance = self._appearance, self._appearance_now()
        if before is None or appearance != self._appearance:
            self._end_fade()
            self._lay_out(view)
        elif shown(before) != shown(view):
            self._change(before, view)
        elif self._hovered and before.controls != view.controls:
            self._show_controls(view)
        self._blank(on=view.form is Form.BLANK)

    def set_reduced_motion(self, *, on: bool) -> None:
        """Swap words at once instead of fading them."""
        before, self._reduced_motion = self._reduced_motion, on
        if on and not before:
            self._end_fade()

    def set_system_scheme(self, scheme: Scheme) -> None:
        """The desktop's colours have changed."""
        self._system_scheme = scheme
        self.look_again()

    def set_text_scale(self, scale: int) -> None:
        """How large the desktop wants its text, in per cent of how it comes."""
        self._text_scale = scale
        self.look_again()

    def set_translucent(self, *, on: bool) -> None:
        """Whether the desktop blends windows now; where it does not, the overlay is square and opaque."""
        self._translucent = on
        self.look_again()

    def make_anew(self, *, translucent: bool) -> None:
        """While it is hidden: its next native window can be seen through, or can't. On Windows that is for good."""
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, on=translucent)
        self.destroy()
        self.set_translucent(on=translucent)

    @property
    def fading(self) -> bool:
        """Whether words are being cross-faded now."""
        return self._fade is not None and self._fade.running

    @property
    def resting_size(self) -> QSize:
        """The size without the row of controls: what a place on the screen is reckoned with."""
        return self._picture.face.size if self._picture is not None else self.size()

    @property
    def is_dragged(self) -> bool:
        """The coach has it under way."""
        return self._drag is not None and self._drag.under_way

    def stand_at(self, place: QPoint) -> None:
        """Stand here, in the size that it should have."""
        self._place.take(place)
        self._take_size()
        handle = self.windowHandle()
        if handle is not None:  # after another scale, X11's window keeps its old pixels until it is told, past QWidget
            handle.setGeometry(self.geometry())

    @property
    def parts(self) -> Parts:
        """Where minutes, phase, phase line and words stand on it."""
        return self._picture.face.parts if self._picture is not None else Parts()

    @Slot()
    def _speak(self) -> None:
        if self._view is not None:
            self._speech_now().tell(self._view)

    def announce(self, words: str) -> None:
        """Hand these words to a screen reader, which says them when it has finished what it is saying."""
        self._speech_now().announce(words)

    def _speech_now(self) -> "OverlaySpeech":
        if self._speech is None:
            from partner_overlay.ui.overlay_speech import OverlaySpeech  # noqa: PLC0415 - after the first paint

            self._speech = OverlaySpeech(self, lambda: self.parts, self._buttons)
            self._speech.clicked.connect(self._on_button)
        return self._speech

    # How it comes to be drawn

    @Slot()
    def look_again(self) -> None:
        """Show the same once more, as the surroundings want it now."""
        if self._view is not None:
            self.render(self._view, self._look)

    def _appearance_now(self) -> Appearance:
        return appearance_of(
            scheme_of(self._look.theme, self._system_scheme),
            self._family,
            size=scaled_size(self._look.size, self._text_scale),
            opacity=self._look.opacity,
            translucent=self._translucent,
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _change(self, before: OverlayView, view: OverlayView) -> None:
        """Another view in the same appearance: other words are faded in, all else is swapped."""
        leaving = self._picture
        self._lay_out(view, only_time=is_only_time(before, view))
        if leaving is not None and self._picture is not None and self._is_faded(before, view):
            self._start_fade(self._picture, leaving)

    def _is_faded(self, before: OverlayView, view: OverlayView) -> bool:
        if self._reduced_motion or not self.isVisible() or before.form is not view.form:
            return False
        return view.words is not None and before.words is not None and before.words.key != view.words.key

    def _lay_out(self, view: OverlayView, *, only_time: bool = False) -> None:
        """Build the face anew, take its size, place the buttons, and ask to be drawn.

        `only_time`: nothing but what stands above the words has changed, so only that is drawn.
        """
        room = self._buttons.render_words(view, self._appearance)
        face = face_of(view, self._appearance, buttons=room, roomy=self._hovered)
        self._picture = Picture(face, view, self._appearance)
        if isinstance(face, CardFace):
            self._buttons.place_words(face, self._appearance)
        self._show_controls(view)
        self.update(self._picture.above_words if only_time else self.rect())

    def _show_controls(self, view: OverlayView) -> None:
        """The row of controls while the pointer is there, and the size that comes with it."""
        self._buttons.render_controls(view if self._hovered else None, self.resting_size, self._appearance)
        self._take_size()

    def _take_size(self) -> None:
        self.resize(self.resting_size + QSize(0, self._buttons.controls_height(self._appearance)))
        self._place.stay_on_screen(grown=self._buttons.controls_shown)

    # The fade

    def _start_fade(self, picture: Picture, leaving: Picture) -> None:
        if self._fade is None:
            from partner_overlay.ui.words_fade import WordsFade  # noqa: PLC0415 - after the first paint

            self._fade = WordsFade(self)
            self._fade.changed.connect(self._on_faded)
        self._fade.start(picture, leaving.face)

    @Slot(QRect)
    def _on_faded(self, changing: QRect) -> None:
        self.update(changing)

    def _end_fade(self) -> None:
        if self._fade is not None:
            self._fade.stop()

    @Slot(object)
    def _on_button(self, button: "OverlayButton | HeardButton") -> None:
        if button.request.ask is Ask.MENU:
            self.menu_requested.emit(button.mapToGlobal(button.rect().bottomLeft()))
        else:
            self.requested.emit(button.request)

    # Blank

    def _blank(self, *, on: bool) -> None:
        """Blank hides the window; it shows again only if blank was what hid it."""
        if on and self.isVisible():
            self._blanked = True
            self.hide()
        elif not on and self._blanked:
            self._blanked = False
            self.show()

    # The pointer

    def _let_through(self, *, on: bool) -> None:
        """Clicks go through to what lies below; nothing hovers then, and nothing is held."""
        if on is not self._through:
            self._through = on
            self._drag = None
            self._hover(on=False)
            self._tell_whether_through()

    def _tell_whether_through(self) -> None:
        """The native window, and not the widget: a widget's flags would hide it and make it anew."""
        handle = self.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowTransparentForInput, self._through)

    def _hover(self, *, on: bool) -> None:
        if on is self._hovered or (on and self._through):
            return
        self._hovered = on
        if self._view is not None and self._view.form in {Form.CARD, Form.STRIP}:
            self._end_fade()
            self._lay_out(self._view)
        (self.pointer_entered if on else self.pointer_left).emit()

    def _clicked(self) -> None:
        """A click on the dot asks to come back; elsewhere a click does nothing."""
        if self._view is not None and self._view.form is Form.PRESENCE:
            self.requested.emit(Request(Ask.PRESENCE))

    @override
    def enterEvent(self, event: "QEnterEvent") -> None:
        super().enterEvent(event)
        self._hover(on=True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._drag is None:
            self._hover(on=False)

    @override
    def showEvent(self, event: "QShowEvent") -> None:
        super().showEvent(event)
        if self._through:
            self._tell_whether_through()

    @override
    def hideEvent(self, event: "QHideEvent") -> None:
        super().hideEvent(event)
        self._drag = None
        self._hover(on=False)
        self._end_fade()

    @override
    def mousePressEvent(self, event: "QMouseEvent") -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = Dragging(event.globalPosition().toPoint(), self.pos())

    @override
    def mouseMoveEvent(self, event: "QMouseEvent") -> None:
        place = self._drag.moved_to(event.globalPosition().toPoint()) if self._drag is not None else None
        if place is not None:
            self._place.take(place)

    @override
    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:
        drag, self._drag = self._drag, None
        if drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if drag.under_way:
            self.moved.emit(self.pos())
            self._place.stay_on_screen(grown=self._buttons.controls_shown)
        else:
            self._clicked()

    @override
    def mouseDoubleClickEvent(self, event: "QMouseEvent") -> None:
        """Card and strip change places; the hairline opens to a card."""
        if self._view is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        other = {Form.CARD: Form.STRIP, Form.STRIP: Form.CARD, Form.HAIRLINE: Form.CARD}.get(self._view.form)
        if other is not None:
            self.requested.emit(Request(Ask.FORM, other.value))

    @override
    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        self.menu_requested.emit(event.globalPos())

    @override
    def wheelEvent(self, event: "QWheelEvent") -> None:
        event.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.look_again()

    @override
    def paintEvent(self, _event: QPaintEvent, /) -> None:
        if self._picture is not None:
            self._picture.paint(QPainter(self), QRectF(self.rect()))
        if self._view is not None and self.accessibleName() != self._view.spoken:
            QTimer.singleShot(0, self, self._speak)  # it would delay the first paint
