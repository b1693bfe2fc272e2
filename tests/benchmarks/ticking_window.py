"""What a long session is measured against: a bare PySide6 window on top, whose label changes once a second."""

import sys
from itertools import count

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

application = QApplication(sys.argv)
window = QWidget(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
label = QLabel("0 s")
layout = QVBoxLayout(window)
layout.addWidget(label)
window.resize(400, 205)
seconds = count(1)
timer = QTimer()
timer.timeout.connect(lambda: label.setText(f"{next(seconds)} s"))
timer.start(1000)
window.show()
sys.exit(application.exec())
