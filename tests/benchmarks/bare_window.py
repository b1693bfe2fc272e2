"""What the program is measured against: a bare PySide6 window, frameless and on top, with one label.

`python bare_window.py [watched]`: watched, it says on standard output when it has been painted.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

application = QApplication(sys.argv)
if "watched" in sys.argv:
    from tests.benchmarks.paint_watch import PaintWatch

    PaintWatch(application)
window = QWidget(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
label = QLabel("24 min left")
layout = QVBoxLayout(window)
layout.addWidget(label)
window.setGeometry((application.primaryScreen().size().width() - 400) // 2, 60, 400, 205)  # as the overlay stands
window.show()
sys.exit(application.exec())
