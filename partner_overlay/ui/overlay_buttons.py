"""The buttons on the overlay: those that belong to its words, and the row of controls under the pointer.

Most of the time there are none, so that nothing of them is loaded before the first is needed.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Signal
from PySide6.QtWidgets import QWidget

from partner_overlay.application.settings import Form
from partner_overlay.presentation.overlay_view import Button, OverlayView
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui import card
from partner_overlay.ui.appearance import Appearance
from partner_overlay.ui.card import CardFace

if TYPE_CHECKING:
    from partner_overlay.ui.button_row import ButtonRow

_CONTROLS = 50  # logical pixels that the row of controls adds under the pointer
_OVERHANG = 6  # a plain button's own margin, so that its words end where the card's words end
_ABOUT_WORDS = frozenset({Ask.BACK, Ask.NEXT, Ask.SAID, Ask.PIN, Ask.SKIP, Ask.NEVER})


class OverlayButtons(QObject):
    """Builds rows when they are first needed and places them on their host."""

    clicked = Signal(object)  # the OverlayButton

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._words: ButtonRow | None = None
        self._controls: ButtonRow | None = None

    @property
    def controls_shown(self) -> bool:
        """Whether there is a row of controls now."""
        return self._controls is not None and bool(self._controls.buttons)

    @property
    def requests(self) -> frozenset[Request]:
        """What the buttons that are drawn now ask for."""
        rows = (row for row in (self._words, self._controls) if row is not None)
        return frozenset(button.request for row in rows for button in row.buttons)

    def controls_height(self, appearance: Appearance) -> int:
        """What the row of controls adds to the overlay's height now, in pixels."""
        return appearance.px(_CONTROLS) if self.controls_shown else 0

    def render_words(self, view: OverlayView, appearance: Appearance) -> int:
        """The buttons that belong to the words, such as "offered". Returns their width in pixels."""
        buttons = view.words.buttons if view.form is Form.CARD and view.words is not None else ()
        if self._words is None:
            if not buttons:
                return 0
            self._words = self._row(gap=0, plated=False)
        self._words.render(buttons, appearance)
        return self._words.width(appearance)

    def place_words(self, face: CardFace, appearance: Appearance) -> None:
        """Lay the words' own buttons at the end of the card's small line."""
        if self._words is not None and self._words.buttons:
            room = face.small_line.adjusted(0, 0, appearance.px(_OVERHANG), 0)
            self._words.place(room, appearance.px(card.WIDTH), appearance)

    def render_controls(self, view: OverlayView | None, resting: QSize, appearance: Appearance) -> None:
        """The row of controls under an overlay of this resting size; None takes it away."""
        controls = _controls_of(view) if view is not None else ()
        if self._controls is None:
            if not controls:
                return
            self._controls = self._row(gap=6, plated=True)
        self._controls.render(controls, appearance)
        if controls:
            self._controls.place(_room_under(resting, appearance), resting.width(), appearance)

    def _row(self, gap: float, *, plated: bool) -> "ButtonRow":
        from partner_overlay.ui.button_row import ButtonRow  # noqa: PLC0415 - after the first paint

        row = ButtonRow(gap, self._host, plated=plated)
        row.clicked.connect(self.clicked)
        return row


def _controls_of(view: OverlayView) -> tuple[Button, ...]:
    """A card has all controls; a strip, which shows no words, those that are not about words."""
    match view.form:
        case Form.CARD:
            return view.controls
        case Form.STRIP:
            return tuple(button for button in view.controls if button.request.ask not in _ABOUT_WORDS)
        case _:
            return ()


def _room_under(resting: QSize, appearance: Appearance) -> QRectF:
    px = appearance.px
    return QRectF(px(12), resting.height() + px(1), resting.width() - px(24), px(_CONTROLS - 1))
