"""One choice of a few, side by side. A second click on it takes it back; arrow keys go from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from partner_overlay.overriding import override
from partner_overlay.presentation.review_view import NOTHING
from partner_overlay.ui.joined_buttons import JoinedButtons
from partner_overlay.ui.plain_words import menu_words

_KEYS = Qt.Key


class Segments(JoinedButtons):
    """Tab comes to it once; digits choose by place. `row_wanted` asks for the choice above (-1) or below (1)."""

    picked = Signal(int)  # a place, or NOTHING
    row_wanted = Signal(int)

    def __init__(self, name: str, words: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._chosen = NOTHING
        self._turn = 0
        self._shows = False
        self.buttons = tuple(_Segment(self, place, name, word) for place, word in enumerate(words))
        for button in self.buttons:
            button.clicked.connect(self._on_clicked)
            button.toggled.connect(self._on_toggled)
        self.add(*self.buttons)
        self._take_turns(0)

    @property
    def chosen(self) -> int:
        return self._chosen

    def show_chosen(self, place: int) -> bool:
        """Show this one as chosen. Returns whether anything changed."""
        changed, self._chosen = place != self._chosen, place
        self._shows = True
        for button in self.buttons:
            button.setAutoExclusive(False)  # of those one must always be on
            button.setChecked(button.place == place)
        for button in self.buttons:
            button.setAutoExclusive(True)
        self._shows = False
        if changed and not any(button.hasFocus() for button in self.buttons):
            self._take_turns(max(place, 0))
        return changed

    def focus_turn(self) -> None:
        """The keyboard comes here from the choice above or below."""
        self.buttons[self._turn].setFocus(Qt.FocusReason.TabFocusReason)

    def go(self, place: int) -> None:
        """The keyboard goes to this one, if there is one."""
        if 0 <= place < len(self.buttons):
            self._take_turns(place)
            self.focus_turn()

    def toggle(self, place: int) -> None:
        """Choose it, or take it back when it is chosen."""
        if 0 <= place < len(self.buttons):
            self._take_turns(place)
            self.buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_chosen(NOTHING if place == self._chosen else place)
            self.picked.emit(self._chosen)

    def _take_turns(self, place: int) -> None:
        """Tab leads to this one; the others are a click or an arrow key away."""
        self._turn = place
        for button in self.buttons:
            mine = button.place == place
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if mine else Qt.FocusPolicy.ClickFocus)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _Segment):
            self.toggle(button.place)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        """A screen reader switches it without a click."""
        button = self.sender()
        if on and not self._shows and isinstance(button, _Segment):
            self.toggle(button.place)


class _Segment(QPushButton):
    def __init__(self, home: Segments, place: int, name: str, word: str) -> None:
        super().__init__(menu_words(word))
        self._home = home
        self.place = place
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so a screen reader calls it one choice of several
        self.setMinimumHeight(30)
        self.setAccessibleName(f"{name}: {word}")

    @override
    def nextCheckState(self) -> None:
        """Which one is on is for all of them to say."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {_KEYS.Key_Right: ahead, _KEYS.Key_Left: -ahead}
        rows = {_KEYS.Key_Up: -1, _KEYS.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self._home.go(self.place + steps[key])
        elif key in rows:
            self._home.row_wanted.emit(rows[key])
        elif key in {_KEYS.Key_Return, _KEYS.Key_Enter}:
            self._home.toggle(self.place)
        elif _KEYS.Key_1 <= key <= _KEYS.Key_9:
            self._home.toggle(key - _KEYS.Key_1)
        else:
            super().keyPressEvent(event)
