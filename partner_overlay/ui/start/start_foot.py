"""The foot of the start window: the way to the other windows, small, and the button that starts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from partner_overlay.ui.flow import Flow


class StartFoot(QWidget):
    start_requested = Signal()
    decks_requested = Signal()
    history_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("foot", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.start = QPushButton(self.tr("Start"))
        self.start.setDefault(True)
        self.start.setProperty("primary", True)
        self.start.setMinimumSize(110, 36)
        doors = Flow(across=8)
        for words, asked in (
            (self.tr("&Decks…"), self.decks_requested),
            (self.tr("&History…"), self.history_requested),
            (self.tr("Settin&gs…"), self.settings_requested),
            (self.tr("Hel&p…"), self.help_requested),
        ):
            door = QPushButton(words)
            door.setProperty("line", True)
            door.setAutoDefault(False)
            door.setMinimumHeight(36)  # as high as the button beside them, on the same line
            door.clicked.connect(asked)
            doors.add(door)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(22, 12, 22, 14)
        layout.setSpacing(14)
        layout.addWidget(doors, 1)
        layout.addWidget(self.start)
        self.start.clicked.connect(self.start_requested)
