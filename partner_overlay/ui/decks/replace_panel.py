"""Find and replace among the prompts that are shown: counts with each key, and one step for all."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.domain.find_replace import Replacement
from partner_overlay.overriding import override
from partner_overlay.ui.decks.tick_box import TickBox
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal


class ReplacePanel(QWidget):
    sought = Signal(object)  # a Replacement, to be counted
    replace_requested = Signal(object)  # a Replacement
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._find = _line(self.tr("Find"))
        self._put = _line(self.tr("Replace with"))
        self._case = TickBox(self.tr("Match case"))
        self._text = TickBox(self.tr("In texts"))
        self._glance = TickBox(self.tr("In glances"))
        self._counted = plain_label(quiet=True)
        self._all = QPushButton(self.tr("Replace all"))
        self._close = QPushButton(self.tr("Close"))
        self._build()
        for line in (self._find, self._put):
            line.textChanged.connect(self._on_changed)
        for box in (self._case, self._text, self._glance):
            box.toggled.connect(self._on_changed)
        self._all.clicked.connect(self._on_replace)
        self._close.clicked.connect(self.closed)

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2, 0, 4)
        rows.setSpacing(6)
        lines, choices = Flow(across=12), Flow(across=12)
        lines.add(_named(self._find), _named(self._put))
        for widget in (self._case, self._text, self._glance):
            widget.setAccessibleName(widget.text())
        self._counted.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for button in (self._all, self._close):
            button.setMinimumHeight(32)
            button.setAccessibleName(button.text())
        choices.add(self._case, self._text, self._glance, self._counted, self._all, self._close)
        rows.addWidget(lines)
        rows.addWidget(choices)
        self._text.setChecked(True)
        self._glance.setChecked(True)
        self._all.setEnabled(False)

    def begin(self) -> None:
        """Open it, with what was looked for last ready to be typed over."""
        self.show()
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()
        self._on_changed()

    @property
    def replacement(self) -> Replacement:
        """What stands in it, looked for or not."""
        return Replacement(
            find=self._find.text(),
            put=self._put.text(),
            match_case=self._case.isChecked(),
            in_text=self._text.isChecked(),
            in_glance=self._glance.isChecked(),
        )

    def show_replacement(self, wanted: Replacement) -> None:
        """As if it had been typed."""
        self._find.setText(wanted.find)
        self._put.setText(wanted.put)
        for box, ticked in zip(
            (self._case, self._text, self._glance),
            (wanted.match_case, wanted.in_text, wanted.in_glance),
            strict=True,
        ):
            box.setChecked(ticked)

    def show_count(self, words: str, *, possible: bool) -> None:
        self._counted.setText(literal(words))
        self._all.setEnabled(possible)

    def count_again(self) -> None:
        """The prompts have changed."""
        if self.isVisible():
            self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.sought.emit(self.replacement)

    @Slot()
    def _on_replace(self) -> None:
        self.replace_requested.emit(self.replacement)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._all.isEnabled():
                self._on_replace()
            case _:
                super().keyPressEvent(event)


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setMinimumSize(140, 34)
    return line


def _named(line: QLineEdit) -> QWidget:
    """With its name before it, which stays there when something is typed."""
    both = QWidget()
    both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    beside = QHBoxLayout(both)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(8)
    name = plain_label(line.accessibleName())
    name.setBuddy(line)
    beside.addWidget(name)
    beside.addWidget(line, 1)
    return both
