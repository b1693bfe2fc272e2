"""The window of keys that work everywhere: its page, and nothing else."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.keys_view import KeysView
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.keys.keys_dress import dress_keys
from partner_overlay.ui.keys.keys_page import KeysPage
from partner_overlay.ui.opening import open_window
from partner_overlay.ui.review.headings import enlarge_again
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.window_dress import colour


class KeysWindow(QMainWindow):
    requested = Signal(object)  # a KeysRequest
    recording_changed = Signal(bool)
    closed = Signal()

    def __init__(self, view: KeysView, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._can_bind = view.everywhere is not None
        self.setWindowTitle(self.tr("Keys everywhere"))
        help_at(self, "keys")
        dress_keys(self, scheme)
        self.page = self._new_page(view)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        self.resize(700, 820)

    def _new_page(self, view: KeysView) -> KeysPage:
        page = KeysPage(view, self._scheme)
        page.requested.connect(self.requested)
        page.recording_changed.connect(self.recording_changed)
        self.setCentralWidget(page)
        colour(self, self._scheme)
        for row in page.rows.values():
            row.fit_to_text()  # with the shapes that the window gives it
        tab_in_reading_order(page)
        return page

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        self._scheme = scheme
        dress_keys(self, scheme)
        self.page.set_scheme(scheme)

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now; the tick box is as large as they are."""
        enlarge_again(self)
        dress_keys(self, self._scheme)

    @override
    def render(self, view: KeysView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show this. A desktop that can bind keys only now, or no longer, has a page of its own."""
        if self._can_bind is (view.everywhere is not None):
            self.page.show_keys(view)
            return
        self._can_bind = not self._can_bind
        self.page.stop_recording()
        self.page = self._new_page(view)

    def open(self) -> None:
        """Show it, or bring it to the front: the coach has asked for it."""
        open_window(self)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.stop_recording()
        super().closeEvent(event)
        self.closed.emit()
