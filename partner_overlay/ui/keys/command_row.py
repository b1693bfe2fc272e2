"""One action with the command that does the same, where no program can have keys that work everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from partner_overlay.presentation.keys_view import KeyView
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import plain_label

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class CommandRow(QWidget):
    """The commands can be selected and copied, by mouse and keyboard."""

    def __init__(self, view: KeyView) -> None:
        super().__init__()
        self.setProperty("row", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.commands = [_command(view.words, command) for command in view.commands]
        words = plain_label(view.words, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 7, 0, 7)
        line = Flow(across=12, down=4)
        commands = Flow(across=12, down=4)
        commands.add(*self.commands)
        line.add(words, commands)
        rows.addWidget(line)


def _command(action: str, command: str) -> QLabel:
    label = plain_label(command)
    label.setProperty("command", True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)  # at a side, Qt leaves a margin of its own there
    label.setTextInteractionFlags(_SELECTABLE)
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # as such, a label takes the keyboard by a click alone
    label.setAccessibleName(f"{action}: {command}")
    return label
