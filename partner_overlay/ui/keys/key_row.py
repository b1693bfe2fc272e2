"""One action with its key: the words, the recorder, what stands beside it, and a key that waits for a word."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.keys_view import KeyNote, KeyView
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.keys.chord_recorder import ChordRecorder
from partner_overlay.ui.keys.key_offer import OfferBox
from partner_overlay.ui.keys.note_line import NoteLine
from partner_overlay.ui.keys.spoken_label import speak
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal


class KeyRow(QWidget):
    pressed = Signal(str)  # a chord, or empty for none
    taken = Signal()
    left = Signal()
    recording_changed = Signal(bool)

    def __init__(self, view: KeyView, scheme: Scheme) -> None:
        super().__init__()
        self.view = view
        self._scheme = scheme
        self._notes: Sequence[KeyNote] = ()
        self._words = plain_label(view.words, wrap=True)
        self.recorder = ChordRecorder(view.words)
        self.without = QPushButton(self.tr("No key"))
        self.hint = plain_label(quiet=True, wrap=True)
        self.offer = OfferBox(view.words, scheme)
        self._under = QVBoxLayout()
        self._build()
        self._connect()
        self.show_key(view)

    def _build(self) -> None:
        self.setProperty("row", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 7, 0, 7)
        rows.setSpacing(5)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.without.setProperty("line", True)
        self.without.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click on it must not end the recording
        self.without.setMinimumHeight(28)
        head = Flow(across=12, down=4)
        head.add(self._words, self.without, self.recorder)
        self._under.setSpacing(3)
        rows.addWidget(head)
        rows.addWidget(self.hint)
        rows.addLayout(self._under)
        rows.addWidget(self.offer)
        self._show_recording()

    def _connect(self) -> None:
        self.recorder.recorded.connect(self.pressed)
        self.recorder.refused.connect(self._on_refused)
        self.recorder.recording_changed.connect(self._on_recording)
        self.without.clicked.connect(self.recorder.forget)
        self.offer.taken.connect(self.taken)
        self.offer.left.connect(self.left)

    def set_scheme(self, scheme: Scheme) -> None:
        """Draw the signs in the colours of this scheme from now on."""
        self._scheme = scheme
        self.offer.set_scheme(scheme)
        for line in self.findChildren(NoteLine):
            line.set_scheme(scheme)

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        self.recorder.fit()

    def show_key(self, view: KeyView) -> None:
        """Show this; where the keyboard is, it stays."""
        had_keyboard = self.offer.has_keyboard
        self.view = view
        self.recorder.show_key(literal(view.shown))
        self.recorder.fit()
        self.recorder.setAccessibleDescription(" ".join(note.words for note in view.notes))
        self._show_notes(view.notes)
        self.offer.show_offer(view.offer)
        if had_keyboard and view.offer is None:
            self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_notes(self, notes: Sequence[KeyNote]) -> None:
        if notes == self._notes:
            return
        self._notes = notes
        while (item := self._under.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        for note in notes:
            self._under.addWidget(NoteLine(note, self._scheme))

    @property
    def told(self) -> str:
        """What is said of the keys that are being pressed."""
        return "" if self.hint.isHidden() else self.hint.text()

    def _show_recording(self) -> None:
        recording = self.recorder.recording
        self.without.setVisible(recording and self.view.has_key)
        self.hint.setVisible(recording)
        self.hint.setText(
            self.tr(
                "Esc leaves the key as it is, Backspace takes it away. "
                "If nothing happens, the desktop keeps these keys for itself."
            )
        )

    @Slot(bool)
    def _on_recording(self, recording: bool) -> None:  # noqa: FBT001  as the signal gives it
        self._show_recording()
        self.recording_changed.emit(recording)

    @Slot(str)
    def _on_refused(self, why: str) -> None:
        self.hint.setText(literal(why))
        speak(self.hint, self.hint.text())
