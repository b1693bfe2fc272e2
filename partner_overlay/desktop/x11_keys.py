"""Keys that work everywhere on X11: the server is asked for each of them, and sends those alone."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.global_keys import WHAT, Bound
from partner_overlay.desktop.x11_key_connection import KeyEvent, Kind, X11KeyConnection
from partner_overlay.desktop.x11_keyboard import Grab
from partner_overlay.domain.sentences import Sentence


class X11GlobalKeys(QObject):
    """Only where the X server has every window: under XWayland it would give the keys, and never send one."""

    def __init__(self, connection: X11KeyConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection = connection
        self._is_open = True
        self._keyboard = connection.keyboard()
        self._wished: Mapping[str, Chord] = {}
        self._held: dict[Grab, str] = {}
        self._standing: dict[str, Bound] = {}
        self._pressed: Callable[[str], None] = _unheard
        self._changed: Callable[[], None] = _unseen
        self._released = (0, 0)  # the last key let go, and when
        self._ear = QSocketNotifier(connection.descriptor, QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._hear)

    @property
    def can_bind(self) -> bool:
        return True

    @property
    def desktop_chooses(self) -> bool:
        return False

    def listen(self, pressed: Callable[[str], None], changed: Callable[[], None]) -> None:
        self._pressed, self._changed = pressed, changed

    def bind(self, wished: Mapping[str, Chord], words: Mapping[str, str]) -> None:
        del words  # the server asks for no names
        self._wished = dict(wished)
        self._hold()

    def standing(self) -> Mapping[str, Bound]:
        return dict(self._standing)

    def close(self) -> None:
        """The server lets go of every key with the connection."""
        if self._is_open:
            self._is_open = False
            self._ear.setEnabled(False)
            self._soon.stop()
            self._connection.close()

    def finding(self) -> Finding:
        refused = [bound.why for bound in self._standing.values() if not bound.bound]
        why = "The X server gives the program the keys that were chosen, and no others."
        return Finding(WHAT, Answer.YES, " ".join((why, *refused)))

    def _hold(self) -> None:
        """Let go of all, and ask for what is wished on the keyboard as it is mapped now."""
        if not self._is_open:
            return
        before = self._standing
        self._connection.let_go(grab for held in self._held for grab in self._keyboard.with_locks(held))
        self._held = {}
        self._keyboard = self._connection.keyboard()
        self._standing = {name: self._ask_for(name, chord) for name, chord in self._wished.items()}
        self._soon.start()  # an answer may have brought events along, and the socket would not tell of them again
        if self._standing != before:
            self._changed()

    def _ask_for(self, name: str, chord: Chord) -> Bound:
        grabs = self._keyboard.grabs(chord)
        if not grabs:
            return Bound(False, Sentence("This keyboard has no key for {keys}.", keys=str(chord)))
        if not grabs.isdisjoint(self._held):
            return Bound(False, Sentence("Another action has {keys} on this keyboard.", keys=str(chord)))
        if not self._connection.hold(each for grab in grabs for each in self._keyboard.with_locks(grab)):
            return Bound(False, Sentence("Another program holds {keys}.", keys=str(chord)))
        self._held |= dict.fromkeys(grabs, name)
        return Bound(True)

    @Slot()
    def _hear(self) -> None:
        events = self._connection.events()
        for event in events:
            if event.kind is Kind.PRESS:
                self._on_press(event)
            elif event.kind is Kind.RELEASE:
                self._released = (event.keycode, event.time)
        if any(event.kind is Kind.MAPPING for event in events):
            self._follow_keyboard()
        self._ear.setEnabled(self._is_open and self._connection.is_alive)

    def _on_press(self, event: KeyEvent) -> None:
        """While a key stays down, the server says at each repeat that it was let go and pressed in the same moment."""
        if not self._is_open:
            return
        self._connection.give_keyboard_back()
        name = self._held.get(Grab(event.keycode, self._keyboard.without_locks(event.modifiers)))
        if name is not None and (event.keycode, event.time) != self._released:
            self._pressed(name)

    def _follow_keyboard(self) -> None:
        """Another layout, or another keyboard that is mapped in the same way."""
        if self._is_open and self._wished and self._connection.keyboard() != self._keyboard:
            self._hold()


def _unheard(_name: str) -> None:
    """Nobody listens yet."""


def _unseen() -> None:
    """Nobody listens yet."""
