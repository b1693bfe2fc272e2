"""The page of keys that work everywhere: the switch, a row for each action, and what is good to know besides."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.keys_requests import KeyPressed, KeysAsk
from partner_overlay.presentation.keys_view import KeysView, KeyView
from partner_overlay.ui.button_foot import button_foot
from partner_overlay.ui.decks.tick_box import TickBox
from partner_overlay.ui.keys.command_row import CommandRow
from partner_overlay.ui.keys.key_row import KeyRow
from partner_overlay.ui.plain_words import hint, plain_label
from partner_overlay.ui.review.headings import heading_label, title_label
from partner_overlay.ui.text_block import literal

_AROUND = 20  # pixels that stay free above and below what is brought in sight


class KeysPage(QWidget):
    """`scheme` is for the signs; the window gives the rest its colours."""

    requested = Signal(object)  # a KeysRequest
    recording_changed = Signal(bool)  # keys that are held everywhere are let go meanwhile

    def __init__(self, view: KeysView, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self.rows: dict[str, KeyRow] = {}
        self.commands: list[CommandRow] = []
        self.switch = TickBox(self.tr("Keys &work everywhere"))
        self.state = plain_label(quiet=True, wrap=True)
        self.trouble = plain_label(wrap=True)
        self.undo = QPushButton(self.tr("Undo"))
        self.restore = QPushButton(self.tr("Proposed keys"))
        self.area, self._page = QScrollArea(), QWidget()
        self._sections = QVBoxLayout(self._page)
        self._bringing = QTimer(self)
        self._wanted_in_sight: KeyRow | None = None
        self._build(view)
        self._connect()
        self.show_keys(view)

    def _build(self, view: KeysView) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._build_scroll()
        self._fill(view)
        self.area.setWidget(self._page)
        whole.addWidget(self.area, 1)
        self.foot = self._foot()
        whole.addWidget(self.foot)

    def _build_scroll(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("Keys everywhere"))
        self._page.setProperty("page", True)
        self._sections.setContentsMargins(22, 16, 22, 18)
        self._sections.setSpacing(8)

    def _fill(self, view: KeysView) -> None:
        self.switch.setAccessibleName(self.tr("Keys work everywhere"))
        title = title_label()
        title.setText(self.tr("Keys everywhere"))
        self.trouble.setProperty("notice", True)
        self.trouble.setContentsMargins(12, 6, 12, 6)
        for part in (title, plain_label(view.intro, wrap=True), self.trouble, self.switch, self.state):
            self._sections.addWidget(part)
        for section in view.sections:
            self._sections.addSpacing(10)
            self._sections.addWidget(heading_label(section.title))
            rows = QVBoxLayout()
            rows.setSpacing(0)
            for key in section.keys:
                if key.commands:
                    self.commands.append(CommandRow(key))
                    rows.addWidget(self.commands[-1])
                else:
                    rows.addWidget(self._row(KeyRow(key, self._scheme)))
            self._sections.addLayout(rows)
        self._sections.addSpacing(6)
        for remark in view.remarks:
            self._sections.addWidget(plain_label(remark, quiet=True, wrap=True))
        self._sections.addStretch(1)

    def _row(self, row: KeyRow) -> KeyRow:
        self.rows[row.view.name] = row
        row.pressed.connect(self._on_pressed)
        row.taken.connect(self._on_taken)
        row.left.connect(self._on_left)
        row.recording_changed.connect(self._on_recording)
        return row

    def _foot(self) -> QWidget:
        hint(self.undo, self.tr("Takes the last change on this page back"), "Ctrl+Z")
        hint(self.restore, self.tr("Puts back the keys that stood here at first; Undo brings yours again."))
        return button_foot(self.restore, self.undo)

    def _connect(self) -> None:
        self.switch.ticked.connect(self._on_switch)
        self.undo.clicked.connect(self._on_undo)
        self.restore.clicked.connect(self._on_restore)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._on_undo)
        self._bringing.setSingleShot(True)
        self._bringing.timeout.connect(self._bring_in_sight)

    def set_scheme(self, scheme: Scheme) -> None:
        """Draw the signs in the colours of this scheme from now on."""
        self._scheme = scheme
        for row in self.rows.values():
            row.set_scheme(scheme)

    def show_keys(self, view: KeysView) -> None:
        """Show this; a key that is being recorded goes on being recorded."""
        for part in (self.switch, self.foot):
            part.setVisible(view.everywhere is not None)
        self.switch.setChecked(bool(view.everywhere))
        self.state.setText(literal(view.state))
        self.state.setVisible(bool(view.state))
        self.switch.setAccessibleDescription(literal(view.state))
        self.trouble.setText(literal(view.trouble))
        self.trouble.setVisible(bool(view.trouble))
        self.undo.setEnabled(view.can_undo)
        self.restore.setEnabled(view.can_restore)
        for section in view.sections:
            for key in section.keys:
                if key.name in self.rows:
                    self._show_key(self.rows[key.name], key)

    def _show_key(self, row: KeyRow, key: KeyView) -> None:
        offered_now = key.offer is not None and row.view.offer != key.offer
        row.show_key(key)
        if offered_now:
            self._bring(row)

    @property
    def recording(self) -> KeyRow | None:
        """The row whose key is being pressed."""
        return next((row for row in self.rows.values() if row.recorder.recording), None)

    def stop_recording(self) -> None:
        for row in self.rows.values():
            row.recorder.stop()

    def _bring(self, row: KeyRow) -> None:
        """In sight, as soon as what has come up under it has its place."""
        self._wanted_in_sight = row
        self._bringing.start()

    @Slot()
    def _bring_in_sight(self) -> None:
        if self._wanted_in_sight is not None:
            self.area.ensureWidgetVisible(self._wanted_in_sight, 0, _AROUND)

    # What is asked for

    @Slot(str)
    def _on_pressed(self, chord: str) -> None:
        row = self.sender()
        if isinstance(row, KeyRow):
            self.requested.emit(KeyPressed(row.view.name, chord))

    @Slot(bool)
    def _on_recording(self, recording: bool) -> None:  # noqa: FBT001  as the signal gives it
        row = self.sender()
        if recording and isinstance(row, KeyRow):
            self._bring(row)
        self.recording_changed.emit(recording)

    @Slot()
    def _on_taken(self) -> None:
        self.requested.emit(KeysAsk.TAKE)

    @Slot()
    def _on_left(self) -> None:
        self.requested.emit(KeysAsk.LEAVE)

    @Slot()
    def _on_switch(self) -> None:
        self.requested.emit(KeysAsk.SWITCH)

    @Slot()
    def _on_undo(self) -> None:
        if self.undo.isEnabled():
            self.requested.emit(KeysAsk.UNDO)

    @Slot()
    def _on_restore(self) -> None:
        self.requested.emit(KeysAsk.RESTORE)
