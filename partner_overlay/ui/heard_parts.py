"""What a screen reader finds on the overlay beside its name: minutes, phase, words, and the controls not shown now.

They are widgets that draw nothing and that the pointer goes through; none is made before a screen reader looks.
"""

from collections.abc import Collection

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.overlay_view import Button, OverlayView
from partner_overlay.presentation.requests import Request
from partner_overlay.ui.face import Parts
from partner_overlay.ui.text_block import literal

_HEIGHT = 20  # pixels


class HeardButton(QAbstractButton):
    """A control by its name alone, which a screen reader can press."""

    def __init__(self, button: Button, host: QWidget) -> None:
        super().__init__(host)
        self.request = button.request
        _draw_nothing(self)
        self.render_button(button)

    def render_button(self, button: Button) -> None:
        """Be this button, which asks for the same."""
        self.setEnabled(button.enabled)
        _name(self, button.hint or button.words)

    @override
    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Nothing of it is seen."""


class HeardParts(QObject):
    """Keeps the parts in step with the view."""

    clicked = Signal(object)  # the HeardButton

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._minutes, self._phase, self._words = (self._label() for _ in range(3))
        self._buttons: list[HeardButton] = []

    def _label(self) -> QLabel:
        label = QLabel(self._host)
        _draw_nothing(label)
        return label

    def render(self, view: OverlayView, parts: Parts, seen: Collection[Request]) -> None:
        """Say this view. `parts`: where it is drawn; `seen`: what the buttons that are drawn ask for."""
        whole = self._host.rect()
        for label, words, place in (
            (self._minutes, view.heard.minutes, parts.minutes),
            (self._phase, view.heard.phase, parts.phase),
            (self._words, view.heard.words, parts.words),
        ):
            _name(label, words)
            label.setGeometry(place if not place.isEmpty() else whole)
            label.setVisible(bool(words))
        self._render_buttons(_unseen(view, seen), whole)

    def _render_buttons(self, buttons: list[Button], whole: QRect) -> None:
        """Beside each other at the lower edge, where a pointer that is sent to one brings up the real ones."""
        if [button.request for button in buttons] != [button.request for button in self._buttons]:
            for gone in self._buttons:
                gone.hide()
                gone.deleteLater()
            self._buttons = [self._built(button) for button in buttons]
        for place, (heard, button) in enumerate(zip(self._buttons, buttons, strict=True)):
            heard.render_button(button)
            width = max(1, whole.width() // len(buttons))
            height = min(_HEIGHT, whole.height())
            heard.setGeometry(place * width, whole.height() - height, width, height)
            heard.show()

    def _built(self, button: Button) -> HeardButton:
        built = HeardButton(button, self._host)
        built.clicked.connect(self._click)
        return built

    @Slot()
    def _click(self) -> None:
        self.clicked.emit(self.sender())


def _unseen(view: OverlayView, seen: Collection[Request]) -> list[Button]:
    """What can be asked for and is not drawn as a button, each once."""
    of_words = view.words.buttons if view.words is not None else ()
    unseen = {button.request: button for button in (*view.controls, *of_words) if button.request not in seen}
    return list(unseen.values())


def _draw_nothing(part: QWidget) -> None:
    part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    part.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
    part.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _name(part: QWidget, words: str) -> None:
    plain = literal(words)
    if part.accessibleName() != plain:
        part.setAccessibleName(plain)
