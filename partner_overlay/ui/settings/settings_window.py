"""The window of settings: the pages at the side, a field that searches them all, and the page that was chosen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.settings_requests import Page, Restore, SettingsAsk
from partner_overlay.presentation.settings_view import PageView, SettingsView
from partner_overlay.ui.button_foot import button_foot
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import open_window, size_by_letters
from partner_overlay.ui.plain_words import hint, plain_label
from partner_overlay.ui.redress import Dressed, FitsText
from partner_overlay.ui.review.headings import enlarge_again
from partner_overlay.ui.settings.page_help import help_for
from partner_overlay.ui.settings.page_list import PageList
from partner_overlay.ui.settings.settings_dress import dress_settings
from partner_overlay.ui.settings.settings_page import SettingsPage
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import colour

_LEAST_PAGE = 430  # pixels at the letters of a common screen that a page has beside the list of pages
_BESIDE_PAGE = 22  # pixels
_COMMON = 17  # pixels that such a letter is high


class SettingsWindow(QMainWindow):
    """A page is made when it is first seen.

    `own` makes those of another kind than a table of settings; a page among `footless` undoes for itself.
    """

    requested = Signal(object)  # a SettingsRequest
    searched = Signal(str)
    page_chosen = Signal(object)  # a Page
    closed = Signal()

    def __init__(
        self,
        view: SettingsView,
        scheme: Scheme,
        *,
        own: Mapping[Page, Callable[[], QWidget]] | None = None,
        footless: frozenset[Page] = frozenset(),
    ) -> None:
        super().__init__()
        self._scheme = scheme
        self._own = own or {}
        self._footless = footless
        self._view = view
        self.page = view.pages[0].page
        self.side = PageList(view.pages)
        self._pages: dict[Page, QWidget] = {}
        self.found = SettingsPage(PageView(Page.SESSION, "", ()))
        self.undo = QPushButton(self.tr("Undo"))
        self.restore = QPushButton(self.tr("Restore defaults"))
        self.notice = plain_label(wrap=True)
        self._stack = QStackedWidget()
        self._ordered: QWidget | None = None  # the page that Tab goes through
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._build()
        self._connect()
        self.show_settings(view)
        size_by_letters(self, 840, 640)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        help_at(self, "settings")
        self._stack.addWidget(self.found)
        whole = QWidget()
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.side)
        self._whole.addLayout(self._right(), 1)
        self.setCentralWidget(whole)
        dress_settings(self, self._scheme)
        self._fit_side()

    def page_of(self, which: Page) -> QWidget:
        """The page, made when it is first asked for."""
        if which not in self._pages:
            view = next(view for view in self._view.pages if view.page is which)
            made = self._own[which]() if which in self._own else SettingsPage(view)
            self._pages[which] = made
            self._stack.addWidget(made)
            if isinstance(made, SettingsPage):
                made.requested.connect(self.requested)
                made.resized.connect(self._fit_notice)
            self._settle_in(made)
            help_for(made, which)
        return self._pages[which]

    def _settle_in(self, page: QWidget) -> None:
        """It is new: it takes on the colours and letters that the window has."""
        colour(page, self._scheme)
        enlarge_again(page)
        for part in page.findChildren(QWidget):
            if isinstance(part, FitsText):
                part.fit_to_text()  # with the shapes that they have only now

    def _right(self) -> QVBoxLayout:
        self.notice.setProperty("notice", True)
        self.notice.setContentsMargins(12, 6, 12, 6)
        self._around_notice = QVBoxLayout()
        self._around_notice.addWidget(self.notice)
        self._fit_notice()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._around_notice)
        right.addWidget(self._stack, 1)
        self.foot = self._foot()
        right.addWidget(self.foot)
        return right

    def _foot(self) -> QWidget:
        hint(self.undo, self.tr("Takes the last change back"), "Ctrl+Z")
        hint(self.restore, self.tr("Sets all on this page as it was at first; Undo brings yours again."))
        return button_foot(self.restore, self.undo)

    def _connect(self) -> None:
        self.found.requested.connect(self.requested)
        self.found.resized.connect(self._fit_notice)
        self.side.searched.connect(self.searched)
        self.side.chosen.connect(self._on_chosen)
        self.undo.clicked.connect(self._on_undo)
        self.restore.clicked.connect(self._on_restore)
        self._undo_key.activated.connect(self._on_undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._to_search)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        self._scheme = scheme
        dress_settings(self, scheme)
        for page in self._pages.values():
            if isinstance(page, Dressed):
                page.set_scheme(scheme)

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        enlarge_again(self)
        dress_settings(self, self._scheme)
        self.side.fit_to_text()
        self._fit_side()

    def show_settings(self, view: SettingsView) -> None:
        """Show this; where the keyboard is, it stays."""
        self._view = view
        for page in view.pages:
            self._show_page(self._pages.get(page.page), page)
        if view.found is not None:
            self._show_page(self.found, view.found)
        shown = self.page_of(self.page) if view.found is None else self.found
        self._stack.setCurrentWidget(shown)
        self._fit_notice()
        self.side.show_chosen(self.page if view.found is None else None)
        self.notice.setText(literal(view.notice))
        self.notice.setVisible(bool(view.notice))
        self._show_foot(view)
        if shown is not self._ordered:
            self._order(shown)

    def _show_page(self, page: QWidget | None, view: PageView) -> None:
        if isinstance(page, SettingsPage) and page.show_page(view):
            self._settle_in(page)
            self._ordered = None

    def _order(self, shown: QWidget) -> None:
        """Tab goes from the side through the page to the foot."""
        self._ordered = shown
        tab_in_reading_order(self.side, shown, self.foot)

    def _show_foot(self, view: SettingsView) -> None:
        mine = view.found is not None or self.page not in self._footless
        self.foot.setVisible(mine)
        self._undo_key.setEnabled(mine)
        self.undo.setEnabled(view.can_undo)
        can = any(page.can_restore for page in view.pages if page.page is self.page)
        self.restore.setEnabled(can and view.found is None)

    def go_to(self, page: Page) -> None:
        """Show this page, with nothing looked for."""
        self.page = page
        self.side.search.blockSignals(True)
        self.side.search.clear()
        self.side.search.blockSignals(False)
        self.show_settings(self._view._replace(found=None))

    def open(self) -> None:
        """Show it, or bring it to the front: the coach has asked for it."""
        open_window(self)

    def _fit_side(self) -> None:
        """Beside the page where both have room, otherwise above it."""
        least = _LEAST_PAGE * max(1.0, self.fontMetrics().height() / _COMMON)
        wide = self.side.wanted_width
        short = self.width() - wide < least
        if short is not self.side.is_short:
            direction = QBoxLayout.Direction.TopToBottom if short else QBoxLayout.Direction.LeftToRight
            self._whole.setDirection(direction)
            self.side.set_short(on=short)
        self.side.setMinimumWidth(0 if short else wide)
        self.side.setMaximumWidth(self.maximumWidth() if short else wide)

    @Slot()
    def _fit_notice(self) -> None:
        """It ends where the page below it does, a scroll bar or none."""
        shown = self._stack.currentWidget()
        end = _BESIDE_PAGE + (shown.beside if isinstance(shown, SettingsPage) else 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (end, _BESIDE_PAGE) if mirrored else (_BESIDE_PAGE, end)
        self._around_notice.setContentsMargins(left, 12, right, 0)

    # What is asked for

    @Slot(object)
    def _on_chosen(self, page: Page) -> None:
        self.go_to(page)
        self.page_chosen.emit(page)

    @Slot()
    def _to_search(self) -> None:
        self.side.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.side.search.selectAll()

    @Slot()
    def _on_undo(self) -> None:
        if self.undo.isEnabled():
            self.requested.emit(SettingsAsk.UNDO)

    @Slot()
    def _on_restore(self) -> None:
        self.requested.emit(Restore(self.page))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
