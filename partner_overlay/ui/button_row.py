"""A row of buttons on the overlay: some where reading begins, the rest at the other end."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.overlay_view import Button
from partner_overlay.presentation.requests import Ask
from partner_overlay.ui.appearance import Appearance
from partner_overlay.ui.overlay_button import SIGNS, Manner, OverlayButton

_LEAST = 40  # logical pixels that a button with words keeps


class ButtonRow(QObject):
    """Keeps one real button for each that it is given; says which was clicked."""

    clicked = Signal(object)  # the OverlayButton

    def __init__(self, gap: float, parent: QWidget, *, plated: bool) -> None:
        super().__init__(parent)
        self._host = parent
        self._manner = Manner.PLATED if plated else Manner.PLAIN
        self._gap = gap
        self.buttons: list[OverlayButton] = []

    def render(self, buttons: Sequence[Button], appearance: Appearance) -> None:
        """Show these buttons; those that ask for the same stay the same widgets."""
        if [button.request for button in buttons] != [button.request for button in self.buttons]:
            self.clear()
            self.buttons = [self._built(button, appearance) for button in buttons]
            return
        for shown, button in zip(self.buttons, buttons, strict=True):
            shown.render_button(button, appearance)

    def _built(self, button: Button, appearance: Appearance) -> OverlayButton:
        built = OverlayButton(button, appearance, self._manner, self._host)
        built.clicked.connect(self._click)
        return built

    def clear(self) -> None:
        """Take all buttons away."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []

    def width(self, appearance: Appearance) -> int:
        """The width of all buttons and the gaps between them, in pixels."""
        return self._width_with(appearance.px(self._gap))

    def _width_with(self, gap: int) -> int:
        gaps = gap * max(0, len(self.buttons) - 1)
        return sum(button.sizeHint().width() for button in self.buttons) + gaps

    def place(self, room: QRectF, whole: float, appearance: Appearance) -> None:
        """Lay the buttons into the room, on a window of this whole width, and show them."""
        gap = self._narrow_to(room.width(), appearance)
        left = room.x()
        for button in self._first:
            self._put(button, left, room, whole, appearance)
            left += button.width() + gap
        right = room.right()
        for button in reversed(self._last):
            self._put(button, right - button.width(), room, whole, appearance)
            right -= button.width() + gap

    def _narrow_to(self, width: float, appearance: Appearance) -> int:
        """The gap to use. Too little room closes the gaps first, then cuts words, the longest first."""
        for button in self.buttons:
            button.resize(button.sizeHint())
        wide, close = appearance.px(self._gap), appearance.px(min(self._gap, 2))
        if self._width_with(wide) <= width:
            return wide
        spare = round(width) - self._width_with(close)
        if spare >= 0:
            return close + spare // max(1, len(self.buttons) - 1)
        self._cut_words(-spare, appearance.px(_LEAST))
        return close

    def _cut_words(self, excess: int, least: int) -> None:
        worded = sorted((button for button in self.buttons if button.has_words), key=OverlayButton.width)
        while excess > 0 and worded:
            button = worded.pop()
            taken = min(excess, max(0, button.width() - least))
            button.resize(button.width() - taken, button.height())
            excess -= taken

    @property
    def _first(self) -> list[OverlayButton]:
        if self._manner is Manner.PLAIN:
            return []
        return [button for button in self.buttons if _stands_first(button)]

    @property
    def _last(self) -> list[OverlayButton]:
        first = self._first
        return [button for button in self.buttons if button not in first]

    def _put(self, button: OverlayButton, left: float, room: QRectF, whole: float, appearance: Appearance) -> None:
        top = room.y() + (room.height() - button.height()) / 2
        place = appearance.across(QRectF(left, top, button.width(), button.height()), whole)
        button.move(round(place.x()), round(place.y()))
        button.show()

    @Slot()
    def _click(self) -> None:
        self.clicked.emit(self.sender())


def _stands_first(button: OverlayButton) -> bool:
    return button.request.ask in SIGNS and button.request.ask is not Ask.MENU
