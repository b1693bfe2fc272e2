"""Where the page of keys stands in a window: another desktop's answer may need another page."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.keys_view import KeysView
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.keys.keys_page import KeysPage
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.window_dress import colour


class KeysPanel(QWidget):
    requested = Signal(object)  # a KeysRequest
    recording_changed = Signal(bool)
    left = Signal()  # it is not to be seen any more

    def __init__(self, view: KeysView, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._can_bind = view.everywhere is not None
        help_at(self, "keys")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.page = self._new_page(view)

    def _new_page(self, view: KeysView) -> KeysPage:
        page = KeysPage(view, self._scheme)
        page.requested.connect(self.requested)
        page.recording_changed.connect(self.recording_changed)
        self._layout.addWidget(page)
        colour(self, self._scheme)
        for row in page.rows.values():
            row.fit_to_text()  # with the shapes that the window gives it
        tab_in_reading_order(page)
        return page

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        self._scheme = scheme
        self.page.set_scheme(scheme)

    def show_keys(self, view: KeysView) -> None:
        """Show this. A desktop that can bind keys only now, or no longer, has a page of its own."""
        if self._can_bind is (view.everywhere is not None):
            self.page.show_keys(view)
            return
        self._can_bind = not self._can_bind
        before = self.page
        before.stop_recording()
        self._layout.removeWidget(before)
        before.hide()
        before.deleteLater()
        self.page = self._new_page(view)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.page.stop_recording()
        super().hideEvent(event)
        self.left.emit()
