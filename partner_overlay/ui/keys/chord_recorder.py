"""A button that shows a key and, once pressed, takes the next combination of keys instead."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton

from partner_overlay.application.chords import MODIFIERS
from partner_overlay.overriding import override
from partner_overlay.presentation.chord_words import chord_words, key_name
from partner_overlay.presentation.key_rules import why_not
from partner_overlay.ui.keys.pressed_chord import MODIFIER_KEYS, Press, chord_of, held
from partner_overlay.ui.plain_words import menu_words

_KEYS = Qt.Key
_NOTHING_HELD = Qt.KeyboardModifier.NoModifier
_LONGEST = "Ctrl+Alt+Shift+PageDown"  # of the usual keys; the button is as wide, so that all stand below one another
_LATIN = "F"  # of the letters of keys, which are Latin in every language
_PADDING, _HEIGHT = 40, 32  # pixels, with the frame; the height at the least

translate = QCoreApplication.translate


class ChordRecorder(QPushButton):
    """While it records: Esc leaves the key as it was, Backspace or Delete takes it away, Tab goes on."""

    recorded = Signal(str)  # a chord, or empty for none
    refused = Signal(str)  # why what was pressed can't be used; it goes on recording
    recording_changed = Signal(bool)

    def __init__(self, action: str) -> None:
        super().__init__()
        self._action = action
        self._shown = ""
        self._held: frozenset[str] = frozenset()
        self.recording = False
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    def show_key(self, shown: str) -> None:
        """The key that the action has, in words."""
        self._shown = shown
        self._say()

    def stop(self) -> None:
        """Leave the key as it was."""
        if self.recording:
            self.recording = False
            self._say()
            self.recording_changed.emit(self.recording)

    def forget(self) -> None:
        """The action has no key from now on."""
        self._take("")

    def fit(self) -> None:
        """As wide and high as its usual words, however large the letters are."""
        self.ensurePolished()
        longest = chord_words(_LONGEST, translate)
        rooms = [self._room(words) for words in (longest, _LATIN, self._asking(), self._shown)]
        self.setMinimumWidth(max(room.width() for room in rooms) + _PADDING)
        around = self.sizeHint().height() - self._room(self.text()).height()
        self.setFixedHeight(max(_HEIGHT, max(room.height() for room in rooms) + around))

    def _room(self, words: str) -> QSize:
        """Letters of one script are higher than those of another."""
        return self.fontMetrics().size(0, words)

    def _start(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # a click gives none on macOS
        self.recording, self._held = True, frozenset()
        self._say()
        self.recording_changed.emit(self.recording)

    def _take(self, chord: str) -> None:
        self.stop()
        self.recorded.emit(chord)

    def _asking(self) -> str:
        return self.tr("Press the keys…")

    def _say(self) -> None:
        words = self._in_progress() if self.recording else self._shown
        self.setText(menu_words(words))
        self.setProperty("recording", self.recording)
        self.style().unpolish(self)  # else the style sheet would go on with the old looks
        self.setAccessibleName(f"{self._action}: {words}")

    def _in_progress(self) -> str:
        names = "".join(f"{key_name(name, translate)}+" for name in MODIFIERS if name in self._held)
        return f"{names}…" if names else self._asking()

    def _hold(self, press: Press) -> None:
        self._held = held(press)
        self._say()

    @Slot()
    def _on_clicked(self) -> None:
        if self.recording:
            self.stop()
        else:
            self._start()

    # Qt's

    @override
    def event(self, event: QEvent) -> bool:
        """While it records, no key is a shortcut."""
        if self.recording and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.recording:
            if not event.isAutoRepeat():
                self._pressed(event)
        elif event.key() in {_KEYS.Key_Return, _KEYS.Key_Enter} and not event.isAutoRepeat():
            self._start()
        elif event.key() in {_KEYS.Key_Delete, _KEYS.Key_Backspace}:
            self.forget()
        else:
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> None:
        alone = event.modifiers() == _NOTHING_HELD
        if event.key() in MODIFIER_KEYS:
            self._hold(Press.of(event))
        elif alone and event.key() == _KEYS.Key_Escape:
            self.stop()
        elif alone and event.key() in {_KEYS.Key_Delete, _KEYS.Key_Backspace}:
            self.forget()
        else:
            self._judge(Press.of(event))

    def _judge(self, press: Press) -> None:
        chord = chord_of(press)
        if chord is None:
            self.refused.emit(self.tr("That key can't be used here. Letters from A to Z, digits and F keys can."))
        elif why := why_not(chord, translate):
            self.refused.emit(why)
        else:
            self._take(str(chord))

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self.recording:
            self._hold(Press.of(event))
        else:
            super().keyReleaseEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.stop()
        super().focusOutEvent(event)
