"""What the program is measured against: a bare PySide6 window, frameless and on top, with one label."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.benchmarks.paint_watch import PaintWatch

application = QApplication(sys.argv)
watch = PaintWatch(application)
window = QWidget(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
label = QLabel("24 min left")
layout = QVBoxLayout(window)
layout.addWidget(label)
window.resize(400, 205)
window.show()
sys.exit(application.exec())
